import { type Cell, isMatrix, type Matrix } from "../cells/index.ts"
import type { Argument, Example } from "../registry/index.ts"
import { addressOf, rangeOf } from "./address.ts"
import type { PlanBlock, PlanCell } from "./sheetPlan.ts"

/** An example laid out: its ranges side by side, a blank row below them, then the formula and room for its result. */
export interface ExampleLayout {
  readonly ranges: readonly { readonly argument: number; readonly column: number; readonly block: PlanBlock }[]
  readonly formula: PlanBlock
  /** Where the formula stands and its result spills to. */
  readonly result: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
}

export function layOutExample(name: string, example: Example, row: number, column: number): ExampleLayout {
  const ranges: ExampleLayout["ranges"][number][] = []
  let next = column
  let height = 0
  const written = example.args.map((argument, index) => {
    if (!isMatrix(argument)) return constant(argument)
    const [rows, columns] = sizeOf(argument)
    const cells = argument.map((line) => line.map(planCell))
    ranges.push({ argument: index, column: next, block: { at: addressOf(row, next), cells, style: "input" } })
    const address = rangeOf(row, next, rows, columns)
    next += columns + 1
    height = Math.max(height, rows)
    return address
  })
  const below = height === 0 ? row : row + height + 1
  const formula = `=${name}(${withoutLastGaps(written).join(",")})`
  const [rows, columns] = isMatrix(example.gives) ? sizeOf(example.gives) : [1, 1]
  return {
    ranges,
    formula: { at: addressOf(below, column), cells: [[{ formula }]], style: "result" },
    result: { row: below, column, rows, columns },
  }
}

export function sizeOf(matrix: Matrix): [rows: number, columns: number] {
  return [matrix.length, Math.max(...matrix.map((cells) => cells.length))]
}

/** The formula of an example with its ranges named instead of laid out: `=LEADSCORE(leads, headers, rules)`. */
export function exampleFormula(name: string, params: readonly string[], example: Example): string {
  const written = example.args.map((argument, at) => (isMatrix(argument) ? (params[at] ?? "") : constant(argument)))
  return `=${name}(${withoutLastGaps(written).join(", ")})`
}

function withoutLastGaps(written: readonly string[]): readonly string[] {
  const last = written.reduce((found, text, at) => (text === "" ? found : at), -1)
  return written.slice(0, last + 1)
}

function constant(value: Exclude<Argument, Matrix>): string {
  if (value === undefined || value === null) return ""
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`
  if (typeof value === "object") return errorFormula(value.code).slice(1)
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value)
}

/** An error is no value that could be written into a cell: a formula makes it. */
function planCell(cell: Cell): PlanCell {
  return typeof cell === "object" && cell !== null ? { formula: errorFormula(cell.code) } : { value: cell }
}

function errorFormula(code: string): string {
  return code === "#N/A" ? "=NA()" : "=1/0"
}
