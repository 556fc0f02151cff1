import { chartLabels } from "../chartLabels.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import type { PlanBlock, SheetPlan } from "../sheetPlan.ts"
import { leadColumn, sheetNames } from "./layout.ts"
import { leadNames } from "./names.ts"

const compared = [80, 70, 60, 50, 40, 30, 20, 10]
const termRows = [6, 7, 8, 9, 10]
const resultRow = 14
const tableRow = 26
export const comparison = { first: tableRow + 1, last: tableRow + compared.length } as const
const comparedRows = compared.map((_, index) => comparison.first + index)
const scores = leadColumn("scored", "B")
const outcomes = leadColumn("leads", "H")
const row = (offset: number) => `B${resultRow + offset}`

/** The score from which a lead is an MQL. */
export const thresholdCell = `${sheetNames.threshold}!$B$${resultRow + 3}`

const samples = [12, 8, 1200, 260, null]

export function thresholdSheet(withSample: boolean, withFunctions: boolean): SheetPlan {
  return {
    name: sheetNames.threshold,
    blocks: [
      values("A1", [["Where should the MQL line be?"]], "title"),
      formula("A2", `=IFERROR(INDEX(K6:K10,MATCH(0,L6:L10,0)),IFERROR(${row(8)}&"","Undo: a row is missing."))`),
      values(
        "A3",
        [["A higher line gives sales fewer and better leads and misses more of the wins; a lower one the reverse."]],
        "note",
      ),
      values(
        "A5",
        [["Item", "Value", "Unit", "Source", null, null, null, null, null, null, "To fix", "In order"]],
        "heading",
      ),
      values("A6", [
        ["Leads sales can take a week"],
        ["Weeks that the list covers"],
        ["Gross profit of a won lead"],
        ["Cost of working a lead"],
        ["Own threshold"],
      ]),
      values(
        "B6",
        samples.map((value) => [withSample ? value : null]),
        "input",
      ),
      values("C6", [
        ["leads/week", "Head of sales: hours for new leads ÷ hours a lead takes"],
        ["weeks", "The list: from its first lead to its last"],
        ["money", "Finance: contract value × gross margin"],
        ["money", "Hours a lead takes × cost of an hour"],
        ["points", "What both agree on; blank takes the threshold by capacity"],
      ]),
      formulaDown("K6", termRows, (line) => `=IF(L${line}=1,"",A${line}&": is no number from 0 on. Type one.")`),
      formulaDown("L6", termRows.slice(0, -1), (line) => `=IFERROR(IF(AND(ISNUMBER(B${line}),B${line}>=0),1,0),0)`),
      formula("L10", "=IFERROR(IF(OR(COUNTBLANK(B10)=1,AND(ISNUMBER(B10),B10>=0)),1,0),0)"),
      ...resultBlocks(withFunctions),
      values(`A${tableRow - 2}`, [["What would each line have meant?"]], "title"),
      values(`A${tableRow}`, [["Compare"]], "heading"),
      values(
        `A${comparison.first}`,
        compared.map((threshold) => [threshold]),
        "input",
      ),
      values(
        `A${comparison.last + 3}`,
        [
          [
            "Of the leads that were won or lost. Low and High bound the precision (95 %). Left out: leads still open or without a score.",
          ],
        ],
        "note",
      ),
      ...comparisonBlocks(withFunctions),
    ],
    columnWidths: [34, 12, 12, 10, 11, 11, 10, 10, 10, 10, 66, 9, 3, 16, ...Array(7).fill(10), 3, 10, 10, 10],
    frozenRows: 0,
    highlights: [{ range: "K6:K10", text: ":", style: "bad" }],
    rightAligned: ["B5", "L5", `B${resultRow - 1}`, `A${tableRow}`, `C${tableRow}:J${tableRow}`],
    formats: [
      { range: "B6:B10", format: "whole" },
      { range: row(0), format: "whole" },
      { range: `${row(1)}:${row(3)}`, format: "decimal" },
      { range: `${row(4)}:${row(6)}`, format: "whole" },
      { range: row(7), format: "percent" },
      { range: `F${comparison.first}:I${comparison.last}`, format: "percent" },
      { range: `J${comparison.first}:J${comparison.last}`, format: "whole" },
      { range: `Q${comparison.first}:T${comparison.last}`, format: "percent" },
      { range: `U${comparison.first}:U${comparison.last}`, format: "whole" },
    ],
    names: [
      { name: leadNames.thresholdVerdict, range: "A2" },
      { name: leadNames.terms, range: "B6:B10" },
      { name: leadNames.threshold, range: `A${resultRow - 1}:D${resultRow + 7}` },
      { name: leadNames.thresholds, range: `${row(1)}:${row(2)}` },
      { name: leadNames.comparison, range: `N${tableRow}:U${comparison.last + 1}` },
    ],
    validations: [{ range: "B6:B10", allows: { kind: "number", least: 0 }, sentence: "Type a number from 0 on." }],
    charts: [
      {
        kind: "column",
        title: "Leads passed on, and won among them, by threshold",
        data: `W${tableRow}:Y${comparison.last}`,
        at: `A${comparison.last + 5}`,
      },
    ],
  }
}

