import { CalcError, type Result } from "../cells/index.ts"
import type { FunctionDefinition } from "./defineFunction.ts"
import type { Argument } from "./param.ts"

/** Reads each argument by its parameter and computes. */
export function compute(definition: FunctionDefinition, args: readonly Argument[]): Result {
  const params = Object.entries(definition.params)
  if (args.length > params.length) {
    throw new CalcError("#VALUE!", `${definition.name}: takes ${params.length} arguments, not ${args.length}.`)
  }
  const values = Object.fromEntries(params.map(([name, param], index) => [name, param.read(args[index], name)]))
  return definition.compute(values as never)
}
