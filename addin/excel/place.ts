import { type Area, onSheet, readAddress } from "../../core/worksheets/address.ts"
import { HostError } from "../host/workbookHost.ts"

/** Cells of a sheet, counted from 0. */
export interface Extent {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface Place {
  readonly sheet: Excel.Worksheet
  readonly area: Area
}

/** Where an address points; without a sheet's name on the sheet that is shown. */
export async function placeAt(context: Excel.RequestContext, address: string): Promise<Place> {
  const area = readAddress(address)
  if (!area) throw new HostError(`"${address}" is no range. Write it as Leads!A1:F20.`)
  const { worksheets } = context.workbook
  if (area.sheet === undefined) return { sheet: worksheets.getActiveWorksheet(), area }
  const sheet = worksheets.getItemOrNullObject(area.sheet)
  await context.sync()
  if (sheet.isNullObject) throw new HostError(`There is no sheet "${area.sheet}". Choose one that is there.`)
  return { sheet, area }
}

export async function rangeAt(context: Excel.RequestContext, address: string): Promise<Excel.Range> {
  const { sheet, area } = await placeAt(context, address)
  return sheet.getRange(area.range)
}

export function rangeOfExtent(sheet: Excel.Worksheet, { row, column, rows, columns }: Extent): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns)
}

/** What has to be loaded of a range before `extentOf`. */
export const extentProperties = "rowIndex,columnIndex,rowCount,columnCount"

export function extentOf(range: Excel.Range): Extent {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }
}

/** Excel quotes more names than it must; the pane shows one form in every host. */
export function tidyAddress(address: string): string {
  const area = readAddress(address)
  return area?.sheet === undefined ? address : onSheet(area.sheet, area.range.replaceAll("$", ""))
}
