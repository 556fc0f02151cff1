import "../../hosts/browser/headless.ts"
import { Model } from "@odoo/o-spreadsheet"
import { expect, test } from "vitest"
import { formulaForSheet } from "../../../addin/browser/formulaForSheet.ts"

const calculated = (formula: string) => new Model().getters.evaluateFormula("Sheet1", formulaForSheet(formula))

test.each([
  ['="plain"', "plain"],
  ['="say ""hi"""', 'say "hi"'],
  ['=""""&"x"', '"x'],
  ['="ends in \\"', "ends in \\"],
  ['=LEN("a""\\")', 3],
  ['="\\d+"&1+1', "\\d+2"],
])("%s", (formula, value) => {
  expect(calculated(formula)).toBe(value)
})

test("a formula without such texts stays as it was typed", () => {
  const typed = '=IF( A1="x" , "", SUM(B1:B2))'
  expect(formulaForSheet(typed)).toBe(typed)
})
