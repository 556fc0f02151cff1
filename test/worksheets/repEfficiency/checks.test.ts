import { afterEach, beforeAll, expect, test } from "vitest"
import { type Calculator, calculator } from "./calculator.ts"

let sheets: Calculator
beforeAll(async () => {
  sheets = await calculator()
}, 30_000)

afterEach(() => sheets.restore())

const d = (cell: string) => `'d Total revenue increase'!${cell}`

/** What each check guards, corrupted: cells and what is typed into them. */
const corrupted: Readonly<Record<string, readonly (readonly [address: string, content: string])[]>> = {
  "Figures of the team are in order": [["'a Team'!B8", "a lot"]],
  "Activities are in order": [["'a Team'!B18", "maybe"]],
  "Reps are in order": [["'a Team'!A31", "rep 1 "]],
  "Published figures are in order": [["'a Team'!B52", "half"]],
  "Entries of the week are in order": [["'b Week'!C9", "4,5h"]],
  "Rows of the long form are known and in order": [["'Long form'!A6", "Nobody"]],
  "A rep has hours": [["'Week by rep'!L27", "0"]],
  "Some of the hours are selling": [["'a Team'!B18", "no"]],
  "What can move is in order": [["'c What can move'!D8", "1.2"]],
  "Assumptions are in order, low ≤ base ≤ high": [[d("B9"), "0.9"]],
  "Everything that d reads is there": [["'a Team'!A8", "Turnover"]],
  "The difference allowed is a small number": [["'Rep efficiency checks'!B4", "none"]],
  "Something can move": ["C8", "C9", "C10"].map((cell) => [`'c What can move'!${cell}`, "no"]),
  "Weeks that look wrong": [["'a Team'!B13", "45"]],
  "Reps both in b Week and in Long form": [
    ["'Long form'!A6", "Rep 1"],
    ["'Long form'!B6", "Travel"],
    ["'Long form'!C6", "1"],
  ],
  "Entries so short that they may be times of day": [["'b Week'!C9", "0.1875"]],
  "No more reps with hours than reps": [["'a Team'!B10", "11"]],
  "Hours by rep = hours typed in": [["'b Week'!C8", "3"]],
  "Selling and other hours = all hours": [["'Week by rep'!M6", "40"]],
  "Every rep listed stands in Week by rep": [["'Week by rep'!A6", ""]],
  "Every activity stands in c, and is known": [["'c What can move'!A12", "Golf"]],
  "d shows every result": [[d("C24"), ""]],
  "Added revenue: low ≤ base ≤ high": [[d("B34"), "9000000"]],
  "Every swing is ranked": [[d("D49"), "1"]],
  "d = REPEFFICIENCY": [[d("C34"), "1000000"]],
}

test("every check is there", async () => {
  expect((await sheets.range("Reps_checks")).slice(1).map(([name]) => name)).toEqual(Object.keys(corrupted))
})

test.each(Object.entries(corrupted))("%s: not 0 when that is corrupted, and it says so", async (name, cells) => {
  expect(await sheets.check(name)).toBe(0)
  for (const [address, content] of cells) sheets.spoil(address, content)
  expect(await sheets.check(name)).toBeGreaterThan(0)
  expect((await sheets.range("Reps_check_total"))[0]?.[0]).toBeGreaterThan(0)
  const row = (await sheets.range("Reps_checks")).find(([first]) => first === name)
  expect(row?.[2]).toMatch(/^.+: .+\. .+\.$/)
  expect(await sheets.errors()).toEqual([])
  sheets.restore()
  expect(await sheets.range("Reps_check_total")).toEqual([[0]])
})
