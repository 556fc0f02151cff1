import "../../hosts/browser/headless.ts"
import { expect, test } from "vitest"
import { sampleWorkbook } from "../../../addin/browser/sample/sampleWorkbook.ts"
import { bringBrowserFunctions } from "../../hosts/browser/bringBrowserFunctions.ts"

bringBrowserFunctions()
const model = sampleWorkbook()
const at = (sheet: string, xc: string) => {
  const range = model.getters.getRangeFromSheetXC(model.getters.getSheetIdByName(sheet), xc)
  const cells = model.getters.getEvaluatedCellsInZone(range.sheetId, range.zone)
  return cells.map(({ formattedValue }) => formattedValue)
}

test("no cell of the sample is an error, and there is nothing to undo", () => {
  const errors = model.getters.getSheetIds().flatMap((id) => model.getters.getEvaluatedCells(id))
  expect(errors.filter(({ type }) => type === "error")).toEqual([])
  expect(model.getters.canUndo()).toBe(false)
})

test("leads are scored in groups with caps, and say why", () => {
  const [leads, scores] = [at("Scored leads", "A6:A205"), at("Scored leads", "B6:B205").map(Number)]
  const [statuses, reasons] = [at("Scored leads", "C6:C205"), at("Scored leads", "D6:D205")]
  expect(new Set(leads).size).toBe(200)
  expect(Math.max(...scores)).toBe(80)
  expect(new Set(statuses)).toEqual(new Set(["MQL", "Recycle"]))
  expect(reasons[leads.indexOf("L-0013")]).toContain("(capped: Fit 45 → 40, Interest")
  expect(at("Scoring checks", "B4")).toEqual(["0"])
})

test("what the plans look like is kept", () => {
  const style = (sheet: string, row: number, col: number) => {
    return model.getters.getCellStyle({ sheetId: model.getters.getSheetIdByName(sheet) ?? "", row, col })
  }
  expect(style("Leads", 4, 0)).toMatchObject({ bold: true, fillColor: "#D8EBEC" })
  expect(style("Leads", 5, 0)).toHaveProperty("textColor")
  expect(at("Leads", "F6")).toEqual(["2026-08-23"])
})
