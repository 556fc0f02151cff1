import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet"
import { CellErrorType } from "@odoo/o-spreadsheet"
import { type Argument, type Cell, cellError, type Matrix } from "../../../core/index.ts"

const errorValues: ReadonlySet<unknown> = new Set(Object.values(CellErrorType))

/** The codes this workbook writes differently; it has no `#VALUE!` of its own. */
const usualCodes = new Map<unknown, string>([
  [CellErrorType.GenericError, "#VALUE!"],
  [CellErrorType.InvalidReference, "#REF!"],
])

/** What o-spreadsheet hands to a function, as an argument of ours: ranges arrive column by column. */
export function argumentFromSheet(argument: Arg): Argument {
  if (argument === undefined) return undefined
  return Array.isArray(argument) ? rowsFromColumns(argument) : cellFromSheet(argument)
}

export function cellFromSheet(cell: FunctionResultObject | undefined): Cell {
  const value = cell?.value ?? null
  return errorValues.has(value) ? cellError(usualCodes.get(value) ?? String(value)) : value
}

function rowsFromColumns(columns: readonly (readonly (FunctionResultObject | undefined)[])[]): Matrix {
  const height = columns[0]?.length ?? 0
  return Array.from({ length: height }, (_, row) => columns.map((column) => cellFromSheet(column[row])))
}
