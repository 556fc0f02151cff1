import type { Cell } from "../../core/index.ts"

/** A lead list as a person has it on a sheet, with the rules and caps they lay beside it. */
export interface LeadList {
  readonly name: string
  readonly headers: readonly (readonly string[])[]
  readonly leads: readonly (readonly Cell[])[]
  readonly rules: readonly (readonly Cell[])[]
  readonly caps: readonly (readonly Cell[])[]
  readonly asOf?: string
}

export const ruleHeadings = [
  "Field",
  "Operator",
  "Value",
  "Points",
  "Group",
  "Name",
  "Date field",
  "Half-life",
  "Window",
  "Max times",
]

/** A row of a rules table, its optional columns by name. */
export function rule(
  field: string,
  operator: string,
  value: Cell,
  points: Cell,
  more: Partial<Record<"group" | "name" | "dateField" | "halfLife" | "window" | "maxTimes", Cell>> = {},
): Cell[] {
  const { group = null, name = null, dateField = null, halfLife = null, window = null, maxTimes = null } = more
  return [field, operator, value, points, group, name, dateField, halfLife, window, maxTimes]
}
