import { describe, expect, test } from "vitest"
import { allWorksheets } from "../../core/allWorksheets.ts"
import { calculateSheets } from "../core/worksheets/calculateSheets.ts"
import { checkTotalOf, plansOf } from "./sets.ts"

const question = "Is so small a share meant? For 50 % type 50."

/** A percent input, and the cell beside it that asks when half a percent is typed. */
const asked = {
  repEfficiency: [
    ["'a Team'!B52", "'a Team'!E52"],
    ["'c What can move'!D8", "'c What can move'!H8"],
    ["'d Total revenue increase'!B10", "'d Total revenue increase'!G10"],
    ["'d Total revenue increase'!B12", "'d Total revenue increase'!G12"],
  ],
  costOfChaos: [
    ["Inputs!C10", "Inputs!I10"],
    ["Inputs!C16", "Inputs!I16"],
    ["Inputs!D57", "Inputs!I57"],
    ["Payback!B8", "Payback!H8"],
  ],
  sevenSigns: [
    ["Measures!B6", "Measures!K6"],
    ["Measures!F8", "Measures!K8"],
  ],
} as const

describe.each(Object.entries(asked))("%s", (key, cells) => {
  test("asks beside a share that is likely meant a hundred times larger, and uses it", async () => {
    const plans = plansOf(allWorksheets[key as keyof typeof asked])
    const { type, value } = await calculateSheets(plans)
    for (const [input, beside] of cells) {
      const before = await value(input)
      await type(input, [[0.01]])
      expect(await value(beside), input).toBe("")
      await type(input, [[0.005]])
      expect(await value(beside), input).toBe(question)
      if (!input.startsWith("Measures!F")) expect(await value(checkTotalOf(plans)), input).toBe(0)
      await type(input, [[0]])
      expect(await value(beside), input).not.toContain(question)
      await type(input, [[before]])
    }
  })
})

test("a discount of half a percent of revenue is usual", async () => {
  const { type, value } = await calculateSheets(plansOf(allWorksheets.costOfChaos))
  expect(await value("Inputs!B38")).toBe("Quarter-end discount")
  await type("Inputs!C38", [[0.005]])
  expect(await value("Inputs!I38")).toBe("")
})
