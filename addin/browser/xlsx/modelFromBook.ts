import { type HeaderData, helpers, type Model, type SheetData, type WorkbookData } from "@odoo/o-spreadsheet"
import { addressOf, rangeOf, readAddress } from "../../../core/worksheets/address.ts"
import { cellContent } from "../cellContent.ts"
import { newModel } from "../newModel.ts"
import type { Progress } from "../progress.ts"
import type { Book, BookFormula, BookLook, BookName, BookSheet, BookValue } from "./book.ts"
import { chartFigure } from "./chartFigure.ts"
import { formulaFromExcel } from "./formulaFromExcel.ts"
import { formatFromExcel } from "./numberFormat.ts"
import { rewriteFormula } from "./rewriteFormula.ts"
import { newNames } from "./sheetNames.ts"
import { criterionOf } from "./validations.ts"
import { pixelsPerCharacter, usualWidth } from "./widths.ts"

const spareRows = 100
const spareColumns = 26
/** As many as Excel has. */
const mostRows = 1_048_576
const mostColumns = 16_384

/** The names by which o-spreadsheet knows the errors of Excel. */
const errorsHere: Readonly<Record<string, string>> = { "#VALUE!": "#ERROR", "#REF!": "#REF" }

export interface OpenedBook {
  readonly model: Model
  /** How many formulas stand as their last value, and what in them is not known here. */
  readonly frozen: number
  readonly unknown: readonly string[]
}

/** A model with the sheets of a file. */
export async function modelFromBook(book: Book, progress: Progress): Promise<OpenedBook> {
  const sheetName = newNames(
    book.sheets.map(({ name }) => name),
    (name) => helpers.sanitizeSheetName(name.replaceAll("'", "’")).trim() || "Sheet",
  )
  const names = namesHere(book.names, sheetName)
  const looks = book.looks.map(lookHere)
  const unknown = new Set<string>()
  let frozen = 0
  const known = (text: string) => {
    const read = formulaFromExcel(text, sheetName, (name) => names.has(name.toLowerCase()))
    if ("formula" in read) return read.formula
    unknown.add(read.unknown)
    frozen++
    return undefined
  }
  const total = book.sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  const sheets: SheetData[] = []
  for (const [index, sheet] of book.sheets.entries()) {
    const rowDone = async () => {
      progress.say("Putting the cells into the workbook…", ++done / total)
      await progress.breathe()
    }
    const cells = await cellsOf(sheet, known, rowDone)
    sheets.push(sheetData(sheet, `sheet-${index + 1}`, sheetName, cells, looks))
  }
  progress.say("Showing the workbook…")
  await progress.breathe()
  if (sheets.every(({ isVisible }) => !isVisible) && sheets[0]) sheets[0].isVisible = true
  const data = (): Partial<WorkbookData> => ({
    sheets,
    styles: numbered(looks.map(({ style }) => style)),
    formats: numbered(looks.map(({ format }) => format)),
    borders: numbered(looks.map(({ border }) => border)),
    namedRanges: Object.fromEntries(names.values()),
  })
  const model = newModel(data())
  const failed = failedFormulas(model, book, sheets)
  if (failed.length === 0) return { model, frozen, unknown: [...unknown] }
  for (const { cells, contents } of failed) Object.assign(cells, Object.fromEntries(contents))
  return { model: newModel(data()), frozen: frozen + failed.length, unknown: [...unknown, "some arguments"] }
}

/** Formulas that end in an error here, though the file holds a value for them, with the cells as the file has them. */
function failedFormulas({ getters }: Model, book: Book, sheets: readonly SheetData[]) {
  return book.sheets.flatMap(({ formulas, rows, errors }, index) => {
    const { id: sheetId, cells } = sheets[index] as SheetData
    const errorsInFile = new Set(errors.map(([row, column]) => addressOf(row, column)))
    const hasFailed = ({ row, column }: BookFormula) =>
      getters.getCell({ sheetId, row, col: column })?.isFormula &&
      (rows[row]?.[column] ?? null) !== null &&
      !errorsInFile.has(addressOf(row, column)) &&
      getters.getEvaluatedCell({ sheetId, row, col: column }).type === "error"
    return formulas.filter(hasFailed).map(({ row, column, spill }) => ({
      cells,
      contents: cellsIn(spill ?? addressOf(row, column)).map(([r, c]) => {
        const address = addressOf(r, c)
        return [address, contentOf(rows[r]?.[c] ?? null, errorsInFile.has(address))] as const
      }),
    }))
  })
}

async function cellsOf(
  sheet: BookSheet,
  known: (text: string) => string | undefined,
  rowDone: () => Promise<void>,
): Promise<Record<string, string>> {
  const cells: Record<string, string> = {}
  const errors = new Set(sheet.errors.map(([row, column]) => addressOf(row, column)))
  const spilled = new Set<string>()
  for (const { row, column, text, spill } of sheet.formulas) {
    const formula = known(text)
    if (formula === undefined) continue
    for (const [r, c] of spill ? cellsIn(spill) : []) spilled.add(addressOf(r, c))
    const address = addressOf(row, column)
    spilled.delete(address)
    cells[address] = formula
  }
  const letters = lettersOfColumns(sheet)
  for (const [r, row] of sheet.rows.entries()) {
    row.forEach((value, c) => {
      if (value === null) return
      const address = `${letters[c]}${r + 1}`
      if (spilled.has(address) || cells[address] !== undefined) return
      const content = contentOf(value, errors.has(address))
      if (content !== "") cells[address] = content
    })
    await rowDone()
  }
  return cells
}

