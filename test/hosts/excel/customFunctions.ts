import type { FunctionsMetadata } from "../../../addin/excel/functionsJson.ts"
import type { GridError, GridValue } from "./grid.ts"

/** An argument of a call: a range, one typed value, or nothing. */
export type ExcelArgument = readonly (readonly GridValue[])[] | Exclude<GridValue, null> | undefined

/** How this Excel hands over an empty cell: the web gives null, the desktop gave 0, `Range.values` "". */
export type BlankForm = null | "" | 0

const allowsErrors = 4

/** Excel's side of a call: what functions.json says decides what is passed and what is taken back. */
export class CustomFunctions {
  private readonly waiting = new Map<number, { resolve(rows: GridValue[][]): void; reject(error: Error): void }>()
  private readonly metadata: FunctionsMetadata
  private readonly blank: BlankForm
  private next = 1

  constructor(metadata: FunctionsMetadata, blank: BlankForm) {
    this.metadata = metadata
    this.blank = blank
  }

  /** The message that makes office.js run a function, and what the cells will show. */
  invoke(name: string, args: readonly ExcelArgument[]): { message: unknown[]; shown: Promise<GridValue[][]> } {
    const passed = this.passed(name, args)
    const id = this.next++
    const flags = this.metadata.allowErrorForDataTypeAny ? allowsErrors : 0
    const message = [1, 1000, "", JSON.stringify([id, name, passed, "Sheet1!A1", flags])]
    return { message, shown: new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject })) }
  }

  /** Takes what office.js hands back: `[id, true, rows]`, or `[id, false, message, code]`. */
  takeResults(results: unknown): void {
    for (const [id, succeeded, value, code] of results as [number, boolean, unknown, number][]) {
      const call = this.waiting.get(id)
      if (!call) throw new Error(`A result for the call ${id}, which is not under way`)
      this.waiting.delete(id)
      try {
        call.resolve(succeeded ? shownRows(value) : [[failure(code, String(value))]])
      } catch (error) {
        call.reject(error as Error)
      }
    }
  }

  private passed(name: string, args: readonly ExcelArgument[]): unknown[] {
    const definition = this.metadata.functions.find((one) => one.name === name)
    if (!definition) throw new Error(`#NAME?: functions.json has no ${name}`)
    const { parameters } = definition
    const required = parameters.filter(({ optional }) => !optional).length
    if (args.length < required) throw new Error(`Excel refuses the formula: too few arguments for ${name}`)
    if (args.length > parameters.length) throw new Error(`Excel refuses the formula: too many arguments for ${name}`)
    return parameters.map(({ type, dimensionality }, index) => {
      if (type !== "any" || dimensionality !== "matrix") throw new Error("The stand-in passes matrices of any")
      const argument = args[index]
      if (argument === undefined) return null
      return Array.isArray(argument)
        ? argument.map((row) => row.map((cell: GridValue) => this.passedCell(cell)))
        : [[this.passedCell(argument as GridValue)]]
    })
  }

  private passedCell(cell: GridValue): unknown {
    if (cell === null) return this.blank
    return typeof cell === "object" ? { type: "CustomFunctionError", code: cell.code } : cell
  }
}

function shownRows(value: unknown): GridValue[][] {
  const rows = value as unknown[][]
  const isTable = Array.isArray(rows) && rows.length > 0 && rows.every((row) => row.length === rows[0]?.length)
  if (!isTable || rows[0]?.length === 0)
    throw new Error(`Under "matrix" Excel takes rows, not ${JSON.stringify(value)}`)
  return rows.map((row) => row.map(shownCell))
}

/** Excel shows 0 for null. */
function shownCell(value: unknown): GridValue {
  if (value === null) return 0
  if (typeof value !== "object") return value as GridValue
  const { valueType, code, message } = value as { valueType?: unknown; code?: unknown; message?: unknown }
  if (valueType !== "CustomFunctionError") throw new Error(`No value that Excel shows: ${JSON.stringify(value)}`)
  return { code: String(code), sentence: message === undefined ? "" : String(message) }
}

/** The numbers office.js gives to what was thrown; only #VALUE! and #N/A keep their message. */
function failure(code: number, message: string): GridError {
  if (code === 1) return { code: "#N/A", sentence: message }
  if (code === 7) return { code: "#VALUE!", sentence: message }
  if (code === 9 || code === 10) return { code: "#NAME?", sentence: "" }
  return { code: "#VALUE!", sentence: "" }
}
