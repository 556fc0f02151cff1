import { allFunctions } from "../../core/allFunctions.ts"
import { type FillDown, type FoundFillDowns, findFillDowns } from "./fillDown.ts"

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export function fillDownsOf(sheet: Sheet): FoundFillDowns {
  const range = sheet.getDataRange()
  return findFillDowns(range.getFormulas(), formulasOf(range.getFormulasR1C1()), allFunctions)
}

function formulasOf(grid: readonly (readonly (string | null)[])[]): string[][] {
  return grid.map((row) => row.map((formula) => formula ?? ""))
}

/** The first cell gets the call, and those below are cleared in the same action, so that there is room for its answers. */
export function replaceFillDown(sheet: Sheet, { row, column, rows, formula }: FillDown): void {
  const formulas = Array.from({ length: rows }, (_, index) => [index === 0 ? formula : ""])
  sheet.getRange(row, column, rows, 1).setFormulas(formulas)
}
