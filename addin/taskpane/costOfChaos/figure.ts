import { foldHeading, isBlank, type Matrix, readError } from "../../../core/index.ts"
import { insteadOfNumber, numberIn, rowWith, type SheetRow, sheetRows } from "../worksheets/sheetRows.ts"

/** What the sheet says where a number was expected, and where it says so. */
export interface Said {
  readonly sentence: string
  readonly place: string
}

export type Figure = number | Said

export function isSaid(read: unknown): read is Said {
  return typeof read === "object" && read !== null && "sentence" in read
}

/** The number, or 0 where there is none: for pictures, whose sentence stands beside them. */
export function sizeOf(figure: Figure | undefined): number {
  return typeof figure === "number" ? figure : 0
}

/** The rows below the headings of a table, or the sentence that stands where the table should. */
export function rowsBelow(heading: string, table: Matrix, place: string): readonly SheetRow[] | Said {
  if (table[0]?.some((cell) => foldHeading(cell) === foldHeading(heading))) {
    return sheetRows(table, place).filter((row) => !isBlank(row.cell(heading)))
  }
  const said = table.flat().find((cell) => !isBlank(cell))
  const isSentence = readError(said) !== undefined || (typeof said === "string" && said.includes(": "))
  return { sentence: isSentence ? insteadOfNumber(said) : `${heading}: no such heading there. Write it again.`, place }
}

export function figureIn(row: SheetRow, name: string, heading: string): Figure {
  const cell = row.cell(heading)
  const number = numberIn(cell)
  if (number !== undefined) return number
  const sentence = insteadOfNumber(cell)
  return { sentence: isBlank(cell) ? `${name}: ${sentence}` : sentence, place: row.address(heading) }
}

/** The figure beneath a heading in the row of a measure. */
export function figureOf(rows: readonly SheetRow[], measure: string, heading: string, place: string): Figure {
  const row = rowWith(rows, "Measure", measure)
  if (row) return figureIn(row, measure, heading)
  return { sentence: `${measure}: no such row. Undo what deleted it, or insert the sheets once more.`, place }
}
