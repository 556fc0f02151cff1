import { type Cell, cellText, wrongInput } from "../cells/index.ts"

/** From worst to best; a step is a third of a letter. */
export const grades = ["F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"] as const

/** Where a lead starts. */
export const startGrade = grades.indexOf("D")

/** How high a grade stands; a minus sign is read as a hyphen. */
export function gradeRank(cell: Cell, argument: string): number {
  const written = cellText(cell).trim().toUpperCase().replace("−", "-")
  const rank = grades.indexOf(written as (typeof grades)[number])
  if (rank < 0) throw wrongInput(`${argument}: there is no grade "${cellText(cell)}". Use F, D- to A+.`)
  return rank
}
