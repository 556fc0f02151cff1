import { rewriteFormula } from "./rewriteFormula.ts"

/** A formula as it reads that many rows further down and columns further right; what has a $ stays. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const reference = (written: string) =>
    written.replace(/(\$?)([A-Za-z]+)|(\$?)(\d+)/g, (part, keepColumn, letters, keepRow, digits) => {
      if (letters !== undefined) return keepColumn === "$" ? part : lettersOf(columnOf(letters) + columns)
      return keepRow === "$" ? part : String(Number(digits) + rows)
    })
  return rewriteFormula(formula, { reference })
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function lettersOf(column: number): string {
  return column > 0 ? lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)) : ""
}
