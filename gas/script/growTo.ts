interface Size {
  readonly rows: number
  readonly columns: number
}

/** Makes room: a sheet has an edge, and nothing can be written beyond it. */
export function growTo(sheet: GoogleAppsScript.Spreadsheet.Sheet, has: Size, rows: number, columns: number): void {
  if (rows > has.rows) sheet.insertRowsAfter(has.rows, rows - has.rows)
  if (columns > has.columns) sheet.insertColumnsAfter(has.columns, columns - has.columns)
}
