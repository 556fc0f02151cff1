import { createRequire } from "node:module"
import { type Argument, allFunctions, type Cell, call, type Result } from "../../../core/index.ts"
import { readAddress } from "../../../core/worksheets/address.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

/** A cell as o-spreadsheet hands it to a function and takes it back. */
interface Shown {
  readonly value: Cell
}

interface Spreadsheet {
  readonly Model: new (
    data: object,
  ) => {
    readonly getters: { getEvaluatedCell(at: { sheetId: string; col: number; row: number }): Shown }
  }
  readonly EvaluationError: new (message: string, code: string) => Shown
  readonly helpers: { arg(definition: string, about: string): object }
  readonly addFunction: (name: string, definition: object) => void
}

const spreadsheet: Spreadsheet = createRequire(import.meta.url)("@odoo/o-spreadsheet/dist/o_spreadsheet.cjs")

/** Calculates a plan in o-spreadsheet without a screen and answers what its cells show. */
export function calculatePlan(plan: SheetPlan): (address: string) => Cell {
  const cells: Record<string, string> = {}
  for (const block of plan.blocks) {
    const corner = readAddress(block.at)
    if (!corner) throw new Error(`No address: ${block.at}`)
    block.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const content = "formula" in cell ? cell.formula : typed(cell.value)
        if (content !== "") cells[spreadsheetAddress(corner.top + r, corner.left + c)] = content
      })
    })
  }
  const model = quietly(
    () => new spreadsheet.Model({ sheets: [{ id: "plan", name: plan.name, rowNumber: 2000, cells }] }),
  )
  return (address) => {
    const at = readAddress(address)
    if (!at) throw new Error(`No address: ${address}`)
    return model.getters.getEvaluatedCell({ sheetId: "plan", col: at.left, row: at.top }).value
  }
}

function typed(value: Cell): string {
  if (typeof value === "string") return value === "" ? "" : `'${value}`
  if (typeof value === "boolean") return String(value).toUpperCase()
  return value === null ? "" : String(value)
}

/** Not the code under test, so that a wrong address shows. */
function spreadsheetAddress(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return `${column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row + 1}`
}

for (const definition of allFunctions) {
  spreadsheet.addFunction(definition.name, {
    description: definition.summary,
    category: "Sellmore",
    args: Object.entries(definition.params).map(([name, { optional, about }]) =>
      spreadsheet.helpers.arg(`${name} (any, range<any>${optional ? ", optional" : ""})`, about),
    ),
    compute: (...args: (Shown | readonly (readonly Shown[])[] | undefined | null)[]) => {
      const answer = call(definition, args.map(argument))
      return "error" in answer ? shown(answer.error) : result(answer.value)
    },
  })
}

/** Ranges arrive column by column. */
function argument(given: Shown | readonly (readonly Shown[])[] | undefined | null): Argument {
  if (given === undefined || given === null) return undefined
  if (!Array.isArray(given)) return (given as Shown).value
  const columns = given as readonly (readonly Shown[])[]
  return (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row]?.value ?? null))
}

function result(value: Result): Shown | Shown[][] {
  if (!Array.isArray(value)) return shown(value as Cell)
  const rows = value as readonly (readonly Cell[])[]
  return (rows[0] ?? []).map((_, column) => rows.map((cells) => shown(cells[column] ?? null)))
}

function shown(cell: Cell): Shown {
  if (typeof cell !== "object" || cell === null) return { value: cell ?? "" }
  return cell.code === "#N/A"
    ? new spreadsheet.EvaluationError(cell.sentence, "#N/A")
    : new spreadsheet.EvaluationError(`${cell.code}: ${cell.sentence}`, "#ERROR")
}

/** The model reports its start on the console. */
function quietly<T>(make: () => T): T {
  const { log, debug } = console
  console.log = () => undefined
  console.debug = () => undefined
  try {
    return make()
  } finally {
    Object.assign(console, { log, debug })
  }
}
