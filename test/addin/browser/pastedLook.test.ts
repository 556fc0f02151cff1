import "../../hosts/browser/headless.ts"
import { Model, type Style } from "@odoo/o-spreadsheet"
import { beforeEach, expect, test } from "vitest"
import { keepLookWhenPasting } from "../../../addin/browser/pastedLook.ts"

keepLookWhenPasting()

const input: Style = { textColor: "#0B4A8F", fillColor: "#FFF8E1" }
const bold: Style = { bold: true }
let model: Model

beforeEach(() => {
  model = new Model({
    sheets: [
      {
        id: "a",
        cells: { A1: "0.25", B1: "1", B2: "2", C1: "3" },
        styles: { "A1:A3": 1, C1: 2 },
        formats: { "A1:A3": 1 },
      },
    ],
    styles: { 1: input, 2: bold },
    formats: { 1: "0%" },
  })
})

const at = (row: number, col = 0) => ({ sheetId: "a", row, col })
const zone = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right })
const shown = (row: number, col = 0) => {
  const { style, format } = model.getters.getCell(at(row, col)) ?? {}
  return { text: model.getters.getEvaluatedCell(at(row, col)).formattedValue, style, format }
}
const pasteText = (text: string) =>
  model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target: [zone(0, 0)], clipboardContent: { text } })
const copy = (top: number, left: number, bottom = top, right = left) => {
  model.selection.selectZone({ cell: { row: top, col: left }, zone: zone(top, left, bottom, right) })
  model.dispatch("COPY")
}

test("texts from elsewhere take the look of the cells they are put into, and blanks leave it", () => {
  pasteText("0.5\n\n0.75")
  expect([0, 1, 2].map((row) => shown(row))).toEqual([
    { text: "50%", style: input, format: "0%" },
    { text: "", style: input, format: "0%" },
    { text: "75%", style: input, format: "0%" },
  ])
})

test("it is one step to undo", () => {
  pasteText("0.5\n\n0.75")
  model.dispatch("REQUEST_UNDO")
  expect(shown(0)).toEqual({ text: "25%", style: input, format: "0%" })
  expect(shown(2).text).toBe("")
  expect(model.getters.canUndo()).toBe(false)
})

test("so does what is copied from cells without a look; cells with one bring it along", () => {
  copy(0, 1, 1, 1)
  model.dispatch("PASTE", { target: [zone(0, 0)] })
  expect([0, 1].map((row) => shown(row))).toEqual([
    { text: "100%", style: input, format: "0%" },
    { text: "200%", style: input, format: "0%" },
  ])
  copy(0, 2)
  model.dispatch("PASTE", { target: [zone(0, 0)] })
  expect(shown(0).style).toEqual(bold)
})

test("what is cut moves as it is", () => {
  model.selection.selectCell(1, 0)
  model.dispatch("CUT")
  model.dispatch("PASTE", { target: [zone(0, 0)] })
  expect(shown(0).style).toBeUndefined()
  expect(shown(0, 1).text).toBe("")
})
