import { CalcError, type Cell, foldText, readDate, readError, readNumber } from "../cells/index.ts"
import { ageInDays, shareLeft } from "./age.ts"
import { matches } from "./matches.ts"
import { capped } from "./readCaps.ts"
import type { Rule, RuleBook } from "./rule.ts"
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
export function scoreLead({ book, columns }: Scoring, lead: readonly Cell[], asOf: number | undefined): LeadScore {
  const read: ReadField = (field) => lead[columns.get(field) ?? -1] ?? null
  refuseErrors(columns, lead)
  const counted = book.rules
    .map((rule) => ({ rule, points: rulePoints(rule, read, asOf) }))
    .filter(({ points }) => points !== 0)
  const groups = book.groups.map((name) =>
    boundedSum(book, name, sum(counted.filter(({ rule }) => rule.group === name))),
  )
  return {
    counted,
    groups,
    total: boundedSum(
      book,
      "Total",
      groups.reduce((total, group) => total + group.capped, 0),
    ),
  }
}

function boundedSum(book: RuleBook, name: string, raw: number): BoundedSum {
  return { name, raw, capped: capped(raw, foldText(name), book.caps) }
}

function sum(counted: LeadScore["counted"]): number {
  return counted.reduce((total, { points }) => total + points, 0)
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