/** What THRESHOLDTABLE answers, and beside the list what it leaves out: of the rows only those with a lead. */
function comparisonBlocks(withFunctions: boolean): PlanBlock[] {
  const compare = `THRESHOLDTABLE(${scores},${outcomes},A${comparison.first}:A${comparison.last},B8,B9)`
  const used = `ISNUMBER(${scores})*((${outcomes}=N5)+(${outcomes}=N6))`
  const columns = ["Threshold", "MQLs", "Converted", "Precision", "Low", "High", "Recall", "Profit"]
  const lines = comparedRows.map((line) =>
    [..."NOPQRSTU"].map((letter) => ({ formula: `=IFERROR(IF(${letter}${line}="","",${letter}${line}),"")` })),
  )
  const leftOut = comparison.last + 1
  return [
    values(`C${tableRow}`, [columns], "heading"),
    { at: `C${comparison.first}`, cells: lines },
    values(`C${leftOut}`, [["Left out"]]),
    formula(`D${leftOut}`, `=IFERROR(SUMPRODUCT((LEN(${leadColumn("leads", "A")})>0)*(1-${used})),"")`),
    values(`W${tableRow}`, [["Threshold", "MQLs", "Converted"]], "note"),
    chartLabels(
      "W",
      comparedRows,
      () => `COUNT($D$${comparison.first}:$D$${comparison.last})>0`,
      (line) => `C${line}&""`,
    ),
    formulaDown(`X${comparison.first}`, comparedRows, (line) => `=D${line}`),
    formulaDown(`Y${comparison.first}`, comparedRows, (line) => `=E${line}`),
    values(`N${tableRow - 1}`, [["THRESHOLDTABLE of the list: Left out counts its empty rows too"]], "note"),
    ...(withFunctions ? [formula(`N${tableRow}`, `=IFERROR(${compare},"")`)] : []),
  ]
}

function resultBlocks(withFunctions: boolean): PlanBlock[] {
  const ours = (text: string) => (withFunctions ? `=IFERROR(${text},"")` : undefined)
  const lines: readonly (readonly [item: string, value: string | undefined, unit: string, about: string])[] = [
    ["Leads sales can take", '=IFERROR(IF(L6*L7=1,B6*B7,""),"")', "leads", "A week's capacity × weeks"],
    [
      "Threshold by capacity",
      ours(`MQLTHRESHOLD(${scores},${row(0)})`),
      "points",
      "The lowest score that passes no more leads than sales can take",
    ],
    [
      "Threshold of the highest profit",
      ours(`BESTTHRESHOLD(${scores},${outcomes},B8,B9)`),
      "points",
      "Of the leads won or lost: gross profit of the wins less the cost of working all",
    ],
    [
      "Threshold used",
      `=IFERROR(IF(AND(L10=1,ISNUMBER(B10)),B10,SMALL(${row(1)},1)),"")`,
      "points",
      "Your own, else the one by capacity",
    ],
    [
      "MQLs",
      `=IFERROR(IF(ISNUMBER(${row(3)}),COUNTIF(${scores},">="&${row(3)}),0),0)`,
      "leads",
      "Leads with that score or more",
    ],
    ["Of them won", countOf("N5"), "leads", "Outcome won"],
    ["Of them lost", countOf("N6"), "leads", "Outcome lost"],
    [
      "Share won",
      `=IF(${row(5)}+${row(6)}>0,${row(5)}/(${row(5)}+${row(6)}),"")`,
      "share",
      "Won ÷ won and lost, among the MQLs",
    ],
    [
      "In a sentence",
      `=IF(ISNUMBER(${row(3)}),"From "&ROUND(${row(3)},1)&" points on "&${row(4)}&" leads go to sales; it can take "&${row(0)}&".",${row(9)})`,
      "",
      "",
    ],
    [
      "No line yet",
      '="No line yet: there are no scores, or none that fits the capacity. See the scored leads."',
      "",
      "",
    ],
  ]
  return [
    values("N4", [["Words looked for"], ["won"], ["lost"], ["MQL"]], "note"),
    values(`A${resultRow - 1}`, [["Item", "Value", "Unit", "What it says", ...Array(6).fill(null)]], "heading"),
    ...lines.flatMap(([item, value, unit, about], offset) => [
      values(`A${resultRow + offset}`, [[item]]),
      ...(value ? [formula(row(offset), value, "result")] : []),
      values(`C${resultRow + offset}`, [[unit, about]]),
    ]),
  ]
}

/** MQLs with the outcome whose word stands in that cell. */
function countOf(word: string): string {
  return `=IFERROR(IF(ISNUMBER(${row(3)}),COUNTIFS(${scores},">="&${row(3)},${outcomes},${word}),0),0)`
}
