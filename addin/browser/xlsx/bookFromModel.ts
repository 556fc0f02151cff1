import type {
  Border,
  EvaluatedCell,
  Model,
  Cell as SheetCell,
  SheetData,
  Style,
  WorkbookData,
} from "@odoo/o-spreadsheet"
import { addressOf, rangeOf, readAddress } from "../../../core/worksheets/address.ts"
import type { Progress } from "../progress.ts"
import { absolute } from "./absolute.ts"
import type { Book, BookFormula, BookHighlight, BookLook, BookSheet, BookValue } from "./book.ts"
import { chartsOf } from "./chartsOf.ts"
import { formulaToExcel } from "./formulaToExcel.ts"
import { LookRuns, LookTable } from "./looks.ts"
import { formatToExcel } from "./numberFormat.ts"
import { longestName, newNames } from "./sheetNames.ts"
import { validationsOf } from "./validations.ts"
import { pixelsPerCharacter, usualWidth } from "./widths.ts"

/** How far beyond the filled cells a look is kept. */
const keptRows = 1000
const keptColumns = 100

/** The names by which Excel knows the errors of o-spreadsheet. */
const errorsInExcel: Readonly<Record<string, string>> = {
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#VALUE!",
  "#SPILL!": "#VALUE!",
}

export interface SavedBook {
  readonly book: Book
  /** How many formulas are saved as their value, because Excel does not know them. */
  readonly frozen: number
}

/** The sheets of a model for a file. */
export async function bookFromModel(
  model: Model,
  isOurs: (name: string) => boolean,
  progress: Progress,
): Promise<SavedBook> {
  const data = model._exportData(false)
  const sheetName = newNames(
    data.sheets.map(({ name }) => name),
    (name) => name.replaceAll(":", " ").slice(0, longestName).trim() || "Sheet",
  )
  const looks = new LookTable()
  const sheets: BookSheet[] = []
  let frozen = 0
  let figures = 0
  let conditionalFormats = 0
  for (const [index, sheet] of data.sheets.entries()) {
    progress.say("Collecting the cells…", index / data.sheets.length)
    const toExcel = (formula: string) => {
      const text = formulaToExcel(formula, isOurs, sheetName)
      if (text === undefined) frozen++
      return text
    }
    const saved = await bookSheet(model, data, sheet, { name: sheetName(sheet.name), looks, toExcel, progress })
    sheets.push(saved)
    figures += sheet.figures.length - saved.charts.length
    conditionalFormats += sheet.conditionalFormats.length - highlightsOf(sheet).length
  }
  const names = Object.entries(data.namedRanges).flatMap(([name, range]) => {
    const text = formulaToExcel(`=${range}`, isOurs, sheetName)
    return text === undefined ? [] : [{ name, range: absolute(text) }]
  })
  const leftOut = [
    ...(figures > 0 ? [figures === 1 ? "1 chart or picture" : `${figures} charts or pictures`] : []),
    ...(conditionalFormats > 0
      ? [conditionalFormats === 1 ? "1 conditional format" : `${conditionalFormats} conditional formats`]
      : []),
  ]
  return { book: { sheets, names, looks: looks.looks, leftOut }, frozen }
}

interface Way {
  readonly name: string
  readonly looks: LookTable
  readonly toExcel: (formula: string) => string | undefined
  readonly progress: Progress
}

