import { HostError } from "../../addin/host/workbookHost.ts"
import type { ScriptCalls } from "../calls/scriptCalls.ts"
import { retyped } from "./cells.ts"

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

/** Turns formulas into the values they show, and answers how many there were. */
export function freeze(spreadsheet: Spreadsheet, what: Parameters<ScriptCalls["freeze"]>[0]): number {
  if (typeof what === "object") {
    const sheet = spreadsheet.getSheetByName(what.sheet)
    if (!sheet) throw new HostError(`There is no sheet "${what.sheet}". Choose one that is there.`)
    return freezeSheet(sheet)
  }
  if (what === "sheet") return freezeSheet(spreadsheet.getActiveSheet())
  if (what === "workbook") return spreadsheet.getSheets().reduce((sum, sheet) => sum + freezeSheet(sheet), 0)
  const ranges = spreadsheet.getActiveRangeList()?.getRanges() ?? []
  return ranges.reduce((sum, range) => sum + freezeRange(range), 0)
}

/** All at once, so that nothing spilled is lost. */
function freezeSheet(sheet: Sheet): number {
  const range = sheet.getDataRange()
  const count = range.getFormulas().flat().filter(Boolean).length
  if (count === 0) return 0
  refuseLoading(range)
  keepValues(range)
  return count
}

/** Pastes the values over the cells themselves: texts, dates and errors stay what they are. */
function keepValues(range: Range): void {
  range.copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false)
}

function refuseLoading(range: Range): void {
  const isLoading = range.getValues().some((row: unknown[]) => row.includes("Loading..."))
  if (isLoading) throw new HostError("Some cells are still being calculated. Wait until they show their values.")
}

/** What spills out of a selection is found by what is gone when its formula is: Sheets cannot be asked for it. */
function freezeRange(selected: Range): number {
  const sheet = selected.getSheet()
  const all = sheet.getDataRange()
  const formulas = all.getFormulas()
  const chosen = placesOf(formulas).filter(({ row, column }) => isIn(selected, row, column))
  if (chosen.length === 0) return 0
  refuseLoading(all)
  const before: unknown[][] = all.getValues()
  for (const run of runsOf(chosen)) keepValues(sheet.getRange(run.row + 1, run.column + 1, run.rows, 1))
  for (const isOurs of [isSpilledFrom, () => true]) {
    SpreadsheetApp.flush()
    const after: unknown[][] = all.getValues()
    const gone = before.map((row, r) =>
      row.map((value, c) => value !== "" && after[r]?.[c] === "" && !formulas[r]?.[c]),
    )
    const lost = placesOf(gone).filter((place) => isOurs(place, chosen, gone))
    for (const run of runsOf(lost)) {
      const values = Array.from({ length: run.rows }, (_, r) => [retyped(before[run.row + r]?.[run.column])])
      sheet.getRange(run.row + 1, run.column + 1, run.rows, 1).setValues(values)
    }
  }
  return chosen.length
}

interface Place {
  readonly row: number
  readonly column: number
}

function placesOf(grid: readonly (readonly unknown[])[]): Place[] {
  return grid.flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [{ row, column }] : [])))
}

function isIn(range: Range, row: number, column: number): boolean {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1]
  return row >= top && column >= left && row < top + range.getNumRows() && column < left + range.getNumColumns()
}

/** Right along the row of a formula and down from there everything is gone. A formula between stands in the way. */
function isSpilledFrom(
  { row, column }: Place,
  formulas: readonly Place[],
  gone: readonly (readonly boolean[])[],
): boolean {
  return formulas.some((from) => {
    if (from.row > row || from.column > column) return false
    for (let c = from.column + 1; c <= column; c++) if (!gone[from.row]?.[c]) return false
    for (let r = from.row + 1; r <= row; r++) if (!gone[r]?.[column]) return false
    return true
  })
}

/** Cells below each other as one. */
function runsOf(places: readonly Place[]): (Place & { readonly rows: number })[] {
  const runs: { row: number; column: number; rows: number }[] = []
  for (const { row, column } of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1]
    if (last?.column === column && last.row + last.rows === row) last.rows++
    else runs.push({ row, column, rows: 1 })
  }
  return runs
}
