import type { OperatorName } from "./operators.ts"

/** A Value to compare with, in every way a cell may ask for: plain data. */
export interface Comparand {
  /** Trimmed, lower case, NFC. */
  readonly text: string
  /** Set where the Value is a number, not a text that looks like one. */
  readonly number?: number
  /** The number a text surely is. */
  readonly numberInText?: number
  /** The serial number of an ISO date text. */
  readonly date?: number
  /** Set for TRUE, FALSE and their texts. */
  readonly flag?: boolean
  /** Set where the Value is TRUE or FALSE itself. */
  readonly isFlag?: true
}

/** The Value of a condition as the operator needs it: plain data. */
export type ConditionValue =
  | { readonly kind: "none" }
  | { readonly kind: "list"; readonly items: readonly Comparand[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "pattern"; readonly source: string; readonly flags: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "interval"; readonly low?: number; readonly high?: number; readonly withoutHigh: boolean }

/** Field, operator and value of one row of a rules, criteria or routes table. */
export interface Condition {
  /** The heading as written. */
  readonly field: string
  readonly operator: OperatorName
  readonly value: ConditionValue
  /** As the user wrote it: `Title has word VP`. */
  readonly written: string
}
