import { formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { smallShareQuestion, smallShares, usualLeast } from "../smallShare.ts"
import { costRows, itemRows, measureRows } from "./layout.ts"
import { signRows } from "./signs.ts"

const { first } = itemRows
const rows = rowNumbers(itemRows)

/** Whether what is typed in can be used, and what to fix; a cost line that is nowhere to be found is said too. */
export function measureFlags(isFound: boolean): PlanBlock[] {
  const down = (letter: string, text: (row: number) => string) => formulaDown(`${letter}${first}`, rows, text)
  return [
    down(
      "K",
      (row) =>
        `=TRIM(IF(Q${row}=1,"",A${row}&": is not "&P${row}&". Correct or empty it. ")&IF(R${row}=1,"","Published: is not "&P${row}&". ")&IF(S${row}=1,"","Better when higher: type 1 or 0. ")&IF(V${row}=1,${smallShareQuestion},""))`,
    ),
    down("L", (row) => `=IF(AND(Q${row}=1,COUNT(B${row})=1),B${row},"")`),
    down("M", (row) => `=IF(AND(R${row}=1,COUNT(F${row})=1),F${row},"")`),
    values(`N${first}`, [
      ...signRows.map(({ isShare }) => [
        0,
        isShare ? 1 : null,
        isShare ? "a share from 0 % to 100 %" : "a number from 0 on",
      ]),
      ...signRows.map(() => [0, null, "an amount from 0 on"]),
    ]),
    down("Q", (row) => inOrder("B", row)),
    down("R", (row) => inOrder("F", row)),
    down("S", (row) => `=IFERROR(IF(OR(G${row}=0,G${row}=1),1,0),0)`),
    formulaDown(`T${first}`, rowNumbers(measureRows), (row) => `=1-Q${row}*R${row}*S${row}`),
    formulaDown(`T${costRows.first}`, rowNumbers(costRows), (row) => `=IF(LEN(K${row})>0,1,0)`),
    formulaDown(`V${first}`, rowNumbers(measureRows), (row) => `=MIN(1,${smallShares(`L${row}:M${row}`, `U${row}`)})`),
    values(
      `U${first}`,
      signRows.map(({ isShare }) => [isShare ? usualLeast : null]),
    ),
    ...(isFound ? missingLines() : []),
  ]
}

/** A blank is in order: the measure is not known. */
function inOrder(letter: string, row: number): string {
  const cell = `${letter}${row}`
  return `=IFERROR(IF(OR(COUNTBLANK(${cell})=1,AND(ISNUMBER(${cell}),${cell}>=N${row},OR(ISBLANK(O${row}),${cell}<=O${row}))),1,0),0)`
}

function missingLines(): PlanBlock[] {
  return [
    formulaDown(
      `K${costRows.first}`,
      rowNumbers(costRows),
      (row) =>
        `=TRIM(IF(Q${row}=1,"",A${row}&": is not "&P${row}&". ")&IF(OR(COUNTBLANK(J${row})=1,COUNT(B${row})=1),"","Cost line: has no amount. Name another line."))`,
    ),
  ]
}
