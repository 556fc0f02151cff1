import {
  type Cell,
  cellText,
  foldText,
  isBlank,
  type Matrix,
  noAnswer,
  readError,
  readNumber,
  wrongInput,
} from "../cells/index.ts"
import { rounded } from "../stats/rounded.ts"

export interface ScoredOutcomes {
  /** The scores of leads that converted and of those that did not, as given, lowest first. */
  readonly won: Float64Array
  readonly lost: Float64Array
  readonly leads: number
  readonly converted: number
  /** Rows without a score or an outcome. */
  readonly leftOut: number
}

const outcomeWords = new Map([
  ["won", true],
  ["yes", true],
  ["true", true],
  ["converted", true],
  ["lost", false],
  ["no", false],
  ["false", false],
  ["not converted", false],
])

/** Pairs of scores and outcomes. Leads that all ended alike teach nothing. */
export function readScoredOutcomes(scores: Matrix, outcomes: Matrix): ScoredOutcomes {
  const cells = scores.flat()
  const endings = outcomesFor(cells.length, outcomes, "scores")
  const won: number[] = []
  const lost: number[] = []
  for (const [index, ending] of endings.entries()) {
    const converted = readOutcome(ending)
    const score = readNumber(cells[index])
    if (score === undefined || converted === undefined) continue
    if (converted) won.push(score)
    else lost.push(score)
  }
  const leads = won.length + lost.length
  refuseOneClass(won.length, leads)
  return {
    won: Float64Array.from(won).sort(),
    lost: Float64Array.from(lost).sort(),
    leads,
    converted: won.length,
    leftOut: cells.length - leads,
  }
}

/** The outcomes of so many rows. */
export function outcomesFor(count: number, outcomes: Matrix, beside: string): readonly Cell[] {
  const endings = outcomes.flat()
  if (endings.length !== count) {
    throw wrongInput(
      `outcomes: has ${endings.length} cells where ${beside} has ${count}. Select the same rows for both.`,
    )
  }
  return endings
}

export function refuseOneClass(converted: number, leads: number): void {
  if (leads === 0)
    throw noAnswer("outcomes: no lead has both a value and an outcome. Fill in the outcomes of past leads.")
  if (converted === 0 || converted === leads) {
    const all = converted === 0 ? "no lead converted" : "every lead converted"
    throw noAnswer(`outcomes: ${all}, so there is nothing to compare. Include leads that ended either way.`)
  }
}

/** A score rounded to 10 decimals, so that equal scores tie; undefined for blanks, texts and errors. */
export function readScore(cell: Cell): number | undefined {
  const score = readNumber(cell)
  return score === undefined ? undefined : rounded(score)
}

/** Did the lead convert? Undefined for a blank or an error; any other word is refused. */
export function readOutcome(cell: Cell): boolean | undefined {
  if (cell === 1 || cell === 0) return cell === 1
  if (typeof cell === "boolean") return cell
  if (isBlank(cell) || readError(cell)) return undefined
  const number = readNumber(cell)
  if (number === 1 || number === 0) return number === 1
  const converted = outcomeWords.get(foldText(cellText(cell)))
  if (converted === undefined) {
    throw wrongInput(`outcomes: "${cellText(cell)}" is no outcome. Write 1 or 0, won or lost, yes or no.`)
  }
  return converted
}

/** Scores with their counts, the best first: equal scores are one step. */
export interface ScoreStep {
  readonly score: number
  /** The ends of the scores that are equal to ten decimals, as given: whoever filters by them finds these leads. */
  readonly lowest: number
  readonly highest: number
  readonly leads: number
  readonly converted: number
}

export function scoreSteps({ won, lost }: Pick<ScoredOutcomes, "won" | "lost">): ScoreStep[] {
  const steps: ScoreStep[] = []
  let w = won.length
  let l = lost.length
  while (w > 0 || l > 0) {
    const highest = Math.max(won[w - 1] ?? Number.NEGATIVE_INFINITY, lost[l - 1] ?? Number.NEGATIVE_INFINITY)
    const score = rounded(highest)
    const firstWon = startOfTie(won, w, score)
    const firstLost = startOfTie(lost, l, score)
    const lowest = Math.min(
      firstWon < w ? (won[firstWon] as number) : highest,
      firstLost < l ? (lost[firstLost] as number) : highest,
    )
    steps.push({ score, lowest, highest, leads: w - firstWon + l - firstLost, converted: w - firstWon })
    w = firstWon
    l = firstLost
  }
  return steps
}

/** Where the scores equal to this one begin, which are the last before `end`. */
function startOfTie(rising: Float64Array, end: number, score: number): number {
  let start = end
  while (start > 0 && rounded(rising[start - 1] as number) === score) start--
  return start
}
