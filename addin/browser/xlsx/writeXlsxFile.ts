import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx"
import { readAddress } from "../../../core/worksheets/address.ts"
import type { Book, BookSheet } from "./book.ts"
import { lookForFile } from "./cellLook.ts"
import { chartForFile } from "./chartForFile.ts"
import { highlightForFile } from "./highlights.ts"
import { validationForFile } from "./validations.ts"

/** Writes an Excel file. */
export function writeXlsxFile(book: Book): Promise<Uint8Array> {
  const styles = book.looks.map((look) => named(lookForFile(look)))
  return writeXlsx({
    sheets: book.sheets.map((sheet) => sheetForFile(sheet, styles)),
    namedRanges: book.names.map(({ name, range }) => ({ name, range })),
  })
}

const usualFont = { name: "Calibri", size: 11 }

/** A font without its name is drawn in another than the cells beside it. */
function named(style: CellStyle): CellStyle {
  return style.font ? { ...style, font: { ...usualFont, ...style.font } } : style
}

/** `_x0041_` in a file stands for a character; a text that reads so is kept by this. */
function escaped<Value>(value: Value): Value | string {
  return typeof value === "string" ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : value
}

function sheetForFile(sheet: BookSheet, styles: readonly CellStyle[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  const change = (row: number, column: number, details: Partial<Cell>) => {
    const key = `${row},${column}`
    cells.set(key, { ...cells.get(key), ...details })
  }
  for (const { look, column, top, bottom } of sheet.looks) {
    const style = styles[look]
    if (style) for (let row = top; row <= bottom; row++) change(row, column, { style })
  }
  const errors = new Set(sheet.errors.map(([row, column]) => `${row},${column}`))
  for (const { row, column, text, spill } of sheet.formulas) {
    const value = sheet.rows[row]?.[column] ?? null
    // An error is left for the next program to calculate: a result can be stated as a text only.
    const result = errors.has(`${row},${column}`) || value === null ? {} : { formulaResult: escaped(value) }
    const spilled = spill && { formulaType: "array" as const, formulaRef: spill, formulaDynamic: true }
    change(row, column, { formula: text, ...result, ...spilled })
  }
  sheet.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      // Such a text would be written as the error it names; as one run of rich text it stays a text.
      if (typeof value !== "string" || !value.startsWith("#") || errors.has(`${r},${c}`)) return
      if (cells.get(`${r},${c}`)?.formula === undefined) change(r, c, { richText: [{ text: escaped(value) }] })
    })
  })
  const merges = sheet.merges.flatMap((range) => {
    const area = readAddress(range)
    return area ? [{ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right }] : []
  })
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(escaped)),
    cells,
    columns: sheet.columns.map(({ characters, isHidden }) => ({
      ...(characters !== undefined && { width: characters }),
      ...(isHidden && { hidden: true }),
    })),
    rowDefs: new Map(sheet.hiddenRows.map((row) => [row, { hidden: true }])),
    merges,
    charts: sheet.charts.map(chartForFile),
    dataValidations: sheet.validations.map(validationForFile),
    conditionalRules: sheet.highlights.flatMap((highlight, index) => highlightForFile(highlight, index + 1) ?? []),
    ...((sheet.frozenRows || sheet.frozenColumns) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
    ...(sheet.isHidden && { hidden: true }),
  }
}