async function bookSheet(model: Model, data: WorkbookData, sheet: SheetData, way: Way): Promise<BookSheet> {
  const { getters } = model
  const rows: BookValue[][] = []
  const errors: [number, number][] = []
  const formulas: BookFormula[] = []
  const formats = new Map<string, string>()
  let width = 0
  for (const position of getters.getEvaluatedCellsPositions(sheet.id)) {
    const { row, col: column } = position
    const shown = getters.getEvaluatedCell(position)
    const cell = getters.getCell(position)
    if (shown.format) formats.set(addressOf(row, column), shown.format)
    if (cell?.isFormula) {
      const formula = cell.compiledFormula.toFormulaString(getters, { useBoundedReference: true })
      const text = way.toExcel(formula)
      const zone = getters.getSpreadZone(position)
      const spill = zone && rangeOf(zone.top, zone.left, zone.bottom - zone.top + 1, zone.right - zone.left + 1)
      if (text !== undefined) formulas.push({ row, column, text, ...(spill?.includes(":") && { spill }) })
    }
    const { value, isError } = bookValue(cell, shown)
    if (value === null) continue
    if (isError) errors.push([row, column])
    for (let r = rows.length; r <= row; r++) rows.push([])
    const cells = rows[row] ?? []
    for (let c = cells.length; c < column; c++) cells.push(null)
    cells[column] = value
    width = Math.max(width, column + 1)
    await way.progress.breathe()
  }
  const extent = { rows: rows.length + keptRows, columns: width + keptColumns }
  const columns = Array.from({ length: Math.min(sheet.colNumber, extent.columns) }, (_, column) => {
    const { size = usualWidth, isHidden } = sheet.cols[column] ?? {}
    return { characters: size / pixelsPerCharacter, ...(isHidden && { isHidden }) }
  })
  return {
    name: way.name,
    isHidden: !sheet.isVisible,
    rows,
    errors,
    formulas,
    looks: looksOf(data, sheet, formats, extent, way.looks),
    columns,
    hiddenRows: Object.entries(sheet.rows).flatMap(([row, { isHidden }]) => (isHidden ? [Number(row)] : [])),
    merges: sheet.merges,
    highlights: highlightsOf(sheet),
    charts: chartsOf(model, sheet, way.toExcel),
    validations: validationsOf(sheet),
    frozenRows: sheet.panes?.ySplit ?? 0,
    frozenColumns: sheet.panes?.xSplit ?? 0,
  }
}

const keptOperators =
  /^(?:containsText|notContainsText|is(?:Not)?Equal|is(?:Not)?Between|is(?:Greater|Less)(?:Than|OrEqualTo))$/

function highlightsOf(sheet: SheetData): BookHighlight[] {
  return sheet.conditionalFormats.flatMap(({ ranges, rule }) => {
    if (rule.type !== "CellIsRule" || !keptOperators.test(rule.operator)) return []
    const { operator, values, style } = rule
    return values.some((value) => value.startsWith("=")) ? [] : [{ ranges, operator, values, style }]
  })
}

function bookValue(cell: SheetCell | undefined, shown: EvaluatedCell): { value: BookValue; isError?: boolean } {
  const isText = cell && !cell.isFormula && typeof cell.parsedValue === "string"
  if (isText && (cell.content.startsWith("'") || shown.type !== "error")) return { value: cell.parsedValue }
  if (shown.type === "error") return { value: errorsInExcel[shown.value] ?? shown.value, isError: true }
  return { value: shown.value === "" && !cell?.isFormula ? null : shown.value }
}

/** The looks of the cells, row by row. */
function looksOf(
  data: WorkbookData,
  sheet: SheetData,
  formats: ReadonlyMap<string, string>,
  extent: { rows: number; columns: number },
  looks: LookTable,
) {
  const found = new Map<string, { row: number; column: number; style?: Style; border?: Border; format?: string }>()
  const at = (row: number, column: number) => {
    const address = addressOf(row, column)
    const known = found.get(address) ?? { row, column }
    found.set(address, known)
    return known
  }
  const each = (zones: Record<string, number>, see: (id: number, row: number, column: number) => void) => {
    for (const [range, id] of Object.entries(zones)) {
      const area = readAddress(range)
      if (!area) continue
      const bottom = Math.min(area.bottom, extent.rows - 1)
      const right = Math.min(area.right, extent.columns - 1)
      for (let row = area.top; row <= bottom; row++) {
        for (let column = area.left; column <= right; column++) see(id, row, column)
      }
    }
  }
  each(sheet.styles, (id, row, column) => Object.assign(at(row, column), { style: data.styles[id] }))
  each(sheet.borders, (id, row, column) => Object.assign(at(row, column), { border: data.borders[id] }))
  each(sheet.formats, (id, row, column) => Object.assign(at(row, column), { format: data.formats[id] }))
  for (const [address, format] of formats) {
    const area = readAddress(address)
    if (area) at(area.top, area.left).format ??= format
  }
  const numbers = new Map<Style | Border | string | undefined, number>()
  const numberOf = (part: Style | Border | string | undefined) => {
    const number = numbers.get(part) ?? numbers.size
    numbers.set(part, number)
    return number
  }
  const known = new Map<string, number>()
  const runs = new LookRuns()
  for (const { row, column, style, border, format } of [...found.values()].sort((a, b) => a.row - b.row)) {
    const key = `${numberOf(style)},${numberOf(border)},${numberOf(format)}`
    const look: BookLook = {
      ...(style && { style }),
      ...(border && { border }),
      ...(format && { format: formatToExcel(format) }),
    }
    const number = known.get(key) ?? looks.numberOf(look)
    known.set(key, number)
    runs.add(row, column, number)
  }
  return runs.ended()
}
