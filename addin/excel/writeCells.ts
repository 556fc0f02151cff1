import { addressOf, onSheet } from "../../core/worksheets/address.ts"
import { type CellBlock, HostError, type WriteOptions } from "../host/workbookHost.ts"
import { type Entry, evenRows, sameEntry } from "./cellEntry.ts"
import { inExcel } from "./inExcel.ts"
import { loadCells } from "./loadCells.ts"
import { type Extent, extentOf, extentProperties, placeAt, rangeOfExtent } from "./place.ts"
import { type Rewrite, rewriteCells } from "./rewrite.ts"

export function writeCells(
  blocks: readonly CellBlock[],
  { overwrite = false, task }: WriteOptions = {},
): Promise<void> {
  return inExcel(async (context) => {
    const rewrites: Rewrite[] = []
    for (const { corner, cells } of blocks) {
      const { sheet, area } = await placeAt(context, corner)
      const after = evenRows(cells)
      const extent = { row: area.top, column: area.left, rows: after.length, columns: after[0]?.length ?? 0 }
      if (extent.columns === 0) continue
      task?.signal.throwIfAborted()
      if (!overwrite) await refuseFilled(context, sheet, extent)
      const before = overwrite ? await entriesThere(context, sheet, extent) : undefined
      rewrites.push({ sheet, ...extent, before, after })
    }
    await rewriteCells(context, rewrites, task)
  })
}

async function refuseFilled(context: Excel.RequestContext, sheet: Excel.Worksheet, extent: Extent): Promise<void> {
  const used = rangeOfExtent(sheet, extent).getUsedRangeOrNullObject()
  used.load(extentProperties)
  sheet.load("name")
  await context.sync()
  if (used.isNullObject) return
  const { column, ...rest } = extentOf(used)
  await loadCells(context, sheet, { column, ...rest }, ({ row, cells }) => {
    cells.forEach((line, r) => {
      const c = line.findIndex(({ formula, value }) => formula !== "" || value !== "")
      if (c < 0) return
      const at = onSheet(sheet.name, addressOf(row + r, column + c))
      throw new HostError(`${at} is filled. Choose empty cells.`)
    })
  })
}

async function entriesThere(context: Excel.RequestContext, sheet: Excel.Worksheet, extent: Extent): Promise<Entry[][]> {
  const entries: Entry[][] = []
  await loadCells(context, sheet, extent, ({ cells }) => {
    entries.push(...cells.map((line) => line.map(sameEntry)))
  })
  return entries
}
