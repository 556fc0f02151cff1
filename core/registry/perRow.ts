import { CalcError, type Cell, isBlankRow, type Matrix } from "../cells/index.ts"

/** Answers row by row: a wholly blank row of two or more columns gives "", an error spoils its own row only. */
export function perRow(rows: Matrix, answer: (row: readonly Cell[], index: number) => Cell): Matrix {
  return rows.map((row, index) => [row.length > 1 && isBlankRow(row) ? "" : oneRow(row, index, answer)])
}

function oneRow(row: readonly Cell[], index: number, answer: (row: readonly Cell[], index: number) => Cell): Cell {
  try {
    return answer(row, index)
  } catch (error) {
    if (error instanceof CalcError) return error.toCell()
    throw error
  }
}
