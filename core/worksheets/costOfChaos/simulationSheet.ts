import { formula, room, values } from "../planCells.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { columns } from "./columnBlocks.ts"
import {
  allReady,
  down,
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

const items = simulationItems
const heading = simulationRange.heading
const percentiles = rowsBelow(heading, 7)
const together = rowsBelow(simulationRange.last + 3, lineRows.length)

/** How far the total may lie from its base when all uncertain numbers vary together. */
export function simulationSheet({ withFunctions }: WorksheetOptions): SheetPlan {
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
      values(`D${heading}`, [["Percentile", "Total"]], "heading"),
      values(
        `D${percentiles.first}`,
        ["P5", "P10", "P25", "P50", "P75", "P90", "P95"].map((name) => [name]),
      ),
      ...columns(percentiles, { E: picked }, "result"),
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
      ...columns(together, { A: ofLine(lineColumns.name), B: ofLine(`Lines!${down("R", lines)}`) }, "result"),
    ],
    columnWidths: [28, 16, 32, 12, 14, 38, 70, 9, 9, 12, 12, 12],
    frozenRows: 0,
    highlights: [{ range: "A3", text: ".", style: "bad" }],
    rightAligned: [`B${heading}`, `E${heading}`, `B${items.heading}`, `D${items.heading}:E${items.heading}`],
    formats: [
      { range: `B${items.first}`, format: "whole" },
      { range: `E${items.first}`, format: "whole" },
      { range: `B${heading + 1}:B${heading + 10}`, format: "whole" },
      { range: `B${heading + 11}`, format: "percent" },
      { range: `E${percentiles.first}:E${percentiles.last}`, format: "whole" },
    ],
    names: [
      { name: chaosNames.simulation, range: `A${items.heading}:B${items.last}` },
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
        kind: "line",
        title: "Cost a year by percentile",
        data: `D${heading}:E${percentiles.last}`,
        at: `D${together.first}`,
      },
    ],
  }
}

const isReady = `=IF(SUM(${down("H", items)})=ROWS(${down("H", items)}),${allReady}*MIN(1,SUM(${workings.varies})),0)`

const noRange = `"Simulation: no range. Type a low and a high on Inputs, and see To fix."`

const simulated = `=IFERROR(IF($H$${heading}=1,CHAOSRANGE(Lines!$A$${lines.heading}:$T$${lines.last},$B$${items.first},$B$${items.first + 1},$B$${items.last}),""),${noRange})`
