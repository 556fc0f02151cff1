import { formulaDown } from "../planCells.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import type { TableRows } from "./layout.ts"

/** Columns of formulas, each the same from the first row to the last; `#` stands for the row. */
export function columns(
  rows: TableRows,
  formulas: Readonly<Record<string, string>>,
  style?: "result" | "note",
): PlanBlock[] {
  return Object.entries(formulas).map(([column, text]) =>
    formulaDown(`${column}${rows.first}`, rows.numbers, (row) => text.replaceAll("#", String(row)), style),
  )
}
