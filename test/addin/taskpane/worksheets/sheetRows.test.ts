import { expect, test } from "vitest"
import { failingChecks } from "../../../../addin/taskpane/worksheets/failingChecks.ts"
import { insteadOfNumber, rowWith, sheetRows } from "../../../../addin/taskpane/worksheets/sheetRows.ts"

const table = [
  ["Activity ", "Share", "Hours  moved"],
  ["Admin", 0.3, 2.1],
  [null, "", null],
  ["Meetings", "Share: is 120 %. Type 0 to 1.", { code: "#N/A", sentence: "Nothing to move." }],
] as const

test("cells are read by their headings, with where they stand; blank rows are left out", () => {
  const rows = sheetRows(table, "'c Move'!B4:D7")
  expect(rows.map((row) => row.text("activity"))).toEqual(["Admin", "Meetings"])
  expect(rows.map((row) => row.number("Share"))).toEqual([0.3, undefined])
  expect(rows.map((row) => row.address("Hours moved"))).toEqual(["'c Move'!D5", "'c Move'!D7"])
  expect(rowWith(rows, "Activity", "MEETINGS")?.address("Share")).toBe("'c Move'!C7")
  expect(rowWith(rows, "Activity", "Travel")).toBeUndefined()
  expect(rows[0]?.cell("Owner")).toBeNull()
})

test.each([
  [null, "no figure yet. Fill the input cells first."],
  ["", "no figure yet. Fill the input cells first."],
  ["Share: is 120 %. Type 0 to 1.", "Share: is 120 %. Type 0 to 1."],
  [{ code: "#N/A", sentence: "Nothing to move." } as const, "Nothing to move."],
  ["#DIV/0!", "The cell holds the error #DIV/0!. Mend that cell."],
])("%j instead of a number is said as %j", (cell, sentence) => {
  expect(insteadOfNumber(cell)).toBe(sentence)
})

test("checks out of order are those that do not read 0, with what to do and where", () => {
  const checks = [
    ["Check", "Result", "What to do"],
    ["Hours add up", 0, "Correct the week."],
    ["Shares from 0 to 1", 2, "Correct the shares on c."],
    ["Same as the function", "#N/A", null],
  ]
  expect(failingChecks(checks, "Checks!A4:C7")).toEqual([
    { check: "Shares from 0 to 1", sentence: "Correct the shares on c.", at: "Checks!B6" },
    { check: "Same as the function", sentence: "The cell holds the error #N/A. Mend that cell.", at: "Checks!B7" },
  ])
})
