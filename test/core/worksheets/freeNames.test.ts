import { expect, test } from "vitest"
import { withFreeNames } from "../../../core/worksheets/freeNames.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

function planWith(...formulas: string[]): SheetPlan {
  return {
    name: "Plan",
    blocks: [{ at: "B1", cells: formulas.map((formula) => [{ formula }, { value: "=rate" }]) }],
    columnWidths: [],
    frozenRows: 0,
    highlights: [],
    names: [
      { name: "rate", range: "A1" },
      { name: "other", range: "A2" },
    ],
  }
}

const formulasOf = (plan: SheetPlan) =>
  plan.blocks.flatMap(({ cells }) => cells.flatMap(([cell]) => (cell && "formula" in cell ? [cell.formula] : [])))

test("a plan whose names are free stays as it is", () => {
  const plan = planWith("=rate*2")
  expect(withFreeNames(plan, ["speed"])).toBe(plan)
})

test("a name that is taken gets the next free number, whatever its case", () => {
  const plan = withFreeNames(planWith("=rate*2"), ["RATE", "rate_2"])
  expect(plan.names).toEqual([
    { name: "rate_3", range: "A1" },
    { name: "other", range: "A2" },
  ])
  expect(formulasOf(plan)).toEqual(["=rate_3*2"])
  expect(plan.blocks[0]?.cells[0]?.[1]).toEqual({ value: "=rate" })
})

test.each([
  ["=Rate+rate", "=rate_2+rate_2"],
  ["=SUM(rate,A1:rate)", "=SUM(rate_2,A1:rate_2)"],
  ['="rate is "&rate', '="rate is "&rate_2'],
  ['="say ""rate"""&rate', '="say ""rate"""&rate_2'],
  ["=rate(1)", "=rate(1)"],
  ["=rate!A1+'rate'!A1", "=rate!A1+'rate'!A1"],
  ["=close.rate+rate.b+rates+_rate+rate2", "=close.rate+rate.b+rates+_rate+rate2"],
])("%s becomes %s", (formula, wanted) => {
  expect(formulasOf(withFreeNames(planWith(formula), ["rate"]))).toEqual([wanted])
})
