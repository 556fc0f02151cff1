import { values } from "../planCells.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { type WorkedItem, workedItems } from "../workedItems.ts"
import { sheetNames, signSpan, weightRows, weightTotalRow } from "./layout.ts"
import { indexRow, itemAt, items } from "./perceptionPlaces.ts"

const { first, last } = signSpan
const scale = `'${sheetNames.weights}'!`

/** What the sheet reads from others, what follows for the index, and what to fix. */
export function perceptionItems(): PlanBlock[] {
  const lines: readonly WorkedItem[] = [
    ["Lowest answer", `=IFERROR(${scale}B5,"")`],
    ["Highest answer", `=IFERROR(${scale}B6,"")`],
    ["Index when aligned", `=IFERROR(${scale}B8,"")`],
    [
      "Scale in order (1 = yes)",
      `=IFERROR(MIN(${scale}F5:F10),0)`,
      (row) => `=IF(B${row}=1,"","Scale: an entry is not in order. See To fix on the sheet with the scale.")`,
    ],
    [
      "Weights in order (1 = yes)",
      `=IFERROR(${scale}F${weightTotalRow}*MIN(${scale}F${weightRows.first}:F${weightRows.last}),0)`,
      (row) => `=IF(B${row}=1,"","Weights: do not add up. See To fix on the sheet with the weights.")`,
    ],
    [
      "Answers of marketing",
      `=SUM(M${first}:M${last})`,
      (row) => `=IF(B${row}>0,"","Survey of marketing: holds no answer yet. Let people answer it.")`,
    ],
    [
      "Answers of sales",
      `=SUM(R${first}:R${last})`,
      (row) => `=IF(B${row}>0,"","Survey of sales: holds no answer yet. Let people answer it.")`,
    ],
    [
      "Answers of marketing off the scale",
      `=SUM(O${first}:O${last})`,
      (row) => `=IF(B${row}=0,"","Survey of marketing: holds answers off the scale ("&B${row}&"). See To fix there.")`,
    ],
    [
      "Answers of sales off the scale",
      `=SUM(T${first}:T${last})`,
      (row) => `=IF(B${row}=0,"","Survey of sales: holds answers off the scale ("&B${row}&"). See To fix there.")`,
    ],
    ["Signs that both sides answered", `=COUNT(D${first}:D${last})`],
    [
      "Index can be worked out (1 = yes)",
      `=IFERROR(IF(AND(B${itemAt(3)}=1,B${itemAt(4)}=1,B${itemAt(9)}=ROWS(D${first}:D${last})),1,0),0)`,
    ],
    [
      "They differ most on",
      `=IFERROR(IF(MAX(E${first}:E${last})>0,INDEX(A${first}:A${last},MATCH(MAX(E${first}:E${last}),E${first}:E${last},0)),"no sign"),"")`,
    ],
    [
      "In a sentence",
      `=IFERROR(IF(ISNUMBER(D${indexRow}),"Of "&B${itemAt(2)}&" points marketing gives "&ROUND(B${indexRow},0)&", sales "&ROUND(C${indexRow},0)&". They differ most on: "&B${itemAt(11)}&".",A${items.last + 1}),A${items.last + 1})`,
    ],
  ]
  return [
    values(`A${items.first - 1}`, [["Worked out with", "Value", "To fix", "To fix (1 = yes)", null]], "heading"),
    ...workedItems(["A", "B", "C", "D"], items.first, lines),
    values(
      `A${items.last + 1}`,
      [["No index yet: both sides have to answer on each sign, and no row of the sheets may be missing."]],
      "note",
    ),
  ]
}
