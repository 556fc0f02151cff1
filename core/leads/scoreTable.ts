import { CalcError, type Cell, foldText, isBlankRow, type Matrix, readNumber } from "../cells/index.ts"
import type { Condition } from "./condition.ts"
import { matches } from "./matches.ts"
import { freshness, isAsciiLetter, PointColumn } from "./pointColumn.ts"
import type { Rule } from "./rule.ts"
import type { Scoring } from "./ruleBook.ts"
import { scoreLead } from "./scoreLead.ts"

/** A rule that reads more than one column: a chain, or a rule whose date stands in another. */
interface WideRule {
  readonly rule: Rule
  readonly group: number
  readonly conditions: readonly {
    readonly condition: Condition
    readonly at: number
    readonly known: Map<Cell, boolean>
  }[]
  /** The column of a per's number, and that of the date. */
  readonly counted: number | undefined
  readonly dated: number | undefined
  readonly shares: Map<Cell, number>
}

/** A scoring made ready for one day: the quick twin of `scoreLead`, which says what is right. */
export interface ScoreTable {
  readonly scoring: Scoring
  readonly asOf: number | undefined
  readonly columns: readonly PointColumn[]
  readonly wide: readonly WideRule[]
  /** Bounds of each group, and of the total at the end. */
  readonly least: Float64Array
  readonly most: Float64Array
}

const ready = new WeakMap<Scoring, ScoreTable>()

/** The table for a scoring and a day; what it has learnt about cells is kept as long as the scoring. */
export function scoreTableFor(scoring: Scoring, asOf: number | undefined): ScoreTable {
  const known = ready.get(scoring)
  if (known && known.asOf === asOf) return known
  const table = prepare(scoring, asOf)
  ready.set(scoring, table)
  return table
}

function prepare(scoring: Scoring, asOf: number | undefined): ScoreTable {
  const { book, columns: places } = scoring
  const isWide = ({ conditions, dateField }: Rule) => {
    const [first, ...others] = conditions
    return (
      others.length > 0 ||
      (asOf !== undefined && dateField !== undefined && places.get(dateField) !== places.get(first?.field ?? ""))
    )
  }
  const columns = [...new Set(places.values())].flatMap((at) => {
    const here = book.rules.filter((rule) => !isWide(rule) && places.get(rule.conditions[0]?.field ?? "") === at)
    const groups = [...new Set(here.map(({ group }) => group))]
    // A column without points of its own is read all the same, for the errors in it.
    if (groups.length === 0) return [new PointColumn(at, 0, [], asOf)]
    return groups.map(
      (name) =>
        new PointColumn(
          at,
          book.groups.indexOf(name),
          here.filter(({ group }) => group === name),
          asOf,
        ),
    )
  })
  const bounds = [...book.groups, "Total"].map((name) => book.caps.find(({ group }) => group === foldText(name)))
  return {
    scoring,
    asOf,
    columns: columns.sort((a, b) => a.group - b.group),
    wide: book.rules.filter(isWide).map((rule) => wideRule(rule, scoring, asOf)),
    least: Float64Array.from(bounds, (cap) => cap?.min ?? Number.NEGATIVE_INFINITY),
    most: Float64Array.from(bounds, (cap) => cap?.max ?? Number.POSITIVE_INFINITY),
  }
}

function wideRule(rule: Rule, { book, columns: places }: Scoring, asOf: number | undefined): WideRule {
  const last = rule.conditions[rule.conditions.length - 1]
  return {
    rule,
    group: book.groups.indexOf(rule.group),
    conditions: rule.conditions.map((condition) => ({
      condition,
      at: places.get(condition.field) ?? 0,
      known: new Map(),
    })),
    counted: last?.operator === "per" ? places.get(last.field) : undefined,
    dated: rule.dateField === undefined || asOf === undefined ? undefined : places.get(rule.dateField),
    shares: new Map(),
  }
}

const blockSize = 256

/** The points of each lead, behind those of its groups if wanted; a blank row answers "", a bad row its own error. */
export function scoreRows(table: ScoreTable, leads: Matrix, withGroups = false): Matrix {
  const { columns, wide, scoring, asOf } = table
  const groups = table.least.length - 1
  const width = withGroups ? groups + 1 : 1
  const size = Math.min(blockSize, leads.length)
  const sums = new Float64Array(size * groups)
  const rows: Cell[][] = new Array(leads.length)
  for (let start = 0; start < leads.length; start += size) {
    const count = Math.min(size, leads.length - start)
    sums.fill(0)
    addColumns(columns, groups, leads, start, count, sums)
    for (let row = 0; row < count; row++) {
      const lead = leads[start + row] as readonly Cell[]
      for (let w = 0; w < wide.length; w++) addWide(wide[w] as WideRule, asOf, lead, sums, row * groups)
      const total = cappedTotal(table, sums, row * groups)
      const isEmpty = mayBeBlank(lead[0]) && lead.length > 1 && isBlankRow(lead)
      // Numbers alone in their literal: an engine then keeps them without a box around each.
      if (isEmpty || Number.isNaN(total)) {
        rows[start + row] = isEmpty ? new Array(width).fill("") : plainly(scoring, lead, asOf, width)
      } else rows[start + row] = withGroups ? rowOfGroups(table, sums, row * groups, total) : [total]
    }
  }
  return rows
}

