import "../../hosts/browser/headless.ts"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { Model } from "@odoo/o-spreadsheet"
import { expect, test } from "vitest"
import { ourWords, refusalOf, speakPlainly, withoutEndlessBounds } from "../../../addin/browser/refusals.ts"

speakPlainly()
const model = new Model()
const sheetId = model.getters.getActiveSheetId()

test("every sentence that is replaced is one that o-spreadsheet has", async () => {
  const library = await readFile(createRequire(import.meta.url).resolve("@odoo/o-spreadsheet"), "utf8")
  expect(Object.keys(ourWords).filter((sentence) => !library.includes(JSON.stringify(sentence)))).toEqual([])
})

test("a sentence with gaps keeps them, in their order", () => {
  const gaps = (sentence: string) => sentence.match(/%(?:\(\w+\))?s/g) ?? []
  for (const [theirs, ours] of Object.entries(ourWords)) expect(gaps(ours)).toEqual(gaps(theirs))
})

test("results without room say so in our words", () => {
  const set = (row: number, content: string) => model.dispatch("UPDATE_CELL", { sheetId, col: 0, row, content })
  set(0, "=TRANSPOSE(B1:C1)")
  set(1, "mine")
  const { message } = model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 })
  expect(String(message)).toBe(
    "The results need more room, and filled cells are in their way. Clear those, or move the formula.",
  )
})

test("what is refused without a word has a sentence; what nobody can mend has none", () => {
  const { numberOfRows } = model.getters.getSheetSize(sheetId)
  const { reasons } = model.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId,
    sheetName: "Sheet1",
    dimension: "ROW",
    elements: Array.from({ length: numberOfRows }, (_, row) => row),
  })
  expect(refusalOf(reasons)).toBe("A sheet keeps one row and one column at least. Delete fewer.")
  expect(refusalOf(["NoChanges"])).toBeUndefined()
})

test("a rule for any number says that, and not its bounds", () => {
  expect(withoutEndlessBounds("B5 is as it was. The value must be a number from -1e+100 to 1e+100.")).toBe(
    "B5 is as it was. The value must be a number.",
  )
})
