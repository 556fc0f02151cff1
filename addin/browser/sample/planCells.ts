import type { Cell } from "../../../core/index.ts"
import type { CellStyle, PlanBlock } from "../../../core/worksheets/sheetPlan.ts"

/** A block of plain values. */
export function values(at: string, rows: readonly (readonly Cell[])[], style?: CellStyle): PlanBlock {
  const cells = rows.map((row) => row.map((value) => ({ value })))
  return style ? { at, cells, style } : { at, cells }
}

/** A formula that shows one cell, or spills. */
export function formula(at: string, text: string, style?: CellStyle): PlanBlock {
  const cells = [[{ formula: text }]]
  return style ? { at, cells, style } : { at, cells }
}

/** Room for a result that spills, in the look of a result. */
export function room(at: string, rows: number, columns: number): PlanBlock {
  return values(
    at,
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)),
    "result",
  )
}
