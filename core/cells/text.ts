import { type Cell, isBlank, readError } from "./cell.ts"

/** Only from here on do characters combine. */
const beyondLatin = /[^\0-\u02ff]/

/** Text as it is compared: trimmed, lower case, NFC. */
export function foldText(text: string): string {
  return (beyondLatin.test(text) ? text.normalize("NFC") : text).trim().toLowerCase()
}

/** The shortest decimal form of a number, without an exponent: 0.1, 12, 0.0000001. */
export function decimalForm(number: number): string {
  const short = String(number)
  if (!short.includes("e")) return short
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short)
  if (!parts) return short
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`
  return sign + digits.padEnd(point, "0")
}

/** A cell as people read it: numbers in decimal form, TRUE and FALSE, blanks as "". */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return ""
  if (typeof cell === "number") return decimalForm(cell)
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE"
  if (typeof cell === "string") return cell
  return cell.code
}

/** The items of a list: every filled cell of a range, or one text `a; b; "c; d"`. */
export function listItems(cells: readonly Cell[]): Cell[] {
  const only = cells.length === 1 ? cells[0] : undefined
  if (typeof only === "string" && !readError(only)) return splitList(only)
  return cells.filter((cell) => !isBlank(cell))
}

/** Items between semicolons; one that is in double quotes as a whole may hold semicolons itself. */
export function splitList(text: string): string[] {
  const items = text.match(/\s*"[^"]*"\s*(?=;|$)|[^;]+/g) ?? []
  return items.map((item) => item.replace(/^\s*"([^"]*)"\s*$/, "$1").trim()).filter((item) => item !== "")
}
