import type { Task } from "../host/workbookHost.ts"
import type { LoadedCell } from "./cellEntry.ts"
import { inChunks } from "./chunks.ts"
import { type Extent, rangeOfExtent } from "./place.ts"

/** Rows of cells with formula, value and kind; `hasSpill` says whether any of them belongs to a spilled result. */
export interface LoadedRows {
  readonly row: number
  readonly cells: readonly (readonly LoadedCell[])[]
  readonly hasSpill: boolean
}

export async function loadCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Extent,
  take: (loaded: LoadedRows) => void | Promise<void>,
  task?: Task,
): Promise<void> {
  const loadChunk = async (first: number, count: number) => {
    const chunk = rangeOfExtent(sheet, { row: row + first, column, rows: count, columns })
    chunk.load("formulas,values,valueTypes,hasSpill")
    await context.sync()
    const { formulas, values, valueTypes, hasSpill } = chunk
    chunk.untrack()
    const cells = formulas.map((line, r) =>
      line.map((formula, c) => ({ formula, value: values[r]?.[c], type: String(valueTypes[r]?.[c]) })),
    )
    // Null where some cells spill and others do not.
    await take({ row: row + first, cells, hasSpill: hasSpill !== false })
  }
  await inChunks(rows, columns, loadChunk, task)
}
