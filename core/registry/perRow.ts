import { CalcError, type Cell, isBlankRow, type Matrix } from "../cells/index.ts"

/** Answers row by row: a wholly blank row of two or more columns gives "", an error spoils its own row only. */
export function perRow(rows: Matrix, answer: (row: readonly Cell[], index: number) => Cell): Matrix {
  return perRowOf(1, rows, (row, index) => [answer(row, index)])
}

/** The same for answers of several columns. */
export function perRowOf(
  width: number,
  rows: Matrix,
  answer: (row: readonly Cell[], index: number) => readonly Cell[],
): Matrix {
  const everywhere = (cell: Cell) => Array.from({ length: width }, () => cell)
  return rows.map((row, index) => {
    if (row.length > 1 && isBlankRow(row)) return everywhere("")
    try {
      return answer(row, index)
    } catch (error) {
      if (error instanceof CalcError) return everywhere(error.toCell())
      throw error
    }
  })
}
