import "../../hosts/browser/headless.ts"
import type { Model } from "@odoo/o-spreadsheet"
import { BrowserHost } from "../../../addin/browser/browserHost.ts"
import { newModel } from "../../../addin/browser/newModel.ts"
import { Workbook } from "../../../addin/browser/workbook.ts"
import type { Cell, Matrix } from "../../../core/index.ts"
import { addressOf, onSheet, readAddress } from "../../../core/worksheets/address.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import { bringBrowserFunctions } from "../../hosts/browser/bringBrowserFunctions.ts"
import { spoiling, type TypedCell } from "./spoiling.ts"
import { type DeletedRows, withoutRows } from "./withoutRows.ts"

/** Sheets in the browser workbook, without a screen: what a person types is calculated. */
export interface CalculatedSheets {
  readonly model: Model
  readonly host: BrowserHost
  /** As inserted. */
  readonly sheets: readonly string[]
  /** What a cell shows: `'a Team'!B5`. */
  readonly value: (address: string) => Promise<Cell>
  /** What a range shows, by its address or by its name. */
  readonly range: (addressOrName: string) => Promise<Matrix>
  /** Types values into cells from a corner on. */
  readonly type: (corner: string, values: Matrix) => Promise<void>
  /** Types contents into cells, whatever is allowed there; cells spoiled before are as they were. */
  readonly spoil: (...cells: readonly TypedCell[]) => void
  /** Cells spoiled are as they were: sooner than by an undo, after which all is calculated anew. */
  readonly restore: () => void
  /** Cells that show an error: `'a Team'!B5`. */
  readonly errors: () => string[]
  /** Has a look at what is shown without some rows, and has them back. */
  readonly without: (deleted: readonly DeletedRows[], look: (deleted: DeletedRows) => unknown) => Promise<void>
}

export async function calculateSheets(plans: readonly SheetPlan[]): Promise<CalculatedSheets> {
  bringBrowserFunctions()
  const model = newModel()
  const host = new BrowserHost(new Workbook(model))
  const sheets = await host.insertSheets(plans)
  const range = async (addressOrName: string) => {
    const named = (await host.names()).find(({ name }) => name === addressOrName)
    return host.readRange(named?.range ?? addressOrName)
  }
  const spoil = spoiling(model)
  return {
    model,
    host,
    sheets,
    range,
    value: async (address) => (await range(address))[0]?.[0] ?? null,
    type: (corner, values) => {
      const cells = values.map((row) => row.map((value) => ({ value })))
      return host.writeCells([{ corner, cells }], { overwrite: true })
    },
    spoil,
    restore: () => spoil(),
    errors: () => errorsIn(model),
    without: (deleted, look) => withoutRows(model, deleted, look),
  }
}

function errorsIn({ getters }: Model): string[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getEvaluatedCellsPositions(sheetId).flatMap((position) => {
      if (getters.getEvaluatedCell(position).type !== "error") return []
      return [onSheet(getters.getSheetName(sheetId), addressOf(position.row, position.col))]
    }),
  )
}

/** Inserts a plan and answers what its cells show. */
export async function calculatePlan(plan: SheetPlan): Promise<(address: string) => Cell> {
  const { model, sheets, range } = await calculateSheets([plan])
  const sheetId = model.getters.getActiveSheetId()
  const last = addressOf(model.getters.getNumberRows(sheetId) - 1, model.getters.getNumberCols(sheetId) - 1)
  const shown = await range(onSheet(sheets[0] ?? "", `A1:${last}`))
  return (address) => {
    const at = readAddress(address)
    return shown[at?.top ?? -1]?.[at?.left ?? -1] ?? ""
  }
}
