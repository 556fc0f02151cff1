import { HostError } from "../../addin/host/workbookHost.ts"
import type { RowsFrom, RowsToWrite, WrittenRows } from "../calls/scriptCalls.ts"
import { sheetClock, toCell } from "./cells.ts"
import { growTo } from "./growTo.ts"
import { localFormula } from "./localFormula.ts"
import { addressOfRange, placeAt, rangeAt } from "./ranges.ts"
import { typedValue } from "./renderSheet.ts"

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Range = GoogleAppsScript.Spreadsheet.Range

/** Writes rows of cells from their corners on, all or none; a sheet grows where it has to. */
export function writeRows(spreadsheet: Spreadsheet, { parts, blank, keepsFormer }: RowsToWrite): WrittenRows {
  for (const address of blank) refuseFilledAt(spreadsheet, address)
  const ranges = parts.map((part) => roomFor(spreadsheet, part))
  const former = keepsFormer || parts.length > 1 ? ranges.map(formerCells) : []
  const locale = spreadsheet.getSpreadsheetLocale()
  ranges.forEach((range, index) => {
    try {
      enter(range, parts[index]?.cells ?? [], locale)
    } catch (error) {
      for (let done = index - 1; done >= 0; done--) enter(ranges[done] as Range, former[done] ?? [], locale)
      throw error
    }
  })
  return {
    former: keepsFormer ? parts.map(({ corner }, index) => ({ corner, cells: former[index] ?? [] })) : [],
  }
}

function roomFor(spreadsheet: Spreadsheet, { corner, cells }: RowsFrom): Range {
  const { sheet, area } = placeAt(spreadsheet, corner)
  const columns = cells[0]?.length ?? 0
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }
  growTo(sheet, size, area.top + cells.length, area.left + columns)
  return sheet.getRange(area.top + 1, area.left + 1, cells.length, columns)
}

function enter(range: Range, cells: RowsFrom["cells"], locale: string): void {
  range.setValues(cells.map((row) => row.map((cell) => ("typed" in cell ? cell.typed : typedValue(cell, locale)))))
}

/** Writes a formula into a blank cell and answers with its address. */
export function insertFormula(spreadsheet: Spreadsheet, address: string, formula: string): string {
  const cell = rangeAt(spreadsheet, address).getCell(1, 1)
  refuseFilled(cell)
  cell.setFormula(localFormula(formula, spreadsheet.getSpreadsheetLocale()))
  return addressOfRange(cell)
}

/** What lies beyond the sheet is blank. */
function refuseFilledAt(spreadsheet: Spreadsheet, address: string): void {
  const { sheet, area } = placeAt(spreadsheet, address)
  const rows = Math.min(area.bottom + 1, sheet.getMaxRows()) - area.top
  const columns = Math.min(area.right + 1, sheet.getMaxColumns()) - area.left
  if (rows > 0 && columns > 0) refuseFilled(sheet.getRange(area.top + 1, area.left + 1, rows, columns))
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
function formerCells(range: Range): RowsFrom["cells"] {
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
