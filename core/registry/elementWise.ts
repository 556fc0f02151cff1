import { CalcError, type Cell, isBlank, isMatrix, type Matrix, type Result, wrongInput } from "../cells/index.ts"
import { compute } from "./compute.ts"
import type { FunctionDefinition } from "./defineFunction.ts"
import type { Argument } from "./param.ts"

/**
 * Computes cell by cell: scalars repeat, other shapes must be equal, a blank inside a range answers "". A list is one
 * value, however many cells it has.
 */
export function elementWise(definition: FunctionDefinition, args: readonly Argument[]): Result {
  const params = Object.values(definition.params)
  const ranges = args.map((argument, index) => (params[index]?.kind === "list" ? undefined : rangeOf(argument)))
  const shape = ranges.find((range) => range !== undefined)
  if (!shape) return compute(definition, args)
  refuseUnequalShapes(definition, ranges, shape)
  refuseWrongScalars(definition, args, ranges)
  return shape.map((row, r) => row.map((_, c) => oneCell(definition, args, ranges, r, c)))
}

type Ranges = readonly (Matrix | undefined)[]

/** The argument, if it is more than one cell. */
function rangeOf(argument: Argument): Matrix | undefined {
  if (!isMatrix(argument)) return undefined
  return argument.length === 1 && argument[0]?.length === 1 ? undefined : argument
}

function oneCell(
  definition: FunctionDefinition,
  args: readonly Argument[],
  ranges: Ranges,
  r: number,
  c: number,
): Cell {
  const scalars: Argument[] = []
  for (const [index, argument] of args.entries()) {
    const range = ranges[index]
    const cell = range ? (range[r]?.[c] ?? null) : argument
    if (range && isBlank(range[r]?.[c])) return ""
    scalars.push(cell)
  }
  try {
    return compute(definition, scalars) as Cell
  } catch (error) {
    if (error instanceof CalcError) return error.toCell()
    throw error
  }
}

function refuseUnequalShapes(definition: FunctionDefinition, ranges: Ranges, shape: Matrix): void {
  const names = Object.keys(definition.params)
  const size = (matrix: Matrix) => `${matrix.length} × ${matrix[0]?.length ?? 0}`
  ranges.forEach((range, index) => {
    if (!range || size(range) === size(shape)) return
    throw wrongInput(
      `${names[index]}: is ${size(range)} cells where another range is ${size(shape)}. Select ranges of one shape.`,
    )
  })
}

/** A scalar that repeats is read once before the cells, so that a wrong one is the error of the call. */
function refuseWrongScalars(definition: FunctionDefinition, args: readonly Argument[], ranges: Ranges): void {
  Object.entries(definition.params).forEach(([name, param], index) => {
    if (!ranges[index]) param.read(args[index], name)
  })
}
