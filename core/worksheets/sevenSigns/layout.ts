import { addressOf, onSheet } from "../address.ts"
import { signRows } from "./signs.ts"

/** The sheets, in their order. */
export const sheetNames = {
  marketing: "Survey (marketing)",
  sales: "Survey (sales)",
  weights: "Scale and weights",
  measures: "Measures",
  perception: "Perception gap",
  result: "Result",
  checks: "Signs checks",
} as const

/** Rows by number from 1, first to last. */
export interface RowSpan {
  readonly first: number
  readonly last: number
}

export function span(first: number, count: number): RowSpan {
  return { first, last: first + count - 1 }
}

export function rowsOf({ first, last }: RowSpan): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** A column of a sheet over rows, fixed: `'Survey (sales)'!$V$8:$V$24`. */
export function column(sheet: string, letter: string, { first, last }: RowSpan): string {
  return onSheet(sheet, `$${letter}$${first}:$${letter}$${last}`)
}

export const people = 12
export const statementRows = span(
  8,
  signRows.reduce((count, { statements }) => count + statements.length, 0),
)
export const answers = `D${statementRows.first}:${addressOf(statementRows.last - 1, people + 2)}`

export const scaleRows = span(5, 6)
export const weightRows = span(13, signRows.length)
export const weightTotalRow = weightRows.last + 1

export const measureRows = span(6, signRows.length)
export const costRows = span(measureRows.last + 1, signRows.length)
export const itemRows = span(measureRows.first, 2 * signRows.length)

/** Of both the perception gap and the result: a row for each sign. */
export const signSpan = span(6, signRows.length)
