import { type CoreCommand, helpers, type RangeData, type Style } from "@odoo/o-spreadsheet"
import { onSheet, rangeOf } from "../../core/worksheets/address.ts"
import {
  type CellStyle,
  numberFormats,
  type PlanBlock,
  type PlanCell,
  type PlanChart,
  type SheetPlan,
} from "../../core/worksheets/sheetPlan.ts"
import { cellContent } from "./cellContent.ts"
import { formulaForSheet } from "./formulaForSheet.ts"
import { criterionOf } from "./xlsx/validations.ts"

export const looks: Readonly<Record<CellStyle, Style>> = {
  title: { bold: true, fontSize: 14, textColor: "#0B5A60" },
  heading: { bold: true, fillColor: "#D8EBEC", textColor: "#123B3E", verticalAlign: "middle" },
  input: { textColor: "#0B4A8F", fillColor: "#FFF8E1" },
  result: { fillColor: "#F1F7F7" },
  note: { textColor: "#5C6670" },
  good: { fillColor: "#DDF0E3", textColor: "#1B5E34" },
  bad: { fillColor: "#FBE3DC", textColor: "#8A2F14" },
}

const leastRows = 100
const leastColumns = 26
const pixelsPerCharacter = 7
const margin = 12
const chartSize = { width: 520, height: 320 }

/** A plan with free names and the id its sheet will have. */
export interface PlacedPlan {
  readonly sheetId: string
  readonly plan: SheetPlan
}

/** The typewriter's apostrophe and a few marks are no part of a sheet's name here. */
export function sheetNameHere(wanted: string): string {
  return helpers.sanitizeSheetName(wanted.replaceAll("'", "’")).trim() || "Sheet"
}

/**
 * The commands that make sheets of plans, from that position on among the sheets. Formulas may read any of them, so all
 * are there, with their names, before the first cell is filled. Protections are not to be had here.
 */
export function sheetCommands(plans: readonly PlacedPlan[], position: number): CoreCommand[] {
  return [
    ...plans.map(({ sheetId, plan }, index): CoreCommand => {
      const { rows, columns } = extent(plan)
      return { type: "CREATE_SHEET", sheetId, name: plan.name, position: position + index, rows, cols: columns }
    }),
    ...plans.flatMap(({ sheetId, plan: { names = [] } }) =>
      names.map(({ name, range }): CoreCommand => {
        const command = { type: "CREATE_NAMED_RANGE" as const, name, ranges: [rangeData(sheetId, range)] }
        // Without a sheet the range is held against the size of the active one.
        return { ...command, sheetId } as CoreCommand
      }),
    ),
    ...plans.flatMap(({ sheetId, plan }) => fillCommands(sheetId, plan)),
  ]
}

function fillCommands(sheetId: string, plan: SheetPlan): CoreCommand[] {
  const { formats = [], rightAligned = [], validations = [], charts = [] } = plan
  const target = (range: string) => ({ sheetId, target: [helpers.toZone(range)] })
  const ranges = (range: string) => ({ ranges: [rangeData(sheetId, range)] })
  return [
    ...plan.columnWidths.map(
      (characters, col): CoreCommand => ({
        type: "RESIZE_COLUMNS_ROWS",
        sheetId,
        dimension: "COL",
        elements: [col],
        size: Math.round(characters * pixelsPerCharacter + margin),
      }),
    ),
    ...plan.blocks.flatMap((block) => lookCommands(sheetId, block)),
    ...formats.map(
      ({ range, format }): CoreCommand => ({
        type: "SET_FORMATTING",
        ...target(range),
        format: numberFormats[format],
      }),
    ),
    ...rightAligned.map(
      (range): CoreCommand => ({ type: "SET_FORMATTING", ...target(range), style: { align: "right" } }),
    ),
    // Of a filled cell that is given its look later, the formula would be read anew.
    ...plan.blocks.flatMap((block) => contentCommands(sheetId, block)),
    ...plan.highlights.map(
      ({ range, text, style }, index): CoreCommand => ({
        type: "ADD_CONDITIONAL_FORMAT",
        sheetId,
        ...ranges(range),
        cf: {
          id: `${sheetId}-${index}`,
          rule: { type: "CellIsRule", operator: "containsText", values: [text], style: looks[style] },
        },
      }),
    ),
    ...validations.map(
      (validation, index): CoreCommand => ({
        type: "ADD_DATA_VALIDATION_RULE",
        sheetId,
        ...ranges(validation.range),
        rule: { id: `${sheetId}-${index}`, criterion: criterionOf(validation.allows), isBlocking: true },
      }),
    ),
    ...charts.map((chart, index) => chartCommand(sheetId, plan.name, chart, `${sheetId}-${index}`)),
    ...(plan.frozenRows > 0 ? [{ type: "FREEZE_ROWS" as const, sheetId, quantity: plan.frozenRows }] : []),
  ]
}

