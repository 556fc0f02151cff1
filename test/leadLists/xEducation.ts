import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import papaparse from "papaparse"
import { type LeadList, rule, ruleHeadings } from "./leadList.ts"

/** Where the real rows stand: the folder in SELLMORE_DATA. */
export const xEducationFile = process.env.SELLMORE_DATA
  ? join(process.env.SELLMORE_DATA, "x-education/Leads.csv")
  : undefined

export const hasXEducation = xEducationFile !== undefined && existsSync(xEducationFile)

export const xEducationRules = [
  ruleHeadings,
  rule("Lead Origin", "is", "lead add form", 25, { group: "Fit", name: "Came by the add form" }),
  rule("Lead Source", "one of", "Welingak Website; Reference; google", 10, { group: "Fit" }),
  rule("What is your current occupation", "equals", "Working Professional", 20, { group: "Fit" }),
  rule("What is your current occupation", "is blank", null, -8, { group: "Fit", name: "No occupation given" }),
  rule("Specialization", "is", "select", "and"),
  rule("How did you hear about X Education", "is", "Select", -5, { group: "Fit", name: "Form left untouched" }),
  rule("Specialization", "has word", "Management", 6, { group: "Fit" }),
  rule("City", "not one of", "Mumbai; Select", 2, { group: "Fit" }),
  rule("TotalVisits", "per", null, 1.5, { group: "Web", maxTimes: 6 }),
  rule("Total Time Spent on Website", "between", "300..<1000", 8, { group: "Web" }),
  rule("Total Time Spent on Website", ">=", 1000, 16, { group: "Web" }),
  rule("Page Views Per Visit", "at most", 0, -4, { group: "Web" }),
  rule("Last Activity", "contains", "sms", "and"),
  rule("TotalVisits", ">", 2, 9, { group: "Web", name: "SMS and more than two visits" }),
  rule("Last Activity", "matches", "^(email|olark) .*bounced$", -12, { group: "Web" }),
  rule("Do Not Email", "is true", null, -15, { group: "Consent" }),
  rule("A free copy of Mastering The Interview", "is false", null, 1, { group: "Consent" }),
  rule("Country", "is not blank", null, 3),
  rule("Asymmetrique Activity Index", "starts with", "01", 7),
]

export const xEducationCaps = [
  ["Group", "Min", "Max"],
  ["Fit", -10, 40],
  ["Web", null, 24],
  ["Total", 0, 80],
]

/** 9,240 leads of an online course company: blanks, untouched `Select`, mixed case, a blank extra heading. */
export function xEducation(): LeadList {
  if (xEducationFile === undefined) throw new Error("SELLMORE_DATA names no folder")
  const text = readFileSync(xEducationFile, "utf8")
  const [headings = [], ...rows] = papaparse.parse<string[]>(text, { skipEmptyLines: true }).data
  const isPlainNumber = (cell: string) => cell !== "" && String(Number(cell)) === cell
  return {
    name: "X Education",
    headers: [headings],
    leads: rows.map((row) =>
      headings.map((_, at) => (isPlainNumber(row[at] ?? "") ? Number(row[at]) : row[at] || null)),
    ),
    rules: xEducationRules,
    caps: xEducationCaps,
  }
}
