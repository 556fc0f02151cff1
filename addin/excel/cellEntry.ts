import type { PlanCell } from "../../core/worksheets/sheetPlan.ts"

/** What is typed into a cell. */
export type Entry = string | number | boolean

/** The apostrophe keeps text text: `0012`, `1/2` and `=SUM(A1)` stay as they are. */
export function entryOf(cell: PlanCell): Entry {
  if ("formula" in cell) return cell.formula
  const { value } = cell
  if (value === null) return ""
  return typeof value === "object" ? value.code : entryOfValue(value)
}

function entryOfValue(value: Entry): Entry {
  return typeof value === "string" && value !== "" ? `'${value}` : value
}

/** A cell as Excel gives it: its formula or else its value, its value, and what kind of value that is. */
export interface LoadedCell {
  readonly formula: unknown
  readonly value: unknown
  readonly type: string
}

/** A formula differs from the value of its cell; a text that begins with `=` does not. */
export function isFormula({ formula, value }: LoadedCell): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
}

/** What has to be typed so that the cell holds its formula, or else its value, again. */
export function sameEntry(cell: LoadedCell): Entry {
  return isFormula(cell) ? String(cell.formula) : shownEntry(cell)
}

/** What has to be typed so that the cell holds the value it shows. */
export function shownEntry({ value, type }: LoadedCell): Entry {
  return type === Excel.RangeValueType.error ? String(value) : entryOfValue(value as Entry)
}

/** Rows of one length: what is missing is blank. */
export function evenRows(rows: readonly (readonly PlanCell[])[]): Entry[][] {
  const columns = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: columns }, (_, column) => entryOf(row[column] ?? { value: null })))
}
