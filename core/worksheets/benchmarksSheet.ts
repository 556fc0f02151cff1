import { figures } from "../benchmarks/figures.ts"
import { rangeOf } from "./address.ts"
import { values } from "./planCells.ts"
import type { NumberFormat, PlanFormat, SheetPlan } from "./sheetPlan.ts"

/** All figures with their heading row. */
export const benchmarkFiguresName = "Benchmarks_figures"

const headingRow = 5
const valueColumn = 2
const sureColumn = 6
const headings = ["Metric", "Level", "Value", "Unit", "What it counts", "Source", "Sure"]

/** The published figures as rows that a person may change and add to. */
export function benchmarksSheet(): SheetPlan {
  const rows = figures.map(({ metric, level, value, unit, counts, source, sure }) => {
    return [metric, level, value, unit, counts, source, sure]
  })
  const inColumn = (column: number) => rangeOf(headingRow + 1, column, rows.length, 1)
  return {
    name: "Benchmarks",
    blocks: [
      values("A1", [["What do others publish?"]], "title"),
      values(
        "A2",
        [
          ["Read What it counts before you compare: figures that count different things are not comparable."],
          ["Sure: A read in the study itself · B quoted by the source named · C quoted, conflicting or untraceable."],
          ["The rows are yours to change. Formulas with BENCHMARK go on reading the published figures."],
        ],
        "note",
      ),
      values(rangeOf(headingRow, 0, 1, 1), [headings], "heading"),
      values(rangeOf(headingRow + 1, 0, 1, 1), rows, "input"),
    ],
    columnWidths: [26, 19, 9, 12, 50, 88, 6],
    frozenRows: headingRow + 1,
    highlights: [],
    rightAligned: [rangeOf(headingRow, valueColumn, 1, 1)],
    formats: figures.map(
      ({ unit }, index): PlanFormat => ({
        range: rangeOf(headingRow + 1 + index, valueColumn, 1, 1),
        format: formatOf(unit),
      }),
    ),
    names: [{ name: benchmarkFiguresName, range: rangeOf(headingRow, 0, rows.length + 1, headings.length) }],
    validations: [
      {
        range: inColumn(sureColumn),
        allows: { kind: "list", values: ["A", "B", "C"] },
        sentence: "Choose A, B or C, see the lines at the top.",
      },
    ],
  }
}

function formatOf(unit: string): NumberFormat {
  if (unit.startsWith("share")) return "percent"
  return unit.startsWith("×") ? "decimal" : "whole"
}
