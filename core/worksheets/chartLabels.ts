import { formulaDown } from "./planCells.ts"
import type { PlanBlock } from "./sheetPlan.ts"

/** The first column of a chart's table. A chart that has nothing to show says so where its first label stands. */
export function chartLabels(
  column: string,
  rows: readonly number[],
  hasFigures: (row: number) => string,
  label: (row: number) => string,
): PlanBlock {
  const [first = 1] = rows
  const nothing = `CHOOSE(1+(ROW()=ROW(${column}$${first})),"","No figures yet")`
  return formulaDown(`${column}${first}`, rows, (row) => `=IFERROR(IF(${hasFigures(row)},${label(row)},${nothing}),"")`)
}
