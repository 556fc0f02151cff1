import type { Result } from "../cells/index.ts"
import type { Param } from "./param.ts"

export type Topic = "leads" | "reps" | "chaos" | "cycle" | "alignment" | "benchmarks"

/** What the cell shows: one value, one value per row, or a table with headings. */
export interface Returns {
  readonly shape: "cell" | "per row" | "table" | "element-wise"
  readonly about: string
  readonly unit?: string
}

type Params = Readonly<Record<string, Param<unknown>>>
type Values<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer V> ? V : never }

/** A function as data plus its computation. What users read beyond one sentence stands in its FunctionDoc. */
export interface FunctionDefinition {
  readonly name: string
  readonly topic: Topic
  /** One sentence, shown while typing. */
  readonly summary: string
  /** In the order of the arguments. */
  readonly params: Params
  readonly returns: Returns
  readonly compute: (values: never) => Result
}

export function defineFunction<P extends Params>(
  definition: Omit<FunctionDefinition, "params" | "compute"> & {
    readonly params: P
    readonly compute: (values: Values<P>) => Result
  },
): FunctionDefinition {
  return definition
}
