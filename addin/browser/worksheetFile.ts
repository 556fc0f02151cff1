import { allFunctions, type Cell, type Matrix } from "../../core/index.ts"
import { readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import type { Worksheets } from "../../core/worksheets/worksheets.ts"
import { BrowserHost } from "./browserHost.ts"
import { registerFunctions } from "./functions/registerFunctions.ts"
import { newModel } from "./newModel.ts"
import { unwatched } from "./progress.ts"
import { Workbook } from "./workbook.ts"
import { bookFromModel } from "./xlsx/bookFromModel.ts"
import { writeXlsxFile } from "./xlsx/writeXlsxFile.ts"

registerFunctions(allFunctions)

/**
 * Worksheets with their sample as an Excel file for people without the add-in: native formulas stay formulas, and what
 * functions of ours calculate is there as values.
 */
export async function worksheetFile(worksheets: Worksheets): Promise<Uint8Array> {
  const options = { withSample: true, names: [] }
  const calculated = await inserted(worksheets.sheets({ ...options, withFunctions: true }))
  const plain = await inserted(worksheets.sheets({ ...options, withFunctions: false }))
  const ranges = (await calculated.host.names()).filter(({ name }) => worksheets.calculated.includes(name))
  const blocks = await Promise.all(
    ranges.map(async ({ range }) => ({
      corner: cornerOf(range),
      cells: valuesOf(await calculated.host.readRange(range)).map((row) => row.map((value) => ({ value }))),
    })),
  )
  await plain.host.writeCells(blocks, { overwrite: true })
  plain.model.dispatch("DELETE_SHEET", { sheetId: plain.blank, sheetName: "Sheet1" })
  const { book } = await bookFromModel(plain.model, () => false, unwatched())
  return writeXlsxFile(book)
}

async function inserted(plans: readonly SheetPlan[]) {
  const model = newModel()
  const blank = model.getters.getActiveSheetId()
  const host = new BrowserHost(new Workbook(model))
  await host.insertSheets(plans)
  return { model, host, blank }
}

function cornerOf(range: string): string {
  const { sheet } = readAddress(range) ?? {}
  return sheet === undefined ? range : (range.split(":")[0] ?? range)
}

/** An error is no value that could be written into a cell. */
function valuesOf(cells: Matrix): Cell[][] {
  return cells.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell)))
}
