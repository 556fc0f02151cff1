import { rounded } from "../stats/rounded.ts"
import { WorkList } from "../stats/workList.ts"
import type { ScoredOutcomes } from "./scoredOutcomes.ts"

/** Scores, the best first: those equal to ten decimals are one step. Columns, not objects: fast. */
export interface ScoreSteps {
  readonly count: number
  /** The ends of the scores of a step, as given: whoever filters by them finds these leads. */
  readonly lowest: Float64Array
  readonly highest: Float64Array
  /** How many leads have this score or a better one, and how many of them converted. */
  readonly leads: Uint32Array
  readonly converted: Uint32Array
}

const ofSteps = {
  lowest: new WorkList(Float64Array),
  highest: new WorkList(Float64Array),
  leads: new WorkList(Uint32Array),
  converted: new WorkList(Uint32Array),
}

/** The steps, until the next are made. */
export function scoreSteps({ won, lost, leads: most }: ScoredOutcomes): ScoreSteps {
  const lowest = ofSteps.lowest.take(most)
  const highest = ofSteps.highest.take(most)
  const leads = ofSteps.leads.take(most)
  const converted = ofSteps.converted.take(most)
  const count = fillSteps(won, lost, lowest, highest, leads, converted)
  return { count, lowest, highest, leads, converted }
}

/** Further apart than this, two numbers are not equal to ten decimals. */
const surelyApart = 1e-9

function fillSteps(
  won: Float64Array,
  lost: Float64Array,
  lowest: Float64Array,
  highest: Float64Array,
  leads: Uint32Array,
  converted: Uint32Array,
): number {
  const none = Number.NEGATIVE_INFINITY
  let count = 0
  let w = won.length - 1
  let l = lost.length - 1
  let bestWon = won[w] ?? none
  let bestLost = lost[l] ?? none
  let above = Number.POSITIVE_INFINITY
  for (let lead = 1; lead <= won.length + lost.length; lead++) {
    const score = bestWon > bestLost ? bestWon : bestLost
    if (bestWon > bestLost) bestWon = --w < 0 ? none : (won[w] as number)
    else bestLost = --l < 0 ? none : (lost[l] as number)
    if (above - score > surelyApart || rounded(above) !== rounded(score)) {
      highest[count++] = score
      above = score
    }
    lowest[count - 1] = score
    leads[count - 1] = lead
    converted[count - 1] = won.length - 1 - w
  }
  return count
}
