import { formula, formulaDown, values } from "../planCells.ts"
import { fixedOn, rowNumbers } from "../rows.ts"
import type { PlanBlock, SheetPlan } from "../sheetPlan.ts"
import { type SheetSection, sheetOf } from "../sheetSection.ts"
import { sheetNames, signSpan, statementRows, weightRows } from "./layout.ts"
import { signNames } from "./names.ts"
import { perceptionChart } from "./perceptionChart.ts"
import { perceptionItems } from "./perceptionItems.ts"
import { indexRow, itemAt, items } from "./perceptionPlaces.ts"
import { signRows } from "./signs.ts"

const { first, last } = signSpan
const rows = rowNumbers(signSpan)

/** The seven signs as both sides see them, worked out from the surveys. */
export function perceptionSheet(): SheetPlan {
  return sheetOf(
    {
      name: sheetNames.perception,
      columnWidths: [42, 11, 11, 9, 15, 9, 26, 21, 74, 17, 20, 13, 10, 8, 15, 20, 13, 10, 8, 15],
      frozenRows: 0,
    },
    [
      {
        blocks: [
          values("A1", [["Do marketing and sales see the same?"]], "title"),
          formula(
            "A2",
            `=IFERROR(INDEX(C${items.first}:C${items.last},MATCH(1,D${items.first}:D${items.last},0)),IFERROR(INDEX(I${first}:I${last},MATCH(1,J${first}:J${last},0)),IFERROR(B${itemAt(12)}&"","A row is missing. Undo it.")))`,
          ),
          values(
            "A3",
            [
              [
                "Levels from 1 (the sign is there in full) to 5 (not there at all); the index from 0 to 100 (aligned). Gap is marketing less sales.",
              ],
            ],
            "note",
          ),
        ],
        names: [{ name: signNames.perceptionVerdict, range: "A2" }],
      },
      gapSection(),
      {
        blocks: perceptionItems(),
        highlights: [{ range: `C${items.first}:C${items.last}`, text: ".", style: "bad" }],
        rightAligned: [`B${items.first - 1}`],
      },
      perceptionChart(),
    ],
  )
}

/** A row for each sign, and the index below them. */
function gapSection(): SheetSection {
  const down = (letter: string, text: (row: number) => string) => formulaDown(`${letter}${first}`, rows, text)
  const level = (sum: string, count: string) => (row: number) => `=IF(${count}${row}>0,${sum}${row}/${count}${row},"")`
  const share = (given: string, asked: string) => (row: number) => `=IFERROR(${given}${row}/${asked}${row},"")`
  const gap = (row: number) => `=IF(COUNT(B${row}:C${row})=COLUMNS(B${row}:C${row}),B${row}-C${row},"")`
  const indexOf = (letter: string) =>
    `=IFERROR(IF(B${itemAt(10)}=1,B${itemAt(2)}*(SUMPRODUCT(F${first}:F${last},${letter}${first}:${letter}${last})/SUM(F${first}:F${last})-B${itemAt(0)})/(B${itemAt(1)}-B${itemAt(0)}),""),"")`
  return {
    blocks: [
      values(
        "A5",
        [
          [
            "Sign",
            "Marketing",
            "Sales",
            "Gap",
            "Weighted gap",
            "Weight",
            "Answered by marketing",
            "Answered by sales",
            "To fix",
            "To fix (1 = yes)",
            ...sideHeadings("marketing"),
            ...sideHeadings("sales"),
          ],
        ],
        "heading",
      ),
      values(
        `A${first}`,
        signRows.map(({ sign }) => [sign]),
      ),
      down("B", level("K", "L")),
      down("C", level("P", "Q")),
      down("D", gap),
      down("E", (row) => `=IFERROR(IF(ISNUMBER(D${row}),F${row}/SUM(F$${first}:F$${last})*ABS(D${row}),""),"")`),
      down(
        "F",
        (row) =>
          `=IFERROR(INDEX(${fixedOn(sheetNames.weights, "G", weightRows)},MATCH(A${row},${fixedOn(sheetNames.weights, "A", weightRows)},0)),0)`,
      ),
      down("G", share("M", "N")),
      down("H", share("R", "S")),
      down(
        "I",
        (row) =>
          `=IF(COUNT(D${row})=1,"",A${row}&": ")&IF(ISNUMBER(B${row}),"","marketing has not answered. ")&IF(ISNUMBER(C${row}),"","Sales has not answered.")`,
      ),
      down("J", (row) => `=IF(LEN(I${row})>0,1,0)`),
      ...sideBlocks("K", sheetNames.marketing),
      ...sideBlocks("P", sheetNames.sales),
      values(`A${indexRow}`, [["Index"]], "heading"),
      formula(`B${indexRow}`, indexOf("B"), "heading"),
      formula(`C${indexRow}`, indexOf("C"), "heading"),
      formula(`D${indexRow}`, gap(indexRow), "heading"),
      formula(`E${indexRow}`, `=IF(ISNUMBER(D${indexRow}),SUM(E${first}:E${last}),"")`, "heading"),
    ],
    highlights: [{ range: `I${first}:I${last}`, text: "answered", style: "bad" }],
    rightAligned: ["B5:H5", "J5:T5"],
    formats: [
      { range: `B${first}:F${last}`, format: "decimal" },
      { range: `B${indexRow}:D${indexRow}`, format: "decimal" },
      { range: `E${indexRow}`, format: "decimal" },
      { range: `G${first}:H${last}`, format: "percent" },
      { range: `K${first}:K${last}`, format: "decimal" },
      { range: `P${first}:P${last}`, format: "decimal" },
    ],
    names: [{ name: signNames.perception, range: `A5:E${indexRow}` }],
  }
}

function sideHeadings(side: string): string[] {
  return [`Levels, ${side}`, "Statements", "Answers", "Asked", "Off the scale"]
}

/** What a survey holds for each sign, from that column on. */
function sideBlocks(from: string, sheet: string): PlanBlock[] {
  return ["W", "X", "U", "T", "Y"].map((letter, offset) => {
    const to = String.fromCharCode(from.charCodeAt(0) + offset)
    return formulaDown(
      `${to}${first}`,
      rows,
      (row) => `=SUMIFS(${fixedOn(sheet, letter, statementRows)},${fixedOn(sheet, "A", statementRows)},$A${row})`,
    )
  })
}
