import { rowsFrom } from "../rows.ts"
import { leadColumn, sheetNames } from "./layout.ts"

export const compared = [80, 70, 60, 50, 40, 30, 20, 10]
export const resultRow = 14
export const tableRow = 26
export const comparison = rowsFrom(tableRow + 1, compared.length)
export const scores = leadColumn("scored", "B")
export const outcomes = leadColumn("leads", "H")
/** The value of a result. */
export const resultAt = (offset: number) => `B${resultRow + offset}`

/** The score from which a lead is an MQL. */
export const thresholdCell = `${sheetNames.threshold}!$B$${resultRow + 3}`
