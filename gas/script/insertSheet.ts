import { HostError } from "../../addin/host/workbookHost.ts"
import { withFreeNames } from "../../core/worksheets/freeNames.ts"
import type { SheetPlan, TextHighlight } from "../../core/worksheets/sheetPlan.ts"
import { growTo } from "./growTo.ts"
import {
  looks,
  newSheet,
  type RenderedChart,
  type RenderedSheet,
  type RenderedValidation,
  renderSheet,
} from "./renderSheet.ts"

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation

/** Far beyond what stands in a sheet: any number may be typed. */
const anyNumber = 1e100

/** Inserts a sheet as planned and shows it. A sheet of that name is kept; the new one's name is answered. */
export function insertSheet(spreadsheet: Spreadsheet, wanted: SheetPlan): string {
  const plan = wanted.names?.length ? withFreeNames(wanted, namesOf(spreadsheet)) : wanted
  const rendered = renderSheet(plan, spreadsheet.getSpreadsheetLocale())
  const name = freeName(spreadsheet, plan.name)
  const sheet = spreadsheet.insertSheet(name)
  try {
    // Formulas read the names, so the names come first.
    growTo(sheet, newSheet, rendered.rows, rendered.columns)
    for (const named of rendered.names) spreadsheet.setNamedRange(named.name, sheet.getRange(...named.at))
    fill(sheet, rendered)
    if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows)
    if (plan.highlights.length > 0) highlight(sheet, plan.highlights)
    for (const { about, at } of rendered.protections) {
      sheet
        .getRange(...at)
        .protect()
        .setDescription(about)
        .setWarningOnly(true)
    }
    for (const chart of rendered.charts) insertChart(sheet, chart)
  } catch (error) {
    takeBack(spreadsheet, sheet, rendered)
    throw error
  }
  return name
}

function namesOf(spreadsheet: Spreadsheet): string[] {
  return spreadsheet.getNamedRanges().map((named) => named.getName())
}

function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  let name = wanted
  for (let count = 2; spreadsheet.getSheetByName(name); count++) name = `${wanted} ${count}`
  return name
}

/** The first failure is the one to tell: the sheet may be gone already. */
function takeBack(spreadsheet: Spreadsheet, sheet: Sheet, { names }: RenderedSheet): void {
  try {
    const ours = new Set(names.map(({ name }) => name))
    for (const named of spreadsheet.getNamedRanges()) if (ours.has(named.getName())) named.remove()
    spreadsheet.deleteSheet(sheet)
  } catch {}
}

function fill(sheet: Sheet, rendered: RenderedSheet): void {
  const range = sheet
    .getRange(1, 1, rendered.rows, rendered.columns)
    .setValues(rendered.values)
    .setBackgrounds(rendered.backgrounds)
    .setFontColors(rendered.fontColors)
    .setFontWeights(rendered.fontWeights)
  if (rendered.numberFormats) range.setNumberFormats(rendered.numberFormats)
  if (rendered.alignments) range.setHorizontalAlignments(rendered.alignments)
  if (rendered.validations) range.setDataValidations(builtValidations(rendered.validations))
  for (const { first, count, pixels } of rendered.widths) sheet.setColumnWidths(first, count, pixels)
}

/** Cells under the same validation share one rule. */
function builtValidations(grid: readonly (readonly (RenderedValidation | null)[])[]): (DataValidation | null)[][] {
  const built = new Map<RenderedValidation, DataValidation>()
  const ruleOf = (validation: RenderedValidation) => {
    const rule = built.get(validation) ?? buildValidation(validation)
    built.set(validation, rule)
    return rule
  }
  return grid.map((row) => row.map((validation) => validation && ruleOf(validation)))
}

function buildValidation({ allows, sentence }: RenderedValidation): DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(sentence)
  if (allows.kind === "date") return builder.requireDate().build()
  if (allows.kind === "list") return builder.requireValueInList(allows.values.map(plainWord), true).build()
  const { least, most } = allows
  if (most === undefined) return builder.requireNumberGreaterThanOrEqualTo(least ?? -anyNumber).build()
  if (least === undefined) return builder.requireNumberLessThanOrEqualTo(most).build()
  return builder.requireNumberBetween(least, most).build()
}

/** Rules take texts as if typed, and know no apostrophe: a formula among them would be calculated. */
function plainWord(text: string): string {
  if (!/^[=+]/.test(text)) return text
  throw new HostError(`Google Sheets would read ${text} in a rule as a formula. Put a letter in front of it.`)
}

function insertChart(sheet: Sheet, { type, isStacked, title, data, row, column }: RenderedChart): void {
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType[type])
    .addRange(sheet.getRange(...data))
    .setNumHeaders(1)
    .setOption("title", title)
    .setOption("isStacked", isStacked)
    .setPosition(row, column, 0, 0)
    .build()
  sheet.insertChart(chart)
}

function highlight(sheet: Sheet, highlights: readonly TextHighlight[]): void {
  const addresses = [...new Set(highlights.map(({ range }) => range))]
  const ranges = new Map(addresses.map((address) => [address, [sheet.getRange(address)]]))
  const rules = highlights.map(({ range, text, style }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(plainWord(text))
      .setBackground(looks[style].background ?? null)
      .setFontColor(looks[style].color ?? null)
      .setRanges(ranges.get(range) ?? [])
      .build(),
  )
  sheet.setConditionalFormatRules(rules)
}
