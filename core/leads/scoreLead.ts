import { CalcError, type Cell, readDate, readError, readNumber } from "../cells/index.ts"
import { ageInDays, shareLeft } from "./age.ts"
import { matches } from "./matches.ts"
import type { Bounds } from "./readCaps.ts"
import type { Rule } from "./rule.ts"
import type { Scoring } from "./ruleBook.ts"

/** A sum before and after its bounds. */
export interface BoundedSum {
  readonly name: string
  readonly raw: number
  readonly capped: number
}

/** The points of one lead, and where they come from. */
export interface LeadScore {
  /** The rules that counted, in their order, with their points after times and decay. */
  readonly counted: readonly { readonly rule: Rule; readonly points: number }[]
  readonly groups: readonly BoundedSum[]
  readonly total: BoundedSum
}

/** Reads a field of the lead at hand. */
type ReadField = (field: string) => Cell

/** Conditions → times → window and decay → points of the rule → sum per group, capped → total, capped. */
export function scoreLead(scoring: Scoring, lead: readonly Cell[], asOf: number | undefined): LeadScore {
  const { book, columns } = scoring
  const read: ReadField = (field) => lead[columns.get(field) ?? -1] ?? null
  refuseErrors(columns, lead)
  return scoreOfPoints(
    scoring,
    book.rules.map((rule) => rulePoints(rule, read, asOf)),
  )
}

/** The score from the points of each rule, which stand in the order of the rules from a place on. */
export function scoreOfPoints({ book, groupOf, bounds }: Scoring, points: ArrayLike<number>, first = 0): LeadScore {
  const counted: { rule: Rule; points: number }[] = []
  const sums = book.groups.map(() => 0)
  for (let r = 0; r < book.rules.length; r++) {
    const own = points[first + r] as number
    if (own === 0) continue
    const group = groupOf[r] as number
    counted.push({ rule: book.rules[r] as Rule, points: own })
    sums[group] = (sums[group] as number) + own
  }
  const groups: BoundedSum[] = []
  let total = 0
  for (let group = 0; group < sums.length; group++) {
    const sum = boundedSum(book.groups[group] as string, sums[group] as number, bounds[group] as Bounds)
    groups.push(sum)
    total += sum.capped
  }
  return { counted, groups, total: boundedSum("Total", total, bounds[sums.length] as Bounds) }
}

function boundedSum(name: string, raw: number, { min, max }: Bounds): BoundedSum {
  return { name, raw, capped: Math.min(Math.max(raw, min), max) }
}

/** An error cell in a field that a rule reads spoils its row. */
function refuseErrors(columns: Scoring["columns"], lead: readonly Cell[]): void {
  for (const [field, at] of columns) {
    const error = readError(lead[at])
    if (error) throw new CalcError(error.code, `leads: "${field}" is an error in this row. ${error.sentence}`)
  }
}

function rulePoints(rule: Rule, read: ReadField, asOf: number | undefined): number {
  const held = rule.conditions.map((condition) => matches(condition, read(condition.field), asOf))
  if (held.includes(false)) return 0
  return (
    rule.points * Math.min(timesOf(rule, read), rule.maxTimes ?? Number.POSITIVE_INFINITY) * freshness(rule, read, asOf)
  )
}

/** How often a rule counts: once, or as often as the cell of a `per` says. */
function timesOf({ conditions }: Rule, read: ReadField): number {
  const last = conditions[conditions.length - 1]
  if (last?.operator !== "per") return 1
  return Math.max(readNumber(read(last.field)) ?? 0, 0)
}

/** What time leaves of the points: 0 outside the window or in the future, half of them after a half-life. */
function freshness({ dateField, halfLife, window }: Rule, read: ReadField, asOf: number | undefined): number {
  if (dateField === undefined || asOf === undefined) return 1
  const date = readDate(read(dateField))
  if (date === undefined) return halfLife === undefined && window === undefined ? 1 : 0
  return shareLeft(ageInDays(date, asOf), halfLife, window)
}
