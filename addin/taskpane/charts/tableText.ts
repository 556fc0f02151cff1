import { type Cell, cellText, type Matrix, readError } from "../../../core/index.ts"

/** Tab-separated text to paste into a sheet, with the decimal sign of the locale. */
export function tableText(table: Matrix, tag: string): string {
  const number = new Intl.NumberFormat(tag, { useGrouping: false, maximumSignificantDigits: 15 })
  const written = (cell: Cell) => {
    if (typeof cell === "number") return number.format(cell)
    const text = (readError(cell) ? "" : cellText(cell)).replace(/\s+/g, " ")
    // A text must not become a formula where it is pasted.
    return /^[=+\-@]/.test(text) ? `'${text}` : text
  }
  return table.map((row) => row.map(written).join("\t")).join("\n")
}
