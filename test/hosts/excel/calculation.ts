import "../browser/headless.ts"
import {
  type Arg,
  addFunction,
  CellErrorType,
  type EvaluatedCell,
  EvaluationError,
  helpers,
  type Model,
  registries,
} from "@odoo/o-spreadsheet"
import { cellContent } from "../../../addin/browser/cellContent.ts"
import { formulaForSheet } from "../../../addin/browser/formulaForSheet.ts"
import { answerForSheet } from "../../../addin/browser/functions/answerForSheet.ts"
import { argumentFromSheet } from "../../../addin/browser/functions/argumentFromSheet.ts"
import type { FunctionsMetadata } from "../../../addin/excel/functionsJson.ts"
import { type Cell, isMatrix } from "../../../core/index.ts"
import { addressOf } from "../../../core/worksheets/address.ts"
import { bringFunctions } from "../bringFunctions.ts"
import { type CellPosition, KeptModel } from "../keptModel.ts"
import type { ExcelArgument } from "./customFunctions.ts"
import type { GridValue } from "./grid.ts"
import type { Extent, Sheet } from "./sheet.ts"

export interface Call {
  readonly name: string
  readonly args: readonly ExcelArgument[]
}

interface Book {
  readonly sheets: readonly Sheet[]
  readonly names: ReadonlyMap<string, string>
}

/**
 * Calculates formulas with o-spreadsheet in Excel's place. Functions of the add-in are asked for as Excel asks: they show
 * #BUSY! until office.js hands back their result, and then those cells and what reads them are calculated again.
 */
export class Calculation {
  private readonly book: Book
  private readonly callAll: (calls: readonly Call[]) => Promise<GridValue[][][]>
  private readonly answers = new Map<string, GridValue[][] | "busy">()
  private asked: { key: string; call: Call }[] = []
  private readonly metadata: FunctionsMetadata
  private readonly kept = new KeptModel()
  private model: Model | undefined
  private busy: CellPosition[] = []
  private hasNewAnswers = false

  constructor(book: Book, metadata: FunctionsMetadata, callAll: (calls: readonly Call[]) => Promise<GridValue[][][]>) {
    this.book = book
    this.callAll = callAll
    this.metadata = metadata
  }

  /** Something was typed: what was calculated no longer holds. */
  changed(): void {
    this.model = undefined
  }

  private hasFormulas(): boolean {
    return this.book.sheets.some(({ grid }) => grid.hasFormulas)
  }

  valueAt(sheet: Sheet, row: number, column: number): GridValue {
    if (!this.hasFormulas()) return sheet.grid.at(row, column).value
    return gridValue(this.calculated().getters.getEvaluatedCell({ sheetId: sheet.id, row, col: column }))
  }

  /** The cells that the result shown at a place fills; undefined where it fills no more than one. */
  spillAt(sheet: Sheet, row: number, column: number): Extent | undefined {
    if (!sheet.grid.hasFormulas) return undefined
    const zone = this.calculated().getters.getSpreadZone({ sheetId: sheet.id, row, col: column })
    if (!zone || (zone.top === zone.bottom && zone.left === zone.right)) return undefined
    const { top, left, bottom, right } = zone
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
  }

  /** The cells that are filled by what stands in others. */
  *spills(sheet: Sheet): Generator<Extent> {
    for (const { row, column, cell } of sheet.grid.filled()) {
      const spill = cell.formula === undefined ? undefined : this.spillAt(sheet, row, column)
      if (spill) yield spill
    }
  }

  private calculated(): Model {
    calculating = this
    const { functions } = this.metadata
    const functionNames = functions.map(({ name }) => name)
    bringFunctions("Excel", functionNames, () => functions.forEach(addFunctionOf))
    this.model ??= this.kept.of({
      sheets: this.book.sheets.map(sheetData),
      namedRanges: Object.fromEntries([...this.book.names].map(([name, range]) => [name, range.replace(/\$/g, "")])),
    })
    if (this.hasNewAnswers) this.kept.calculateAnew(this.busy.splice(0))
    this.hasNewAnswers = false
    return this.model
  }

  answerTo(call: Call, cell: CellPosition): GridValue[][] | "busy" {
    const key = JSON.stringify([call.name, call.args])
    const known = this.answers.get(key)
    if (known && known !== "busy") return known
    this.busy.push(cell)
    if (known) return known
    this.answers.set(key, "busy")
    if (this.asked.push({ key, call }) === 1) setTimeout(() => this.ask())
    return "busy"
  }

  private async ask(): Promise<void> {
    const asked = this.asked
    this.asked = []
    const answers = await this.callAll(asked.map(({ call }) => call))
    asked.forEach(({ key }, index) => {
      this.answers.set(key, answers[index] ?? [])
    })
    this.hasNewAnswers = true
  }
}

const busyCode = "#BUSY!"
let calculating: Calculation | undefined

/** One for all workbooks of the process, so it asks for who is calculating. */
function addFunctionOf({ name, parameters }: FunctionsMetadata["functions"][number]): void {
  addFunction(name, {
    description: name,
    args: parameters.map((parameter) => helpers.arg(`${parameter.name} (any, range<any>, optional)`, parameter.name)),
    compute(...args) {
      const cell = this.__originCellPosition
      const answer = (cell && calculating?.answerTo({ name, args: args.map(excelArgument) }, cell)) ?? "busy"
      return answer === "busy" ? new EvaluationError("", busyCode) : answerForSheet({ value: answer as Cell[][] })
    },
  })
  registries.functionRegistry.get(name).minArgRequired = 0
}

function excelArgument(argument: Arg): ExcelArgument {
  const passed = argumentFromSheet(argument)
  if (passed === undefined) return undefined
  if (isMatrix(passed)) return passed.map((row) => row.map((cell) => cell as GridValue))
  return passed === null ? [[null]] : (passed as Exclude<ExcelArgument, undefined>)
}

function sheetData(sheet: Sheet) {
  const cells: Record<string, string> = {}
  let rows = 100
  let columns = 30
  for (const { row, column, cell } of sheet.grid.filled()) {
    const content = cell.formula === undefined ? cellContent(cell.value as Cell) : formulaForSheet(cell.formula)
    cells[addressOf(row, column)] = content
    rows = Math.max(rows, row + 100)
    columns = Math.max(columns, column + 30)
  }
  return { id: sheet.id, name: sheet.name, rowNumber: rows, colNumber: columns, cells }
}

const excelCodes: Readonly<Record<string, string>> = {
  [CellErrorType.InvalidReference]: "#REF!",
  [CellErrorType.BadExpression]: "#NAME?",
  [CellErrorType.GenericError]: "#VALUE!",
}

function gridValue(cell: EvaluatedCell): GridValue {
  if (cell.type === "empty") return null
  if (cell.type !== "error") return cell.value
  const code = String(cell.value)
  return { code: excelCodes[code] ?? code, sentence: cell.message?.replace(/^#VALUE!: /, "") ?? "" }
}
