import { beforeAll, expect, test } from "vitest"
import { repNames } from "../../../core/worksheets/repEfficiency/names.ts"
import { repEfficiencyEntries } from "../../../core/worksheets/repEfficiency/repEfficiencySheets.ts"
import { type Calculator, calculator, plansOf } from "./calculator.ts"

// The worked example of twelve reps, calculated with 40 digits outside this code.
const worked: Readonly<Record<string, number>> = {
  "Selling share": 14 / 45,
  "Selling hours a rep and week": 14,
  "Hours a rep and week": 45,
  "Cost of an hour": 72.4637681159,
  "Cost of a selling hour": 232.9192546584,
  "Revenue per selling hour": 1242.2360248447,
  "Non-selling cost of the team": 1_240_000,
  "Hours recovered a rep and week": 5.1,
  "Hours recovered a year": 2815.2,
  "FTE recovered": 1.36,
  "Selling-equivalent reps": 4.3714285714,
  "Value of that time": 204_000,
  "New selling hours a rep and week": 17.06,
  "Added revenue": 997_336.5926,
  "Added margin": 698_135.6148,
  "Cost of absorbing": 44_160,
  "Programme cost": 50_000,
  Net: 603_975.6148,
}

/** One workbook for all, in this order: the sample, then emptied, then filled by a team of five. */
let sheets: Calculator
beforeAll(async () => {
  sheets = await calculator()
}, 30_000)

test("the sample shows the worked example, and all checks read 0", async () => {
  for (const [name, value] of Object.entries(worked))
    expect((await sheets.measure(name))[1], name).toBeCloseTo(value, 4)
  const [low, , high] = await sheets.measure("Added revenue by elasticity alone")
  expect(low).toBeCloseTo(486_348.759, 3)
  expect(high).toBeCloseTo(2_098_285.7143, 4)
  expect((await sheets.range("Reps_tornado")).slice(1).map(([name]) => name)).toEqual([
    "Elasticity",
    "Redeployed",
    "Reached",
    "Gross margin",
    "Ceiling",
  ])
  expect((await sheets.range("Reps_tornado"))[1]?.[2]).toBeCloseTo(1_468_800, 6)
  expect(await sheets.value("'d Total revenue increase'!B3")).toBeCloseTo(997_336.5926, 4)
  expect((await sheets.range("Reps_checks")).slice(1).map(([name, result]) => [name, result])).toEqual(
    (await sheets.range("Reps_checks")).slice(1).map(([name]) => [name, 0]),
  )
  expect(await sheets.range("Reps_check_total")).toEqual([[0]])
  expect(await sheets.sentence()).toBe("All checks read 0.")
  expect(sheets.errors()).toEqual([])
  // Beside it REPEFFICIENCY, from other code.
  expect(await sheets.value("'Rep efficiency checks'!P44")).toBeCloseTo(997_336.5926, 4)
})

test("published figures stand in the row of their unit, and what selling means chooses which", async () => {
  const rows = async () => (await sheets.range("Reps_published")).slice(1).map((row) => row.slice(1, 5))
  expect(await rows()).toEqual([
    [0.47, 0.59, 0.72, "share"],
    ["", "", "", "hours/week"],
  ])
  sheets.spoil(["'a Team'!B15", "strict"])
  // The book's own site: an hour or two a week on average, ten at best.
  expect(await rows()).toEqual([
    ["", "", "", "share"],
    [1, 2, 10, "hours/week"],
  ])
  expect(await sheets.range("Reps_check_total")).toEqual([[0]])
  sheets.restore()
})

test("the sample's reps differ, day by day in quarter hours, and average to the example", async () => {
  const week = (await sheets.range("Reps_entries_week")).flat().filter((hours) => hours !== null)
  expect(week.length).toBeGreaterThan(350)
  for (const hours of week) expect(Number(hours) * 4).toBe(Math.round(Number(hours) * 4))
  const [heading = [], ...reps] = await sheets.range("Reps_hours")
  const filled = reps.filter(([name]) => name !== "")
  expect(filled).toHaveLength(12)
  expect(new Set(filled.map((row) => row[11])).size).toBeGreaterThan(6)
  const mean = (column: number) => filled.reduce((sum, row) => sum + Number(row[column]), 0) / 12
  expect(heading.slice(1, 8).map((_, at) => mean(at + 1))).toEqual([14, 8, 7, 4, 5, 4, 3])
})

test("empty, it says what to fill first; emptying the entries gives the same", async () => {
  const named = new Map((await sheets.host.names()).map(({ name, range }) => [name, range]))
  for (const name of repEfficiencyEntries) {
    const blank = (await sheets.range(name)).map((row) => row.map(() => null))
    await sheets.type(String(named.get(name)).replace(/:.*/, ""), blank)
  }
  const empty = await calculator({ withSample: false })
  expect(sheets.errors()).toEqual([])
  expect(empty.errors()).toEqual([])
  expect(await empty.sentence()).toBe("a Team: Revenue a year: needs a number above 0. Type one.")
  expect(await empty.measure("Added revenue")).toEqual(["", "", ""])
  expect(await empty.range("Reps_sample")).toEqual([[null]])
  for (const name of Object.values(repNames)) expect(await sheets.range(name), name).toEqual(await empty.range(name))
}, 30_000)

test("a team of five, filled in from empty", async () => {
  await sheets.type("'a Team'!B8", [[2_000_000], [100_000]])
  await sheets.type("'a Team'!A30", [["Ann"], ["Bob"], ["Cem"], ["Dia"], ["Eva"]])
  // Ann to Dia in their blocks, Eva from a time tracker.
  for (const [block, selling] of [8, 10, 12, 14].entries()) {
    await sheets.type(`'b Week'!C${9 + block * 11}`, [[selling], [null], [30 - selling], [10]])
  }
  await sheets.type("'Long form'!A6", [
    [" eva ", "selling", 16],
    ["Eva", "Admin and CRM", 14],
    ["Eva", "Re-creating content", 6],
    ["Eva", "Re-creating content", 4],
  ])
  await sheets.type("'c What can move'!C9", [["yes", 0.5]])
  await sheets.type("'d Total revenue increase'!B12", [[0.5, 0.5, 0.5]])
  expect(await sheets.sentence()).toBe("All checks read 0.")
  expect((await sheets.measure("Selling share"))[1]).toBeCloseTo(12 / 40, 12)
  expect((await sheets.measure("Added revenue"))[1]).toBeCloseTo(2_000_000 * (Math.sqrt(15 / 12) - 1), 6)
  expect((await sheets.measure("Hours recovered a year"))[1]).toBeCloseTo(5 * 5 * 46, 9)
  expect((await sheets.range("Reps_hours"))[5]?.slice(0, 5)).toEqual(["Eva", 16, 0, 14, 10])
})

test("without functions of ours no formula calls one", () => {
  const formulas = (withFunctions: boolean) =>
    plansOf({ withFunctions }).flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) => cells.flat().map((cell) => ("formula" in cell ? cell.formula : ""))),
    )
  const calls = (withFunctions: boolean) => formulas(withFunctions).filter((text) => text.includes("REPEFFICIENCY("))
  expect(calls(true)).toHaveLength(1)
  expect(calls(false)).toEqual([])
})
