import { type Cell, type CellStyle, type CellValue, readXlsx, type Sheet, type Workbook } from "hucre/xlsx"
import { rangeOf } from "../../../core/worksheets/address.ts"
import { HostError } from "../../host/workbookHost.ts"
import { broken } from "../fileKind.ts"
import { mostCells, tooLarge } from "../tooLarge.ts"
import { type ZipEntry, zipEntries } from "../zip.ts"
import type { Book, BookFormula, BookSheet, BookValue } from "./book.ts"
import { lookFromFile } from "./cellLook.ts"
import { chartFromFile, lyingBarsIn } from "./chartFromFile.ts"
import { highlightFromFile } from "./highlights.ts"
import { LookRuns, LookTable } from "./looks.ts"
import { movedFormula } from "./movedFormula.ts"
import { validationFromFile } from "./validations.ts"

const mostBytesUnpacked = 1_000_000_000
const millisecondsOfDay = 86_400_000
const firstDay = Date.UTC(1899, 11, 30)
/** Excel counts a 29 February 1900; before it, its numbers are one less than here. */
const firstOfMarch1900 = Date.UTC(1900, 2, 1)

/** Reads an Excel file. What cannot be read is refused in a sentence. */
export async function readXlsxFile(name: string, bytes: Uint8Array): Promise<Book> {
  const entries = zipEntries(bytes) ?? new Map<string, ZipEntry>()
  let unpacked = 0
  for (const entry of entries.values()) unpacked += entry.unpacked
  if (unpacked > mostBytesUnpacked) throw tooLarge(name)
  const { file, chartSheets } = await readSheets(name, bytes)
  const { sheets } = file
  if (sheets.length === 0) throw new HostError(`${name} has no sheet with cells. Choose another file.`)
  let cells = 0
  for (const { rows } of sheets) for (const row of rows) for (const value of row) if (value !== null) cells++
  if (cells > mostCells) throw tooLarge(name)
  const lying = await lyingBarsIn(bytes, entries)
  const looks = new LookTable()
  const lookOf = numbersOfStyles(looks, file.themeColors ?? [])
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, lookOf, file.themeColors ?? [], lying)),
    names: (file.namedRanges ?? []).flatMap((named) => (named.scope === undefined ? [named] : [])),
    looks: looks.looks,
    leftOut: leftOut(file, chartSheets, entries),
  }
}

/** Sheets that are a chart and hold no cells are left out: the library takes them for missing ones. */
async function readSheets(name: string, bytes: Uint8Array): Promise<{ file: Workbook; chartSheets: number }> {
  const left = new Set<string>()
  for (;;) {
    try {
      const file = await readXlsx(bytes, { readStyles: true, sheets: (sheet) => !left.has(sheet.name) })
      return { file, chartSheets: left.size }
    } catch (failure) {
      const { message } = failure as Error
      if (/\(\d+ cells\)/.test(message)) throw tooLarge(name)
      const chartSheet = /missing worksheet file for sheet "(.*)"$/s.exec(message)?.[1]
      if (chartSheet === undefined || left.has(chartSheet)) throw broken(name)
      left.add(chartSheet)
    }
  }
}

/** Cells of one look share the parts of their style, but not the style itself. */
function numbersOfStyles(looks: LookTable, themeColors: readonly string[]): (style: CellStyle) => number {
  const parts = new Map<unknown, number>()
  const known = new Map<string, number>()
  const partOf = (part: unknown) => {
    if (part === undefined) return ""
    const number = parts.get(part) ?? parts.size
    parts.set(part, number)
    return number
  }
  return (style) => {
    const { font, fill, border, alignment, numFmt } = style
    const key = [font, fill, border, alignment, numFmt].map(partOf).join()
    const number = known.get(key) ?? looks.numberOf(lookFromFile(style, themeColors))
    known.set(key, number)
    return number
  }
}

function sheetOf(
  sheet: Sheet,
  lookOf: (style: CellStyle) => number,
  themeColors: readonly string[],
  lying: ReadonlySet<string>,
): BookSheet {
  const errors: [number, number][] = []
  const formulas: BookFormula[] = []
  const looks = new LookRuns()
  const shared = new Map<number, { row: number; column: number; text: string }>()
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(",")
    const row = Number(key.slice(0, comma))
    const column = Number(key.slice(comma + 1))
    if (cell.style) looks.add(row, column, lookOf(cell.style))
    if (cell.type === "error") errors.push([row, column])
    const formula = formulaOf(cell, row, column, shared)
    if (formula) formulas.push(formula)
  }
  return {
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.map((row) => row.map(bookValue)),
    errors,
    formulas,
    looks: looks.ended(),
    columns: (sheet.columns ?? []).map((column) => ({
      ...(column?.width !== undefined && { characters: column.width }),
      ...(column?.hidden && { isHidden: true }),
    })),
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      rangeOf(startRow, startCol, endRow - startRow + 1, endCol - startCol + 1),
    ),
    highlights: (sheet.conditionalRules ?? []).flatMap((rule) => highlightFromFile(rule, themeColors) ?? []),
    charts: (sheet.charts ?? []).flatMap((chart) => chartFromFile(chart, lying) ?? []),
    validations: (sheet.dataValidations ?? []).flatMap((rule) => validationFromFile(rule) ?? []),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
  }
}

function formulaOf(
  cell: Cell,
  row: number,
  column: number,
  shared: Map<number, { row: number; column: number; text: string }>,
): BookFormula | undefined {
  if (cell.formula === undefined) return undefined
  if (cell.formula !== "") {
    if (cell.formulaSharedIndex !== undefined) shared.set(cell.formulaSharedIndex, { row, column, text: cell.formula })
    const spill = cell.formulaType === "array" && cell.formulaRef?.includes(":") ? cell.formulaRef : undefined
    return { row, column, text: cell.formula, ...(spill && { spill }) }
  }
  const first = shared.get(cell.formulaSharedIndex ?? -1)
  return first && { row, column, text: movedFormula(first.text, row - first.row, column - first.column) }
}

function bookValue(value: CellValue): BookValue {
  if (!(value instanceof Date)) return value
  const time = value.getTime()
  const days = (time - firstDay) / millisecondsOfDay
  return time < firstOfMarch1900 ? days - 1 : days
}

function leftOut(file: Workbook, chartSheets: number, entries: ReadonlyMap<string, ZipEntry>): string[] {
  const count = (of: (sheet: Sheet) => number | undefined) =>
    file.sheets.reduce((sum, sheet) => sum + (of(sheet) ?? 0), 0)
  const found = [
    [
      chartSheets + count(({ charts }) => charts?.filter((chart) => !chartFromFile(chart, new Set())).length),
      "chart",
      "charts",
    ],
    [count(({ images }) => images?.length), "picture", "pictures"],
    [count(({ pivotTables }) => pivotTables?.length), "pivot table", "pivot tables"],
    [
      count(({ conditionalRules }) => conditionalRules?.filter((rule) => !highlightFromFile(rule, [])).length),
      "conditional format",
      "conditional formats",
    ],
    [
      count(({ dataValidations }) => dataValidations?.filter((rule) => !validationFromFile(rule)).length),
      "rule for input",
      "rules for input",
    ],
  ] as const
  const said = found.flatMap(([number, one, more]) => (number === 0 ? [] : [`${number} ${number === 1 ? one : more}`]))
  return [...entries.keys()].some((entry) => entry.endsWith("vbaProject.bin")) ? [...said, "its macros"] : said
}
