import type { Matrix } from "../../../../core/cells/index.ts"
import { rangeOf } from "../../../../core/worksheets/address.ts"
import type { SheetPlan } from "../../../../core/worksheets/sheetPlan.ts"

/** A sheet of tables by their names, one below the other from A1 on, with an empty row between. */
export function planOf(name: string, tables: Readonly<Record<string, Matrix>>): SheetPlan {
  let row = 0
  const placed = Object.entries(tables).map(([named, cells]) => {
    const top = row
    row += cells.length + 1
    return { named, cells, top }
  })
  return {
    name,
    blocks: placed.map(({ cells, top }) => ({
      at: rangeOf(top, 0, 1, 1),
      cells: cells.map((line) => line.map((value) => ({ value }))),
    })),
    names: placed.map(({ named, cells, top }) => ({
      name: named,
      range: rangeOf(top, 0, cells.length, cells[0]?.length ?? 1),
    })),
    columnWidths: [],
    frozenRows: 0,
    highlights: [],
  }
}
