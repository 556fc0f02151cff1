import { helpers } from "@odoo/o-spreadsheet"
import type { Progress } from "../progress.ts"
import { readCsvCell } from "./csvCell.ts"
import type { Csv } from "./readCsv.ts"

/** The cells of a sheet that shows a file, ready for the data of a workbook. */
export interface CsvSheet {
  readonly cells: Record<string, string>
  /** Formats by the range they hold for. */
  readonly formats: ReadonlyMap<string, string>
  readonly hasHeadings: boolean
  readonly widths: readonly number[]
}

const rowsToMeasure = 200
const leastCharacters = 7
const mostCharacters = 40
/** Headings are bold, and so wider. */
const roomForBold = 2

export async function csvSheet({ rows, columns }: Csv, progress: Progress): Promise<CsvSheet> {
  const cells: Record<string, string> = {}
  const formats = new Map<string, string>()
  for (let column = 0; column < columns; column++) {
    const letters = helpers.numberToLetters(column)
    let begun: { format: string; from: number } | undefined
    const end = (row: number) => {
      if (begun) formats.set(`${letters}${begun.from + 1}:${letters}${row}`, begun.format)
      begun = undefined
    }
    rows.forEach((row, r) => {
      const text = row[column] ?? ""
      const { content, format } = readCsvCell(text)
      if (content !== "") cells[`${letters}${r + 1}`] = content
      if (begun?.format !== format) end(r)
      if (format && !begun) begun = { format, from: r }
    })
    end(rows.length)
    progress.say("Putting the cells into the workbook…", (column + 1) / columns)
    await progress.breathe()
  }
  return { cells, formats, hasHeadings: hasHeadings(rows), widths: widthsOf(rows, columns) }
}

function hasHeadings(rows: Csv["rows"]): boolean {
  return rows.length > 1 && (rows[0] ?? []).every((text) => !readCsvCell(text).isNumber)
}

function widthsOf(rows: Csv["rows"], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows
      .slice(0, rowsToMeasure)
      .map((row, r) => (row[column] ?? "").length + (r === 0 ? roomForBold : 0))
    return Math.min(mostCharacters, Math.max(leastCharacters, ...lengths))
  })
}
