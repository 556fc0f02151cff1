import "../../hosts/browser/headless.ts"
import { Model } from "@odoo/o-spreadsheet"
import { expect, test } from "vitest"
import { inOneStep } from "../../../addin/browser/oneStep.ts"

test("a step whose first command is refused leaves what a person did before it", () => {
  const model = new Model()
  const sheetId = model.getters.getActiveSheetId()
  const at = { sheetId, row: 0, col: 0 }
  model.dispatch("UPDATE_CELL", { ...at, content: "mine" })
  const beyond = { sheetId, row: 5000, col: 0, content: "x" }
  expect(() => inOneStep(model, (dispatch) => dispatch("UPDATE_CELL", beyond))).toThrow("Nothing was changed.")
  expect(model.getters.getEvaluatedCell(at).value).toBe("mine")
})
