import { expect, test } from "vitest"
import { placeToMend } from "../../../../addin/taskpane/costOfChaos/placeToMend.ts"
import type { Cell } from "../../../../core/index.ts"

const inputs: Cell[][] = [
  ["Line", "Input", "Low", "Base", "High", "Unit", "Source", "Owner", "To fix"],
  [1, "Cost per lead", 50, "sixty", 75, "money/lead", "", "", "Cost per lead: is text. Type a number."],
  [1, "Cost", null, null, null, "money", "", "", ""],
]

test("a sentence that begins with an input leads to it and says what is wrong beside it", () => {
  const said = { sentence: "Cost per lead: is not in order. See To fix.", place: "Scenarios!E12" }
  expect(placeToMend(said, inputs, "Inputs!A7:I9")).toEqual({
    sentence: "Cost per lead: is text. Type a number.",
    place: "Inputs!D8",
  })
  const cost = { sentence: "Cost: is empty. Fill it in.", place: "Scenarios!E12" }
  expect(placeToMend(cost, inputs, "Inputs!A7:I9")).toEqual({ ...cost, place: "Inputs!D9" })
})

test("any other stays where it stands", () => {
  const said = { sentence: "No line is filled in yet.", place: "Scenarios!E12" }
  expect(placeToMend(said, inputs, "Inputs!A7:I9")).toBe(said)
})
