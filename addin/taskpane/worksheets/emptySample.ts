import { addressOf, onSheet, readAddress } from "../../../core/worksheets/address.ts"
import type { Worksheets } from "../../../core/worksheets/worksheets.ts"
import { type CellBlock, HostError, type WorkbookHost } from "../../host/workbookHost.ts"
import { rangeInCopy } from "./worksheetCopies.ts"

/** Empties the ranges that hold the sample, as one step to undo. A set may lack some: what it looks up is no entry. */
export async function emptySample(host: WorkbookHost, { entries }: Worksheets, number: number): Promise<void> {
  const names = await host.names()
  const blocks = entries.flatMap((name): CellBlock[] => {
    const area = readAddress(rangeInCopy(names, name, number) ?? "")
    if (area?.sheet === undefined) return []
    const cells = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, () => ({ value: null })),
    )
    return [{ corner: onSheet(area.sheet, addressOf(area.top, area.left)), cells }]
  })
  if (blocks.length === 0)
    throw new HostError(
      "The sample: its cells were deleted. Undo that in the workbook, or insert the sheets once more.",
    )
  await host.writeCells(blocks, { overwrite: true })
}
