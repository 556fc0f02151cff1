import { type Argument, type Cell, type CellError, type ErrorCode, isMatrix, type Result } from "../../core/index.ts"
import { wallClock } from "./wallClock.ts"

/** What Sheets takes back from a function: blanks and errors in rows as texts. */
export type SheetsValue = number | string | boolean
export type SheetsResult = SheetsValue | SheetsValue[][]

/** Below it, before 1901, a Date is a time of day or a duration. */
const firstDate = 367

/** What Sheets passes for one argument: a value, rows of values for a range, or undefined. */
export function toArgument(value: unknown, serial: (date: Date) => number): Argument {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) return toCell(value, serial)
  return value.map((row: unknown[]) => row.map((cell) => toCell(cell, serial)))
}

export function toCell(value: unknown, serial: (date: Date) => number): Cell {
  if (typeof value === "string") return ownError(value) ?? value
  if (typeof value === "number" || typeof value === "boolean") return value
  if (Object.prototype.toString.call(value) === "[object Date]") return dateOrTime(serial(value as Date))
  return null
}

/** Sheets makes its Dates in the time zone of the spreadsheet, which need not be the script's; asked for when needed. */
export function sheetClock(): (date: Date) => number {
  let clock: ((date: Date) => number) | undefined
  return (date) => {
    clock ??= wallClock(SpreadsheetApp.getActive().getSpreadsheetTimeZone())
    return clock(date)
  }
}

/** A time of day becomes text, which no function takes for a number of hours. */
function dateOrTime(serial: number): number | string {
  if (serial >= firstDate) return serial
  const minutes = Math.round(Math.abs(serial) * 1440)
  const sign = serial < 0 ? "-" : ""
  return `${sign}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`
}

/** A row error of ours that comes back in as the text it was shown as. */
function ownError(text: string): CellError | undefined {
  const parts = /^(#VALUE!|#N\/A): (.+)$/s.exec(text)
  if (!parts) return undefined
  const [, code, sentence = ""] = parts
  return { code: code as ErrorCode, sentence }
}

export function toSheets(result: Result): SheetsResult {
  return isMatrix(result) ? result.map((row) => row.map(toSheetsValue)) : toSheetsValue(result)
}

export function toSheetsValue(cell: Cell): SheetsValue {
  if (cell === null) return ""
  return typeof cell === "object" ? errorText(cell) : cell
}

export function errorText({ code, sentence }: CellError): string {
  return `${code}: ${sentence}`
}

/** What Sheets reads as if typed has to be written so that the cell holds this text: `=SUM(A1)`, `0012`, `1/2`. */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`
}

const sheetErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#ERROR!"])

/** What has to be written so that a cell holds the value it was read with. */
export function retyped(value: unknown): unknown {
  return typeof value === "string" && !sheetErrors.has(value) ? asText(value) : value
}
