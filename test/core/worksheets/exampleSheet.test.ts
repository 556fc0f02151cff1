import { expect, test } from "vitest"
import { allDocs, allFunctions, type Cell, isMatrix } from "../../../core/index.ts"
import { addressOf } from "../../../core/worksheets/address.ts"
import { exampleSheetPlan } from "../../../core/worksheets/exampleSheet.ts"
import type { PlanBlock, SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import { calculatePlan } from "./calculateSheets.ts"

const examples = allFunctions.flatMap(({ name, params }) =>
  (allDocs[name]?.examples ?? []).map((example) => ({ name, params: Object.keys(params), example })),
)

function styled(plan: SheetPlan, style: PlanBlock["style"]): (Cell | undefined)[] {
  return plan.blocks
    .filter((block) => block.style === style)
    .map(({ cells }) => cells[0]?.[0])
    .map((cell) => (cell && "value" in cell ? cell.value : undefined))
}

test.each(examples)("$name, $example.about: as a sheet it calculates", async ({ name, params, example }) => {
  const plan = exampleSheetPlan(name, params, example)
  const shown = await calculatePlan(plan)
  const formula = plan.blocks.find(({ style }) => style === "result")
  const top = Number(/\d+/.exec(formula?.at ?? "")?.[0]) - 1
  const answer = isMatrix(example.gives) ? example.gives : [[example.error ?? example.gives ?? null]]
  answer.forEach((row, r) => {
    row.forEach((cell, c) => {
      const own = shown(addressOf(top + r, c))
      if (typeof cell === "number") expect(own).toBeCloseTo(cell, 4)
      else if (typeof cell === "object" && cell !== null) expect(own).toHaveProperty("code")
      else expect(own).toBe(cell)
    })
  })
})

test("names its ranges, and says its formula in words of the sheet", () => {
  const example = { about: "Both", args: [[[1], [2]], 5, [[3, 4]]], gives: 1, source: "Arithmetic" }
  const plan = exampleSheetPlan("SUMS", ["some", "one", "others"], example)
  expect(styled(plan, "heading")).toEqual(["some", "others", "Answer"])
  expect(styled(plan, "note")).toEqual(["Source: Arithmetic", "=SUMS(A5:A6,5,C5:D5)"])
})
