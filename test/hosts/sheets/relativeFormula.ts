import { placeOf } from "../../vectors/layOut.ts"

const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?\d+)(?![\p{L}\p{N}_.(])|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(])/giu

/** A formula as getFormulasR1C1 gives it: `=A2+$B$1` in C2 is `=R[0]C[-2]+R1C2`. Row and column count from 1. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(pieces, (whole, letters?: string, digits?: string, from?: string, to?: string) => {
    if (letters && digits) {
      const place = placeOf(`${letters}${digits}`.replaceAll("$", "").toUpperCase())
      const rowPart = digits.startsWith("$") ? `${place.row + 1}` : `[${place.row + 1 - row}]`
      return `R${rowPart}${columnPart(letters, column)}`
    }
    return from && to ? `${columnPart(from, column)}:${columnPart(to, column)}` : whole
  })
}

function columnPart(letters: string, column: number): string {
  const number = placeOf(`${letters.replace("$", "").toUpperCase()}1`).column + 1
  return letters.startsWith("$") ? `C${number}` : `C[${number - column}]`
}
