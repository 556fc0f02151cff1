import { formulaDown, inputTable, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { capRows, sheetNames } from "./layout.ts"
import { leadNames } from "./names.ts"

const { heading, first, last } = capRows
const rows = rowNumbers({ first, last })

const caps = [
  ["Fit", null, 40],
  ["Interest", null, 30],
  ["Event", null, 10],
  ["Warning", -20, 0],
  ["Total", 0, 100],
]

const remedy = "Min, Max: type numbers, Min not above Max, or leave one blank; and name the group once."

export function capsSheet(): SheetPlan {
  return {
    name: sheetNames.caps,
    blocks: [
      values("A1", [["How far may each group count?"]], "title"),
      values(
        "A2",
        [
          [
            "A strong fit cannot be bought by clicks: each group counts up to its Max and not below its Min. Total bounds the sum.",
          ],
        ],
        "note",
      ),
      values(
        `A${heading}`,
        [["Group", "Min", "Max", "To fix", "Named once", "Numbers in order", "To fix (1 = yes)"]],
        "heading",
      ),
      inputTable(`A${first}`, caps, { rows: rows.length, columns: 3 }),
      formulaDown(`D${first}`, rows, (row) => `=IF(G${row}=0,"","${remedy}")`),
      formulaDown(`E${first}`, rows, (row) => `=IFERROR(IF(OR(${isBlank(row)},${isNamedOnce(row)}),1,0),0)`),
      formulaDown(`F${first}`, rows, (row) => `=IFERROR(IF(AND(${areNumbers(row)},${isOrdered(row)}),1,0),0)`),
      formulaDown(`G${first}`, rows, (row) => `=1-E${row}*F${row}`),
    ],
    columnWidths: [14, 8, 8, 80, 13, 17, 15],
    frozenRows: heading,
    highlights: [{ range: `D${first}:D${last}`, text: ":", style: "bad" }],
    rightAligned: [`B${heading}:C${heading}`, `E${heading}:G${heading}`],
    names: [{ name: leadNames.caps, range: `A${heading}:C${last}` }],
  }
}

function isBlank(row: number): string {
  return `COUNTBLANK(A${row}:C${row})=COLUMNS(A${row}:C${row})`
}

function areNumbers(row: number): string {
  return `COUNT(B${row}:C${row})=COUNTA(B${row}:C${row})`
}

function isOrdered(row: number): string {
  return `OR(COUNTBLANK(B${row}:C${row})>0,B${row}<=C${row})`
}

function isNamedOnce(row: number): string {
  return `COUNTIF(A$${first}:A$${last},A${row})=1`
}
