import { addressOf, rangeOf, readAddress } from "../../core/worksheets/address.ts"
import {
  type CellStyle,
  numberFormats,
  type PlanBlock,
  type PlanChart,
  type PlanValidation,
  type SheetPlan,
} from "../../core/worksheets/sheetPlan.ts"
import { type Entry, evenRows } from "./cellEntry.ts"

/** What a range looks like; what is not named stays as it is. */
export interface Look {
  readonly bold?: true
  readonly italic?: true
  readonly size?: number
  readonly color?: string
  readonly fill?: string
  readonly align?: "Right"
  readonly numberFormat?: string
}

export interface ChartStep {
  readonly step: "chart"
  readonly type: "BarClustered" | "ColumnClustered" | "BarStacked" | "Line"
  readonly title: string
  /** The columns of numbers with their headings, and the labels of the rows beside them. */
  readonly numbers: string
  readonly labels: string
  readonly series: number
  readonly at: string
}

/** One thing to ask of Excel for a sheet. */
export type SheetStep =
  | { readonly step: "cells"; readonly range: string; readonly entries: Entry[][] }
  | { readonly step: "look"; readonly range: string; readonly look: Look }
  | { readonly step: "width"; readonly cell: string; readonly points: number }
  | { readonly step: "freezeRows"; readonly rows: number }
  | { readonly step: "highlight"; readonly range: string; readonly equals: string; readonly color: string }
  | { readonly step: "prompt"; readonly range: string; readonly title: string; readonly message: string }
  | {
      readonly step: "validation"
      readonly range: string
      readonly rule: Excel.DataValidationRule
      readonly message: string
    }
  | ChartStep

const textColors = { good: "#0B6A62", bad: "#A4262C" }

export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 14 },
  heading: { bold: true, fill: "#DCEBEA" },
  input: { color: "#0B4A8F", fill: "#FFF8E1" },
  result: { bold: true },
  note: { italic: true, color: "#5C5C5C" },
  good: { color: textColors.good },
  bad: { color: textColors.bad },
}

const chartTypes = {
  bar: "BarClustered",
  column: "ColumnClustered",
  "stacked bar": "BarStacked",
  line: "Line",
} as const

/** Excel counts a column's width in points: 5.25 a character, and a margin of 3.75. */
const pointsPerCharacter = 5.25
const margin = 3.75

/** The most that Excel shows beside a cell, and the longest list it takes as text. */
const longestMessage = 255

/** What a plan says about the cells of an empty sheet, in the order in which Excel has to be told. */
export function sheetSteps(plan: SheetPlan): SheetStep[] {
  const { formats = [], rightAligned = [], protections = [], validations = [], charts = [] } = plan
  return [
    ...plan.blocks.flatMap(blockSteps),
    ...formats.map(({ range, format }) => lookStep(range, { numberFormat: numberFormats[format] })),
    ...rightAligned.map((range) => lookStep(range, { align: "Right" })),
    ...plan.columnWidths.map((characters, column) => ({
      step: "width" as const,
      cell: addressOf(0, column),
      points: characters * pointsPerCharacter + margin,
    })),
    ...(plan.frozenRows > 0 ? [{ step: "freezeRows" as const, rows: plan.frozenRows }] : []),
    ...plan.highlights.map(({ range, text, style }) => ({
      step: "highlight" as const,
      range,
      equals: `="${text.replaceAll('"', '""')}"`,
      color: textColors[style],
    })),
    ...protections.map(({ range, about }) => promptStep(range, "Change with care", about)),
    ...validations.map(validationStep),
    ...charts.map(chartStep),
  ]
}

function blockSteps({ at, cells, style }: PlanBlock): SheetStep[] {
  const entries = evenRows(cells)
  const columns = entries[0]?.length ?? 0
  if (columns === 0) return []
  const { top, left } = areaOf(at)
  const range = rangeOf(top, left, entries.length, columns)
  return [{ step: "cells", range, entries }, ...(style ? [lookStep(range, looks[style])] : [])]
}

function lookStep(range: string, look: Look): SheetStep {
  return { step: "look", range, look }
}

function promptStep(range: string, title: string, message: string): SheetStep {
  return { step: "prompt", range, title, message: message.slice(0, longestMessage) }
}

/** A list that Excel cannot hold as text is said and not enforced: it takes values apart at their commas. */
function validationStep({ range, allows, sentence }: PlanValidation): SheetStep {
  if (allows.kind === "list" && (allows.values.join().length > longestMessage || allows.values.some(hasComma)))
    return promptStep(range, "", sentence)
  return { step: "validation", range, rule: ruleOf(allows, range), message: sentence.slice(0, longestMessage) }
}

function hasComma(value: string): boolean {
  return value.includes(",")
}

function ruleOf(allows: PlanValidation["allows"], range: string): Excel.DataValidationRule {
  if (allows.kind === "list") return { list: { inCellDropDown: true, source: allows.values.join() } }
  if (allows.kind === "date") return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } }
  const { least, most } = allows
  if (least !== undefined && most !== undefined)
    return { decimal: { formula1: least, formula2: most, operator: "Between" } }
  if (least !== undefined) return { decimal: { formula1: least, operator: "GreaterThanOrEqualTo" } }
  if (most !== undefined) return { decimal: { formula1: most, operator: "LessThanOrEqualTo" } }
  const { top, left } = areaOf(range)
  return { custom: { formula: `=ISNUMBER(${addressOf(top, left)})` } }
}

function chartStep({ kind, title, data, at }: PlanChart): ChartStep {
  const { top, left, bottom, right } = areaOf(data)
  return {
    step: "chart",
    type: chartTypes[kind],
    title,
    numbers: rangeOf(top, left + 1, bottom - top + 1, right - left),
    labels: rangeOf(top + 1, left, bottom - top, 1),
    series: right - left,
    at,
  }
}

function areaOf(range: string) {
  const area = readAddress(range)
  if (!area) throw new Error(`The plan names the range ${range}`)
  return area
}
