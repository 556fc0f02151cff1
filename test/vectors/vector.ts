import type { Cell, ErrorCode } from "../../core/index.ts"

/** A cell as someone could type it: plain, a date cell, a cell holding an error, or a TRUE typed as text. */
export type VectorCell = Exclude<Cell, object> | { readonly date: string } | { readonly error: string }

/** A range of cells, a constant typed into the formula, or nothing between two commas. */
export type VectorArgument = readonly (readonly VectorCell[])[] | number | string | boolean | { readonly omitted: true }

/** An error as an expected answer; the sentence, where given, must be the same to the letter. */
export interface ExpectedError {
  readonly code: ErrorCode
  readonly sentence?: string
}

export type ExpectedCell = number | string | boolean | { readonly error: ExpectedError }

/** A call and the one answer it must give in every host. */
export interface Vector {
  readonly id: string
  readonly function: string
  readonly about: string
  readonly args: readonly VectorArgument[]
  /** A scalar, rows of cells, or the error of the whole call. */
  readonly gives: ExpectedCell | readonly (readonly ExpectedCell[])[]
  readonly source: string
}

export function isRange(argument: VectorArgument): argument is readonly (readonly VectorCell[])[] {
  return Array.isArray(argument)
}

export function isOmittedArgument(argument: VectorArgument): argument is { readonly omitted: true } {
  return typeof argument === "object" && !Array.isArray(argument)
}
