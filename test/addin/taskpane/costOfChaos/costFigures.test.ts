import { describe, expect, test } from "vitest"
import { costPayback } from "../../../../addin/taskpane/costOfChaos/costPayback.ts"
import { costRange, costTornado } from "../../../../addin/taskpane/costOfChaos/costRange.ts"
import { costResult, scenarioOf } from "../../../../addin/taskpane/costOfChaos/costResult.ts"
import type { Cell } from "../../../../core/index.ts"

const place = "Scenarios!A5:F14"

describe("the result", () => {
  const table = (total: Cell): Cell[][] => [
    ["Measure", "Low", "Base", "High", "Selected", "Unit"],
    ["Cash", 400_000, 560_000, 700_000, 400_000, "money/year"],
    ["Total", 800_000, 1_122_800, 1_500_000, total, "money/year"],
  ]

  test("is that of the scenario that is selected", () => {
    expect(costResult(table(800_000), place)).toMatchObject({ cash: 400_000, total: 800_000 })
  })

  test("a sentence in its place comes with its cell, a missing row with what to do", () => {
    const said = "Leads: is text. Type a number."
    expect(costResult(table(said), place)).toMatchObject({
      total: { sentence: said, place: "Scenarios!E7" },
      margin: { sentence: expect.stringMatching(/^Margin: no such row\./), place },
    })
  })

  test.each([
    ["Low", "Low"],
    [" base ", "Base"],
    ["HIGH", "High"],
    ["Worst", undefined],
    [null, undefined],
  ])("the selector %j is %j", (cell, scenario) => {
    expect(scenarioOf([[cell]])).toBe(scenario)
  })
})

describe("the range", () => {
  const rows = ["P5", "P10", "P25", "P50", "P75", "P90", "P95"].map((name, index): Cell[] => [name, 100 + index])

  test("is its seven percentiles", () => {
    expect(costRange([["Measure", "Value"], ["Mean", 7], ...rows], place)).toEqual({
      ...{ P5: 100, P10: 101, P25: 102, P50: 103, P75: 104, P90: 105, P95: 106 },
    })
  })

  test("the function's error stands for all of it", () => {
    const sentence = "lines: nothing varies. Fill Driver low and Driver high."
    const table: Cell[][] = [
      [{ code: "#N/A", sentence }, null],
      [null, null],
    ]
    expect(costRange(table, place)).toEqual({ sentence, place })
    expect(costRange([["Measure", "Value"], ...rows.slice(1)], place)).toEqual({
      sentence: expect.stringMatching(/^P5: no such row/),
      place,
    })
  })
})

test("the tornado leaves out rows without numbers, and says when nothing is left", () => {
  const headings = ["Input", "Low", "Base", "High", "Swing", "Share"]
  const table: Cell[][] = [
    headings,
    ["Leads", 90, 100, 120, 30, 1],
    ["", "", "", "", "", ""],
    ["Rate", "?", 100, 1, 1, 1],
  ]
  expect(costTornado(table, place)).toEqual({ base: 100, bars: [{ label: "Leads", low: 90, high: 120 }] })
  expect(costTornado([headings, ["", "", "", "", "", ""]], place)).toMatchObject({
    sentence: expect.stringMatching(/^Nothing varies/),
  })
})

test("the payback stands with its years; one that never comes is the sheet's sentence", () => {
  const flows: Cell[][] = [
    ["Year", "Benefit", "Cost", "Net", "Discounted", "Cumulative"],
    [0, 0, 150_000, -150_000, -150_000, -150_000],
    [1, 120_000, 0, 120_000, 109_091, -30_000],
    [2, 120_000, 0, 120_000, 99_174, 90_000],
  ]
  const table = (years: Cell): Cell[][] => [
    ["Measure", "Value", "Unit"],
    ["Payback", years, "years"],
    ["Net present value", 148_422, "money"],
  ]
  const places = { payback: place, flows: "Payback!A15:F18" }
  expect(costPayback({ payback: table(1.25), flows }, places)).toEqual({
    years: 1.25,
    netPresentValue: 148_422,
    points: [
      { year: 0, cumulative: -150_000 },
      { year: 1, cumulative: -30_000 },
      { year: 2, cumulative: 90_000 },
    ],
  })
  const never = "Payback: not within these years. Raise the benefit."
  expect(costPayback({ payback: table(never), flows }, places)).toMatchObject({ years: { sentence: never } })
})
