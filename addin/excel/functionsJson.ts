import { argumentHelp, type FunctionDefinition } from "../../core/registry/index.ts"

/** The description of the functions that Excel reads before any of our code runs. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true
  readonly functions: readonly FunctionMetadata[]
}

export interface FunctionMetadata {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly parameters: readonly ParameterMetadata[]
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" }
}

export interface ParameterMetadata {
  readonly name: string
  readonly description: string
  readonly type: "any"
  readonly dimensionality: "matrix"
  readonly optional?: true
}

/** Every argument is a matrix of anything: a narrower type would let Excel convert cells before we see them. */
export function functionsJson(definitions: readonly FunctionDefinition[]): FunctionsMetadata {
  return { allowErrorForDataTypeAny: true, functions: definitions.map(functionMetadata) }
}

function functionMetadata({ name, summary, params }: FunctionDefinition): FunctionMetadata {
  const parameters = Object.entries(params).map(
    ([parameter, param]): ParameterMetadata => ({
      name: parameter,
      description: argumentHelp(param),
      type: "any",
      dimensionality: "matrix",
      ...(param.optional ? { optional: true } : {}),
    }),
  )
  return { id: name, name, description: summary, parameters, result: { type: "any", dimensionality: "matrix" } }
}