function contentOf(value: BookValue, isError: boolean): string {
  return isError ? (errorsHere[String(value)] ?? String(value)) : cellContent(value)
}

function cellsIn(range: string): (readonly [row: number, column: number])[] {
  const area = readAddress(range)
  if (!area) return []
  const found: [number, number][] = []
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) found.push([row, column])
  }
  return found
}

function lettersOfColumns({ rows }: BookSheet): string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, column) => helpers.numberToLetters(column))
}

function sheetData(
  sheet: BookSheet,
  id: string,
  sheetName: (name: string) => string,
  cells: Record<string, string>,
  looks: readonly BookLook[],
): SheetData {
  let rows = sheet.frozenRows
  let columns = Math.max(sheet.frozenColumns, sheet.columns.length)
  for (const { row, column } of sheet.charts) {
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
  }
  sheet.rows.forEach((row, r) => {
    let filled = row.length
    while (filled > 0 && row[filled - 1] === null) filled--
    if (filled === 0) return
    rows = Math.max(rows, r + 1)
    columns = Math.max(columns, filled)
  })
  for (const merge of sheet.merges) {
    const area = readAddress(merge)
    rows = Math.max(rows, (area?.bottom ?? 0) + 1)
    columns = Math.max(columns, (area?.right ?? 0) + 1)
  }
  const rowNumber = Math.min(rows + spareRows, mostRows)
  const colNumber = Math.min(columns + spareColumns, mostColumns)
  const styles: Record<string, number> = {}
  const formats: Record<string, number> = {}
  const borders: Record<string, number> = {}
  for (const { look, column, top, bottom } of sheet.looks) {
    const found = looks[look]
    if (!found || top >= rowNumber || column >= colNumber) continue
    const range = rangeOf(top, column, Math.min(bottom, rowNumber - 1) - top + 1, 1)
    if (found.style) styles[range] = look + 1
    if (found.format) formats[range] = look + 1
    if (found.border) borders[range] = look + 1
  }
  const widthOf = (column: number) => columnHere(sheet.columns[column] ?? {}).size ?? usualWidth
  return {
    id,
    name: sheetName(sheet.name),
    colNumber,
    rowNumber,
    cells,
    styles,
    formats,
    borders,
    cols: Object.fromEntries(sheet.columns.flatMap((column, index) => [[index, columnHere(column)]])),
    rows: Object.fromEntries(
      sheet.hiddenRows.filter((row) => row < rowNumber).map((row) => [row, { isHidden: true }] as const),
    ),
    merges: [...sheet.merges],
    figures: sheet.charts.map((chart, index) => chartFigure(chart, `${id}-${index + 1}`, sheetName, widthOf)),
    conditionalFormats: sheet.highlights.map(({ ranges, operator, values, style }, index) => ({
      id: `${id}-${index + 1}`,
      ranges: [...ranges],
      rule: { type: "CellIsRule", operator, values: [...values], style },
    })),
    dataValidationRules: sheet.validations.map(({ ranges, allows }, index) => ({
      id: `${id}-${index + 1}`,
      ranges: [...ranges],
      criterion: criterionOf(allows),
      isBlocking: true,
    })),
    tables: [],
    isVisible: !sheet.isHidden,
    panes: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows },
  }
}

function columnHere({ characters, isHidden }: BookSheet["columns"][number]): HeaderData {
  return {
    ...(characters !== undefined && { size: Math.max(1, Math.round(characters * pixelsPerCharacter)) }),
    ...(isHidden && { isHidden }),
  }
}

function lookHere({ format, style, border }: BookLook): BookLook {
  const formatHere = format && formatFromExcel(format)
  return { ...(formatHere && { format: formatHere }), ...(style && { style }), ...(border && { border }) }
}

/** By number, from 1. */
function numbered<T>(items: readonly (T | undefined)[]): Record<number, T> {
  return Object.fromEntries(items.flatMap((item, index) => (item === undefined ? [] : [[index + 1, item]])))
}

/** The names of ranges that o-spreadsheet can hold: by small letters, the name and its range. */
function namesHere(
  names: readonly BookName[],
  sheetName: (name: string) => string,
): ReadonlyMap<string, readonly [string, string]> {
  const plain = /^(?:'(?:[^']|'')+'|[^'!:]+)![A-Z]+\d+(?::[A-Z]+\d+)?$/
  return new Map(
    names.flatMap(({ name, range }) => {
      const here = rewriteFormula(range.replaceAll("$", ""), { sheetName })
      return plain.test(here) && /^[A-Za-z_][\w.]*$/.test(name) ? [[name.toLowerCase(), [name, here]] as const] : []
    }),
  )
}
