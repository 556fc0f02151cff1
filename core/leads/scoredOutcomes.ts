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
import { WorkList } from "../stats/workList.ts"

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

const unsorted = new WorkList(Float64Array)
const rising = new WorkList(Float64Array)

/** Pairs of scores and outcomes, until the next are read. Leads that all ended alike teach nothing. */
export function readScoredOutcomes(scores: Matrix, outcomes: Matrix): ScoredOutcomes {
  const count = cellCount(scores)
  refuseUnequalCounts(count, outcomes, "scores")
  const read = unsorted.take(count)
  const { converted, others } = separate(scores, outcomes, read)
  const leads = converted + others
  refuseOneClass(converted, leads)
  const sorted = rising.take(leads)
  return {
    won: sortedNumbers(read.subarray(0, converted), sorted.subarray(0, converted)),
    lost: sortedNumbers(read.subarray(count - others), sorted.subarray(converted)),
    leads,
    converted,
    leftOut: count - leads,
  }
}

/**
 * Scores of leads that converted go to the front, the others to the back. The two ranges may lie differently, so the
 * cells of one are counted along those of the other.
 */
function separate(scores: Matrix, outcomes: Matrix, read: Float64Array) {
  let converted = 0
  let others = 0
  let row = 0
  let column = 0
  for (let line = 0; line < scores.length; line++) {
    const cells = scores[line] as readonly Cell[]
    for (let place = 0; place < cells.length; place++) {
      const endings = outcomes[row] as readonly Cell[]
      const cell = cells[place] as Cell
      const ending = endings[column] as Cell
      if (++column === endings.length) {
        column = 0
        row++
      }
      // Plain numbers with 0 and 1 are what most columns hold.
      const isPlain = typeof cell === "number" && Number.isFinite(cell)
      if (isPlain && ending === 0) read[read.length - ++others] = cell
      else if (isPlain && ending === 1) read[converted++] = cell
      else {
        const hasConverted = readOutcome(ending)
        const score = readNumber(cell)
        if (score === undefined || hasConverted === undefined) continue
        if (hasConverted) read[converted++] = score
        else read[read.length - ++others] = score
      }
    }
  }
  return { converted, others }
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
