import type { Cell, Matrix } from "../cells/index.ts"
import { PointColumn } from "./pointColumn.ts"
import type { Rule } from "./rule.ts"
import type { Scoring } from "./ruleBook.ts"
import { WideRule } from "./wideRule.ts"

/** A scoring made ready for one day: the quick twin of `scoreLead`, which says what is right. */
export interface ScoreTable {
  readonly scoring: Scoring
  readonly asOf: number | undefined
  /** How many sums a lead has: one for each group, or for each rule. */
  readonly width: number
  /** Columns that are looked at together: four that give to one sum, or one. */
  readonly columns: readonly (readonly PointColumn[])[]
  readonly wide: readonly WideRule[]
}

const byGroup = new WeakMap<Scoring, ScoreTable>()
const byRule = new WeakMap<Scoring, ScoreTable>()

/** The table of a scoring and a day that sums by group; what it has learnt about cells is kept as long as the scoring. */
export function scoreTableFor(scoring: Scoring, asOf: number | undefined): ScoreTable {
  return kept(byGroup, scoring, asOf, scoring.groupOf)
}

/** The same with a sum for each rule. */
export function ruleTableFor(scoring: Scoring, asOf: number | undefined): ScoreTable {
  return kept(byRule, scoring, asOf, [...scoring.groupOf.keys()])
}

function kept(
  tables: WeakMap<Scoring, ScoreTable>,
  scoring: Scoring,
  asOf: number | undefined,
  sumOf: readonly number[],
): ScoreTable {
  const known = tables.get(scoring)
  if (known && known.asOf === asOf) return known
  const table = prepare(scoring, asOf, sumOf)
  tables.set(scoring, table)
  return table
}

/** `sumOf` says, for each rule, which sum its points go to. */
function prepare(scoring: Scoring, asOf: number | undefined, sumOf: readonly number[]): ScoreTable {
  const { book, columns: places } = scoring
  const rules = book.rules.map((rule, at) => ({ rule, sum: sumOf[at] as number, isWide: isWide(rule, scoring, asOf) }))
  const columns = [...new Set(places.values())].flatMap((at) => {
    const rulesOf = new Map<number, Rule[]>()
    for (const { rule, sum, isWide } of rules) {
      if (isWide || places.get(rule.conditions[0]?.field ?? "") !== at) continue
      const own = rulesOf.get(sum)
      if (own) own.push(rule)
      else rulesOf.set(sum, [rule])
    }
    // A column without points of its own is read all the same, for the errors in it.
    if (rulesOf.size === 0) return [new PointColumn(at, 0, [], asOf)]
    return [...rulesOf].map(([sum, own]) => new PointColumn(at, sum, own, asOf))
  })
  return {
    scoring,
    asOf,
    width: sumOf.reduce((width, sum) => Math.max(width, sum + 1), 0),
    columns: inFours(columns.sort((a, b) => a.sum - b.sum)),
    wide: rules.filter(({ isWide }) => isWide).map(({ rule, sum }) => new WideRule(sum, rule, places, asOf)),
  }
}

function isWide({ conditions, dateField }: Rule, { columns }: Scoring, asOf: number | undefined): boolean {
  const [first, ...others] = conditions
  if (others.length > 0) return true
  return asOf !== undefined && dateField !== undefined && columns.get(dateField) !== columns.get(first?.field ?? "")
}

/** Columns in fours where they give to one sum: a lead is then looked at once for all of them. */
function inFours(columns: readonly PointColumn[]): PointColumn[][] {
  const parts: PointColumn[][] = []
  let at = 0
  while (at < columns.length) {
    const isFour = columns[at + 3] !== undefined && columns[at + 3]?.sum === columns[at]?.sum
    parts.push(columns.slice(at, at + (isFour ? 4 : 1)))
    at += isFour ? 4 : 1
  }
  return parts
}

/** The sums of so many leads, from a place in `sums` on; NaN in them where a lead is for the plain engine to judge. */
export function addSums(table: ScoreTable, leads: Matrix, start: number, count: number, sums: Float64Array): void {
  const { columns, width, wide } = table
  sums.fill(0)
  for (let c = 0; c < columns.length; c++) {
    const [first, second, third, fourth] = columns[c] as readonly [PointColumn, ...(PointColumn | undefined)[]]
    if (second && third && fourth) addFour(first, second, third, fourth, width, leads, start, count, sums)
    else addOne(first, width, leads, start, count, sums)
  }
  for (let w = 0; w < wide.length; w++) {
    const rule = wide[w] as WideRule
    for (let row = 0; row < count; row++) rule.add(leads[start + row] as readonly Cell[], sums, row * width)
  }
}

function addOne(
  column: PointColumn,
  width: number,
  leads: Matrix,
  start: number,
  count: number,
  sums: Float64Array,
): void {
  const { at } = column
  for (let row = 0, place = column.sum; row < count; row++, place += width) {
    const lead = leads[start + row] as readonly Cell[]
    sums[place] = (sums[place] as number) + column.points(lead[at])
  }
}

function addFour(
  a: PointColumn,
  b: PointColumn,
  c: PointColumn,
  d: PointColumn,
  width: number,
  leads: Matrix,
  start: number,
  count: number,
  sums: Float64Array,
): void {
  for (let row = 0, place = a.sum; row < count; row++, place += width) {
    const lead = leads[start + row] as readonly Cell[]
    const points = a.points(lead[a.at]) + b.points(lead[b.at]) + c.points(lead[c.at]) + d.points(lead[d.at])
    sums[place] = (sums[place] as number) + points
  }
}
