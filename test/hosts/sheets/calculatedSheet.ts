import "../browser/headless.ts"
import { type Arg, addFunction, CellErrorType, EvaluationError, helpers, Model, registries } from "@odoo/o-spreadsheet"
import { cellContent } from "../../../addin/browser/cellContent.ts"
import { formulaForSheet } from "../../../addin/browser/formulaForSheet.ts"
import { allFunctions } from "../../../core/index.ts"
import type { SheetsArgument, SheetsCell } from "./appsScript.ts"
import { runBuiltCode } from "./sheetsCall.ts"
import type { StandInCell, StandInSheet } from "./spreadsheetStandIn.ts"

/** Calculates what a script left on the stand-in: o-spreadsheet's own functions, and ours by the built Code.js. */
export function calculatedSheet(sheet: StandInSheet): (row: number, column: number) => unknown {
  for (const { name, params } of allFunctions) {
    addFunction(name, {
      description: name,
      args: Object.keys(params).map((param) => helpers.arg(`${param} (any, range<any>, optional)`, param)),
      compute: (...args) => answered(() => runBuiltCode(name, args.map(passed))),
    })
    registries.functionRegistry.get(name).minArgRequired = 0
  }
  const size = { colNumber: sheet.maxColumns, rowNumber: sheet.maxRows }
  const model = new Model({ sheets: [{ id: "sheet", ...size }] })
  for (const [place, cell] of sheet.cells) {
    if (cell === "") continue
    const [row = 0, column = 0] = place.split(",").map(Number)
    model.dispatch("UPDATE_CELL", { sheetId: "sheet", row: row - 1, col: column - 1, content: content(cell) })
  }
  return (row, column) => model.getters.getEvaluatedCell({ sheetId: "sheet", row: row - 1, col: column - 1 }).value
}

function content(cell: StandInCell): string {
  if (typeof cell !== "object") return cellContent(cell)
  return "text" in cell ? cellContent(cell.text) : formulaForSheet(withCommas(cell.formula))
}

/** Sheets takes arguments apart by semicolons, o-spreadsheet by commas; texts in quotes stay as they are. */
function withCommas(formula: string): string {
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(";", ",") : part))
    .join('"')
}

function passed(argument: Arg): SheetsArgument {
  if (argument === undefined) return undefined
  const value = (cell: { value: unknown } | undefined) => (cell?.value ?? "") as SheetsCell
  if (!Array.isArray(argument)) return value(argument)
  const height = argument[0]?.length ?? 0
  const rows = Array.from({ length: height }, (_, row) => argument.map((column) => value(column[row])))
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows
}

function answered(run: () => unknown) {
  try {
    const answer = run()
    if (!Array.isArray(answer)) return { value: answer as SheetsCell as string }
    const width = answer[0].length
    return Array.from({ length: width }, (_, column) =>
      Array.from(answer, (row: string[]) => ({ value: row[column] ?? "" })),
    )
  } catch (error) {
    return new EvaluationError((error as Error).message, CellErrorType.GenericError)
  }
}
