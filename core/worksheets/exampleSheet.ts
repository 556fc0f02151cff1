import type { Example } from "../registry/index.ts"
import { layOutExample } from "./exampleLayout.ts"
import type { SheetPlan } from "./sheetPlan.ts"

/** One example as a sheet of its own: what it shows, its cells, the formula over them and where it comes from. */
export function exampleSheetPlan(name: string, example: Example): SheetPlan {
  const layout = layOutExample(name, example, 3, 0)
  return {
    name: `${name} example`,
    blocks: [
      { at: "A1", cells: [[{ value: `${name}: ${example.about}` }]], style: "title" },
      { at: "A2", cells: [[{ value: `Source: ${example.source}` }]], style: "note" },
      ...layout.inputs,
      layout.formula,
    ],
    columnWidths: Array.from({ length: 12 }, () => 16),
    frozenRows: 0,
    highlights: [],
  }
}
