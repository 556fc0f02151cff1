import "../../hosts/browser/headless.ts"
import { Model } from "@odoo/o-spreadsheet"
import { BrowserHost } from "../../../addin/browser/browserHost.ts"
import { registerFunctions } from "../../../addin/browser/functions/registerFunctions.ts"
import { Workbook } from "../../../addin/browser/workbook.ts"
import { allFunctions, type Cell } from "../../../core/index.ts"
import { addressOf, onSheet, readAddress } from "../../../core/worksheets/address.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

registerFunctions(allFunctions)

/** Inserts a plan into the browser workbook, without a screen, and answers what its cells show. */
export async function calculatePlan(plan: SheetPlan): Promise<(address: string) => Cell> {
  const workbook = new Workbook(new Model())
  const host = new BrowserHost(workbook)
  const sheet = await host.insertSheet(plan)
  const { getters } = workbook.model
  const sheetId = getters.getActiveSheetId()
  const last = addressOf(getters.getNumberRows(sheetId) - 1, getters.getNumberCols(sheetId) - 1)
  const shown = await host.readRange(onSheet(sheet, `A1:${last}`))
  return (address) => {
    const at = readAddress(address)
    return shown[at?.top ?? -1]?.[at?.left ?? -1] ?? ""
  }
}
