import { formulaDown } from "../planCells.ts"
import { type Rows, rowNumbers } from "../rows.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { smallShareQuestion, smallShares } from "../smallShare.ts"

/** A number above 0 is used; else a sentence says what is wrong. Beside it, from column I on, what a share usually is. */
export function numberRows(rows: Rows): PlanBlock[] {
  const each = rowNumbers(rows)
  return [
    formulaDown(
      `H${rows.first}`,
      each,
      (row) => `=1-IFERROR(IF(ISBLANK(B${row}),COUNT(G${row}),AND(ISNUMBER(B${row}),B${row}>0)*1),0)`,
    ),
    formulaDown(`F${rows.first}`, each, (row) => `=IF(H${row}=0,SUM(B${row},G${row}),"")`),
    formulaDown(
      `E${rows.first}`,
      each,
      (row) =>
        `=IF(H${row}=1,A${row}&": needs a number above 0. Type one.","")&IF(SUM(G${row})>0,"Empty, so the "&G${row}&" with hours are taken.","")&IF(${smallShares(`F${row}`, `I${row}`)}>0,${smallShareQuestion},"")`,
    ),
  ]
}
