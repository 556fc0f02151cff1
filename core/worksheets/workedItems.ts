import { formula, values } from "./planCells.ts"
import type { PlanBlock } from "./sheetPlan.ts"

/** Something worked out on a sheet: what it is called, its formula, and for some the sentence on what to fix. */
export type WorkedItem = readonly [label: string, value: string, toFix?: (row: number) => string]

/** One below the other from a row on, in four columns; the last is 1 where a sentence stands. */
export function workedItems(
  [label, value, toFix, flag]: readonly [string, string, string, string],
  first: number,
  items: readonly WorkedItem[],
): PlanBlock[] {
  return [
    values(
      `${label}${first}`,
      items.map(([name]) => [name]),
    ),
    { at: `${value}${first}`, cells: items.map(([, text]) => [{ formula: text }]) },
    ...items.flatMap(([, , sentence], offset) => {
      const row = first + offset
      if (!sentence) return []
      return [formula(`${toFix}${row}`, sentence(row)), formula(`${flag}${row}`, `=IF(LEN(${toFix}${row})>0,1,0)`)]
    }),
  ]
}
