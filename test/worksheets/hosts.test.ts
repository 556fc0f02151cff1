import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { unwatched } from "../../addin/browser/progress.ts"
import type { Book } from "../../addin/browser/xlsx/book.ts"
import { bookFromModel } from "../../addin/browser/xlsx/bookFromModel.ts"
import { readXlsxFile } from "../../addin/browser/xlsx/readXlsxFile.ts"
import { writeXlsxFile } from "../../addin/browser/xlsx/writeXlsxFile.ts"
import type { WorkbookHost } from "../../addin/host/workbookHost.ts"
import { allowedSkips } from "../../build/allowedSkips.mjs"
import type { Cell, Matrix } from "../../core/index.ts"
import { addressOf, onSheet, rangeOf, readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { convertedByLibreOffice, hasLibreOffice } from "../addin/browser/xlsx/libreOffice.ts"
import { calculateSheets } from "../core/worksheets/calculateSheets.ts"
import { excelInNode } from "../hosts/excel/excelInNode.ts"
import { sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"
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

/** Where two workbooks show different values; numbers as far as engines agree. */
function differences(wanted: ReadonlyMap<string, Matrix>, shown: ReadonlyMap<string, Matrix>): string[] {
  return [...wanted].flatMap(([name, rows]) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const other = shown.get(name)?.[r]?.[c] ?? null
        return isSame(cell, other)
          ? []
          : [`${onSheet(name, addressOf(r, c))}: ${JSON.stringify(cell)}, ${JSON.stringify(other)}`]
      }),
    ),
  )
}

function isSame(wanted: Cell, shown: Cell): boolean {
  if (typeof wanted === "number" && typeof shown === "number")
    return Math.abs(wanted - shown) <= 1e-9 * Math.max(1, Math.abs(wanted))
  return (wanted ?? "") === (shown ?? "")
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

  test("LibreOffice calculates the same in every cell", async (context) => {
    context.skip(!hasLibreOffice, allowedSkips.noLibreOffice)
    const { model } = await calculateSheets(plansOf(set, { withFunctions: false }))
    const { book } = await bookFromModel(model, () => false, unwatched())
    const file = await writeXlsxFile(withoutResults(book))
    const returned = await readXlsxFile("out.xlsx", await convertedByLibreOffice(file, "xlsx", "xlsx"))
    const rowsOf = ({ sheets }: Book) => new Map(sheets.map(({ name, rows }) => [name, rows as Matrix]))
    expect(differences(rowsOf(book), rowsOf(returned))).toEqual([])
  }, 60_000)
})

/** What is not there cannot be taken over: every result is LibreOffice's own. */
function withoutResults(book: Book): Book {
  const sheets = book.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => [...row])
    for (const { row, column } of sheet.formulas) {
      const cells = rows[row]
      if (cells) cells[column] = null
    }
    return { ...sheet, rows }
  })
  return { ...book, sheets }
}
