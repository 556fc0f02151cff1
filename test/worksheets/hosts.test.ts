import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import type { WorkbookHost } from "../../addin/host/workbookHost.ts"
import type { Matrix } from "../../core/index.ts"
import { onSheet, rangeOf, readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { calculateSheets } from "../core/worksheets/calculateSheets.ts"
import { excelInNode } from "../hosts/excel/excelInNode.ts"
import { sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"
import { differences } from "./differences.ts"
import { plansOf, sets } from "./sets.ts"

/** Every cell of the sheets of a set, by sheet. */
async function shownBy(
  host: WorkbookHost,
  names: readonly string[],
  plans: readonly SheetPlan[],
): Promise<ReadonlyMap<string, Matrix>> {
  const shown = new Map<string, Matrix>()
  for (const [index, name] of names.entries())
    shown.set(name, await host.readRange(onSheet(name, extentOf(plans[index] as SheetPlan))))
  return shown
}

/** From the first cell to the last that the plan knows of. */
function extentOf({ blocks }: SheetPlan): string {
  const corners = blocks.map(({ at, cells }) => {
    const { top = 0, left = 0 } = readAddress(at) ?? {}
    return [top + cells.length, left + Math.max(...cells.map((line) => line.length))] as const
  })
  return rangeOf(0, 0, Math.max(...corners.map(([rows]) => rows)), Math.max(...corners.map(([, columns]) => columns)))
}

describe.each(sets)("%s", (_, set) => {
  const plans = plansOf(set)
  let wanted: ReadonlyMap<string, Matrix>
  beforeAll(async () => {
    const { host, sheets } = await calculateSheets(plans)
    wanted = await shownBy(host, sheets, plans)
  })
  afterAll(() => vi.unstubAllGlobals())

  test("Excel shows the same in every cell", async () => {
    const { host } = await excelInNode()
    const names = await host.insertSheets(plans)
    await expect
      .poll(async () => differences(wanted, await shownBy(host, names, plans)), { timeout: 20_000 })
      .toEqual([])
  })

  test("Google Sheets shows the same in every cell", async () => {
    const { host } = sheetsWorkbook()
    expect(differences(wanted, await shownBy(host, await host.insertSheets(plans), plans))).toEqual([])
  })
})
