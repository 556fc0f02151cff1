import { fixedOn } from "../rows.ts"

/** The sheets, in their order. */
export const sheetNames = {
  leads: "Leads",
  rules: "Score rules",
  caps: "Caps",
  scored: "Scored leads",
  threshold: "Threshold",
  checks: "Scoring checks",
} as const

export const headings = ["Lead", "Title", "Industry", "Employees", "Opens", "Last visit", "Source", "Outcome"] as const
export const headingRow = 5

/** Room for so many leads; both sheets with a row per lead have it in the same rows. */
export const first = headingRow + 1
export const last = headingRow + 300

export const ruleRows = { heading: 7, first: 8, last: 47 } as const
export const capRows = { heading: 4, first: 5, last: 14 } as const

/** Cells of a column of the leads, or of the scored ones: `Leads!$H$6:$H$305`. */
export function leadColumn(sheet: "leads" | "scored", letter: string): string {
  return fixedOn(sheetNames[sheet], letter, { first, last })
}
