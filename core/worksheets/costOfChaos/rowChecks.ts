import type { Check } from "./check.ts"
import { bars, benchmarkLast, caseLines, lineTable, lineTotals, parts, savings, simulationRange } from "./layout.ts"
import { lineRows } from "./lineRows.ts"

const sheetRows: readonly (readonly [string, number])[] = [
  ["Inputs", lineTable.last + 13],
  ["Workings", parts.last],
  ["Lines", lineTotals.last],
  ["Scenarios", caseLines.last],
  ["Sensitivity", bars.last],
  ["Simulation", simulationRange.last + 3 + lineRows.length],
  ["Payback", savings.last],
  ["Benchmarks", benchmarkLast],
]

/** Whether a row was deleted, even a blank one. */
export const rowChecks: readonly Check[] = sheetRows.map(([sheet, last]) => rowCheck(sheet, `${sheet}!`, last))

/** How many of a sheet's rows are gone; added ones do no harm. */
export function rowCheck(sheet: string, mark: string, last: number): Check {
  return {
    name: `${sheet}: is every row still there?`,
    reads: last,
    difference: `MAX(0,$E#-ROWS(${mark}$A$1:$A$${last}))`,
    todo: "A row of the sheet was deleted. Undo it, or insert the sheets once more.",
  }
}
