import { rowsFrom } from "../rows.ts"
import { signSpan } from "./layout.ts"
import { signRows } from "./signs.ts"

/** The row below the signs. */
export const indexRow = signSpan.last + 1
export const chartRow = indexRow + 2
/** What is worked out below the chart. */
export const items = rowsFrom(chartRow + 18, 13)
export const itemAt = (offset: number) => items.first + offset
export const chartData = rowsFrom(items.last + 4, signRows.length)

/** Cells that Checks reads. */
export const perceptionCells = {
  lowest: `B${itemAt(0)}`,
  highest: `B${itemAt(1)}`,
  ready: `B${itemAt(10)}`,
} as const
