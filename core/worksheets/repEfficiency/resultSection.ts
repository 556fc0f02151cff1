import { formula, values } from "../planCells.ts"
import type { NumberFormat, PlanBlock } from "../sheetPlan.ts"
import type { SheetSection } from "../sheetSection.ts"
import { increase } from "./layout.ts"
import { type Measure, measureRow, measures, of } from "./measures.ts"
import { repNames } from "./names.ts"
import { readyCell, whenReady } from "./workingBlocks.ts"

const cases = ["B", "C", "D"] as const

const formatOf: Readonly<Record<string, NumberFormat>> = { "money/year": "whole", share: "percent" }

/** What comes of it in each case. */
export function resultSection(): SheetSection {
  const { resultHeading, result } = increase
  return {
    blocks: [
      values(`A${resultHeading}`, [["Measure", "Low", "Base", "High", "Unit", "Note"]], "heading"),
      ...measures.flatMap((measure) => measuredRow(measure, measureRow(measure.name))),
      values(`A${increase.outOfOrder}`, [["Added revenue: how far low, base, high are out of order"]]),
      formula(`C${increase.outOfOrder}`, `=IFERROR(IF(${readyCell}=1,${outOfOrder()},0),1)`),
    ],
    rightAligned: [`B${resultHeading}:D${resultHeading}`],
    formats: measures.map(({ name, unit }) => ({
      range: `B${measureRow(name)}:D${measureRow(name)}`,
      format: formatOf[unit] ?? "decimal",
    })),
    names: [{ name: repNames.result, range: `A${resultHeading}:F${result.last}` }],
  }
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
