import { type Cell, type CellError, cellError, isMatrix, type Result } from "../../core/cells/index.ts"
import type { Argument } from "../../core/registry/index.ts"

/** What Excel takes back for one cell. */
type ExcelValue = number | string | boolean | CustomFunctions.Error

/** An argument as Excel hands it over: a matrix, or null where it was left out. */
export function readArgument(argument: unknown): Argument {
  if (isMatrix(argument)) return argument.map((row) => (row as readonly unknown[]).map(readCell))
  return readCell(argument)
}

function readCell(value: unknown): Cell {
  if (value === null || value === undefined) return null
  return typeof value === "object" ? readObject(value) : (value as Cell)
}

/**
 * Cells that are no plain value: an error is a CustomFunctions.Error with its code; as a data type an error, a
 * formatted number or an entity carries what the cell shows as its basic value.
 */
function readObject(value: { readonly code?: unknown; readonly basicValue?: unknown }): Cell {
  const shown = value.code ?? value.basicValue
  if (typeof shown === "string" && shown.startsWith("#")) return cellError(shown)
  return readCell(typeof shown === "object" ? undefined : shown)
}

/** A result as Excel wants it under `dimensionality: matrix`: rows of cells, even for a single one. */
export function writeResult(result: Result): ExcelValue[][] {
  return isMatrix(result) ? result.map((row) => row.map(writeCell)) : [[writeCell(result)]]
}

/** A blank is "", because Excel shows null as 0. */
function writeCell(cell: Cell): ExcelValue {
  if (cell === null) return ""
  return typeof cell === "object" ? excelError(cell) : cell
}

/** The class exists in Excel alone, so it is named when it is needed and not before. */
export function excelError({ code, sentence }: CellError): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode
  return new CustomFunctions.Error(code === "#N/A" ? notAvailable : invalidValue, sentence)
}
