import { formulaDown, values } from "../planCells.ts"
import { fixedOn, rowNumbers } from "../rows.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { smallShares, usualLeast } from "../smallShare.ts"
import { move, sheets, team } from "./layout.ts"

const { first } = move.rows
/** In the order of the columns J to M. */
export const sentences = { first, last: first + 3 }

/** What is wrong in a row, each in a column of 1 and 0, and the sentence for it. */
export function moveFlags(): PlanBlock[] {
  const each = rowNumbers(move.rows)
  const names = fixedOn(sheets.team, "F", team.activities)
  return [
    values(`R${sentences.first}`, [
      ["Include: is neither yes nor no. Choose one."],
      ["Share: is none from 0 to 100 %. Type one."],
      ["Hourly cost: is no number from 0, or Absorbed by is an error. Correct it."],
      ["Include: there is no activity here, or it is selling. Choose no."],
    ]),
    formulaDown(`I${first}`, each, (row) => `=IFERROR(IF(AND(A${row}<>"",TRIM(C${row})="yes"),1,0),0)`),
    formulaDown(
      `J${first}`,
      each,
      (row) => `=IFERROR(IF(OR(TRIM(C${row})="yes",TRIM(C${row})="no",COUNTA(C${row}:D${row})=0),0,1),1)`,
    ),
    formulaDown(
      `K${first}`,
      each,
      (row) => `=IFERROR(IF(OR(AND(ISBLANK(D${row}),I${row}=0),AND(ISNUMBER(D${row}),D${row}>=0,D${row}<=1)),0,1),1)`,
    ),
    formulaDown(
      `L${first}`,
      each,
      (row) => `=IFERROR(IF(OR(ISBLANK(F${row}),AND(ISNUMBER(F${row}),F${row}>=0)),ISERROR(E${row})*1,1),1)`,
    ),
    formulaDown(
      `M${first}`,
      each,
      (row) =>
        `=IFERROR(IF(A${row}="",(COUNTA(C${row}:F${row})>0)*1,I${row}*SUMIF(${names},A${row},${fixedOn(sheets.team, "G", team.activities)})),1)`,
    ),
    formulaDown(`N${first}`, each, (row) => `=MAX(J${row}:M${row})`),
    formulaDown(`O${first}`, each, (row) => `=IFERROR(IF(A${row}="","",SUM(G${row})*SUM(F${row})),"")`),
    formulaDown(`P${first}`, each, (row) => `=IF(A${row}="",0,COUNTIF(${names},A${row}))`),
    formulaDown(`Q${first}`, each, (row) => `=MIN(1,${smallShares(`D${row}`, `S${row}`)})`),
    values(
      `S${first}`,
      each.map(() => [usualLeast]),
    ),
    formulaDown(`T${first}`, each, (row) => `=IFERROR(IF(A${row}="","row "&ROW(),A${row}&""),"")`),
  ]
}
