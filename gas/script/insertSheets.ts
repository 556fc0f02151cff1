import { HostError } from "../../addin/host/workbookHost.ts"
import { withFreeNames } from "../../core/worksheets/freeNames.ts"
import type { SheetPlan, TextHighlight } from "../../core/worksheets/sheetPlan.ts"
import { growTo } from "./growTo.ts"
import { sheetNames } from "./ranges.ts"
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

/** Inserts sheets as planned and shows the first. Sheets and names that are there are kept; the new names are answered. */
export function insertSheets(spreadsheet: Spreadsheet, wanted: readonly SheetPlan[]): string[] {
  const plans = withFreeNames(wanted, {
    sheets: sheetNames(spreadsheet),
    names: wanted.some(({ names = [] }) => names.length > 0) ? namesOf(spreadsheet) : [],
  })
  const locale = spreadsheet.getSpreadsheetLocale()
  const drawings = plans.map((plan) => ({ plan, rendered: renderSheet(plan, locale) }))
  const made: Sheet[] = []
  try {
    const sheets = drawings.map(({ plan, rendered }) => {
      const sheet = spreadsheet.insertSheet(plan.name)
      made.push(sheet)
      growTo(sheet, newSheet, rendered.room.rows, rendered.room.columns)
      return { sheet, plan, rendered }
    })
    // Formulas read each other's sheets and names, so these come first.
    for (const { sheet, rendered } of sheets)
      for (const { name, at } of rendered.names) spreadsheet.setNamedRange(name, sheet.getRange(...at))
    for (const { sheet, plan, rendered } of sheets) draw(sheet, plan, rendered)
    if (sheets.length > 1) sheets[0]?.sheet.activate()
  } catch (error) {
    takeBack(spreadsheet, made, plans)
    throw error
  }
  return plans.map(({ name }) => name)
}

function namesOf(spreadsheet: Spreadsheet): string[] {
  return spreadsheet.getNamedRanges().map((named) => named.getName())
}

/** The first failure is the one to tell: a sheet may be gone already. */
function takeBack(spreadsheet: Spreadsheet, made: readonly Sheet[], plans: readonly SheetPlan[]): void {
  const ours = new Set(plans.flatMap(({ names = [] }) => names.map(({ name }) => name)))
  const removals = [
    () => {
      for (const named of spreadsheet.getNamedRanges()) if (ours.has(named.getName())) named.remove()
    },
    ...made.map((sheet) => () => spreadsheet.deleteSheet(sheet)),
  ]
  for (const remove of removals)
    try {
      remove()
    } catch {}
}

function draw(sheet: Sheet, plan: SheetPlan, rendered: RenderedSheet): void {
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

function insertChart(sheet: Sheet, { type, options, data, row, column }: RenderedChart): void {
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[type])
    .addRange(sheet.getRange(...data))
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
  for (const [option, value] of Object.entries(options)) builder.setOption(option, value as object)
  sheet.insertChart(builder.build())
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
