import "./headless.ts"
import { CellErrorType, type EvaluatedCell, Model } from "@odoo/o-spreadsheet"
import { cellContent } from "../../../addin/browser/cellContent.ts"
import { formulaForSheet } from "../../../addin/browser/formulaForSheet.ts"
import type { Shown, ShownCell, VectorHost } from "../../vectors/conformance.ts"
import { type LaidOut, placeOf } from "../../vectors/layOut.ts"
import type { VectorCell } from "../../vectors/vector.ts"
import { bringBrowserFunctions } from "./bringBrowserFunctions.ts"

/** The formula that gives each error a cell may hold; text is not taken for an error that a formula gave. */
const formulasOfErrors: Readonly<Record<string, string>> = {
  "#N/A": "=NA()",
  "#DIV/0!": "=1/0",
  "#VALUE!": '=1+"a"',
  "#REF!": '=INDIRECT("Nowhere!A1")',
  "#NAME?": "=NOSUCHFUNCTION()",
  "#NUM!": "=SQRT(-1)",
}

const { version } = new Model().exportData()

/**
 * o-spreadsheet without a screen: cells and formula in a sheet, the shown values read back. Typing takes time, so only
 * the formula is typed, and dates, which typing makes dates.
 */
export const browserVectorHost: VectorHost = { name: "browser workbook", show }

function show(sheet: LaidOut, size: { rows: number; columns: number }): Shown {
  bringBrowserFunctions()
  const isTyped = (cell: VectorCell) => typeof cell === "object" && cell !== null && "date" in cell
  const filled = [...sheet.cells].filter(([, cell]) => !isTyped(cell))
  const cells = Object.fromEntries(filled.map(([address, cell]) => [address, contentOf(cell)]))
  const model = new Model({ version, sheets: [{ id: "sheet", ...roomFor(sheet, size), cells }] })
  for (const [address, cell] of sheet.cells) if (isTyped(cell)) type(model, address, contentOf(cell))
  type(model, sheet.at, formulaForSheet(sheet.formula))
  const { row, column } = placeOf(sheet.at)
  const shown = Array.from({ length: size.rows }, (_, r) =>
    Array.from({ length: size.columns }, (_, c) => read(model, row + r, column + c)),
  )
  expectNothingBeyond(model, row, column, size)
  const single = size.rows === 1 && size.columns === 1
  return single ? (shown[0]?.[0] as ShownCell) : shown
}

/** A sheet no larger than needed, since each cell of it costs time; a result that is too large still finds room. */
function roomFor({ cells, at }: LaidOut, size: { rows: number; columns: number }) {
  const columns = [...cells.keys()].map((address) => placeOf(address).column)
  return {
    rowNumber: placeOf(at).row + size.rows + 20,
    colNumber: Math.max(0, ...columns, size.columns) + 10,
  }
}

function type(model: Model, address: string, content: string): void {
  const { row, column } = placeOf(address)
  const result = model.dispatch("UPDATE_CELL", { sheetId: "sheet", row, col: column, content })
  if (!result.isSuccessful) throw new Error(`${address} was not taken: ${result.reasons}`)
}

/** What is typed into a cell so that it holds this. */
export function contentOf(cell: VectorCell): string {
  if (cell === null || typeof cell !== "object") return cellContent(cell)
  if ("date" in cell) return cell.date.replace("T", " ")
  const formula = formulasOfErrors[cell.error]
  if (!formula) throw new Error(`No formula gives ${cell.error} here`)
  return formula
}

function read(model: Model, row: number, col: number): ShownCell {
  const cell = model.getters.getEvaluatedCell({ sheetId: "sheet", row, col })
  if (cell.type === "error") return readError(cell)
  return cell.value ?? ""
}

function readError({
  value,
  message = "",
}: Extract<EvaluatedCell, { value: string }> & { message?: string }): ShownCell {
  if (value === CellErrorType.NotAvailable) return { code: "#N/A", sentence: message }
  const [, sentence] = /^#VALUE!: (.*)$/s.exec(message) ?? []
  if (value === CellErrorType.GenericError && sentence !== undefined) return { code: "#VALUE!", sentence }
  throw new Error(`No error of ours: ${value} ${message}`)
}

function expectNothingBeyond(model: Model, row: number, column: number, size: { rows: number; columns: number }): void {
  for (let r = 0; r <= size.rows; r++) {
    for (let c = 0; c <= size.columns; c++) {
      if (r < size.rows && c < size.columns) continue
      const beyond = model.getters.getEvaluatedCell({ sheetId: "sheet", row: row + r, col: column + c })
      if (beyond.type !== "empty") throw new Error(`Beyond the result stands ${beyond.formattedValue}`)
    }
  }
}
