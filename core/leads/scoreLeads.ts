import { type Cell, isBlankRow, type Matrix, wrongInput } from "../cells/index.ts"
import { date, optional, perRowOf, range } from "../registry/index.ts"
import { isAsciiLetter } from "./pointColumn.ts"
import type { Bounds } from "./readCaps.ts"
import { type Scoring, scoringFor } from "./ruleBook.ts"
import { type LeadScore, scoreLead, scoreOfPoints } from "./scoreLead.ts"
import { addSums, ruleTableFor, type ScoreTable } from "./scoreTable.ts"

/** The arguments that every function over scoring rules begins with. */
export const scoringParams = {
  leads: range({ about: "The lead rows, without their headings", mayBeBlank: true }),
  headers: range({ about: "The heading row of the same columns" }),
  rules: range({ about: "The rules, with headings: Field, Operator, Value, Points, and more if wanted" }),
  as_of: optional(date({ about: "The day that ages are counted to; needed for windows, half-lives and within days" })),
  caps: optional(range({ about: "Bounds of groups, with headings: Group, Min, Max; the group Total bounds the sum" })),
}

export interface ScoringArguments {
  readonly leads: Matrix
  readonly headers: Matrix
  readonly rules: Matrix
  readonly as_of: number | undefined
  readonly caps: Matrix | undefined
}

/** The scoring for these arguments, once they are known to fit together. */
export function preparedScoring({ leads, headers, rules, as_of, caps }: ScoringArguments): Scoring {
  refuseRaggedWidths(leads, headers)
  const scoring = scoringFor(headers, rules, caps)
  refuseMissingDay(scoring, as_of)
  return scoring
}

export function refuseRaggedWidths(leads: Matrix, headers: Matrix, argument = "leads"): void {
  const width = leads[0]?.length ?? 0
  const headings = headers[0]?.length ?? 0
  if (width !== headings) {
    throw wrongInput(
      `headers: is ${headings} wide where ${argument} is ${width} wide. Select the same columns for both.`,
    )
  }
}

function refuseMissingDay({ book }: Scoring, asOf: number | undefined): void {
  if (asOf !== undefined) return
  const dated = book.rules.find(
    ({ conditions, halfLife, window }) =>
      halfLife !== undefined || window !== undefined || conditions.some(({ operator }) => operator === "within days"),
  )
  if (dated)
    throw wrongInput(`as_of: is missing, and row ${dated.row} of rules counts days. Give the date to count to.`)
}

const blockSize = 256
/** So many sums are kept at once, that thousands of rules do not take all memory. */
const mostSums = 2 ** 18

function sizeOfBlocks(leads: Matrix, width: number): number {
  return Math.max(1, Math.min(blockSize, leads.length, Math.floor(mostSums / width)))
}

/** The points of each lead, behind those of its groups if wanted; a blank row answers "", a bad row its own error. */
export function scoreRows(table: ScoreTable, leads: Matrix, withGroups = false): Matrix {
  const { width, scoring } = table
  const size = sizeOfBlocks(leads, width)
  const sums = new Float64Array(size * width)
  const totals = new Float64Array(size)
  const rows: (readonly Cell[])[] = new Array(leads.length)
  for (let start = 0; start < leads.length; start += size) {
    const count = Math.min(size, leads.length - start)
    addSums(table, leads, start, count, sums)
    capSums(scoring, count, sums, totals)
    for (let row = 0; row < count; row++) {
      const lead = leads[start + row] as readonly Cell[]
      const total = totals[row] as number
      if (isEmptyRow(lead) || Number.isNaN(total)) {
        rows[start + row] = plainly(table, lead, withGroups ? width + 1 : 1, cappedSums)
      } else if (withGroups) rows[start + row] = rowOfGroups(sums, row * width, width, total)
      // A number alone in its literal: an engine then keeps it without a box around it.
      else rows[start + row] = [total]
    }
  }
  return rows
}

/** What `show` makes of the score of each lead; a blank row answers "", a bad row its own error. */
export function scoreLeads(values: ScoringArguments, show: (score: LeadScore) => Cell): Matrix {
  const { leads, as_of } = values
  const scoring = preparedScoring(values)
  const table = ruleTableFor(scoring, as_of)
  const size = sizeOfBlocks(leads, table.width)
  const points = new Float64Array(size * table.width)
  const rows: (readonly Cell[])[] = new Array(leads.length)
  for (let start = 0; start < leads.length; start += size) {
    const count = Math.min(size, leads.length - start)
    addSums(table, leads, start, count, points)
    for (let row = 0; row < count; row++) {
      const lead = leads[start + row] as readonly Cell[]
      const score = scoreOfPoints(scoring, points, row * table.width)
      const isPlain = isEmptyRow(lead) || Number.isNaN(score.total.raw)
      rows[start + row] = isPlain ? plainly(table, lead, 1, (right) => [show(right)]) : [show(score)]
    }
  }
  return rows
}

function rowOfGroups(sums: Float64Array, first: number, width: number, total: number): number[] {
  const row: number[] = []
  for (let group = 0; group < width; group++) row.push(sums[first + group] as number)
  row.push(total)
  return row
}

/** What is wrong with a row is for the plain engine to say; the last so many of its cells. */
function plainly(
  { scoring, asOf }: ScoreTable,
  lead: readonly Cell[],
  width: number,
  show: (score: LeadScore) => Cell[],
): readonly Cell[] {
  return perRowOf(width, [lead], (row) => show(scoreLead(scoring, row, asOf)).slice(-width))[0] ?? []
}

function cappedSums({ groups, total }: LeadScore): number[] {
  return [...groups, total].map(({ capped }) => capped)
}

/** Holds the sums of so many leads within their bounds, and their total. */
function capSums({ bounds }: Scoring, count: number, sums: Float64Array, totals: Float64Array): void {
  const width = bounds.length - 1
  totals.fill(0)
  for (let b = 0; b < width; b++) {
    const { min, max } = bounds[b] as Bounds
    for (let row = 0, place = b; row < count; row++, place += width) {
      const sum = sums[place] as number
      // Compared, as a first call pays dearly for every call within it.
      const capped = sum < min ? min : sum > max ? max : sum
      sums[place] = capped
      totals[row] = (totals[row] as number) + capped
    }
  }
  const { min, max } = bounds[width] as Bounds
  for (let row = 0; row < count; row++) {
    const total = totals[row] as number
    totals[row] = total < min ? min : total > max ? max : total
  }
}

/** The first cell rules most rows out. */
function isEmptyRow(lead: readonly Cell[]): boolean {
  const first = lead[0]
  if (typeof first === "string" ? isAsciiLetter(first.charCodeAt(0)) : first !== null && first !== undefined)
    return false
  return lead.length > 1 && isBlankRow(lead)
}
