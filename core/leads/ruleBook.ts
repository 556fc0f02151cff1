import { findHeading, foldText, headingRow, type Matrix } from "../cells/index.ts"
import { type Bounds, boundsOf, readCaps } from "./readCaps.ts"
import { readRules } from "./readRules.ts"
import type { Cap, Rule, RuleBook } from "./rule.ts"

/** A rule book for leads with certain headings: the columns it reads, by the field as written in the rules. */
export interface Scoring {
  readonly book: RuleBook
  readonly columns: ReadonlyMap<string, number>
  /** The place of each rule's group. */
  readonly groupOf: readonly number[]
  /** Of each group, and of the total at the end. */
  readonly bounds: readonly Bounds[]
}

const kept = new Map<string, Scoring>()
const most = 32

/**
 * The rules, caps and columns for a scoring. A formula filled down 10,000 rows hands over the same rules 10,000 times,
 * so what was read is kept by content.
 */
export function scoringFor(headers: Matrix, rules: Matrix, caps: Matrix | undefined): Scoring {
  const key = JSON.stringify([headers, rules, caps])
  const known = kept.get(key)
  if (known) return known
  const scoring = readScoring(headers, rules, caps)
  const oldest = kept.keys().next()
  if (kept.size >= most && !oldest.done) kept.delete(oldest.value)
  kept.set(key, scoring)
  return scoring
}

function readScoring(headers: Matrix, rulesTable: Matrix, capsTable: Matrix | undefined): Scoring {
  const rules = readRules(rulesTable)
  const caps: Cap[] = capsTable ? readCaps(capsTable) : []
  const headings = headingRow(headers, "headers")
  const groups = [...new Set(rules.map(({ group }) => group))]
  return {
    book: { rules, groups, caps },
    columns: new Map(
      [...new Set(rules.flatMap(fieldsOf))].map((field) => [field, findHeading(headings, field, "rules", "headers")]),
    ),
    groupOf: rules.map(({ group }) => groups.indexOf(group)),
    bounds: [...groups, "Total"].map((name) => boundsOf(foldText(name), caps)),
  }
}

/** The headings a rule reads. */
export function fieldsOf({ conditions, dateField }: Rule): string[] {
  return [...conditions.map(({ field }) => field), ...(dateField === undefined ? [] : [dateField])]
}
