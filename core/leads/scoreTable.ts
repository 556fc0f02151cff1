import { CalcError, type Cell, foldText, isBlankRow, type Matrix, readDate, readNumber } from "../cells/index.ts"
import { ageInDays, shareLeft } from "./age.ts"
import { bitMask, ColumnMemory, type Effect, plainCell, wordsFor, wrongCell } from "./columnMemory.ts"
import type { Rule } from "./rule.ts"
import type { Scoring } from "./ruleBook.ts"
import { scoreLead } from "./scoreLead.ts"

/** A rule that one look at one cell does not settle: a chain, a per, or points that lose worth with age. */
interface LateRule {
  readonly points: number
  readonly group: number
  readonly mostTimes: number
  /** The bits of its conditions. */
  readonly mask: Int32Array
  /** The column of a per's number. */
  readonly counted: number | undefined
  readonly decay: Decay | undefined
}

/** What age leaves of the points of a rule, kept by the whole day. */
interface Decay {
  readonly at: number
  readonly rule: Rule
  readonly byAge: Float64Array
}

/** A scoring made ready for one day: the quick twin of `scoreLead`, which says what is right. */
export interface ScoreTable {
  readonly scoring: Scoring
  readonly asOf: number | undefined
  readonly columns: readonly ColumnMemory[]
  readonly late: readonly LateRule[]
  /** How many words the bits of late rules take. */
  readonly words: number
  /** Bounds of each group, and of the total at the end. */
  readonly least: Float64Array
  readonly most: Float64Array
}

const daysKept = 3660
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
  const effects = new Map([...places.keys()].map((field): [string, Effect[]] => [field, []]))
  const late: { readonly rule: Rule; readonly bits: readonly number[] }[] = []
  let bitCount = 0
  for (const rule of book.rules) {
    const group = book.groups.indexOf(rule.group)
    const isLate = needsMore(rule, asOf)
    const points = rule.points * Math.min(1, rule.maxTimes ?? 1)
    const bits = rule.conditions.map((condition) => {
      const bit = isLate ? bitCount++ : undefined
      effects.get(condition.field)?.push({ condition, points, group, bit })
      return bit ?? -1
    })
    if (isLate) late.push({ rule, bits })
  }
  const words = wordsFor(bitCount)
  const capOf = (name: string) => book.caps.find(({ group }) => group === foldText(name))
  const bounded = [...book.groups, "Total"].map(capOf)
  return {
    scoring,
    asOf,
    columns: [...effects].map(([field, found]) => new ColumnMemory(places.get(field) ?? 0, found, words, asOf)),
    late: late.map(({ rule, bits }) => ({
      points: rule.points,
      group: book.groups.indexOf(rule.group),
      mostTimes: rule.maxTimes ?? Number.POSITIVE_INFINITY,
      mask: bitMask(bits, words),
      ...latePlaces(rule, places, asOf),
    })),
    words,
    least: Float64Array.from(bounded, (cap) => cap?.min ?? Number.NEGATIVE_INFINITY),
    most: Float64Array.from(bounded, (cap) => cap?.max ?? Number.POSITIVE_INFINITY),
  }
}

function needsMore({ conditions, dateField }: Rule, asOf: number | undefined): boolean {
  const isDated = dateField !== undefined && asOf !== undefined
  return isDated || conditions.length > 1 || conditions[0]?.operator === "per"
}

function latePlaces(rule: Rule, places: Scoring["columns"], asOf: number | undefined) {
  const last = rule.conditions[rule.conditions.length - 1]
  const dated = rule.dateField === undefined || asOf === undefined ? undefined : places.get(rule.dateField)
  return {
    counted: last?.operator === "per" ? places.get(last.field) : undefined,
    decay: dated === undefined ? undefined : { at: dated, rule, byAge: new Float64Array(daysKept).fill(Number.NaN) },
  }
}