/** What has to be typed into a cell of a plan. */
export function contentOf(cell: PlanCell): string {
  return "formula" in cell ? formulaForSheet(cell.formula) : cellContent(cell.value)
}

function lookCommands(sheetId: string, { at, cells, style }: PlanBlock): CoreCommand[] {
  const columns = Math.max(0, ...cells.map((line) => line.length))
  if (!style || columns === 0) return []
  const { row, col } = helpers.toCartesian(at)
  const target = [{ top: row, left: col, bottom: row + cells.length - 1, right: col + columns - 1 }]
  return [{ type: "SET_FORMATTING", sheetId, target, style: looks[style] }]
}

function contentCommands(sheetId: string, { at, cells }: PlanBlock): CoreCommand[] {
  const { row, col } = helpers.toCartesian(at)
  return cells.flatMap((line, r) =>
    line.flatMap((cell, c): CoreCommand[] => {
      const content = contentOf(cell)
      return content === "" ? [] : [{ type: "UPDATE_CELL", sheetId, row: row + r, col: col + c, content }]
    }),
  )
}

function rangeData(sheetId: string, range: string): RangeData {
  return { _sheetId: sheetId, _zone: helpers.toZone(range) }
}

function chartCommand(sheetId: string, sheet: string, chart: PlanChart, id: string): CoreCommand {
  const { top, left, bottom, right } = helpers.toZone(chart.data)
  const column = (col: number, from: number) => onSheet(sheet, rangeOf(from, col, bottom - from + 1, 1))
  const series = Array.from({ length: right - left }, (_, index) => ({
    dataSetId: String(index),
    dataRange: column(left + 1 + index, top),
  }))
  const common = {
    title: { text: chart.title },
    dataSource: { type: "range" as const, dataSets: series, dataSetsHaveTitle: true, labelRange: column(left, top) },
    dataSetStyles: {},
    // Axes say 400k and not 400,000.00.
    humanize: true,
    legendPosition: series.length > 1 ? ("top" as const) : ("none" as const),
  }
  const bars = { type: "bar" as const, stacked: chart.kind === "stacked bar", horizontal: chart.kind !== "column" }
  const line = { type: "line" as const, stacked: false, cumulative: false, labelsAsText: true }
  return {
    type: "CREATE_CHART",
    sheetId,
    chartId: `chart-${id}`,
    figureId: `figure-${id}`,
    ...helpers.toCartesian(chart.at),
    offset: { x: 0, y: 0 },
    size: chartSize,
    definition: { ...common, ...(chart.kind === "line" ? line : bars) },
  }
}

function extent(plan: SheetPlan): { rows: number; columns: number } {
  let rows = leastRows
  let columns = Math.max(leastColumns, plan.columnWidths.length)
  for (const { at, cells } of plan.blocks) {
    const corner = helpers.toCartesian(at)
    rows = Math.max(rows, corner.row + cells.length)
    columns = Math.max(columns, corner.col + Math.max(0, ...cells.map((line) => line.length)))
  }
  return { rows, columns }
}
