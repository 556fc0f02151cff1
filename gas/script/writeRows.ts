import { HostError } from "../../addin/host/workbookHost.ts"
import type { RowsToWrite, WrittenRows } from "../calls/scriptCalls.ts"
import { sheetClock, toCell } from "./cells.ts"
import { growTo } from "./growTo.ts"
import { localFormula } from "./localFormula.ts"
import { addressOfRange, placeAt, rangeAt } from "./ranges.ts"
import { typedValue } from "./renderSheet.ts"

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Range = GoogleAppsScript.Spreadsheet.Range

/** Writes rows of cells from a corner on; the sheet grows where it has to. */
export function writeRows(spreadsheet: Spreadsheet, written: RowsToWrite): WrittenRows {
  const { corner, cells, blankRows, keepsFormer } = written
  const { sheet, area } = placeAt(spreadsheet, corner)
  const columns = cells[0]?.length ?? 0
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
  growTo(sheet, size, area.top + Math.max(cells.length, blankRows), area.left + columns)
  if (blankRows > 0) refuseFilled(sheet.getRange(area.top + 1, area.left + 1, blankRows, columns))
  const range = sheet.getRange(area.top + 1, area.left + 1, cells.length, columns)
  const former = keepsFormer ? formerCells(range) : []
  const locale = spreadsheet.getSpreadsheetLocale()
  range.setValues(cells.map((row) => row.map((cell) => ("typed" in cell ? cell.typed : typedValue(cell, locale)))))
  return { former }
}

/** Writes a formula into a blank cell and answers with its address. */
export function insertFormula(spreadsheet: Spreadsheet, address: string, formula: string): string {
  const cell = rangeAt(spreadsheet, address).getCell(1, 1)
  refuseFilled(cell)
  cell.setFormula(localFormula(formula, spreadsheet.getSpreadsheetLocale()))
  return addressOfRange(cell)
}

function refuseFilled(range: Range): void {
  const values: unknown[][] = range.getValues()
  const formulas = range.getFormulas()
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === "" && !formulas[r]?.[c]) return
      throw new HostError(`${addressOfRange(range.getCell(r + 1, c + 1))} is filled. Choose an empty cell.`)
    })
  })
}

/** What has to be written to have the range as it was: a formula as it was typed, a date by its number. */
function formerCells(range: Range): WrittenRows["former"] {
  const serial = sheetClock()
  const values: unknown[][] = range.getValues()
  const formulas = range.getFormulas()
  return values.map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c]
      return formula ? { typed: formula } : { value: value === "" ? null : toCell(value, serial) }
    }),
  )
}