/** Quickly rules out most rows. */
function mayBeBlank(cell: Cell | undefined): boolean {
  if (typeof cell === "string") return !isAsciiLetter(cell.charCodeAt(0))
  return cell === null || cell === undefined
}

/** Columns in fours where they give to one group: a lead is then looked at once for all of them. */
function addColumns(
  columns: readonly PointColumn[],
  groups: number,
  leads: Matrix,
  start: number,
  count: number,
  sums: Float64Array,
): void {
  let c = 0
  while (c < columns.length) {
    const [first, second, third, fourth] = columns.slice(c, c + 4) as [PointColumn, ...(PointColumn | undefined)[]]
    if (fourth?.group === first.group && second && third) {
      addFour(first, second, third, fourth, groups, leads, start, count, sums)
      c += 4
    } else {
      addOne(first, groups, leads, start, count, sums)
      c += 1
    }
  }
}

function addOne(
  column: PointColumn,
  groups: number,
  leads: Matrix,
  start: number,
  count: number,
  sums: Float64Array,
): void {
  const { at } = column
  for (let row = 0, place = column.group; row < count; row++, place += groups) {
    const lead = leads[start + row] as readonly Cell[]
    sums[place] = (sums[place] as number) + column.points(lead[at])
  }
}

function addFour(
  a: PointColumn,
  b: PointColumn,
  c: PointColumn,
  d: PointColumn,
  groups: number,
  leads: Matrix,
  start: number,
  count: number,
  sums: Float64Array,
): void {
  for (let row = 0, place = a.group; row < count; row++, place += groups) {
    const lead = leads[start + row] as readonly Cell[]
    const points = a.points(lead[a.at]) + b.points(lead[b.at]) + c.points(lead[c.at]) + d.points(lead[d.at])
    sums[place] = (sums[place] as number) + points
  }
}

const mostKept = 4096

function addWide(
  wide: WideRule,
  asOf: number | undefined,
  lead: readonly Cell[],
  sums: Float64Array,
  first: number,
): void {
  const { rule, group, counted, dated } = wide
  try {
    if (!allHold(wide, asOf, lead)) return
  } catch (error) {
    if (!(error instanceof CalcError)) throw error
    sums[first + group] = Number.NaN
    return
  }
  const times = counted === undefined ? 1 : Math.max(readNumber(lead[counted]) ?? 0, 0)
  const share = dated === undefined || asOf === undefined ? 1 : shareOf(wide, lead[dated] ?? null, asOf)
  const points = rule.points * Math.min(times, rule.maxTimes ?? Number.POSITIVE_INFINITY) * share
  sums[first + group] = (sums[first + group] as number) + points
}

function allHold({ conditions }: WideRule, asOf: number | undefined, lead: readonly Cell[]): boolean {
  let hold = true
  for (let c = 0; c < conditions.length; c++) {
    const { condition, at, known } = conditions[c] as WideRule["conditions"][number]
    const cell = lead[at] ?? null
    let holds = known.get(cell)
    if (holds === undefined) {
      holds = matches(condition, cell, asOf)
      if (known.size < mostKept) known.set(cell, holds)
    }
    hold &&= holds
  }
  return hold
}

function shareOf({ rule, shares }: WideRule, cell: Cell, asOf: number): number {
  const known = shares.get(cell)
  if (known !== undefined) return known
  const share = freshness(rule, cell, asOf)
  if (shares.size < mostKept) shares.set(cell, share)
  return share
}

function cappedTotal({ least, most }: ScoreTable, sums: Float64Array, first: number): number {
  const groups = least.length - 1
  let total = 0
  for (let g = 0; g < groups; g++) {
    total += Math.min(Math.max(sums[first + g] as number, least[g] as number), most[g] as number)
  }
  return Math.min(Math.max(total, least[groups] as number), most[groups] as number)
}

function rowOfGroups({ least, most }: ScoreTable, sums: Float64Array, first: number, total: number): number[] {
  const row: number[] = []
  for (let g = 0; g < least.length - 1; g++) {
    row.push(Math.min(Math.max(sums[first + g] as number, least[g] as number), most[g] as number))
  }
  row.push(total)
  return row
}

/** What is wrong with a row is for the plain engine to say; the last so many of its groups and its total. */
function plainly(scoring: Scoring, lead: readonly Cell[], asOf: number | undefined, width: number): Cell[] {
  try {
    const { groups, total } = scoreLead(scoring, lead, asOf)
    return [...groups, total].slice(-width).map(({ capped }) => capped)
  } catch (error) {
    if (error instanceof CalcError) return new Array(width).fill(error.toCell())
    throw error
  }
}
