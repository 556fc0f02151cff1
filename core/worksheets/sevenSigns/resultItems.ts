import { values } from "../planCells.ts"
import { rowsFrom } from "../rows.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { type WorkedItem, workedItems } from "../workedItems.ts"
import { onMeasures, signSpan } from "./layout.ts"

const { first, last } = signSpan
/** The row below the total and an empty one. */
export const chartRow = last + 3
export const items = rowsFrom(chartRow + 18, 6)
const itemAt = (offset: number) => items.first + offset

/** How many signs there are, and what to fix first. */
export function resultItems(): PlanBlock[] {
  const lines: readonly WorkedItem[] = [
    [
      "Entries to fix",
      `=SUM(${onMeasures("T")})`,
      (row) => `=IFERROR(IF(B${row}=0,"",INDEX(${onMeasures("K")},MATCH(1,${onMeasures("T")},0))),"")`,
    ],
    [
      "Measures known",
      `=COUNT(D${first}:D${last})`,
      (row) =>
        `=IF(B${row}>0,"","Measures: hold no value yet. Type the first one, such as the share of reps at quota.")`,
    ],
    ["Signs compared", `=SUM(I${first}:I${last})`],
    ["Signs present", `=SUM(K${first}:K${last})`],
    ["The costliest", `=IFERROR(INDEX(A${first}:A${last},MATCH(MAX(F${first}:F${last}),F${first}:F${last},0)),"")`],
    [
      "In a sentence",
      `=IFERROR("Present are "&B${itemAt(3)}&" of "&B${itemAt(2)}&" signs with a published figure."&IF(LEN(B${itemAt(4)})=0,""," The costliest: "&B${itemAt(4)}&"."),"")`,
    ],
  ]
  return [
    values(`A${items.first - 1}`, [["Worked out with", "Value", "To fix", "To fix (1 = yes)", null]], "heading"),
    ...workedItems(["A", "B", "C", "D"], items.first, lines),
  ]
}
