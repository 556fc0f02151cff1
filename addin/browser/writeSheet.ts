import type { CommandDispatcher, Model, Style } from "@odoo/o-spreadsheet"
import { helpers } from "@odoo/o-spreadsheet"
import type { CellStyle, PlanBlock, PlanCell, SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { cellContent } from "./cellContent.ts"
import { formulaForSheet } from "./formulaForSheet.ts"

type Dispatch = CommandDispatcher["dispatch"]

/** A sheet plan with what this workbook can show besides: number formats, and headings that stand right as numbers do. */
export interface FormattedPlan extends SheetPlan {
  readonly formats?: readonly { readonly range: string; readonly format: string }[]
  readonly rightAligned?: readonly string[]
}

const looks: Readonly<Record<CellStyle, Style>> = {
  title: { bold: true, fontSize: 14, textColor: "#0B5A60" },
  heading: { bold: true, fillColor: "#D8EBEC", textColor: "#123B3E", verticalAlign: "middle" },
  input: { textColor: "#1F4E9E" },
  result: { fillColor: "#F1F7F7" },
  note: { textColor: "#5C6670" },
  good: { fillColor: "#DDF0E3", textColor: "#1B5E34" },
  bad: { fillColor: "#FBE3DC", textColor: "#8A2F14" },
}

const leastRows = 100
const leastColumns = 26
const pixelsPerCharacter = 7

/**
 * A name for a new sheet: the wanted one, with a number behind it where that is taken. The typewriter's apostrophe and
 * a few marks are no part of a name here.
 */
export function newSheetName(model: Model, wanted: string): string {
  const { getters } = model
  const taken = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id).toLowerCase()))
  const name = helpers.sanitizeSheetName(wanted.replaceAll("'", "’")).trim() || "Sheet"
  if (!taken.has(name.toLowerCase())) return name
  let number = 2
  while (taken.has(`${name} ${number}`.toLowerCase())) number++
  return `${name} ${number}`
}

/** Writes a plan as a new sheet at that position. */
export function writeSheet(dispatch: Dispatch, sheetId: string, plan: FormattedPlan, position: number): void {
  const { rows, columns } = extent(plan)
  dispatch("CREATE_SHEET", { sheetId, name: plan.name, position, rows, cols: columns })
  plan.columnWidths.forEach((characters, col) => {
    const size = Math.round(characters * pixelsPerCharacter + 12)
    dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [col], size })
  })
  for (const block of plan.blocks) writeBlock(dispatch, sheetId, block)
  for (const { range, format } of plan.formats ?? []) {
    dispatch("SET_FORMATTING", { sheetId, target: [helpers.toZone(range)], format })
  }
  for (const range of plan.rightAligned ?? []) {
    dispatch("SET_FORMATTING", { sheetId, target: [helpers.toZone(range)], style: { align: "right" } })
  }
  plan.highlights.forEach(({ range, text, style }, index) => {
    dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId,
      ranges: [{ _sheetId: sheetId, _zone: helpers.toZone(range) }],
      cf: {
        id: `${sheetId}-${index}`,
        rule: { type: "CellIsRule", operator: "containsText", values: [text], style: looks[style] },
      },
    })
  })
  if (plan.frozenRows > 0) dispatch("FREEZE_ROWS", { sheetId, quantity: plan.frozenRows })
}

function writeBlock(dispatch: Dispatch, sheetId: string, { at, cells, style }: PlanBlock): void {
  const corner = helpers.toCartesian(at)
  const look = style && { style: looks[style] }
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const position = { sheetId, row: corner.row + r, col: corner.col + c }
      dispatch("UPDATE_CELL", { ...position, ...look, content: contentOf(cell) })
    })
  })
}

function contentOf(cell: PlanCell): string {
  return "formula" in cell ? formulaForSheet(cell.formula) : cellContent(cell.value)
}

function extent(plan: SheetPlan): { rows: number; columns: number } {
  let rows = leastRows
  let columns = Math.max(leastColumns, plan.columnWidths.length)
  for (const { at, cells } of plan.blocks) {
    const corner = helpers.toCartesian(at)
    rows = Math.max(rows, corner.row + cells.length)
    columns = Math.max(columns, corner.col + Math.max(0, ...cells.map((row) => row.length)))
  }
  return { rows, columns }
}
