import { foldText, type Matrix, readNumber, readTable, type TableRow, wrongInput } from "../cells/index.ts"
import type { Condition } from "./condition.ts"
import { readCondition } from "./readCondition.ts"
import type { Rule } from "./rule.ts"

const evidence = ["Group", "Name", "Date field", "Half-life", "Window", "Max times"]

/** Reads a rules table. A row whose Points is the word `and` is joined to the next. */
export function readRules(table: Matrix): Rule[] {
  const rows = readTable(table, "rules", { required: ["Field", "Operator", "Value", "Points"], optional: evidence })
  const rules: Rule[] = []
  const groupNames = new Map<string, string>()
  let joined: Condition[] = []
  for (const row of rows) {
    const condition = readCondition(row)
    if (foldText(row.text("Points")) === "and") {
      refuseExtras(row, condition)
      joined.push(condition)
    } else {
      rules.push(readRule(row, [...joined, condition], groupNames))
      joined = []
    }
  }
  const last = rows[rows.length - 1]
  if (!last) throw wrongInput("rules: holds no rule. Fill in at least one row under the headings.")
  if (joined.length > 0) throw last.wrong('the table ends in "and". Add the row that carries the points.')
  return rules
}

function refuseExtras(row: TableRow, condition: Condition): void {
  const filled = evidence.find((heading) => row.has(heading))
  if (filled) throw row.wrong(`${filled} stands beside "and". Move it to the last row of the chain.`)
  if (condition.operator === "per") throw row.wrong('"per" stands in the last row of a chain only. Move it there.')
}

function readRule(row: TableRow, conditions: readonly Condition[], groupNames: Map<string, string>): Rule {
  const points = readNumber(row.cell("Points"))
  if (points === undefined) {
    throw row.wrong(
      row.has("Points")
        ? `Points "${row.text("Points")}" is no number. Type a plain number, or "and" to join the row to the next.`
        : 'Points is empty. Type a number, or "and" to join the row to the next.',
    )
  }
  const hasDate = row.has("Date field") || row.has("Half-life") || row.has("Window")
  const ownField = conditions[conditions.length - 1]?.field ?? ""
  return {
    row: row.row,
    conditions,
    points,
    group: readGroup(row, groupNames),
    about: row.has("Name") ? row.text("Name") : conditions.map(({ written }) => written).join(" and "),
    ...(hasDate ? { dateField: row.has("Date field") ? row.text("Date field") : ownField } : {}),
    ...readLimits(row),
  }
}

/** The group as first written; `Other` where none is named. */
export function readGroup(row: TableRow, groupNames: Map<string, string>): string {
  const written = row.has("Group") ? row.text("Group") : "Other"
  const group = foldText(written)
  if (group === "total") throw row.wrong('a rule cannot be in group "Total". Choose another name.')
  if (!groupNames.has(group)) groupNames.set(group, written)
  return groupNames.get(group) ?? written
}

/** Half-life, Window and Max times, where they are filled. */
export function readLimits(row: TableRow): Pick<Rule, "halfLife" | "window" | "maxTimes"> {
  return {
    ...bounded(row, "Half-life", "halfLife"),
    ...bounded(row, "Window", "window"),
    ...bounded(row, "Max times", "maxTimes"),
  }
}

function bounded(row: TableRow, heading: string, key: "halfLife" | "window" | "maxTimes"): Partial<Rule> {
  const value = row.number(heading)
  if (value === undefined) return {}
  if (value < 0 || (value === 0 && key === "halfLife")) {
    throw row.wrong(`${heading} is ${value}. Type a number ${key === "halfLife" ? "above 0" : "of at least 0"}.`)
  }
  return { [key]: value }
}
