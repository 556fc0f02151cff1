import { chartLabels } from "../chartLabels.ts"
import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { smallShareQuestion, smallShares, usualLeast } from "../smallShare.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { columns } from "./columnBlocks.ts"
import {
  allReady,
  caseLines,
  flows,
  inputs,
  lineColumns,
  measures,
  programme,
  result,
  savings,
  stateFormula,
} from "./layout.ts"
import { lineRows } from "./lineRows.ts"
import { chaosNames } from "./names.ts"

/** The name of what the sample fills on this sheet. */
export const programmeEntries = "Chaos_programme_entries"

const items = [
  ["Investment", 300_000, "money", "Spent now, once", 0, null],
  ["Running cost a year", 120_000, "money/year", "Spent every year from the first on", 0, null],
  ["Discount rate", 0.1, "share/year", "What money costs a year; ask finance", 0, 1],
  ["Cash that pays back", 1, "share", "Convention: all of it", 0, 1],
  ["Capacity that pays back", 0, "share", "Convention: time saved pays nothing until it is used", 0, 1],
  ["Margin that pays back", 1, "share", "Convention: all of it", 0, 1],
] as const

const years = [1, 2, 3, 4, 5]
const yearColumns = ["F", "G", "H", "I", "J"]

/** When a programme that ends the chaos has paid back, line by line as the savings begin. */
export function paybackSheet({ withSample }: WorksheetOptions): SheetPlan {
  const item = (column: string) =>
    `=IFERROR(INDEX(${fixed("X", programme)},MATCH(${column}$${flows.heading},${fixed("A", programme)},0)),0)`
  const ofLine = (range: string, none: string) => `=IFERROR(INDEX(${range},MATCH($L#,${lineColumns.number},0)),${none})`
  const selected = `Scenarios!${fixed("E", caseLines)}`
  const first = (column: string) => `=IF(AND($${column}#=1,SUM(${column}$${flows.heading}:${column}#)=1),1,0)`
  const paid = (first: string, at: string) =>
    `=IF($K#=1,IFERROR(INDEX(${fixed(at, flows)},MATCH(1,${fixed(first, flows)},0)),"Never: not within the years shown."),"")`
  const measureFormulas = [paid("M", "N"), paid("P", "Q"), `=IF($K#=1,SUM(${fixed("E", flows)}),"")`]
  const saved = (column: string) =>
    `=IFERROR(IF($B#="","",$B#*$C#*MAX(0,MIN(1,(${column}$${savings.heading}*$E#-$D#+1)/$E#))),"")`
  return {
    name: "Payback",
    blocks: [
      values("A1", [["When does fixing it pay?"]], "title"),
      values(
        "A2",
        [
          [
            "The savings are those of the selected scenario, each from its starting month. Payback is in years, evenly within a year.",
          ],
        ],
        "note",
      ),
      formula("A3", stateFormula, "note"),
      values(`A${programme.heading}`, [["Item", "Value", "Unit", "Source", "", "", "", "To fix", "", ""]], "heading"),
      values(
        `A${programme.first}`,
        items.map(([name]) => [name]),
      ),
      values(
        `B${programme.first}`,
        items.map(([, value], index) => [withSample || index > 2 ? value : null]),
        "input",
      ),
      values(
        `C${programme.first}`,
        items.map(([, , unit]) => [unit]),
        "note",
      ),
      values(
        `D${programme.first}`,
        items.map(([, , , source]) => [source]),
        "note",
      ),
      ...columns(
        programme,
        {
          H: `=IF($Z#*(1-$Y#)=1,$A#&": is missing or cannot be used. Type "&$AB#&".",CHOOSE(1+$AD#,"",${smallShareQuestion}))`,
        },
        "note",
      ),
      formula(
        `A${programme.last + 1}`,
        `=IF(COUNTA(${typed})=0,"Type investment, running cost and discount rate to see when fixing pays; until then this sheet stays blank.","")`,
        "note",
      ),
      values(
        `V${programme.heading}`,
        [["At least", "At most", "Used", "Usable", "Wanted", "Type", "Allowed", "Usually from", "Small share"]],
        "note",
      ),
      values(
        `V${programme.first}`,
        items.map(([, , , , least, most]) => [least, most]),
        "note",
      ),
      ...columns(programme, {
        X: "=IF($Y#=1,$B#,0)",
        Y: "=IFERROR(IF(AND(ISNUMBER($B#),$B#>=$V#,OR(ISBLANK($W#),$B#<=$W#)),1,0),0)",
        Z: `=MIN(1,COUNTA(${typed})+COUNTA($B#))*${allReady}`,
        AD: `=MIN(1,$Y#*${smallShares("$X#", "$AC#")})`,
      }),
      values(`AA${programme.first + 3}`, [["cash"], ["capacity"], ["margin"]], "note"),
      values(
        `AB${programme.first}`,
        items.map(([, , , , , most]) => [most === null ? "an amount of at least 0" : "a percentage from 0 % to 100 %"]),
        "note",
      ),
      values(
        `AC${programme.first}`,
        items.map(([, , , , , most]) => [most === null ? null : usualLeast]),
      ),
      values(`A${measures.heading}`, [["Measure", "Value", "Unit", "What it is", "", "", "", "", "", ""]], "heading"),
      values(`A${measures.first}`, [["Payback"], ["Discounted payback"], ["Net present value"]]),
      values(
        `C${measures.first}`,
        [
          ["years", "Until the net benefits have brought the investment back"],
          ["years", "The same with each year's net benefit discounted"],
          ["money", "What the programme is worth today over the years shown"],
        ],
        "note",
      ),
      ...measureFormulas.map((text, index) => {
        const row = measures.first + index
        return formula(`B${row}`, text.replaceAll("#", String(row)), "result")
      }),
      values(`K${measures.heading}`, [["Ready"]], "note"),
      ...columns(measures, { K: isReady }),
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
            items[0][0],
            items[1][0],
            items[2][0],
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
      values(`F${savings.heading - 1}`, [["Savings in year"]], "note"),
      values(
        `A${savings.heading}`,
        [["Line", "Value a year", "Pays back", "Starts in month", "Months a year", ...years]],
        "heading",
      ),
      ...columns(
        savings,
        {
          A: ofLine(lineColumns.name, '""'),
          B: ofLine(selected, '""'),
          C: `=IFERROR(INDEX(${fixed("X", programme)},MATCH($M#,${fixed("AA", programme)},0)),"")`,
          D: `=IF($B#="","",${ofLine(lineColumns.start, "1").slice(1)})`,
          E: `=IF($B#="","",${inputOf("N")})`,
          ...Object.fromEntries(yearColumns.map((column) => [column, saved(column)])),
        },
        "result",
      ),
      values(`L${savings.heading}`, [["No.", "Type", "Reads"]], "note"),
      values(
        `L${savings.first}`,
        lineRows.map((_, index) => [index + 1]),
      ),
      ...columns(savings, { M: ofLine(lineColumns.type, '""') }),
      values(
        `N${savings.first}`,
        lineRows.map(() => ["Months a year"]),
      ),
    ],
    columnWidths: [28, 16, 14, 16, 16, 16, 24, 14, 14, 14, ...Array.from({ length: 10 }, () => 11)],
    frozenRows: 0,
    highlights: [{ range: "A3", text: ".", style: "bad" }],
    rightAligned: [
      `A${flows.heading}`,
      ...[`B${programme.heading}`, `B${measures.heading}`, `B${flows.heading}:G${flows.heading}`],
      `B${savings.heading}:J${savings.heading}`,
    ],
    formats: [
      { range: `B${programme.first}:B${programme.first + 1}`, format: "whole" },
      { range: `B${programme.first + 2}:B${programme.last}`, format: "percent" },
      { range: `AC${programme.first}:AC${programme.last}`, format: "percent" },
      { range: `B${measures.first}:B${measures.first + 1}`, format: "decimal" },
      { range: `B${measures.last}`, format: "whole" },
      { range: `B${flows.first}:G${flows.last}`, format: "whole" },
      { range: `W${flows.first}:W${flows.last}`, format: "whole" },
      { range: `B${savings.first}:B${savings.last}`, format: "whole" },
      { range: `C${savings.first}:C${savings.last}`, format: "percent" },
      { range: `F${savings.first}:J${savings.last}`, format: "whole" },
    ],
    names: [
      { name: chaosNames.programme, range: `A${programme.heading}:H${programme.last}` },
      { name: programmeEntries, range: `B${programme.first}:B${programme.first + 2}` },
      { name: chaosNames.payback, range: `A${measures.heading}:D${measures.last}` },
      { name: chaosNames.flows, range: `A${flows.heading}:G${flows.last}` },
    ],
    validations: [
      {
        range: `B${programme.first}:B${programme.first + 1}`,
        allows: { kind: "number", least: 0 },
        sentence: "Type an amount of at least 0.",
      },
      {
        range: `B${programme.first + 2}:B${programme.last}`,
        allows: { kind: "number", least: 0, most: 1 },
        sentence: "Type a percentage from 0 % to 100 %: 10 for 10 %.",
      },
    ],
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

/** What has no convention. */
const typed = `$B$${programme.first}:$B$${programme.first + 2}`
const savingsArea = `$F$${savings.first}:$J$${savings.last}`
const savingYears = `$F$${savings.heading}:$J$${savings.heading}`
const scenario = `Scenarios!${fixed("Y", result)}`
const isReady = `=IF(AND(${allReady}=1,SUM(${fixed("Y", programme)})=ROWS(${fixed("Y", programme)}),SUM(${scenario})>0),1,0)`

function inputOf(column: string): string {
  return `IFERROR(INDEX(${inputs.base},MATCH($${column}#,${inputs.name},0)),1)`
}
