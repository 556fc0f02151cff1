import type { Cell } from "../cells/index.ts"
import type { CellStyle, PlanBlock, PlanCell } from "./sheetPlan.ts"

/** A block of plain values. */
export function values(at: string, rows: readonly (readonly Cell[])[], style?: CellStyle): PlanBlock {
  return block(
    at,
    rows.map((row) => row.map((value) => ({ value }))),
    style,
  )
}

/** A formula that shows one cell, or spills. */
export function formula(at: string, text: string, style?: CellStyle): PlanBlock {
  return block(at, [[{ formula: text }]], style)
}

/** The same formula for each of the numbered rows. */
export function formulaDown(
  at: string,
  rows: readonly number[],
  text: (row: number) => string,
  style?: CellStyle,
): PlanBlock {
  return block(
    at,
    rows.map((row) => [{ formula: text(row) }]),
    style,
  )
}

/** Inputs, filled from the top, with room for more below them in the same look. */
export function inputTable(
  at: string,
  filled: readonly (readonly Cell[])[],
  size: { readonly rows: number; readonly columns: number },
): PlanBlock {
  return values(at, [...filled, ...blanks(size.rows - filled.length, size.columns)], "input")
}

/** Room for a result that spills, in the look of a result. */
export function room(at: string, rows: number, columns: number): PlanBlock {
  return values(at, blanks(rows, columns), "result")
}

function blanks(rows: number, columns: number): null[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => null))
}

function block(at: string, cells: readonly (readonly PlanCell[])[], style: CellStyle | undefined): PlanBlock {
  return style ? { at, cells, style } : { at, cells }
}
