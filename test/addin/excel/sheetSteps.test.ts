import { expect, test } from "vitest"
import { sheetSteps } from "../../../addin/excel/sheetSteps.ts"
import type { PlanValidation, SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

const plan: SheetPlan = { name: "Plan", blocks: [], columnWidths: [], frozenRows: 0, highlights: [] }

test("a whole plan in Excel's terms", () => {
  const steps = sheetSteps({
    ...plan,
    blocks: [
      { at: "B2", cells: [[{ value: "=1+1" }, { formula: "=Rate*2" }], [{ value: null }]], style: "heading" },
      { at: "B4", cells: [[{ value: { code: "#N/A", sentence: "none" } }]] },
      { at: "B9", cells: [] },
    ],
    formats: [
      { range: "C2:C3", format: "percent" },
      { range: "D2", format: "date" },
    ],
    rightAligned: ["C1"],
    columnWidths: [20],
    frozenRows: 2,
    highlights: [{ range: "C1:C9", text: 'OK "yes"', style: "good" }],
    protections: [{ range: "A1:A9", about: "The rules of last year." }],
  })
  expect(steps).toEqual([
    {
      step: "cells",
      range: "B2:C3",
      entries: [
        ["'=1+1", "=Rate*2"],
        ["", ""],
      ],
    },
    { step: "look", range: "B2:C3", look: { bold: true, fill: "#DCEBEA" } },
    { step: "cells", range: "B4", entries: [["#N/A"]] },
    { step: "look", range: "C2:C3", look: { numberFormat: "0.0%" } },
    { step: "look", range: "D2", look: { numberFormat: "yyyy-mm-dd" } },
    { step: "look", range: "C1", look: { align: "Right" } },
    { step: "width", cell: "A1", points: 108.75 },
    { step: "freezeRows", rows: 2 },
    { step: "highlight", range: "C1:C9", equals: '="OK ""yes"""', color: "#0B6A62" },
    { step: "prompt", range: "A1:A9", title: "Change with care", message: "The rules of last year." },
  ])
})

test.each<[string, PlanValidation["allows"], object]>([
  ["a list", { kind: "list", values: ["a", "b c"] }, { list: { inCellDropDown: true, source: "a,b c" } }],
  [
    "a number between two",
    { kind: "number", least: 0, most: 1 },
    { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
  ],
  ["at least", { kind: "number", least: 0 }, { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
  ["at most", { kind: "number", most: 9 }, { decimal: { formula1: 9, operator: "LessThanOrEqualTo" } }],
  ["any number", { kind: "number" }, { custom: { formula: "=ISNUMBER(B2)" } }],
  ["a date", { kind: "date" }, { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } }],
])("what may be typed: %s", (_, allows, rule) => {
  const steps = sheetSteps({ ...plan, validations: [{ range: "B2:B9", allows, sentence: "Choose one." }] })
  expect(steps).toEqual([{ step: "validation", range: "B2:B9", rule, message: "Choose one." }])
})

test.each([
  ["with a comma", ["New York, NY", "Oslo"]],
  ["too long", Array.from({ length: 60 }, (_, n) => `value ${n}`)],
])("a list that Excel cannot hold as text is only said: %s", (_, values) => {
  const steps = sheetSteps({
    ...plan,
    validations: [{ range: "B2", allows: { kind: "list", values }, sentence: "Choose a place." }],
  })
  expect(steps).toEqual([{ step: "prompt", range: "B2", title: "", message: "Choose a place." }])
})

test("a chart's labels are apart from its numbers", () => {
  const steps = sheetSteps({ ...plan, charts: [{ kind: "stacked bar", title: "Cost", data: "A3:C9", at: "E2" }] })
  expect(steps).toEqual([
    { step: "chart", type: "BarStacked", title: "Cost", numbers: "B3:C9", labels: "A4:A9", series: 2, at: "E2" },
  ])
})
