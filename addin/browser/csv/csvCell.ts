import { DEFAULT_LOCALE, type EvaluatedCell, helpers, type Cell as SheetCell } from "@odoo/o-spreadsheet"
import { decimalForm } from "../../../core/index.ts"
import { cellContent } from "../cellContent.ts"

/** What is written into a cell for a text of the file. */
export interface CsvCell {
  readonly content: string
  readonly isNumber: boolean
  /** Decimals that have to be shown so that 19.90 stays 19.90. */
  readonly format?: string
}

const canonical = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/
const mostDigits = 15
const fixedDecimals = /^0\.0+$/

/**
 * A number only where saving gives back the very same text; all else is text: 0012, 1,234, +49…, TRUE, dates, numbers
 * of more digits than a number holds.
 */
export function readCsvCell(text: string): CsvCell {
  const [isCanonical, decimals = ""] = canonical.exec(text) ?? []
  const number = Number(text)
  const isKept = isCanonical !== undefined && text.replace(/\D/g, "").length <= mostDigits && !Object.is(number, -0)
  if (!isKept || number.toFixed(decimals.length) !== text) return { content: cellContent(text), isNumber: false }
  const content = decimalForm(number)
  return { content, isNumber: true, ...(content === text ? {} : { format: `0.${"0".repeat(decimals.length)}` }) }
}

/** The text of a cell in a file: what was opened comes back as it was, dates in ISO form, formulas by their value. */
export function writeCsvCell(cell: SheetCell | undefined, shown: EvaluatedCell): string {
  if (cell && !cell.isFormula && typeof cell.parsedValue === "string") {
    return cell.content.startsWith("'") ? cell.content.slice(1) : cell.content
  }
  const { value, format } = shown
  if (typeof value !== "number")
    return value === null ? "" : String(value).replace(/^(?:true|false)$/, (flag) => flag.toUpperCase())
  if (format && fixedDecimals.test(format)) return value.toFixed(format.length - 2)
  return format && helpers.isDateTimeFormat(format) ? isoDate(value) : decimalForm(value)
}

function isoDate(serial: number): string {
  const format = Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss"
  return helpers.formatValue(serial, { format, locale: DEFAULT_LOCALE })
}
