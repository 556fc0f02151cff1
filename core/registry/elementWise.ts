import { CalcError, type Cell, isBlank, isMatrix, type Matrix, type Result, wrongInput } from "../cells/index.ts"
import { compute } from "./compute.ts"
import type { FunctionDefinition } from "./defineFunction.ts"
import type { Argument } from "./param.ts"

/** Computes cell by cell: scalars repeat, other shapes must be equal, a blank inside a range answers "". */
export function elementWise(definition: FunctionDefinition, args: readonly Argument[]): Result {
  const ranges = args.filter((argument): argument is Matrix => isMatrix(argument) && !isSingleCell(argument))
  const shape = ranges[0]
  if (!shape) return compute(definition, args)
  refuseUnequalShapes(definition, args, shape)
  refuseWrongScalars(definition, args)
  return shape.map((row, r) => row.map((_, c) => oneCell(definition, args, r, c)))
}

function oneCell(definition: FunctionDefinition, args: readonly Argument[], r: number, c: number): Cell {
  const scalars: Argument[] = []
  for (const argument of args) {
    const inRange = isMatrix(argument) && !isSingleCell(argument)
    const cell = inRange ? (argument[r]?.[c] ?? null) : argument
    if (inRange && isBlank(cell as Cell)) return ""
    scalars.push(cell)
  }
  try {
    return compute(definition, scalars) as Cell
  } catch (error) {
    if (error instanceof CalcError) return error.toCell()
    throw error
  }
}

function isSingleCell(matrix: Matrix): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1
}

function refuseUnequalShapes(definition: FunctionDefinition, args: readonly Argument[], shape: Matrix): void {
  const names = Object.keys(definition.params)
  const size = (matrix: Matrix) => `${matrix.length} × ${matrix[0]?.length ?? 0}`
  args.forEach((argument, index) => {
    if (!isMatrix(argument) || isSingleCell(argument) || size(argument) === size(shape)) return
    throw wrongInput(
      `${names[index]}: is ${size(argument)} cells where another range is ${size(shape)}. Select ranges of one shape.`,
    )
  })
}

/** A scalar that repeats is read once before the cells, so that a wrong one is the error of the call. */
function refuseWrongScalars(definition: FunctionDefinition, args: readonly Argument[]): void {
  Object.entries(definition.params).forEach(([name, param], index) => {
    const argument = args[index]
    if (!isMatrix(argument) || isSingleCell(argument)) param.read(argument, name)
  })
}
