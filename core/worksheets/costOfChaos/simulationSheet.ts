import { chartLabels } from "../chartLabels.ts"
import { formula, room, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { PlanBlock, SheetPlan } from "../sheetPlan.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { columns } from "./columnBlocks.ts"
import {
  allReady,
  lineColumns,
  lines,
  rowsBelow,
  simulationItems,
  simulationRange,
  stateFormula,
  workings,
} from "./layout.ts"
import { lineRows } from "./lineRows.ts"
import { chaosNames } from "./names.ts"

/** The name of what the sample fills on this sheet. */
export const amountEntry = "Chaos_amount"

const levels = [
  ["P5", 0.95],
  ["P10", 0.9],
  ["P25", 0.75],
  ["P50", 0.5],
  ["P75", 0.25],
  ["P90", 0.1],
  ["P95", 0.05],
] as const
const items = simulationItems
const heading = simulationRange.heading
const percentiles = rowsBelow(heading, levels.length)
const amountRow = percentiles.last + 3
const together = rowsBelow(simulationRange.last + 3, lineRows.length)

/** How far the total may lie from its base when all uncertain numbers vary together. */
export function simulationSheet({ withSample, withFunctions }: WorksheetOptions): SheetPlan {
  const picked = `=IFERROR(INDEX($B$${heading}:$B$${simulationRange.last},MATCH($D#,$A$${heading}:$A$${simulationRange.last},0)),"")`
  const ofLine = (range: string) => `=IFERROR(INDEX(${range},MATCH($I#,${lineColumns.number},0)),"")`
  return {
    name: "Simulation",
    blocks: [
      values("A1", [["How sure are we?"]], "title"),
      values(
        "A2",
        [
          [
            "Every number with a low and a high is drawn between them, again and again, and all lines are added up: in 8 of 10 draws the cost lies from P10 to P90.",
          ],
        ],
        "note",
      ),
      formula("A3", stateFormula, "note"),
      values(
        `A${items.heading}`,
        [["Item", "Value", "Allowed", "At least", "At most", "What it is", "To fix"]],
        "heading",
      ),
      values(`A${items.first}`, [["Trials"], ["Seed"], ["Shape"]]),
      values(`B${items.first}`, [[10_000], [1], ["triangular"]], "input"),
      values(
        `C${items.first}`,
        [
          ["a whole number from 1 to 20,000", 1, 20_000, "How often all numbers are drawn"],
          ["any whole number", null, null, "The same one gives the same digits"],
          ["triangular, pert or lognormal", null, null, "How the draws lie between low and high"],
        ],
        "note",
      ),
      ...columns(items, { G: '=IF($H#=1,"",$A#&": cannot be used. Type "&$C#&".")' }, "note"),
      values(`H${items.heading}`, [["Usable"]], "note"),
      ...columns(
        { ...items, numbers: items.numbers.slice(0, 2) },
        {
          H: "=IFERROR(IF(AND(ISNUMBER($B#),$B#=INT($B#),OR(ISBLANK($D#),$B#>=$D#),OR(ISBLANK($E#),$B#<=$E#)),1,0),0)",
        },
      ),
      values(`J${items.last}`, [["triangular", "pert", "lognormal"]], "note"),
      formula(`H${items.last}`, `=IFERROR(MIN(1,MATCH(TRIM($B${items.last}),$J${items.last}:$L${items.last},0)),0)`),
      ...(withFunctions
        ? [
            values(`A${heading}`, [[null, null]], "heading"),
            room(`A${heading + 1}`, simulationRange.last - heading, 2),
            formula(`A${heading}`, simulated, "heading"),
          ]
        : [room(`A${heading}`, simulationRange.last - heading + 1, 2)]),
      formula(`H${heading}`, isReady),
      values(`H${heading - 1}`, [["Ready"]], "note"),
      ...(withFunctions
        ? []
        : [
            values(
              `A${heading - 1}`,
              [["These are the values CHAOSRANGE gave for the entries; they do not follow when you change them."]],
              "note",
            ),
          ]),
      values(`D${heading}`, [["Percentile", "Total", "Chance to exceed it"]], "heading"),
      values(
        `D${percentiles.first}`,
        levels.map(([name]) => [name]),
      ),
      ...columns(percentiles, { E: picked }, "result"),
      values(
        `F${percentiles.first}`,
        levels.map(([, chance]) => [chance]),
        "note",
      ),
      ...chanceBlocks(withSample),
      values(`K${heading}`, [["Percentile", "Total"]], "note"),
      chartLabels(
        "K",
        percentiles.numbers,
        () => `COUNT(${fixed("E", percentiles)})>0`,
        (row) => `$D${row}`,
      ),
      ...columns(percentiles, { L: "=$E#" }),
      values(
        `A${together.heading - 1}`,
        [
          [
            "Which lines move together? Those with the same word rise and fall together in every draw; all others by themselves.",
          ],
        ],
        "note",
      ),
      values(`A${together.heading}`, [["Line", "Moves with"]], "heading"),
      values(
        `I${together.first}`,
        lineRows.map((_, index) => [index + 1]),
        "note",
      ),
      ...columns(together, { A: ofLine(lineColumns.name), B: ofLine(`Lines!${fixed("R", lines)}`) }, "result"),
    ],
    columnWidths: [28, 16, 32, 12, 14, 38, 70, 9, 9, 12, 12, 12],
    frozenRows: 0,
    highlights: [{ range: "A3", text: ".", style: "bad" }],
    rightAligned: [
      `B${heading}`,
      `E${heading}:F${heading}`,
      `D${amountRow - 1}:F${amountRow - 1}`,
      `B${items.heading}`,
      `D${items.heading}:E${items.heading}`,
    ],
    formats: [
      { range: `B${items.first}`, format: "whole" },
      { range: `E${items.first}`, format: "whole" },
      { range: `B${heading + 1}:B${heading + 10}`, format: "whole" },
      { range: `B${heading + 11}`, format: "percent" },
      { range: `E${percentiles.first}:E${percentiles.last}`, format: "whole" },
      { range: `F${percentiles.first}:F${percentiles.last}`, format: "percent" },
      { range: `L${percentiles.first}:L${percentiles.last}`, format: "whole" },
      { range: `D${amountRow}`, format: "whole" },
      { range: `E${amountRow}:F${amountRow}`, format: "percent" },
    ],
    names: [
      { name: chaosNames.simulation, range: `A${items.heading}:B${items.last}` },
      { name: amountEntry, range: `D${amountRow}` },
      { name: chaosNames.range, range: `A${heading}:B${simulationRange.last}` },
    ],
    validations: [
      {
        range: `B${items.first}`,
        allows: { kind: "number", least: 1, most: 20_000 },
        sentence: "Type a whole number from 1 to 20,000.",
      },
      { range: `B${items.first + 1}`, allows: { kind: "number" }, sentence: "Type any whole number." },
      {
        range: `B${items.last}`,
        allows: { kind: "list", values: ["triangular", "pert", "lognormal"] },
        sentence: "Choose triangular, pert or lognormal.",
      },
    ],
    charts: [
      {
        kind: "column",
        title: "Cost a year by percentile",
        data: `K${heading}:L${percentiles.last}`,
        at: `D${together.first}`,
      },
    ],
  }
}

/** Between which percentiles an amount lies: what is known of its chance without the draws themselves. */
function chanceBlocks(withSample: boolean): PlanBlock[] {
  const [totals, chances] = [fixed("E", percentiles), fixed("F", percentiles)]
  const at = amountRow
  return [
    values(
      `D${at - 2}`,
      [["How likely is more than an amount? Type one. The pane says its chance to the digit: Cost of chaos."]],
      "note",
    ),
    values(`D${at - 1}`, [["Amount", "Chance, from", "to"]], "heading"),
    values(`D${at}`, [[withSample ? 1_200_000 : null]], "input"),
    formula(`E${at}`, `=IF($I${at}=1,IFERROR(INDEX(${chances},$H${at}+1),0),"")`, "result"),
    formula(`F${at}`, `=IF($I${at}=1,CHOOSE(1+MIN(1,$H${at}),1,INDEX(${chances},MAX(1,$H${at}))),"")`, "result"),
    formula(
      `G${at}`,
      `=IF(OR(ISNUMBER($D${at}),ISBLANK($D${at})),"","Amount: is no number. Type one, or leave it blank.")`,
      "note",
    ),
    values(`H${at - 1}`, [["Below", "Known"]], "note"),
    formula(`H${at}`, `=IFERROR(COUNTIF(${totals},"<="&$D${at}),0)`),
    formula(`I${at}`, `=IF(AND(ISNUMBER($D${at}),COUNT(${totals})=ROWS(${totals})),1,0)`),
  ]
}

const isReady = `=IF(SUM(${fixed("H", items)})=ROWS(${fixed("H", items)}),${allReady}*MIN(1,SUM(${workings.varies})),0)`

const noRange = `"Simulation: no range. Type a low and a high on Inputs, and see To fix."`

const simulated = `=IFERROR(IF($H$${heading}=1,CHAOSRANGE(Lines!$A$${lines.heading}:$T$${lines.last},$B$${items.first},$B$${items.first + 1},$B$${items.last}),""),${noRange})`
