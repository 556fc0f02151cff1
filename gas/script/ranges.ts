import { HostError, type Selection } from "../../addin/host/workbookHost.ts"
import type { Cell } from "../../core/index.ts"
import { type Area, onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { ReadRows, RowsWanted } from "../calls/scriptCalls.ts"
import { sheetClock, toCell } from "./cells.ts"

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

export function selection(spreadsheet: Spreadsheet): Selection | null {
  const range = spreadsheet.getActiveRange()
  return range && { address: addressOfRange(range), rows: range.getNumRows(), columns: range.getNumColumns() }
}

export function sheetNames(spreadsheet: Spreadsheet): string[] {
  return spreadsheet.getSheets().map((sheet) => sheet.getName())
}

export function addressOfRange(range: Range): string {
  return onSheet(range.getSheet().getName(), range.getA1Notation())
}

/** The range of an address, whole columns and rows to the edge of the sheet. */
export function rangeAt(spreadsheet: Spreadsheet, address: string): Range {
  const { sheet, area } = placeAt(spreadsheet, address)
  return rangeWithin(sheet, area, sheet.getMaxRows(), sheet.getMaxColumns())
}

/** The sheet of an address and its area, which may lie beyond the sheet. */
export function placeAt(spreadsheet: Spreadsheet, address: string): { sheet: Sheet; area: Area } {
  const area = readAddress(address)
  if (!area) throw new HostError(`"${address}" is no address. Write it as Leads!A1:F20.`)
  const sheet = area.sheet === undefined ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(area.sheet)
  if (!sheet) throw new HostError(`There is no sheet "${area.sheet}". Choose one that is there.`)
  return { sheet, area }
}

/** Rows of a range as cells; whole columns and rows end with the last filled cell of the sheet. */
export function readRows(spreadsheet: Spreadsheet, { address, from, mostCells }: RowsWanted): ReadRows {
  const { sheet, area } = placeAt(spreadsheet, address)
  const range = rangeWithin(sheet, area, sheet.getLastRow(), sheet.getLastColumn())
  const total = range.getNumRows()
  const columns = range.getNumColumns()
  const count = Math.min(total - from, Math.max(1, Math.floor(mostCells / columns)))
  if (count < 1) return { rows: [], total }
  const serial = sheetClock()
  const values: unknown[][] = sheet.getRange(area.top + 1 + from, area.left + 1, count, columns).getValues()
  return { rows: values.map((row) => row.map((value) => readCell(value, serial))), total }
}

function readCell(value: unknown, serial: (date: Date) => number): Cell {
  return value === "" ? null : toCell(value, serial)
}

function rangeWithin(sheet: Sheet, area: Area, lastRow: number, lastColumn: number): Range {
  const bottom = Number.isFinite(area.bottom) ? area.bottom : Math.max(lastRow - 1, area.top)
  const right = Number.isFinite(area.right) ? area.right : Math.max(lastColumn - 1, area.left)
  if (bottom >= sheet.getMaxRows() || right >= sheet.getMaxColumns()) {
    throw new HostError(`${area.range} lies outside the sheet ${sheet.getName()}. Choose cells that are there.`)
  }
  return sheet.getRange(area.top + 1, area.left + 1, bottom - area.top + 1, right - area.left + 1)
}
