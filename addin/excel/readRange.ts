import type { Cell, Matrix } from "../../core/cells/index.ts"
import type { Task } from "../host/workbookHost.ts"
import { inChunks } from "./chunks.ts"
import { inExcel } from "./inExcel.ts"
import { type Extent, extentProperties, type Place, placeAt, rangeOfExtent } from "./place.ts"

export function readRange(address: string, task?: Task): Promise<Matrix> {
  return inExcel(async (context) => {
    const place = await placeAt(context, address)
    const { row, column, rows, columns } = await filledExtent(context, place)
    const read: Cell[][] = []
    const readChunk = async (first: number, count: number) => {
      const chunk = rangeOfExtent(place.sheet, { row: row + first, column, rows: count, columns })
      chunk.load("values")
      await context.sync()
      for (const values of chunk.values) read.push(values.map((value) => (value === "" ? null : value)))
      chunk.untrack()
    }
    await inChunks(rows, columns, readChunk, task)
    return read
  })
}

/** Whole columns and rows end where the sheet does: with its last filled cell. */
async function filledExtent(context: Excel.RequestContext, { sheet, area }: Place): Promise<Extent> {
  const { top: row, left: column, bottom, right } = area
  if (Number.isFinite(bottom + right)) return { row, column, rows: bottom - row + 1, columns: right - column + 1 }
  const used = sheet.getRange(area.range).getUsedRangeOrNullObject(true)
  used.load(extentProperties)
  await context.sync()
  if (used.isNullObject) return { row, column, rows: 0, columns: 1 }
  const last = { row: used.rowIndex + used.rowCount - 1, column: used.columnIndex + used.columnCount - 1 }
  return {
    row,
    column,
    rows: Math.min(bottom, last.row) - row + 1,
    columns: Math.min(right, last.column) - column + 1,
  }
}
