import type { SheetPlan, TextHighlight } from "../../core/worksheets/sheetPlan.ts"
import { looks, type RenderedSheet, renderSheet } from "./renderSheet.ts"

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Every new sheet has this size. */
const newSheet = { rows: 1000, columns: 26 }

/** Inserts a sheet as planned and shows it. A sheet of that name is kept; the new one's name is answered. */
export function insertSheet(spreadsheet: Spreadsheet, plan: SheetPlan): string {
  const rendered = renderSheet(plan, spreadsheet.getSpreadsheetLocale())
  const name = freeName(spreadsheet, plan.name)
  const sheet = spreadsheet.insertSheet(name)
  try {
    fill(sheet, rendered)
    if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows)
    if (plan.highlights.length > 0) highlight(sheet, plan.highlights)
  } catch (error) {
    spreadsheet.deleteSheet(sheet)
    throw error
  }
  return name
}

function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  let name = wanted
  for (let count = 2; spreadsheet.getSheetByName(name); count++) name = `${wanted} ${count}`
  return name
}

function fill(sheet: Sheet, rendered: RenderedSheet): void {
  growTo(sheet, rendered.rows, rendered.columns)
  sheet
    .getRange(1, 1, rendered.rows, rendered.columns)
    .setValues(rendered.values)
    .setBackgrounds(rendered.backgrounds)
    .setFontColors(rendered.fontColors)
    .setFontWeights(rendered.fontWeights)
  for (const { first, count, pixels } of rendered.widths) sheet.setColumnWidths(first, count, pixels)
}

function growTo(sheet: Sheet, rows: number, columns: number): void {
  if (rows > newSheet.rows) sheet.insertRowsAfter(newSheet.rows, rows - newSheet.rows)
  if (columns > newSheet.columns) sheet.insertColumnsAfter(newSheet.columns, columns - newSheet.columns)
}

function highlight(sheet: Sheet, highlights: readonly TextHighlight[]): void {
  const addresses = [...new Set(highlights.map(({ range }) => range))]
  const ranges = new Map(addresses.map((address) => [address, [sheet.getRange(address)]]))
  const rules = highlights.map(({ range, text, style }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setBackground(looks[style].background ?? null)
      .setFontColor(looks[style].color ?? null)
      .setRanges(ranges.get(range) ?? [])
      .build(),
  )
  sheet.setConditionalFormatRules(rules)
}
