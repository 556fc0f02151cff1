import type { Condition } from "./condition.ts"

/** One rule as plain data: it can be kept, compared, and written in another language. */
export interface Rule {
  /** The row of the rules table that carries the points, the heading row being 1. */
  readonly row: number
  /** All must hold. */
  readonly conditions: readonly Condition[]
  readonly points: number
  /** As first written; `Other` for rules without one. */
  readonly group: string
  /** Its name, or its conditions as written: `Title has word VP`. */
  readonly about: string
  /** Set where Date field, Half-life or Window is filled: the heading that age is counted from. */
  readonly dateField?: string
  readonly halfLife?: number
  readonly window?: number
  readonly maxTimes?: number
}

/** Bounds of a group, or of the total. */
export interface Cap {
  /** As compared: trimmed, lower case. The bounds of the sum stand under `total`. */
  readonly group: string
  readonly min?: number
  readonly max?: number
}

/** The rules of a table and the bounds on their sums: all that scoring needs besides the leads. */
export interface RuleBook {
  readonly rules: readonly Rule[]
  /** In the order of their first rule. */
  readonly groups: readonly string[]
  readonly caps: readonly Cap[]
}
