import "../../hosts/browser/headless.ts"
import { Model } from "@odoo/o-spreadsheet"
import { expect, test } from "vitest"
import { Workbook } from "../../../addin/browser/workbook.ts"

const modelWith = (text: string) => new Model({ sheets: [{ id: "a", cells: { A1: text } }] })
const type = (workbook: Workbook, content: string) =>
  workbook.model.dispatch("UPDATE_CELL", { sheetId: "a", row: 0, col: 0, content })
const shown = ({ model }: Workbook) => model.getters.getEvaluatedCell({ sheetId: "a", row: 0, col: 0 }).value
const settled = () => new Promise((resolve) => setTimeout(resolve))
const undo = async ({ model }: Workbook) => {
  model.dispatch("REQUEST_UNDO")
  await settled()
}
const redo = async ({ model }: Workbook) => {
  model.dispatch("REQUEST_REDO")
  await settled()
}

test("opening a file is undone like any other step, and so is what was done before it", async () => {
  const workbook = new Workbook(modelWith("sample"))
  let told = 0
  workbook.onReplace(() => told++)
  type(workbook, "mine")
  workbook.replace(modelWith("file"), "leads.xlsx")
  type(workbook, "changed")
  await undo(workbook)
  expect([shown(workbook), workbook.fileName, told]).toEqual(["file", "leads.xlsx", 1])
  await undo(workbook)
  expect([shown(workbook), workbook.fileName, told]).toEqual(["mine", "Workbook.xlsx", 2])
  await undo(workbook)
  expect(shown(workbook)).toBe("sample")
  expect(workbook.model.getters.canUndo()).toBe(false)
})

test("files opened one after the other are closed one after the other", async () => {
  const workbook = new Workbook(modelWith("0"))
  for (const text of ["1", "2", "3"]) workbook.replace(modelWith(text))
  const seen = [shown(workbook)]
  for (let step = 0; step < 4; step++) {
    await undo(workbook)
    seen.push(shown(workbook))
  }
  expect(seen).toEqual([3, 2, 1, 0, 0])
})

test("what was undone too far is redone: the opening too, and what was changed in the file", async () => {
  const workbook = new Workbook(modelWith("sample"))
  type(workbook, "mine")
  workbook.replace(modelWith("file"), "leads.xlsx")
  type(workbook, "changed")
  for (let round = 0; round < 2; round++) {
    for (let step = 0; step < 4; step++) await undo(workbook)
    expect(shown(workbook)).toBe("sample")
    const seen: unknown[] = []
    for (let step = 0; step < 3; step++) {
      await redo(workbook)
      seen.push(shown(workbook))
    }
    expect(seen).toEqual(["mine", "file", "changed"])
  }
  expect(workbook.fileName).toBe("leads.xlsx")
})

test("a change after going back leaves nothing to redo", async () => {
  const workbook = new Workbook(modelWith("sample"))
  workbook.replace(modelWith("file"))
  await undo(workbook)
  type(workbook, "mine")
  await redo(workbook)
  expect(shown(workbook)).toBe("mine")
})

test("changes count until they are saved; opening a file is none", async () => {
  const workbook = new Workbook(modelWith("sample"))
  workbook.replace(modelWith("file"), "leads.xlsx")
  expect(workbook.hasChanges).toBe(false)
  type(workbook, "changed")
  expect(workbook.hasChanges).toBe(true)
  workbook.extend(modelWith("and a sheet"))
  expect([workbook.hasChanges, workbook.fileName]).toEqual([true, "leads.xlsx"])
  workbook.saved()
  expect(workbook.hasChanges).toBe(false)
  await undo(workbook)
  expect([shown(workbook), workbook.hasChanges]).toEqual(["changed", true])
  await undo(workbook)
  expect([shown(workbook), workbook.hasChanges]).toEqual(["file", true])
})

test("of workbooks that are left, no more is kept than one may hold", async () => {
  const workbook = new Workbook(modelWith("sample"))
  const models = ["first", "second", "third"].map((name) => {
    const model = modelWith(name)
    Object.assign(model.getters, { getCells: () => ({ length: 600_001 }) })
    return model
  })
  for (const model of models) workbook.replace(model)
  await undo(workbook)
  expect(shown(workbook)).toBe("second")
  await undo(workbook)
  expect(shown(workbook)).toBe("second")
})
