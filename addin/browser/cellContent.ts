import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet"
import { type Cell, decimalForm } from "../../core/index.ts"

const asFormula = /^\s*[=+\-@'#]/
const withoutLetters = /^[^\p{L}]*$/u

/** What has to be written into a cell so that it holds this value: text stays text, whatever it looks like. */
export function cellContent(value: Cell): string {
  if (value === null) return ""
  if (typeof value === "string") return looksLikeMore(value) ? `'${value}` : value
  if (typeof value === "number") return decimalForm(value)
  return typeof value === "boolean" ? String(value).toUpperCase() : value.code
}

/** Would the workbook take this text for a formula, a number, a date or a flag, now or when it is edited? */
function looksLikeMore(text: string): boolean {
  if (text === "") return false
  if (asFormula.test(text) || withoutLetters.test(text) || /^\s*(?:true|false)\s*$/i.test(text)) return true
  return /\d/.test(text) && (helpers.isNumber(text, DEFAULT_LOCALE) || helpers.isDateTime(text, DEFAULT_LOCALE))
}
