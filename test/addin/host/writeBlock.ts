import type { CellBlock, WorkbookHost, WriteOptions } from "../../../addin/host/workbookHost.ts"

/** Writes one block of cells. */
export function writeBlock(
  host: WorkbookHost,
  corner: string,
  cells: CellBlock["cells"],
  options?: WriteOptions,
): Promise<void> {
  return host.writeCells([{ corner, cells }], options)
}
