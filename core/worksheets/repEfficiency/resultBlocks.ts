import { formula, values } from "../planCells.ts"
import type { NumberFormat, PlanBlock, PlanFormat } from "../sheetPlan.ts"
import { fixedOn, increase, sheets, team } from "./layout.ts"
import { type Measure, measureRow, measures, of } from "./measures.ts"
import { truthBlocks } from "./truthBlocks.ts"
import { optionalRow, readyCell, whenReady } from "./workingBlocks.ts"

const cases = ["B", "C", "D"] as const

/** Money a year without cents; those published as decimals, since they may be shares or hours. */
export function resultFormats(): PlanFormat[] {
  return measures.map(({ name, unit }) => ({
    range: `B${measureRow(name)}:D${measureRow(name)}`,
    format: formatOf[unit] ?? "decimal",
  }))
}

const formatOf: Readonly<Record<string, NumberFormat>> = { "money/year": "whole", share: "percent" }

export function resultBlocks(): PlanBlock[] {
  return [
    values(`A${increase.resultHeading}`, [["Measure", "Low", "Base", "High", "Unit", "Note"]], "heading"),
    ...measures.flatMap((measure) => {
      const row = measureRow(measure.name)
      return measure.unit === "" ? publishedRow(measure.name, row) : measuredRow(measure, row)
    }),
    ...truthBlocks(),
    values(`A${increase.outOfOrder}`, [["Added revenue: how far low, base, high are out of order"]]),
    formula(`C${increase.outOfOrder}`, `=IFERROR(IF(${readyCell}=1,${outOfOrder()},0),1)`),
  ]
}

function outOfOrder(): string {
  const [low, base, high] = cases.map(of("Added revenue"))
  return `MAX(0,${low}-${base},${base}-${high})`
}

function measuredRow({ name, unit, note, value }: Measure, row: number): PlanBlock[] {
  const written = note.startsWith("=") ? { formula: note } : { value: note }
  return [
    values(`A${row}`, [[name]]),
    { at: `B${row}`, cells: [cases.map((column) => ({ formula: whenReady(value(column)) }))], style: "result" },
    { at: `E${row}`, cells: [[{ value: unit }, written]], style: "note" },
  ]
}

/** The figure that counts the same as the team does. */
function publishedRow(name: string, row: number): PlanBlock[] {
  const at = `MATCH($C$${optionalRow("Selling means")}&": "&$A${row},${fixedOn(sheets.team, "A", team.published)},0)`
  const read = (column: string) => ({
    formula: `=IFERROR(INDEX(${fixedOn(sheets.team, column, team.published)},${at}),"")`,
  })
  return [
    values(`A${row}`, [[name]]),
    { at: `B${row}`, cells: [cases.map(() => read("F"))], style: "result" },
    { at: `E${row}`, cells: [[read("C"), read("D")]], style: "note" },
  ]
}
