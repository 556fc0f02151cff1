import "../../hosts/browser/headless.ts"
import { helpers, Model } from "@odoo/o-spreadsheet"
import { beforeAll, describe, expect, test } from "vitest"
import { BrowserHost } from "../../../addin/browser/browserHost.ts"
import { sheetCommands } from "../../../addin/browser/sheetCommands.ts"
import { Workbook } from "../../../addin/browser/workbook.ts"
import type { Matrix } from "../../../core/cells/index.ts"
import { onSheet, readAddress } from "../../../core/worksheets/address.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import { everyFeaturePlan, everyFeatureValues } from "../host/everyFeaturePlan.ts"
import { insertPlan } from "../host/insertPlan.ts"

describe("the plan with every feature, in the browser workbook", () => {
  const { model } = new Workbook(new Model())
  const workbook = new Workbook(model)
  const host = new BrowserHost(workbook)
  const { getters } = model
  let sheetId: string
  let shown: Matrix

  beforeAll(async () => {
    const name = await insertPlan(host, everyFeaturePlan)
    sheetId = getters.getActiveSheetId()
    shown = await host.readRange(onSheet(name, "A1:Z60"))
  })

  const position = (at: string) => ({ sheetId, ...helpers.toCartesian(at) })

  test("every cell of every block stands where it should, as what it is", () => {
    for (const { at, cells } of everyFeaturePlan.blocks) {
      const corner = readAddress(at)
      cells.forEach((line, r) => {
        line.forEach((cell, c) => {
          const [row, column] = [(corner?.top ?? 0) + r, (corner?.left ?? 0) + c]
          if ("value" in cell) expect(shown[row]?.[column], `${at} + ${r}, ${c}`).toEqual(cell.value)
          else expect(getters.getCell({ sheetId, row, col: column })?.isFormula).toBe(true)
        })
      })
    }
  })

  test.each([...everyFeatureValues])("%s shows %s", (at, wanted) => {
    const { value } = getters.getEvaluatedCell(position(at))
    if (typeof wanted === "number") expect(value).toBeCloseTo(wanted, 9)
    else expect(value).toBe(wanted)
  })

  test("numbers are formatted", () => {
    const formatted = ["B6", "D6", "E8", "B10", "B12", "B18", "B19"].map(
      (at) => getters.getEvaluatedCell(position(at)).formattedValue,
    )
    expect(formatted).toEqual(["90,000.00", "175,000", "13.9%", "25.0%", "2026-11-21", "0.83", "2026-11-22"])
  })

  test("the names are there", async () => {
    expect(await host.names()).toEqual([
      { name: "close_rate", range: "'Every feature'!B10" },
      { name: "quarter_totals", range: "'Every feature'!D5:D8" },
    ])
  })

  test.each([
    ["B10", 0.4, 2],
    ["B5", 12, "many"],
    ["C7", 12, "many"],
    ["B11", "Lost", "Stuck"],
    ["B12", "2026-12-01", "soon"],
  ])("in %s %s may be typed and %s may not", (at, right, wrong) => {
    const isRefused = (typed: string | number) => !getters.getValidationResultForCellValue(typed, position(at)).isValid
    expect(isRefused(right)).toBe(false)
    expect(isRefused(wrong)).toBe(true)
  })

  test("looks: styles, highlights, right-aligned headings, widths, frozen rows", () => {
    expect(getters.getCellStyle(position("A1"))).toMatchObject({ bold: true, fontSize: 14 })
    expect(getters.getCellStyle(position("B4"))).toMatchObject({ bold: true, align: "right" })
    expect(getters.getCellStyle(position("B5")).align).toBeUndefined()
    const highlighted = (at: string) => getters.getCellComputedStyle(position(at)).fillColor
    expect(highlighted("A23")).not.toBe(highlighted("B23"))
    expect([highlighted("A23"), highlighted("B23")]).not.toContain(undefined)
    expect(getters.getColSize(sheetId, 0)).toBe(180)
    expect(getters.getPaneDivisions(sheetId)).toEqual({ xSplit: 0, ySplit: 4 })
  })

  test("the charts show the cells they should", () => {
    const charts = getters.getChartIds(sheetId).map((id) => getters.getChartDefinition(id))
    expect(charts.map(({ type }) => type)).toEqual(["bar", "bar", "bar", "line"])
    expect(charts.map((chart) => ("horizontal" in chart ? chart.horizontal : undefined))).toEqual([
      false,
      true,
      true,
      undefined,
    ])
    const series = getters.getChartIds(sheetId).map((id) => {
      const runtime = getters.getChartRuntime(id) as unknown as {
        chartJsConfig: { data: { labels: string[]; datasets: { label: string; data: unknown[] }[] } }
      }
      const { labels, datasets } = runtime.chartJsConfig.data
      return { labels, names: datasets.map(({ label }) => label), first: datasets[0]?.data.map(Number) }
    })
    expect(series[0]).toEqual({
      labels: ["Q1", "Q2", "Q3", "Q4"],
      names: ["New", "Renewed"],
      first: [120_000, 90_000, 150_000, -10_000],
    })
    expect(series[2]?.names).toEqual(["New"])
  })
})

