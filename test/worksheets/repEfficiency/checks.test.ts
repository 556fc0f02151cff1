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
  "Are the figures of the team in order?": [["'a Team'!B8", "a lot"]],
  "Are the activities in order?": [["'a Team'!B18", "maybe"]],
  "Are the reps in order?": [["'a Team'!A31", "rep 1 "]],
  "Are the published figures in order?": [["'a Team'!B52", "half"]],
  "Are the entries of the week in order?": [["'b Week'!C9", "4,5h"]],
  "Are the rows of the long form known and in order?": [["'Long form'!A6", "Nobody"]],
  "Does a rep have hours?": [["'Week by rep'!L27", "0"]],
  "Are some of the hours selling?": [["'a Team'!B18", "no"]],
  "Is what can move in order?": [["'c What can move'!D8", "1.2"]],
  "Are the assumptions in order, low ≤ base ≤ high?": [[d("B9"), "0.9"]],
  "Is everything there that d reads?": [["'a Team'!A8", "Turnover"]],
  "Is the difference allowed a small number?": [["'Rep efficiency checks'!B4", "none"]],
  "Can something move?": ["C8", "C9", "C10"].map((cell) => [`'c What can move'!${cell}`, "no"]),
  "Do all weeks look right?": [["'a Team'!B13", "45"]],
  "Is each rep in one of b Week and Long form only?": [
    ["'Long form'!A6", "Rep 1"],
    ["'Long form'!B6", "Travel"],
    ["'Long form'!C6", "1"],
  ],
  "Is no entry as short as a time of day?": [["'b Week'!C9", "0.1875"]],
  "Are there at least as many reps as have hours?": [["'a Team'!B10", "11"]],
  "Are the hours by rep those typed in?": [["'b Week'!C8", "3"]],
  "Do selling and other hours make all hours?": [["'Week by rep'!M6", "40"]],
  "Does every rep listed stand in Week by rep?": [["'Week by rep'!A6", ""]],
  "Does every activity stand in c, and is it known?": [["'c What can move'!A12", "Golf"]],
  "Does d show every result?": [[d("C21"), ""]],
  "Added revenue: is low ≤ base ≤ high?": [[d("B31"), "9000000"]],
  "Is every swing ranked?": [[d("D50"), "1"]],
  "Does REPEFFICIENCY find the same as d?": [[d("C31"), "1000000"]],
}

test("every check is there", async () => {
  expect((await sheets.range("Reps_checks")).slice(1).map(([name]) => name)).toEqual(Object.keys(corrupted))
})

test.each(Object.entries(corrupted))("%s: not 0 when that is corrupted, and it says so", async (name, cells) => {
  expect(await sheets.check(name)).toBe(0)
  sheets.spoil(...cells)
  expect(await sheets.check(name)).toBeGreaterThan(0)
  expect((await sheets.range("Reps_check_total"))[0]?.[0]).toBeGreaterThan(0)
  const row = (await sheets.range("Reps_checks")).find(([first]) => first === name)
  expect(row?.[2]).toMatch(/^.+: .+\. .+\.$/)
  expect(sheets.errors()).toEqual([])
  sheets.restore()
  expect(await sheets.range("Reps_check_total")).toEqual([[0]])
})
