import { rangeOf } from "../../../core/worksheets/address.ts"

/** What stands in a cell of the stand-in: a text only where Sheets could not have read it as something else. */
export type StandInCell =
  | number
  | boolean
  | ""
  | { readonly text: string }
  | { readonly formula: string }
  | { readonly error: string }

export interface StandInRule {
  text: string
  background: string | null
  fontColor: string | null
  range: string
}

export interface StandInValidation {
  rule: string
  allowsInvalid: boolean
  help: string
}

export interface StandInProtection {
  readonly range: string
  about: string
  warningOnly: boolean
}

export interface StandInChart {
  type: string
  ranges: string[]
  headers: number
  options: Record<string, unknown>
  at: string
}

/** A sheet as the script left it; rectangles from A1 on, single cells by `row,column`, counted from 1. */
export interface StandInSheet {
  name: string
  readonly cells: Map<string, StandInCell>
  backgrounds: (string | null)[][]
  fontColors: (string | null)[][]
  fontWeights: string[][]
  readonly numberFormats: Map<string, string>
  readonly alignments: Map<string, string>
  readonly validations: Map<string, StandInValidation>
  readonly widths: Map<number, number>
  readonly protections: StandInProtection[]
  readonly charts: StandInChart[]
  frozenRows: number
  rules: StandInRule[]
  maxRows: number
  maxColumns: number
  isDeleted: boolean
}

export interface Rectangle {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface StandInRange {
  readonly sheet: StandInSheet
  readonly at: Rectangle
}

export interface StandInName extends StandInRange {
  readonly name: string
}

export function addressIn({ row, column, rows, columns }: Rectangle): string {
  return rangeOf(row - 1, column - 1, rows, columns)
}

/** Everything that formulas may read. */
export interface StandInBook {
  readonly sheets: readonly StandInSheet[]
  readonly names: readonly StandInName[]
  readonly locale: string
}

/** What the cells show once the formulas are calculated. */
export interface Calculated {
  value(sheet: StandInSheet, row: number, column: number): unknown
  /** The last row and column with something in them. */
  extent(sheet: StandInSheet): { rows: number; columns: number }
}

export type Calculate = (book: StandInBook) => Calculated

export function newSheet(name: string): StandInSheet {
  return {
    name,
    cells: new Map(),
    backgrounds: [],
    fontColors: [],
    fontWeights: [],
    numberFormats: new Map(),
    alignments: new Map(),
    validations: new Map(),
    widths: new Map(),
    protections: [],
    charts: [],
    frozenRows: 0,
    rules: [],
    maxRows: 1000,
    maxColumns: 26,
    isDeleted: false,
  }
}

/** Without an engine: only cells without a formula can be read. */
export const withoutFormulas: Calculate = () => ({
  value: (sheet, row, column) => {
    const cell = sheet.cells.get(`${row},${column}`) ?? ""
    if (typeof cell !== "object") return cell
    if ("formula" in cell) throw new Error("This stand-in calculates nothing.")
    return "text" in cell ? cell.text : cell.error
  },
  extent: (sheet) => {
    const filled = [...sheet.cells].filter(([, cell]) => cell !== "").map(([place]) => place.split(",").map(Number))
    return {
      rows: filled.reduce((most, [row = 0]) => Math.max(most, row), 0),
      columns: filled.reduce((most, [, column = 0]) => Math.max(most, column), 0),
    }
  },
})

/** A value as if typed. A text that Sheets would have to interpret is refused: only an apostrophe is sure. */
export function typed(value: unknown): StandInCell {
  if (typeof value === "number" || typeof value === "boolean" || value === "") return value
  if (Object.prototype.toString.call(value) === "[object Date]") return serialOf(value as Date)
  if (typeof value !== "string") throw new Error(`No value for a cell: ${String(value)}`)
  if (value.length > 50_000)
    throw new Error("Your input contains more than the maximum of 50000 characters in a single cell.")
  if (value.startsWith("'")) return { text: value.slice(1) }
  if (value.startsWith("=")) return typedFormula(value)
  if (/^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/.test(value)) return { error: value }
  throw new Error(`Sheets would read this text in its own way: ${value}`)
}

/** Formulas of Sellmore stand with semicolons, which every locale takes. */
export function typedFormula(value: unknown): StandInCell {
  if (value === "") return ""
  if (typeof value === "string" && value.startsWith("=")) return { formula: value }
  throw new Error(`No formula: ${String(value)}`)
}

const dayInMs = 86_400_000
const dayZero = Date.UTC(1899, 11, 30)

function serialOf(date: Date): number {
  return (date.getTime() - date.getTimezoneOffset() * 60_000 - dayZero) / dayInMs
}

/** By the clock of this process, which is the stand-in's time zone unless a test says otherwise. */
export function dateOf(serial: number): Date {
  const utc = new Date(dayZero + Math.round(serial * dayInMs))
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  )
}
