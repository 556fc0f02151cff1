import { addressOf, onSheet, readAddress } from "../../../core/worksheets/address.ts"
import type { Worksheets } from "../../../core/worksheets/worksheets.ts"
import { type CellBlock, HostError, type WorkbookHost } from "../../host/workbookHost.ts"
import { rangeInCopy } from "./worksheetCopies.ts"

/** Empties the ranges that hold the sample, as one step to undo. */
export async function emptySample(host: WorkbookHost, { entries }: Worksheets, number: number): Promise<void> {
  const names = await host.names()
  const blocks = entries.map((name): CellBlock => {
    const area = readAddress(rangeInCopy(names, name, number) ?? "")
    if (area?.sheet === undefined)
      throw new HostError(`${name}: its cells were deleted. Undo that in the workbook, or empty the sample by hand.`)
    const cells = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, () => ({ value: null })),
    )
    return { corner: onSheet(area.sheet, addressOf(area.top, area.left)), cells }
  })
  await host.writeCells(blocks, { overwrite: true })
}
