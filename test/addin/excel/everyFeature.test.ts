import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { addressOf, onSheet, rangeOf, readAddress } from "../../../core/worksheets/address.ts"
import { type ExcelInNode, excelInNode } from "../../hosts/excel/excelInNode.ts"
import type { Sheet } from "../../hosts/excel/sheet.ts"
import { everyFeatureValues, everyFeaturePlan as plan } from "../host/everyFeaturePlan.ts"
import { insertPlan } from "../host/insertPlan.ts"

let office: ExcelInNode
let name: string
let sheet: Sheet

beforeAll(async () => {
  office = await excelInNode()
  name = await insertPlan(office.host, plan)
  sheet = office.sheet(name)
})
afterAll(() => vi.unstubAllGlobals())

/** What was asked of Excel last for exactly that range. */
const looked = (range: string, property: string) =>
  sheet.looks.findLast((look) => look.range === range && look.property === property)?.value

const cellsOf = plan.blocks.flatMap(({ at, cells, style }) => {
  const area = readAddress(at)
  return cells.flatMap((row, r) =>
    row.map((cell, c) => ({ at: addressOf((area?.top ?? 0) + r, (area?.left ?? 0) + c), cell, style })),
  )
})

describe("the plan with every feature, read back cell by cell", () => {
  test("values and formulas", async () => {
    for (const { at, cell } of cellsOf) {
      const area = readAddress(at)
      const { formula, value } = sheet.grid.at(area?.top ?? 0, area?.left ?? 0)
      if ("formula" in cell) expect(formula, at).toBe(cell.formula)
      else expect([formula, value], at).toEqual([undefined, cell.value])
    }
  })

  test("what it shows", async () => {
    const shown = await office.host.readRange(onSheet(name, "A1:J60"))
    const at = (address: string) => shown[readAddress(address)?.top ?? 0]?.[readAddress(address)?.left ?? 0]
    for (const [address, value] of everyFeatureValues) {
      if (typeof value === "number") expect(at(address), address).toBeCloseTo(value, 9)
      else expect(at(address), address).toBe(value)
    }
    for (const { at: address, cell } of cellsOf) if ("value" in cell) expect(at(address), address).toBe(cell.value)
  })

  test("number formats, as Excel writes them", () => {
    const codes = { whole: "#,##0", decimal: "#,##0.00", percent: "0.0%", money: "#,##0.00", date: "yyyy-mm-dd" }
    for (const { range, format } of plan.formats ?? []) expect(looked(range, "NumberFormat")).toBe(codes[format])
    expect(sheet.lookAt("C8", "NumberFormat")).toBe(codes.money)
    expect(sheet.lookAt("A5", "NumberFormat")).toBeUndefined()
  })

  test("names, for formulas anywhere", async () => {
    const wanted = plan.names?.map((one) => ({ ...one, range: onSheet(name, one.range) }))
    expect(await office.host.names()).toEqual(wanted)
  })

  test("validations with their sentence", () => {
    const rules = {
      B10: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
      "B5:C8": { custom: { formula: "=ISNUMBER(B5)" } },
      B11: { list: { inCellDropDown: true, source: "Open,Won,Lost" } },
      B12: { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } },
    }
    for (const [range, rule] of Object.entries(rules)) expect(looked(range, "validation.Rule")).toEqual(rule)
    for (const { range, sentence } of plan.validations ?? [])
      expect(looked(range, "validation.ErrorAlert")).toMatchObject({
        message: sentence,
        style: "Stop",
        showAlert: true,
      })
  })

  test("looks, widths, alignment, frozen rows, highlights, what is changed with care", () => {
    expect(looked("A1", "format.Font.Size")).toBe(14)
    expect(looked("A4:E4", "format.Font.Bold")).toBe(true)
    expect(looked("A5:C8", "format.Fill.Color")).toBe("#FFF8E1")
    plan.columnWidths.forEach((characters, column) => {
      expect(looked(addressOf(0, column), "format.ColumnWidth")).toBe(characters * 5.25 + 3.75)
    })
    for (const range of plan.rightAligned ?? []) expect(looked(range, "format.HorizontalAlignment")).toBe("Right")
    expect(looked("A1", "frozenRows")).toBe(plan.frozenRows)
    for (const { range, text } of plan.highlights) {
      const rule = { formula1: `="${text}"`, operator: "EqualTo" }
      expect(sheet.looks).toContainEqual({ range, property: "where.Rule", value: rule })
    }
    for (const { range, about } of plan.protections ?? [])
      expect(looked(range, "validation.Prompt")).toMatchObject({ message: about, showPrompt: true })
  })

  test("charts over their numbers, with the labels of the first column", () => {
    const types = { bar: "BarClustered", column: "ColumnClustered", "stacked bar": "BarStacked", line: "Line" }
    const charts = sheet.looks.filter(({ property }) => property === "chart").map(({ range, value }) => [range, value])
    const wanted = plan.charts?.map(({ kind, data }) => {
      const { top = 0, left = 0, bottom = 0, right = 0 } = readAddress(data) ?? {}
      return [rangeOf(top, left + 1, bottom - top + 1, right - left), types[kind]]
    })
    expect(charts).toEqual(wanted)
    const titles = sheet.looks.filter(({ property }) => property === "chart.title").map(({ value }) => value)
    expect(titles).toEqual(plan.charts?.map(({ title }) => title))
    const places = sheet.looks.filter(({ property }) => property === "chart.at").map(({ value }) => value)
    expect(places).toEqual(plan.charts?.map(({ at }) => at))
    expect(looked("B4:C8", "chart.series.1.labels")).toBe("A5:A8")
    expect(looked("B4:B8", "chart.legend")).toBe(false)
    // The bars in the order of the rows; columns and lines are in it anyway. The last chart over a range is looked at.
    expect(looked("B4:B8", "chart.categories.reversed")).toBe(true)
    expect(looked("B4:B8", "chart.values.labels")).toBe("High")
    const reversed = sheet.looks.filter(({ property }) => property === "chart.categories.reversed")
    expect(reversed).toHaveLength(2)
    for (const [property, points] of [
      ["chart.width", 390],
      ["chart.height", 240],
    ])
      expect(sheet.looks.filter((look) => look.property === property).map(({ value }) => value)).toEqual(
        plan.charts?.map(() => points),
      )
  })

  test("inserted again it stands beside the first, with names of its own", async () => {
    const second = await insertPlan(office.host, plan)
    expect(second).toBe("Every feature 2")
    const names = (await office.host.names()).map((one) => one.name)
    expect(names).toEqual(["close_rate", "quarter_totals", "close_rate_2", "quarter_totals_2"])
    expect(await office.host.readRange(onSheet(second, "B14"))).toEqual([[everyFeatureValues.get("B14")]])
  })
})
