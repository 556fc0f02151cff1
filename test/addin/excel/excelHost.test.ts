import { afterEach, describe, expect, test, vi } from "vitest"
import { excelHost } from "../../../addin/excel/excelHost.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import { type OfficeInNode, startOffice } from "../../hosts/excel/officeInNode.ts"
import { workbookHostContract } from "../host/workbookHostContract.ts"

let office: OfficeInNode

async function makeHost() {
  office = await startOffice()
  for (const name of ["Office", "Excel", "OfficeExtension"]) vi.stubGlobal(name, office.window[name])
  return excelHost()
}

afterEach(() => vi.unstubAllGlobals())

describe("Excel, its object model behind the real office.js", () => {
  workbookHostContract(makeHost, { calculates: false })
})

describe("what Excel alone has", () => {
  const formula = { formula: "=SUM(A2:A1600)" }

  test("a plan of more than 1,500 cells arrives whole", async () => {
    const host = await makeHost()
    const cells = Array.from({ length: 1600 }, (_, row) => [{ value: row }, { value: `row ${row}` }])
    const name = await host.insertSheet({ ...emptyPlan, blocks: [{ at: "A1", cells }] })
    const rows = await host.readRange(`${name}!A1:B1600`)
    expect(rows).toEqual(cells.map((row) => row.map(({ value }) => value)))
  })

  test("a plan is drawn: looks, widths, frozen rows, highlights", async () => {
    const host = await makeHost()
    const name = await host.insertSheet({
      ...emptyPlan,
      blocks: [
        { at: "B2", cells: [[{ value: "Title" }, formula]], style: "heading" },
        { at: "B3", cells: [[{ value: { code: "#N/A", sentence: "none" } }]] },
      ],
      columnWidths: [20, 8],
      frozenRows: 2,
      highlights: [{ range: "C1:C9", text: 'OK "yes"', style: "good" }],
    })
    const sheet = office.excel.workbook.sheets.find((one) => one.name === name)
    expect(sheet?.grid.at(1, 2).formula).toBe(formula.formula)
    expect(sheet?.grid.at(2, 1).value).toMatchObject({ code: "#N/A" })
    expect(sheet?.looks).toEqual([
      { range: "B2:C2", property: "format.Font.Bold", value: true },
      { range: "B2:C2", property: "format.Fill.Color", value: "#DCEBEA" },
      { range: "A1", property: "format.ColumnWidth", value: 108.75 },
      { range: "B1", property: "format.ColumnWidth", value: 45.75 },
      { range: "", property: "frozenRows", value: 2 },
      { range: "C1:C9", property: "where.Font.Color", value: "#0B6A62" },
      { range: "C1:C9", property: "where.Rule", value: { formula1: '="OK ""yes"""', operator: "EqualTo" } },
    ])
  })

  test("what Excel refuses is a sentence", async () => {
    const host = await makeHost()
    await expect(host.readRange("A:A")).rejects.toMatchObject({
      name: "HostError",
      message: expect.stringMatching(/^Excel refused: .+/),
    })
  })
})

const emptyPlan: SheetPlan = { name: "Plan", blocks: [], columnWidths: [], frozenRows: 0, highlights: [] }
