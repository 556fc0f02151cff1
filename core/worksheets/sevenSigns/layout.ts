import { addressOf } from "../address.ts"
import { fixedOn, rowsFrom } from "../rows.ts"
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

export const people = 12
export const statementRows = rowsFrom(
  8,
  signRows.reduce((count, { statements }) => count + statements.length, 0),
)
export const answers = `D${statementRows.first}:${addressOf(statementRows.last - 1, people + 2)}`

export const scaleRows = rowsFrom(5, 6)
export const weightRows = rowsFrom(13, signRows.length)
export const weightTotalRow = weightRows.last + 1

export const measureRows = rowsFrom(6, signRows.length)
export const costRows = rowsFrom(measureRows.last + 1, signRows.length)
export const itemRows = rowsFrom(measureRows.first, 2 * signRows.length)

/** Of both the perception gap and the result: a row for each sign. */
export const signSpan = rowsFrom(6, signRows.length)

export function onMeasures(letter: string): string {
  return fixedOn(sheetNames.measures, letter, itemRows)
}
