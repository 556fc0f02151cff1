import type { Example } from "../registry/index.ts"
import { addressOf } from "./address.ts"
import { layOutExample } from "./exampleLayout.ts"
import type { CellStyle, PlanBlock, SheetPlan } from "./sheetPlan.ts"

const rangesRow = 4

/** One example as a sheet of its own: what it shows, its ranges under their arguments' names, and the formula over them. */
export function exampleSheetPlan(name: string, params: readonly string[], example: Example): SheetPlan {
  const { ranges, formula, result } = layOutExample(name, example, rangesRow, 0)
  const written = formula.cells.flat().flatMap((cell) => ("formula" in cell ? [cell.formula] : []))
  const label = (row: number, column: number, value: string, style: CellStyle): PlanBlock => ({
    at: addressOf(row, column),
    cells: [[{ value }]],
    style,
  })
  return {
    name: `${name} example`,
    blocks: [
      label(0, 0, `${name}: ${example.about}`, "title"),
      label(1, 0, `Source: ${example.source}`, "note"),
      label(2, 0, written.join(""), "note"),
      ...ranges.flatMap(({ argument, column, block }) => [
        label(rangesRow - 1, column, params[argument] ?? "", "heading"),
        block,
      ]),
      label(result.row - 1, result.column, "Answer", "heading"),
      formula,
    ],
    columnWidths: Array.from({ length: 20 }, () => 16),
    frozenRows: 0,
    highlights: [],
  }
}
