import type { Matrix } from "../cells/index.ts"

/** The tables that the examples of the scoring functions share. */
export const exampleHeaders: Matrix = [["Title", "Industry", "Opened e-mail", "Last visit"]]

export const exampleLeads: Matrix = [
  ["VP Sales", "Software", 12, "2026-11-07"],
  ["Intern", "Retail", 2, null],
  [null, null, null, null],
  ["Head of Sales", "software", null, "2026-10-24"],
]

export const exampleRules: Matrix = [
  ["Field", "Operator", "Value", "Points", "Group", "Half-life", "Max times"],
  ["Title", "has word", "VP", 20, "Fit", null, null],
  ["Industry", "one of", "Software; Hardware", 12, "Fit", null, null],
  ["Title", "contains", "intern", -10, "Fit", null, null],
  ["Opened e-mail", "per", null, 1, "Web", null, 5],
  ["Last visit", "is not blank", null, 8, "Web", 14, null],
]

export const exampleCaps: Matrix = [
  ["Group", "Min", "Max"],
  ["Web", null, 6],
  ["Total", 0, 100],
]
