import type { Cell } from "../../cells/index.ts"
import { formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { smallShareQuestion, smallShares, usualLeast } from "../smallShare.ts"
import { increase } from "./layout.ts"
import { repEntryNames, repNames } from "./names.ts"

/** Low, base and high, unit and source; whether all three may be empty. */
function assumptionRows(withSample: boolean): Cell[][] {
  const sample = (...cells: Cell[]) => (withSample ? cells : [null, null, null])
  return [
    [
      "Elasticity",
      0.25,
      0.5,
      1,
      "ratio",
      "Convention, no measurement: 1 is revenue that follows selling time fully",
      "",
    ],
    ["Redeployed", 0.4, 0.6, 0.8, "share", "Own rule: the part of the recovered hours that goes into selling", ""],
    ["Reached", 0.7, 1, 1, "share", "Own rule: the part of the hours in c that is really recovered", ""],
    ["Gross margin", ...sample(0.65, 0.7, 0.75), "share", "Your books: what is left of added revenue", ""],
    ["Programme cost", ...sample(40_000, 50_000, 60_000), "money/year", "Your plan; empty is none", "yes"],
    [
      "Ceiling",
      null,
      null,
      null,
      "money/year",
      "The most revenue that demand allows to be added; empty is none",
      "yes",
    ],
  ]
}

/** Low, base and high of what nobody knows. */
export function assumptionSection(withSample: boolean): SheetSection {
  const { assumptions, assumptionHeading } = increase
  const { first, last } = assumptions
  const rows = rowNumbers(assumptions)
  const cells = assumptionRows(withSample)
  const part = (from: number, to: number) => cells.map((row) => row.slice(from, to))
  return {
    blocks: [
      values(
        `A${assumptionHeading}`,
        [
          [
            "Assumption",
            "Low",
            "Base",
            "High",
            "Unit",
            "Source",
            "To fix",
            "Not in order",
            "May be empty",
            "Low",
            "Base",
            "High",
            "Usually from",
          ],
        ],
        "heading",
      ),
      values(`A${first}`, part(0, 1)),
      values(`B${first}`, part(1, 4), "input"),
      values(`E${first}`, part(4, 6), "note"),
      formulaDown(
        `G${first}`,
        rows,
        (row) =>
          `=IF(H${row}=1,A${row}&": needs three numbers from low to high, shares from 0 to 100 %. Type them.","")&IF(${smallShares(`J${row}:L${row}`, `M${row}`)}>0,${smallShareQuestion},"")`,
      ),
      formulaDown(
        `H${first}`,
        rows,
        (row) =>
          `=IFERROR(IF(AND(I${row}="yes",COUNTA(B${row}:D${row})=0),0,1-AND(COUNT(B${row}:D${row})=COLUMNS(B${row}:D${row}),B${row}>=0,B${row}<=C${row},C${row}<=D${row},OR(E${row}<>"share",D${row}<=1))),1)`,
      ),
      values(`I${first}`, part(6, 7)),
      ...["J", "K", "L"].map((used, at) => {
        const typed = ["B", "C", "D"][at]
        return formulaDown(
          `${used}${first}`,
          rows,
          (row) => `=IFERROR(IF(AND($H${row}=0,ISNUMBER(${typed}${row})),${typed}${row},""),"")`,
        )
      }),
      values(
        `M${first}`,
        cells.map((row) => [row[4] === "share" ? usualLeast : null]),
      ),
    ],
    highlights: [{ range: `G${first}:G${last}`, text: ":", style: "bad" }],
    rightAligned: [`B${assumptionHeading}:D${assumptionHeading}`, `J${assumptionHeading}:M${assumptionHeading}`],
    formats: [
      { range: `B${first + 1}:D${first + 3}`, format: "percent" },
      { range: `B${first + 4}:D${last}`, format: "whole" },
      { range: `M${first}:M${last}`, format: "percent" },
    ],
    names: [
      { name: repNames.assumptions, range: `A${assumptionHeading}:F${last}` },
      { name: repEntryNames.assumptions, range: `B${first + 3}:D${last}` },
    ],
    validations: [
      { range: `B${first}:D${first}`, allows: { kind: "number", least: 0 }, sentence: "Type a number of at least 0." },
      {
        range: `B${first + 1}:D${first + 3}`,
        allows: { kind: "number", least: 0, most: 1 },
        sentence: "Type a share from 0 to 100 %.",
      },
      {
        range: `B${first + 4}:D${last}`,
        allows: { kind: "number", least: 0 },
        sentence: "Type a number of at least 0.",
      },
    ],
  }
}
