import "../../hosts/browser/headless.ts"
import { expect, test } from "vitest"
import { registerFunctions } from "../../../addin/browser/functions/registerFunctions.ts"
import { sampleWorkbook } from "../../../addin/browser/sample/sampleWorkbook.ts"
import { allFunctions } from "../../../core/index.ts"

registerFunctions(allFunctions)
const model = sampleWorkbook()
const at = (sheet: string, xc: string) => {
  const range = model.getters.getRangeFromSheetXC(model.getters.getSheetIdByName(sheet), xc)
  const cells = model.getters.getEvaluatedCellsInZone(range.sheetId, range.zone)
  return cells.map(({ formattedValue }) => formattedValue)
}

test("no cell of the sample is an error", () => {
  const errors = model.getters.getSheetIds().flatMap((id) => model.getters.getEvaluatedCells(id))
  expect(errors.filter(({ type }) => type === "error")).toEqual([])
})

test("leads are scored in groups with caps, and say why", () => {
  const leads = at("Sample leads", "A5:A20")
  const scores = at("Sample leads", "H5:H20").map(Number)
  const reasons = at("Sample leads", "I5:I20")
  expect(scores).toHaveLength(leads.length)
  expect(Math.max(...scores)).toBe(80)
  expect(scores[leads.indexOf("Liam O'Rourke")]).toBe(5)
  expect(reasons[leads.indexOf("Amara Osei")]).toContain("(capped: Fit 45 → 40, Interest")
})

test("the week and the cost of chaos are there", () => {
  expect(at("Rep efficiency", "H5:H11")).toEqual(["33.3%", "23.3%", "44.2%", "16.3%", "32.6%", "", "30.0%"])
  expect(at("Rep efficiency", "B21")[0]).toMatch(/^\d,\d{3},\d{3}$|^\d{3},\d{3}$/)
  expect(at("Cost of chaos", "A30:B30")).toEqual(["Total", expect.stringMatching(/^\d{3},\d{3}$/)])
})
