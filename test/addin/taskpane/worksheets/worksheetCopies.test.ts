import { expect, test } from "vitest"
import { rangeInCopy, worksheetCopies } from "../../../../addin/taskpane/worksheets/worksheetCopies.ts"

const names = [
  { name: "Reps_team", range: "'a Team'!A4:D20" },
  { name: "Reps_hours", range: "'b Week'!A4:I9" },
  { name: "REPS_TEAM_2", range: "'a Team 2'!A4:D20" },
  { name: "Reps_team_10", range: "Mine!A4:D20" },
  { name: "Reps_team_1", range: "Other!A1" },
  { name: "Reps_team_total", range: "Other!A2" },
  { name: "Leads", range: "Leads!A1:F9" },
]

test("sets of sheets are told apart by the number behind their names, the newest first", () => {
  expect(worksheetCopies(names, ["Reps_team", "Reps_hours"])).toEqual([
    { number: 10, sheet: "Mine" },
    { number: 2, sheet: "a Team 2" },
    { number: 1, sheet: "a Team" },
  ])
  expect(worksheetCopies(names, ["Chaos_lines"])).toEqual([])
})

test("a range is found in its own set alone", () => {
  expect(rangeInCopy(names, "Reps_team", 1)).toBe("'a Team'!A4:D20")
  expect(rangeInCopy(names, "Reps_team", 2)).toBe("'a Team 2'!A4:D20")
  expect(rangeInCopy(names, "Reps_hours", 2)).toBeUndefined()
  expect(rangeInCopy([{ name: "Reps_team", range: "#REF!" }], "Reps_team", 1)).toBeUndefined()
})
