import { chartLabels } from "../chartLabels.ts"
import { values } from "../planCells.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { flows, savings } from "./layout.ts"
import { chaosNames } from "./names.ts"
import { isReady, programmeItem } from "./programmeSection.ts"
import { savingsArea, savingYears, years } from "./savingsSection.ts"

/** What comes in and goes out year by year, and the year in which the sum turns. */
export function flowsSection(): SheetSection {
  const item = (column: string) => programmeItem(column, flows.heading)
  const first = (column: string) => `=IF(AND($${column}#=1,SUM(${column}$${flows.heading}:${column}#)=1),1,0)`
  return {
    blocks: [
      values(
        `A${flows.heading}`,
        [["Year", "Benefit", "Cost", "Net", "Discounted", "Cumulative", "Cumulative, discounted"]],
        "heading",
      ),
      values(`A${flows.first}`, [[0], ...years.map((year) => [year])]),
      ...columns(
        flows,
        {
          B: `=IF($K#=1,IFERROR(SUM(INDEX(${savingsArea},0,MATCH($A#,${savingYears},0))),0),"")`,
          C: '=IF($K#=1,$R#*(1-MIN(1,$A#))+$S#*MIN(1,$A#),"")',
          D: '=IF($K#=1,$B#-$C#,"")',
          E: '=IF($K#=1,$D#/(1+$T#)^$A#,"")',
          F: `=IF($K#=1,SUM(D$${flows.heading}:$D#),"")`,
          G: `=IF($K#=1,SUM(E$${flows.heading}:$E#),"")`,
        },
        "result",
      ),
      values(
        `K${flows.heading}`,
        [
          [
            "Ready",
            "Paid back",
            "First",
            "At",
            "Paid back, discounted",
            "First",
            "At",
            "Investment",
            "Running cost a year",
            "Discount rate",
          ],
        ],
        "note",
      ),
      ...columns(flows, {
        K: isReady,
        L: "=IF(AND($K#=1,$F#>=0),1,0)",
        M: first("L"),
        N: '=IF($M#=1,IFERROR($A#-$F#/$D#,$A#),"")',
        O: "=IF(AND($K#=1,$G#>=0),1,0)",
        P: first("O"),
        Q: '=IF($P#=1,IFERROR($A#-$G#/$E#,$A#),"")',
        R: item("R"),
        S: item("S"),
        T: item("T"),
      }),
      values(`V${flows.heading}`, [["Year", "Cumulative"]], "note"),
      chartLabels(
        "V",
        flows.numbers,
        (row) => `$K${row}=1`,
        (row) => `$A${row}&""`,
      ),
      ...columns(flows, { W: "=$F#" }),
    ],
    rightAligned: [`A${flows.heading}`, `B${flows.heading}:G${flows.heading}`],
    formats: [
      { range: `B${flows.first}:G${flows.last}`, format: "whole" },
      { range: `W${flows.first}:W${flows.last}`, format: "whole" },
    ],
    names: [{ name: chaosNames.flows, range: `A${flows.heading}:G${flows.last}` }],
    charts: [
      {
        kind: "column",
        title: "Cumulative net benefit by year",
        data: `V${flows.heading}:W${flows.last}`,
        at: `B${savings.last + 2}`,
      },
    ],
  }
}
