import { type Cell, cellText, foldHeading, isBlank, isBlankRow, type Matrix, readError } from "../../../core/index.ts"
import { addressOf, onSheet, readAddress } from "../../../core/worksheets/address.ts"

/** A row of a table in the sheet, its cells by heading. */
export interface SheetRow {
  readonly cell: (heading: string) => Cell
  readonly text: (heading: string) => string
  /** Undefined where no number stands. */
  readonly number: (heading: string) => number | undefined
  /** Where the cell stands, with its sheet. */
  readonly address: (heading: string) => string
}

/** The filled rows below the headings of a table that stands at an address. */
export function sheetRows(table: Matrix, place: string): readonly SheetRow[] {
  const [headings = [], ...lines] = table
  const columns = new Map(headings.map((heading, index) => [foldHeading(heading), index]))
  const { sheet = "", top = 0, left = 0 } = readAddress(place) ?? {}
  const columnOf = (heading: string) => columns.get(foldHeading(heading))
  return lines.flatMap((line, index) => {
    if (isBlankRow(line)) return []
    const cell = (heading: string) => line[columnOf(heading) ?? -1] ?? null
    const row: SheetRow = {
      cell,
      text: (heading) => (readError(cell(heading)) ? "" : cellText(cell(heading)).trim()),
      number: (heading) => numberIn(cell(heading)),
      address: (heading) => onSheet(sheet, addressOf(top + 1 + index, left + (columnOf(heading) ?? 0))),
    }
    return [row]
  })
}

/** The row with that text in a column; case and spaces make no difference. */
export function rowWith(rows: readonly SheetRow[], heading: string, text: string): SheetRow | undefined {
  return rows.find((row) => foldHeading(row.cell(heading)) === foldHeading(text))
}

export function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : undefined
}

/** What stands where a number was expected: a sentence of the sheet, of an error, or that it is blank. */
export function insteadOfNumber(cell: Cell | undefined): string {
  if (isBlank(cell)) return "no figure yet. Fill the input cells first."
  return readError(cell)?.sentence ?? cellText(cell)
}
