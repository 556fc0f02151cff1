import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import { type Check, restore } from "./check.ts"
import { allReady, bars, flows, lines, measures, programme } from "./layout.ts"
import { lineRows } from "./lineRows.ts"
import { countedTotal } from "./sumChecks.ts"

/** The row of the checks' headings, beside which the functions answer. */
export const opinionHeading = 6

const spill = (column: string, rows: number) => `$${column}$${opinionHeading}:$${column}$${opinionHeading + rows}`
const opinionTotal = `SUMIF(${spill("H", 20)},$E#,${spill("I", 20)})`
const netYears = `Payback!$D$${flows.first + 1}:$D$${flows.last}`

export const secondOpinion = [
  values(`H${opinionHeading - 1}`, [["Second opinion: COSTOFCHAOS and CHAOSTORNADO of the same lines"]], "note"),
  formula(
    `H${opinionHeading}`,
    `=IFERROR(IF(${allReady}=1,COSTOFCHAOS(Lines!$A$${lines.heading}:$T$${lines.last}),""),"no result")`,
  ),
  formula(
    `O${opinionHeading}`,
    `=IFERROR(IF(${allReady}*SUM(Sensitivity!${fixed("AG", bars)})>0,CHAOSTORNADO(Lines!$A$${lines.heading}:$T$${lines.last}),""),"no result")`,
  ),
]

/** Whether functions of ours find the same. */
export const functionChecks: readonly Check[] = [
  {
    name: "Does COSTOFCHAOS find the same total?",
    reads: "Total",
    difference: `${opinionTotal}-${allReady}*${countedTotal}`,
    todo: restore,
  },
  {
    name: "Does CHAOSTORNADO find the same swings?",
    difference: `SUM(${spill("S", lineRows.length * 3)})-SUM(Sensitivity!${fixed("F", bars)})`,
    todo: restore,
  },
  {
    name: "Does PAYBACK find the same years?",
    difference: `IFERROR(PAYBACK(Payback!$B$${programme.first},${netYears}),0)-SUM(Payback!$B$${measures.heading}:$B$${measures.first})`,
    todo: restore,
  },
]
