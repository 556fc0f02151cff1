import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Calculator, calculator } from "./calculator.ts"

let sheets: Calculator
beforeAll(async () => {
  sheets = await calculator()
}, 30_000)

const inOrder = "All checks read 0."
const d = (cell: string) => `'d Total revenue increase'!${cell}`

/** Cell, what is typed, how the sentence at the head of d begins, and whether d then shows nothing. */
const bad: readonly (readonly [address: string, content: string, sentence: string, blank: boolean])[] = [
  ["'a Team'!B8", "9,6 M", "a Team: Revenue a year: needs a number above 0.", true],
  ["'a Team'!B9", "-5", "a Team: Annual cost per rep: needs a number above 0.", true],
  ["'a Team'!B10", "0", "a Team: Reps: needs a number above 0.", true],
  ["'a Team'!B11", "", "a Team: Weeks a year: needs a number above 0.", true],
  ["'a Team'!B11", "=1/0", "a Team: Weeks a year: needs a number above 0.", true],
  ["'a Team'!B15", "both", "a Team: Selling means: is neither.", true],
  ["'a Team'!B19", "", "a Team: Activity: stands twice, or Selling is not yes or no.", true],
  ["'a Team'!A19", "=1/0", "a Team: Activity: stands twice", true],
  ["'a Team'!A20", "", "b Week, row 11: Hours: no rep or no activity is named for them.", true],
  ["'a Team'!A30", "Rep 2", "a Team: Rep: stands twice", true],
  ["'a Team'!A30", "", "b Week, row 9: Hours: no rep or no activity is named for them.", true],
  ["'a Team'!A30", "=NA()", "a Team: Rep: stands twice or is no name.", true],
  ["'b Week'!C9", "three", "b Week, Rep 1, row 9: Hours: no number from 0.", true],
  ["'b Week'!D9", "-1", "b Week, Rep 1, row 9: Hours: no number from 0.", true],
  ["'b Week'!E9", "=1/0", "b Week, Rep 1, row 9: Hours: no number from 0.", true],
  ["'b Week'!C9", "4:30", "b Week, Rep 1, row 9, Mon: is shorter than the shortest entry", false],
  ["'b Week'!C9", "60", "Rep 1: 104.75 hours a week look wrong.", false],
  ["'Long form'!C6", "5", "Long form, row 6: Rep: not listed.", true],
  ["'Long form'!A6", "=1/0", "Long form, row 6: Rep: not listed.", true],
  ["'c What can move'!C8", "perhaps", "c What can move, Admin and CRM: Include: is neither yes nor no.", true],
  ["'c What can move'!C6", "yes", "c What can move, Selling: Share: is none from 0 to 100 %.", true],
  ["'c What can move'!D15", "0.5", "c What can move, row 15: Include: is neither yes nor no.", true],
  ["'c What can move'!D8", "150%", "c What can move, Admin and CRM: Share: is none from 0 to 100 %.", true],
  ["'c What can move'!D8", "", "c What can move, Admin and CRM: Share: is none from 0 to 100 %.", true],
  ["'c What can move'!D9", "=1/0", "c What can move, Re-creating content: Share: is none from 0 to 100 %.", true],
  ["'c What can move'!F9", "40 EUR", "c What can move, Re-creating content: Hourly cost: is no number from 0", true],
  ["'c What can move'!E9", "=1/0", "c What can move, Re-creating content: Hourly cost: is no number from 0", true],
  [d("B9"), "2", "d Total revenue increase: Elasticity: needs three numbers from low to high", true],
  [
    d("D10"),
    "1.5",
    "d Total revenue increase: Redeployed: needs three numbers from low to high, shares from 0 to 100 %.",
    true,
  ],
  [d("C12"), "", "d Total revenue increase: Gross margin: needs three numbers", true],
  [d("C13"), "=1/0", "d Total revenue increase: Programme cost: needs three numbers", true],
  [d("B14"), "100", "d Total revenue increase: Ceiling: needs three numbers", true],
  ["'Rep efficiency checks'!B4", "=1/0", "Differences up to: is no number from 0 to 1.", true],
]

describe("a bad entry", () => {
  afterAll(() => sheets.restore())

  test.each(bad)("%s with %j: %s", async (address, content, sentence, blank) => {
    sheets.spoil([address, content])
    expect(await sheets.sentence()).toContain(sentence)
    const [, base] = await sheets.measure("Added revenue")
    if (blank) expect(base).toBe("")
    else expect(base).toBeGreaterThan(0)
    expect(sheets.errors()).toEqual(content.startsWith("=") ? [address] : [])
  })
})

/** A row of each kind that others read; in order again when it is undone. */
const deleted: Readonly<Record<string, readonly number[]>> = {
  "a Team": [8, 18, 30],
  "b Week": [5, 8],
  "Long form": [6],
  "Week by rep": [5, 27, 51],
  "c What can move": [6],
  "d Total revenue increase": [9, 31, 76, 78],
  "Rep efficiency checks": [4, 7],
}

test.each(Object.entries(deleted))("no row of %s takes others with it when it is deleted", async (sheet, rows) => {
  await sheets.without(
    rows.map((row) => ({ sheet, rows: [row] })),
    ({ rows }) => expect(sheets.errors(), `row ${rows}`).toEqual([]),
  )
  expect(await sheets.sentence()).toBe(inOrder)
})

test("a deleted row that d needs leaves a sentence at its head", async () => {
  const needed = [
    ["a Team", 8],
    ["Week by rep", 6],
    ["Week by rep", 27],
    ["d Total revenue increase", 9],
    ["d Total revenue increase", 31],
  ] as const
  await sheets.without(
    needed.map(([sheet, row]) => ({ sheet, rows: [row] })),
    async ({ sheet, rows }) => expect(await sheets.sentence(), `${sheet} ${rows}`).toMatch(/^.+: .+\. .+\.$/),
  )
})

test("renamed sheets go on reading each other", async () => {
  const { model } = sheets
  for (const [at, name] of sheets.sheets.entries()) {
    const sheetId = model.getters.getSheetIdByName(name) ?? ""
    model.dispatch("RENAME_SHEET", { sheetId, oldName: name, newName: `Renamed ${at}` })
  }
  sheets.spoil(["'Renamed 0'!B8", "4800000"])
  expect(sheets.errors()).toEqual([])
  expect((await sheets.measure("Added revenue"))[1]).toBeCloseTo(997_336.5926 / 2, 3)
  expect(await sheets.range("Reps_check_total")).toEqual([[0]])
}, 30_000)