test("a plan is rendered as commands, which are data", () => {
  const plan: SheetPlan = {
    name: "Small",
    blocks: [{ at: "B2", cells: [[{ value: "0012" }, { formula: "=B2" }]], style: "note" }],
    columnWidths: [10],
    frozenRows: 1,
    highlights: [],
    formats: [{ range: "C2", format: "percent" }],
    names: [{ name: "first", range: "B2" }],
    validations: [{ range: "B3", allows: { kind: "list", values: ["a"] }, sentence: "Choose one." }],
    charts: [{ kind: "line", title: "Line", data: "A1:B4", at: "E2" }],
  }
  const zone = (top: number, left: number) => ({ top, left, bottom: top, right: left })
  const text = { textColor: "#5C6670" }
  expect(sheetCommands([{ sheetId: "id", plan }], 3)).toEqual([
    { type: "CREATE_SHEET", sheetId: "id", name: "Small", position: 3, rows: 100, cols: 26 },
    { type: "CREATE_NAMED_RANGE", sheetId: "id", name: "first", ranges: [{ _sheetId: "id", _zone: zone(1, 1) }] },
    { type: "RESIZE_COLUMNS_ROWS", sheetId: "id", dimension: "COL", elements: [0], size: 82 },
    { type: "SET_FORMATTING", sheetId: "id", target: [{ ...zone(1, 1), right: 2 }], style: text },
    { type: "SET_FORMATTING", sheetId: "id", target: [zone(1, 2)], format: "0.0%" },
    { type: "UPDATE_CELL", sheetId: "id", row: 1, col: 1, content: "'0012" },
    { type: "UPDATE_CELL", sheetId: "id", row: 1, col: 2, content: "=B2" },
    {
      type: "ADD_DATA_VALIDATION_RULE",
      sheetId: "id",
      ranges: [{ _sheetId: "id", _zone: zone(2, 1) }],
      rule: {
        id: "id-0",
        criterion: { type: "isValueInList", values: ["a"], displayStyle: "arrow" },
        isBlocking: true,
      },
    },
    {
      type: "CREATE_CHART",
      sheetId: "id",
      chartId: "chart-id-0",
      figureId: "figure-id-0",
      col: 4,
      row: 1,
      offset: { x: 0, y: 0 },
      size: { width: 520, height: 320 },
      definition: {
        type: "line",
        title: { text: "Line" },
        dataSource: {
          type: "range",
          dataSets: [{ dataSetId: "0", dataRange: "Small!B1:B4" }],
          dataSetsHaveTitle: true,
          labelRange: "Small!A1:A4",
        },
        dataSetStyles: {},
        humanize: true,
        legendPosition: "none",
        stacked: false,
        cumulative: false,
        labelsAsText: true,
      },
    },
    { type: "FREEZE_ROWS", sheetId: "id", quantity: 1 },
  ])
})
