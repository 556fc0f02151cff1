import { formula, values } from "../planCells.ts"
import type { NumberFormat, PlanBlock, PlanFormat } from "../sheetPlan.ts"
import { comparisonBlocks } from "./comparisonBlocks.ts"
import { increase } from "./layout.ts"
import { type Measure, measureRow, measures, of } from "./measures.ts"
import { truthBlocks } from "./truthBlocks.ts"
import { readyCell, whenReady } from "./workingBlocks.ts"

const cases = ["B", "C", "D"] as const

/** Money a year without cents. */
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
    ...measures.flatMap((measure) => measuredRow(measure, measureRow(measure.name))),
    ...comparisonBlocks(),
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
