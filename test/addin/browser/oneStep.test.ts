import "../../hosts/browser/headless.ts"
import { expect, test } from "vitest"
import { newModel } from "../../../addin/browser/newModel.ts"
import { inOneStep } from "../../../addin/browser/oneStep.ts"

test("a step whose first command is refused leaves what a person did before it", () => {
  const model = newModel()
  const sheetId = model.getters.getActiveSheetId()
  const at = { sheetId, row: 0, col: 0 }
  model.dispatch("UPDATE_CELL", { ...at, content: "mine" })
  const beyond = { sheetId, row: 5000, col: 0, content: "x" }
  expect(() => inOneStep(model, (dispatch) => dispatch("UPDATE_CELL", beyond))).toThrow("Nothing was changed.")
  expect(model.getters.getEvaluatedCell(at).value).toBe("mine")
})

test("a step is undone and redone as a whole", () => {
  const model = newModel()
  const sheetId = model.getters.getActiveSheetId()
  const column = () => [0, 1, 2].map((row) => model.getters.getEvaluatedCell({ sheetId, row, col: 0 }).value)
  inOneStep(model, (dispatch) => {
    for (const row of [0, 1, 2]) dispatch("UPDATE_CELL", { sheetId, row, col: 0, content: `=${row}+1` })
  })
  expect(column()).toEqual([1, 2, 3])
  model.dispatch("REQUEST_UNDO")
  expect(column()).toEqual([null, null, null])
  expect(model.getters.canUndo()).toBe(false)
  model.dispatch("REQUEST_REDO")
  expect(column()).toEqual([1, 2, 3])
})
