import { expect, test, vi } from "vitest"
import { followWorksheets, type WorksheetsView } from "../../../../addin/taskpane/worksheets/followWorksheets.ts"
import type { SheetPlan } from "../../../../core/worksheets/sheetPlan.ts"
import { calculateSheets } from "../../../core/worksheets/calculateSheets.ts"

const plan: SheetPlan = {
  name: "a Team",
  blocks: [
    { at: "A1", cells: [[{ value: "Item" }, { value: "Value" }]] },
    { at: "A2", cells: [[{ value: "Reps" }, { value: 12 }]] },
    { at: "A4", cells: [[{ value: "Measure" }, { value: "Base" }]] },
    { at: "A5", cells: [[{ value: "Twice" }, { formula: "=B2+B2" }]] },
  ],
  names: [{ name: "Reps_result", range: "A4:B5" }],
  columnWidths: [],
  frozenRows: 0,
  highlights: [],
}

test("a workbook that calculates is followed: inserted, typed into, undone and deleted", async () => {
  const { model, host, type } = await calculateSheets([])
  const views: WorksheetsView<"result">[] = []
  const state = () => views.at(-1)?.state
  const result = () => {
    const now = state()
    return now?.kind === "found" ? now.tables.result[1] : now?.kind
  }
  const follower = followWorksheets(host, { result: "Reps_result" }, (view) => views.push(view))
  await vi.waitFor(() => expect(result()).toBe("none"))
  await host.insertSheets([plan])
  await vi.waitFor(() => expect(result()).toEqual(["Twice", 24]))
  await type("'a Team'!B2", [[5]])
  await vi.waitFor(() => expect(result()).toEqual(["Twice", 10]))
  model.dispatch("REQUEST_UNDO")
  await vi.waitFor(() => expect(result()).toEqual(["Twice", 24]))
  await host.insertSheets([plan])
  await vi.waitFor(() => expect(state()).toMatchObject({ number: 2 }))
  const [, , newest] = model.getters.getSheetIds()
  model.dispatch("DELETE_SHEET", { sheetId: newest ?? "", sheetName: "a Team 2" })
  await vi.waitFor(() => expect(state()).toMatchObject({ number: 1 }))
  follower.stop()
})
