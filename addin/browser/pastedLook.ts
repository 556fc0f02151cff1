import {
  type AbstractCellClipboardHandler,
  type ClipboardCell,
  type ClipboardOptions,
  registries,
} from "@odoo/o-spreadsheet"

const { cellHandlers } = registries.clipboardHandlersRegistries
const CellHandler = cellHandlers.get("cell") as unknown as typeof AbstractCellClipboardHandler<unknown, ClipboardCell>

/** What is pasted without a look of its own, as texts from elsewhere are, takes the look of the cell it is put into. */
class CellsInLook extends CellHandler {
  override pasteZone(
    sheetId: string,
    col: number,
    row: number,
    cells: ClipboardCell[][],
    options?: ClipboardOptions,
  ): void {
    const isWhole = options?.isCutOperation || options?.pasteOption !== undefined
    super.pasteZone(sheetId, col, row, isWhole ? cells : this.#dressed(sheetId, col, row, cells), options)
  }

  #dressed(sheetId: string, col: number, row: number, cells: readonly (readonly ClipboardCell[])[]): ClipboardCell[][] {
    return cells.map((line, r) =>
      line.map((cell, c) => {
        if (!cell || cell.style) return cell
        const { style, format } = this.getters.getCell({ sheetId, col: col + c, row: row + r }) ?? {}
        return { ...cell, style, format: cell.format ?? format }
      }),
    )
  }
}

/** Holds for every model. */
export function keepLookWhenPasting(): void {
  cellHandlers.replace("cell", CellsInLook as unknown as typeof AbstractCellClipboardHandler)
}
