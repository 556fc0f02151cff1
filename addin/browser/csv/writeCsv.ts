import type { Model } from "@odoo/o-spreadsheet"
import Papa from "papaparse"
import { writeCsvCell } from "./csvCell.ts"
import type { Csv, CsvForm } from "./readCsv.ts"

/** How the file of a sheet was written; blank columns at its right edge are part of it. */
export interface CsvOrigin extends CsvForm {
  readonly columns: number
  readonly filledColumns: number
}

export function originOf({ rows, columns, form }: Csv): CsvOrigin {
  const filled = (column: number) => rows.some((row) => (row[column] ?? "") !== "")
  let filledColumns = columns
  while (filledColumns > 0 && !filled(filledColumns - 1)) filledColumns--
  return { ...form, columns, filledColumns }
}

const byteOrderMark = "\ufeff"

/** A sheet as the text of a CSV file, for UTF-8: in the form it was opened with, else with commas. */
export function writeCsv(model: Model, sheetId: string, origin: CsvOrigin | undefined): string {
  const { height, width } = filledSize(model, sheetId)
  const columns = origin?.filledColumns === width ? origin.columns : width
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (_, col) => {
      const position = { sheetId, row, col }
      return writeCsvCell(model.getters.getCell(position), model.getters.getEvaluatedCell(position))
    }),
  )
  const { delimiter, newline } = origin ?? { delimiter: ",", newline: "\r\n" }
  return byteOrderMark + Papa.unparse(rows, { delimiter, newline }) + newline
}

function filledSize({ getters }: Model, sheetId: string): { height: number; width: number } {
  let height = 0
  let width = 0
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).value === null) continue
    height = Math.max(height, position.row + 1)
    width = Math.max(width, position.col + 1)
  }
  return { height, width }
}
