import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import { textsThatLookLikeMore } from "./contractChecks.ts"

const value = (cell: string | number | boolean | null) => ({ value: cell })
const formula = (text: string) => ({ formula: text })

/**
 * One plan with every feature that plans have, for each host to render and to be read back from. Its formulas are native
 * ones that every host and LibreOffice know; `everyFeatureValues` says what they show.
 */
export const everyFeaturePlan: SheetPlan = {
  name: "Every feature",
  blocks: [
    { at: "A1", cells: [[value("Revenue by quarter")]], style: "title" },
    { at: "A2", cells: [[value("Change the rate: the results follow.")]], style: "note" },
    { at: "A4", cells: [["Quarter", "New", "Renewed", "Total", "Share"].map(value)], style: "heading" },
    {
      at: "A5",
      cells: [
        [value("Q1"), value(120_000), value(80_000.5)],
        [value("Q2"), value(90_000), value(85_000)],
        [value("Q3"), value(150_000), value(null)],
        [value("Q4"), value(-10_000), value(95_000)],
      ],
      style: "input",
    },
    {
      at: "D5",
      cells: [5, 6, 7, 8].map((row) => [formula(`=SUM(B${row}:C${row})`), formula(`=D${row}/SUM(D$5:D$8)`)]),
      style: "result",
    },
    { at: "A10", cells: [[value("Close rate"), value(0.25)]], style: "input" },
    { at: "A11", cells: [[value("Stage"), value("Won")]], style: "input" },
    { at: "A12", cells: [[value("Closed on"), value(46_347)]], style: "input" },
    {
      at: "A14",
      cells: [
        [value("Expected"), formula("=SUM(quarter_totals)*close_rate")],
        [value("Verdict"), formula('=IF(B14>=100000,"reached","missed")')],
        [value("Quoted"), formula('="say ""yes"", "&B11')],
        [value("Flag"), formula("=B10>0.2")],
        [value("Rounded"), formula("=ROUND(close_rate*10/3,2)")],
        [value("Day after"), formula("=B12+1")],
        [value("None"), formula("=NA()")],
        [value("Nothing to divide by"), formula("=1/0")],
      ],
    },
    { at: "A23", cells: [[value("good"), value("bad")]] },
    { at: "A24", cells: [[value("Looks"), value(true), value(false), value(null)]], style: "good" },
    { at: "A25", cells: [[value("Looks")]], style: "bad" },
    { at: "A27", cells: textsThatLookLikeMore.map((text) => [value(text)]) },
  ],
  columnWidths: [24, 14, 14, 14, 10],
  frozenRows: 4,
  highlights: [
    { range: "A23:B23", text: "good", style: "good" },
    { range: "A23:B23", text: "bad", style: "bad" },
  ],
  formats: [
    { range: "B5:C8", format: "money" },
    { range: "D5:D8", format: "whole" },
    { range: "E5:E8", format: "percent" },
    { range: "B10", format: "percent" },
    { range: "B12", format: "date" },
    { range: "B18", format: "decimal" },
    { range: "B19", format: "date" },
  ],
  rightAligned: ["B4:E4"],
  names: [
    { name: "close_rate", range: "B10" },
    { name: "quarter_totals", range: "D5:D8" },
  ],
  validations: [
    {
      range: "B10",
      allows: { kind: "number", least: 0, most: 1 },
      sentence: "The close rate is a share. Type a number from 0 to 1.",
    },
    { range: "B5:C8", allows: { kind: "number" }, sentence: "Revenue is a number. Type an amount." },
    {
      range: "B11",
      allows: { kind: "list", values: ["Open", "Won", "Lost"] },
      sentence: "This stage is unknown. Choose one of the list.",
    },
    { range: "B12", allows: { kind: "date" }, sentence: "This is no date. Type it as 2026-11-21." },
  ],
  protections: [{ range: "D5:E8", about: "These cells are calculated." }],
  charts: [
    { kind: "column", title: "New and renewed", data: "A4:C8", at: "G4" },
    { kind: "stacked bar", title: "Stacked", data: "A4:C8", at: "G22" },
    { kind: "bar", title: "New alone", data: "A4:B8", at: "P4" },
    { kind: "line", title: "Over the year", data: "A4:C8", at: "P22" },
  ],
}

const total = 610_000.5

/** What the cells with formulas show, worked out by hand; errors by their code. */
export const everyFeatureValues: ReadonlyMap<string, string | number | boolean> = new Map<
  string,
  string | number | boolean
>([
  ["D5", 200_000.5],
  ["D6", 175_000],
  ["D7", 150_000],
  ["D8", 85_000],
  ["E5", 200_000.5 / total],
  ["E6", 175_000 / total],
  ["E7", 150_000 / total],
  ["E8", 85_000 / total],
  ["B14", total * 0.25],
  ["B15", "reached"],
  ["B16", 'say "yes", Won'],
  ["B17", true],
  ["B18", 0.83],
  ["B19", 46_348],
  ["B20", "#N/A"],
  ["B21", "#DIV/0!"],
])
