import "../browser/headless.ts"
import { type Arg, addFunction, CellErrorType, EvaluationError, helpers, registries } from "@odoo/o-spreadsheet"
import { cellContent } from "../../../addin/browser/cellContent.ts"
import { formulaForSheet } from "../../../addin/browser/formulaForSheet.ts"
import { allFunctions } from "../../../core/index.ts"
import { addressOf, onSheet } from "../../../core/worksheets/address.ts"
import { bringFunctions } from "../bringFunctions.ts"
import { KeptModel } from "../keptModel.ts"
import type { SheetsArgument, SheetsCell } from "./appsScript.ts"
import { runBuiltCode } from "./sheetsCall.ts"
import { addressIn, type Calculate, type StandInCell, type StandInSheet } from "./standInSheet.ts"

const models = new WeakMap<readonly StandInSheet[], KeptModel>()
const functionNames = allFunctions.map(({ name }) => name)

/** Calculates what a script left on the stand-in: o-spreadsheet's own functions, and ours by the built Code.js. */
export const calculateBook: Calculate = ({ sheets, names, locale }) => {
  bringFunctions("Google Sheets", functionNames, addFunctions)
  const idOf = new Map(sheets.map((sheet, index) => [sheet, `sheet${index}`]))
  const kept = models.get(sheets) ?? new KeptModel()
  models.set(sheets, kept)
  const model = kept.of({
    sheets: sheets.map((sheet, index) => ({
      id: `sheet${index}`,
      name: sheet.name,
      colNumber: sheet.maxColumns,
      rowNumber: rowsNeeded(sheet),
      cells: contents(sheet, locale),
    })),
    namedRanges: Object.fromEntries(names.map(({ name, sheet, at }) => [name, onSheet(sheet.name, addressIn(at))])),
  })
  const { getters } = model
  return {
    value: (sheet, row, column) => {
      const sheetId = idOf.get(sheet) ?? ""
      return getters.getEvaluatedCell({ sheetId, row: row - 1, col: column - 1 }).value ?? ""
    },
    extent: (sheet) => {
      const sheetId = idOf.get(sheet) ?? ""
      const filled = getters
        .getEvaluatedCellsPositions(sheetId)
        .filter((position) => getters.getCell(position) || (getters.getEvaluatedCell(position).value ?? "") !== "")
      return {
        rows: filled.reduce((most, { row }) => Math.max(most, row + 1), 0),
        columns: filled.reduce((most, { col }) => Math.max(most, col + 1), 0),
      }
    },
  }
}

function addFunctions(): void {
  for (const { name, params } of allFunctions) {
    addFunction(name, {
      description: name,
      args: Object.keys(params).map((param) => helpers.arg(`${param} (any, range<any>, optional)`, param)),
      compute: (...args) => answered(() => runBuiltCode(name, args.map(passed))),
    })
    registries.functionRegistry.get(name).minArgRequired = 0
  }
}

/** Each row takes time, so there are no more than the filled ones, in hundreds, and a hundred for what spills. */
function rowsNeeded({ cells, maxRows }: StandInSheet): number {
  let last = 0
  for (const place of cells.keys()) last = Math.max(last, Number.parseInt(place, 10))
  return Math.min(maxRows, 100 * Math.ceil(last / 100) + 100)
}

function contents({ cells }: StandInSheet, locale: string): Record<string, string> {
  return Object.fromEntries(
    [...cells].flatMap(([place, cell]) => {
      const [row = 0, column = 0] = place.split(",").map(Number)
      return cell === "" ? [] : [[addressOf(row - 1, column - 1), content(cell, locale)]]
    }),
  )
}

function content(cell: StandInCell, locale: string): string {
  if (typeof cell !== "object") return cellContent(cell)
  if ("error" in cell) return cell.error
  return "text" in cell ? cellContent(cell.text) : formulaForSheet(inEnglish(cell.formula, locale))
}

/** Sheets takes arguments apart by semicolons, o-spreadsheet by commas; texts in quotes stay as they are. */
function inEnglish(formula: string, locale: string): string {
  const english = (part: string) =>
    (locale.startsWith("de") ? part.replace(/(\d),(?=\d)/g, "$1.") : part).replaceAll(";", ",")
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? english(part) : part))
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