/** The points of each lead; a blank row answers "", a bad row its own error. */
export function scoreRows(table: ScoreTable, leads: Matrix): Matrix {
  const sums = new Float64Array(table.least.length - 1)
  const held = new Int32Array(table.words)
  const rows: Cell[][] = new Array(leads.length)
  for (let row = 0; row < leads.length; row++) {
    const lead = leads[row] as readonly Cell[]
    rows[row] = [scoreRow(table, lead, sums, held) ?? plainly(table, lead)]
  }
  return rows
}

/** What is wrong with a row is for the plain engine to say. */
function plainly({ scoring, asOf }: ScoreTable, lead: readonly Cell[]): Cell {
  try {
    return scoreLead(scoring, lead, asOf).total.capped
  } catch (error) {
    if (error instanceof CalcError) return error.toCell()
    throw error
  }
}

/** Undefined where a cell is wrong. */
function scoreRow(
  table: ScoreTable,
  lead: readonly Cell[],
  sums: Float64Array,
  held: Int32Array,
): number | "" | undefined {
  const { columns, words } = table
  for (let group = 0; group < sums.length; group++) sums[group] = 0
  for (let word = 0; word < words; word++) held[word] = 0
  let isBlank = true
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] as ColumnMemory
    const verdict = column.verdict(lead[column.at])
    const kind = column.kinds[verdict]
    if (kind === wrongCell) return undefined
    if (kind === plainCell) isBlank = false
    const { groups, points } = column
    const width = groups.length
    for (let g = 0; g < width; g++) {
      const group = groups[g] as number
      sums[group] = (sums[group] as number) + (points[verdict * width + g] as number)
    }
    if (!column.hasBits) continue
    for (let word = 0; word < words; word++) {
      held[word] = (held[word] as number) | (column.bits[verdict * words + word] as number)
    }
  }
  if (isBlank && lead.length > 1 && isBlankRow(lead)) return ""
  addLate(table, lead, sums, held)
  return cappedTotal(table, sums)
}

function addLate({ late, asOf }: ScoreTable, lead: readonly Cell[], sums: Float64Array, held: Int32Array): void {
  for (let r = 0; r < late.length; r++) {
    const rule = late[r] as LateRule
    if (!allHeld(rule.mask, held)) continue
    const times = rule.counted === undefined ? 1 : Math.max(readNumber(lead[rule.counted]) ?? 0, 0)
    const { decay } = rule
    const share = decay === undefined || asOf === undefined ? 1 : shareOf(decay, lead[decay.at] ?? null, asOf)
    sums[rule.group] = (sums[rule.group] as number) + rule.points * Math.min(times, rule.mostTimes) * share
  }
}

function allHeld(mask: Int32Array, held: Int32Array): boolean {
  for (let word = 0; word < mask.length; word++) {
    const wanted = mask[word] as number
    if (((held[word] as number) & wanted) !== wanted) return false
  }
  return true
}

/** Whole days repeat, so what they leave is kept. */
function shareOf(decay: Decay, cell: Cell, asOf: number): number {
  const age = typeof cell === "number" ? asOf - cell : -1
  if (age < 0 || age >= daysKept || !Number.isInteger(age)) return freshness(decay.rule, cell, asOf)
  const known = decay.byAge[age] as number
  if (!Number.isNaN(known)) return known
  const share = freshness(decay.rule, cell, asOf)
  decay.byAge[age] = share
  return share
}

function freshness({ halfLife, window }: Rule, cell: Cell, asOf: number): number {
  const date = readDate(cell)
  if (date === undefined) return halfLife === undefined && window === undefined ? 1 : 0
  return shareLeft(ageInDays(date, asOf), halfLife, window)
}

function cappedTotal({ least, most }: ScoreTable, sums: Float64Array): number {
  let total = 0
  for (let g = 0; g < sums.length; g++) {
    total += Math.min(Math.max(sums[g] as number, least[g] as number), most[g] as number)
  }
  return Math.min(Math.max(total, least[sums.length] as number), most[sums.length] as number)
}
