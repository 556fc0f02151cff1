import "./browser/headless.ts"
import { Model } from "@odoo/o-spreadsheet"
import { readAddress } from "../../core/worksheets/address.ts"

interface SheetContents {
  readonly id: string
  readonly name: string
  readonly rowNumber: number
  readonly colNumber: number
  /** What stands in each cell, by its address. */
  readonly cells: Readonly<Record<string, string>>
}

export interface BookContents {
  readonly sheets: readonly SheetContents[]
  readonly namedRanges: Readonly<Record<string, string>>
}

export interface CellPosition {
  readonly sheetId: string
  readonly row: number
  readonly col: number
}

interface Typed {
  readonly sheetId: string
  readonly address: string
  readonly content: string
}

const { version } = new Model().exportData()
/** Of more than that, a new workbook is calculated sooner. */
const mostTyped = 20

/** A workbook whose contents are told whole each time: where but a few cells changed, only what reads them is calculated. */
export class KeptModel {
  private model: Model | undefined
  private book: BookContents | undefined

  of(book: BookContents): Model {
    const typed = this.book && typedSince(this.book, book)
    this.book = book
    if (this.model && typed) for (const cell of typed) type(this.model, cell)
    else this.model = new Model({ version, ...book })
    return this.model
  }

  /** For cells whose functions answer otherwise than before, and for what reads them. */
  calculateAnew(cells: readonly CellPosition[]): void {
    const cellIds = cells.flatMap((cell) => this.model?.getters.getCell(cell)?.id ?? [])
    this.model?.dispatch("EVALUATE_CELLS", { cellIds })
  }
}

/** The cells whose content differs; undefined where more changed than a few cells. */
function typedSince(before: BookContents, now: BookContents): Typed[] | undefined {
  if (JSON.stringify(shapeOf(before)) !== JSON.stringify(shapeOf(now))) return undefined
  const typed: Typed[] = []
  for (const [index, { id, cells }] of now.sheets.entries()) {
    const old = before.sheets[index]?.cells ?? {}
    for (const address of new Set([...Object.keys(old), ...Object.keys(cells)]))
      if (old[address] !== cells[address]) typed.push({ sheetId: id, address, content: cells[address] ?? "" })
    if (typed.length > mostTyped) return undefined
  }
  return typed
}

function shapeOf({ sheets, namedRanges }: BookContents) {
  return [sheets.map(({ id, name, rowNumber, colNumber }) => [id, name, rowNumber, colNumber]), namedRanges]
}

function type(model: Model, { sheetId, address, content }: Typed): void {
  const { top: row, left: col } = readAddress(address) ?? { top: -1, left: -1 }
  const { isSuccessful, reasons } = model.dispatch("UPDATE_CELL", { sheetId, row, col, content })
  if (!isSuccessful) throw new Error(`${address} was not taken: ${reasons}`)
}
