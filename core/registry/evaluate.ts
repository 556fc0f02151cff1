import { CalcError, type Cell, type CellError, isMatrix, type Matrix, type Result } from "../cells/index.ts"
import { compute } from "./compute.ts"
import type { FunctionDefinition } from "./defineFunction.ts"
import { elementWise } from "./elementWise.ts"
import type { Argument } from "./param.ts"

/** What a call answers: a value, or the error of the whole call. */
export type Answer = { readonly value: Result } | { readonly error: CellError }

/** Runs a function over what a spreadsheet passed. Only a CalcError is an answer; anything else thrown is a bug. */
export function call(definition: FunctionDefinition, args: readonly Argument[]): Answer {
  try {
    return answer(
      definition.returns.shape === "element-wise" ? elementWise(definition, args) : compute(definition, args),
    )
  } catch (error) {
    if (error instanceof CalcError) return { error: error.toCell() }
    throw error
  }
}

/** A 1 × 1 result is a scalar, and an error in it is the error of the call. */
function answer(result: Result): Answer {
  const cell = isMatrix(result) && isSingle(result) ? (result[0]?.[0] ?? null) : result
  if (isMatrix(cell)) return { value: cell.every(isShowable) ? cell : cell.map((row) => row.map(withoutNaN)) }
  const shown = withoutNaN(cell)
  return typeof shown === "object" && shown !== null ? { error: shown } : { value: shown }
}

function isSingle(result: Matrix): boolean {
  return result.length === 1 && result[0]?.length === 1
}

const noNumber: CellError = { code: "#N/A", sentence: "result: is too large, or no number. Check the inputs." }

/** True of nearly every row, so that a long result is not copied. */
function isShowable(row: readonly Cell[]): boolean {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column]
    if (typeof cell === "number" && (!Number.isFinite(cell) || Object.is(cell, -0))) return false
  }
  return true
}

function withoutNaN(cell: Cell): Cell {
  if (typeof cell !== "number") return cell
  if (!Number.isFinite(cell)) return noNumber
  return cell === 0 ? 0 : cell
}
