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
import { sortedNumbers } from "../stats/sortedNumbers.ts"

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
  const count = cellCount(scores)
  refuseUnequalCounts(count, outcomes, "scores")
  const won = new Float64Array(count)
  const lost = new Float64Array(count)
  let converted = 0
  let others = 0
  // The two may lie differently, so the cells of one are counted along those of the other.
  let row = 0
  let column = 0
  for (const cells of scores) {
    for (const cell of cells) {
      const endings = outcomes[row] ?? []
      const hasConverted = readOutcome(endings[column] ?? null)
      if (++column === endings.length) {
        column = 0
        row++
      }
      const score = readNumber(cell)
      if (score === undefined || hasConverted === undefined) continue
      if (hasConverted) won[converted++] = score
      else lost[others++] = score
    }
  }
  const leads = converted + others
  refuseOneClass(converted, leads)
  return {
    won: sortedNumbers(won.subarray(0, converted)),
    lost: sortedNumbers(lost.subarray(0, others)),
    leads,
    converted,
    leftOut: count - leads,
  }
}

/** The outcomes of so many rows. */
export function outcomesFor(count: number, outcomes: Matrix, beside: string): readonly Cell[] {
  refuseUnequalCounts(count, outcomes, beside)
  return outcomes.flat()
}

function refuseUnequalCounts(count: number, outcomes: Matrix, beside: string): void {
  const endings = cellCount(outcomes)
  if (endings !== count) {
    throw wrongInput(`outcomes: has ${endings} cells where ${beside} has ${count}. Select the same rows for both.`)
  }
}

/** Rows are of equal length. */
function cellCount(matrix: Matrix): number {
  return matrix.length * (matrix[0]?.length ?? 0)
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

/** Scores with their counts, the best first: scores equal to ten decimals are one step. Columns, not objects: fast. */
export interface ScoreSteps {
  readonly count: number
  /** The ends of the scores of a step, as given: whoever filters by them finds these leads. */
  readonly lowest: Float64Array
  readonly highest: Float64Array
  readonly leads: Uint32Array
  readonly converted: Uint32Array
}

export function scoreSteps({ won, lost }: Pick<ScoredOutcomes, "won" | "lost">): ScoreSteps {
  const most = won.length + lost.length
  const lowest = new Float64Array(most)
  const highest = new Float64Array(most)
  const leads = new Uint32Array(most)
  const converted = new Uint32Array(most)
  let count = 0
  let w = won.length
  let l = lost.length
  while (w > 0 || l > 0) {
    const best = Math.max(
      w > 0 ? (won[w - 1] as number) : Number.NEGATIVE_INFINITY,
      l > 0 ? (lost[l - 1] as number) : Number.NEGATIVE_INFINITY,
    )
    const firstWon = startOfTie(won, w, best)
    const firstLost = startOfTie(lost, l, best)
    highest[count] = best
    lowest[count] = Math.min(
      firstWon < w ? (won[firstWon] as number) : best,
      firstLost < l ? (lost[firstLost] as number) : best,
    )
    leads[count] = w - firstWon + l - firstLost
    converted[count] = w - firstWon
    count++
    w = firstWon
    l = firstLost
  }
  return { count, lowest, highest, leads, converted }
}

/** Further apart than this, two numbers are not equal to ten decimals. */
const surelyApart = 1e-9

/** Where the scores equal to the best one begin, which are the last before `end`. */
function startOfTie(rising: Float64Array, end: number, best: number): number {
  let start = end
  while (start > 0 && isEqual(rising[start - 1] as number, best)) start--
  return start
}

function isEqual(score: number, best: number): boolean {
  return score === best || (best - score <= surelyApart && rounded(score) === rounded(best))
}
