import type { ErrorCode, Result } from "../cells/index.ts"
import type { Argument } from "./param.ts"

/**
 * A call with the answer it must give. A matrix argument is laid out as cells and passed as a range, a plain value is
 * typed into the formula, `undefined` is left out.
 */
export interface Example {
  readonly about: string
  readonly args: readonly Argument[]
  readonly gives?: Result
  readonly error?: { readonly code: ErrorCode; readonly sentence: string }
  /** Where the expected answer comes from. */
  readonly source: string
}

/** What the reference and the pane say about a function; no part of the function bundles. */
export interface FunctionDoc {
  /** Paragraphs in plain words: how it counts, what it assumes, what it is not. */
  readonly details: readonly string[]
  readonly formula?: string
  /** The same thing in other tools: "as PERCENTILE.INC". */
  readonly twin?: string
  readonly source: string
  readonly examples: readonly Example[]
  readonly see: readonly string[]
}
