import { chartLabels } from "../chartLabels.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import { fixedOn, rowNumbers, rowsFrom } from "../rows.ts"
import type { PlanBlock, SheetPlan } from "../sheetPlan.ts"
import { sheetNames, signSpan, statementRows, weightRows, weightTotalRow } from "./layout.ts"
import { signNames } from "./names.ts"
import { signRows } from "./signs.ts"

const { first, last } = signSpan
const rows = rowNumbers(signSpan)
const index = last + 1
const scale = `'${sheetNames.weights}'!`
const chartRow = index + 2
const itemsHeading = chartRow + 17
const items = rowsFrom(itemsHeading + 1, 13)
const at = (offset: number) => items.first + offset
const chartData = rowsFrom(items.last + 4, signRows.length)

/** Where each number that the gap is worked out with stands on the sheet. */
export const perceptionCells = {
  lowest: `B${at(0)}`,
  highest: `B${at(1)}`,
  ready: `B${at(10)}`,
} as const

/** The seven signs as both sides see them, worked out from the surveys. */
export function perceptionSheet(): SheetPlan {
  const down = (letter: string, text: (row: number) => string) => formulaDown(`${letter}${first}`, rows, text)
  const level = (sum: string, count: string) => (row: number) => `=IF(${count}${row}>0,${sum}${row}/${count}${row},"")`
  const share = (given: string, asked: string) => (row: number) => `=IFERROR(${given}${row}/${asked}${row},"")`
  const gap = (row: number) => `=IF(COUNT(B${row}:C${row})=COLUMNS(B${row}:C${row}),B${row}-C${row},"")`
  const indexOf = (letter: string) =>
    `=IFERROR(IF(B${at(10)}=1,B${at(2)}*(SUMPRODUCT(F${first}:F${last},${letter}${first}:${letter}${last})/SUM(F${first}:F${last})-B${at(0)})/(B${at(1)}-B${at(0)}),""),"")`
  return {
    name: sheetNames.perception,
    blocks: [
      values("A1", [["Do marketing and sales see the same?"]], "title"),
      formula(
        "A2",
        `=IFERROR(INDEX(C${items.first}:C${items.last},MATCH(1,D${items.first}:D${items.last},0)),IFERROR(INDEX(I${first}:I${last},MATCH(1,J${first}:J${last},0)),IFERROR(B${at(12)}&"","A row is missing. Undo it.")))`,
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
      values(`A${index}`, [["Index"]], "heading"),
      formula(`B${index}`, indexOf("B"), "heading"),
      formula(`C${index}`, indexOf("C"), "heading"),
      formula(`D${index}`, gap(index), "heading"),
      formula(`E${index}`, `=IF(ISNUMBER(D${index}),SUM(E${first}:E${last}),"")`, "heading"),
      ...itemBlocks(),
      ...chartBlocks(),
    ],
    columnWidths: [42, 11, 11, 9, 15, 9, 26, 21, 74, 17, 20, 13, 10, 8, 15, 20, 13, 10, 8, 15],
    frozenRows: 0,
    highlights: [
      { range: `I${first}:I${last}`, text: "answered", style: "bad" },
      { range: `C${items.first}:C${items.last}`, text: ".", style: "bad" },
    ],
    rightAligned: ["B5:H5", "J5:T5", `B${itemsHeading}`, `B${chartData.first - 1}:C${chartData.first - 1}`],
    formats: [
      { range: `B${first}:F${last}`, format: "decimal" },
      { range: `B${index}:D${index}`, format: "decimal" },
      { range: `E${index}`, format: "decimal" },
      { range: `G${first}:H${last}`, format: "percent" },
      { range: `B${chartData.first}:C${chartData.last}`, format: "decimal" },
      { range: `K${first}:K${last}`, format: "decimal" },
      { range: `P${first}:P${last}`, format: "decimal" },
    ],
    names: [
      { name: signNames.perception, range: `A5:E${index}` },
      { name: signNames.perceptionVerdict, range: "A2" },
    ],
    charts: [
      {
        kind: "bar",
        title: "How far is each sign away? 5 = not there at all",
        data: `A${chartData.first - 1}:C${chartData.last}`,
        at: `A${chartRow}`,
      },
    ],
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

function chartBlocks(): PlanBlock[] {
  const above = (row: number) => row - chartData.first + first
  return [
    values(`A${chartData.first - 1}`, [["Sign", "Marketing", "Sales"]], "heading"),
    chartLabels(
      "A",
      rowNumbers(chartData),
      () => `COUNT($B$${first}:$C$${last})>0`,
      (row) => `A${above(row)}`,
    ),
    ...["B", "C"].map((letter) =>
      formulaDown(`${letter}${chartData.first}`, rowNumbers(chartData), (row) => `=IFERROR(${letter}${above(row)},"")`),
    ),
  ]
}

/** What the sheet reads from others, what follows for the index, and what to fix. */
function itemBlocks(): PlanBlock[] {
  const lines: readonly (readonly [label: string, value: string, toFix?: (row: number) => string])[] = [
    ["Lowest answer", `=IFERROR(${scale}B5,"")`],
    ["Highest answer", `=IFERROR(${scale}B6,"")`],
    ["Index when aligned", `=IFERROR(${scale}B8,"")`],
    [
      "Scale in order (1 = yes)",
      `=IFERROR(MIN(${scale}F5:F10),0)`,
      (row) => `=IF(B${row}=1,"","Scale: an entry is not in order. See To fix on the sheet with the scale.")`,
    ],
    [
      "Weights in order (1 = yes)",
      `=IFERROR(${scale}F${weightTotalRow}*MIN(${scale}F${weightRows.first}:F${weightRows.last}),0)`,
      (row) => `=IF(B${row}=1,"","Weights: do not add up. See To fix on the sheet with the weights.")`,
    ],
    [
      "Answers of marketing",
      `=SUM(M${first}:M${last})`,
      (row) => `=IF(B${row}>0,"","Survey of marketing: holds no answer yet. Let people answer it.")`,
    ],
    [
      "Answers of sales",
      `=SUM(R${first}:R${last})`,
      (row) => `=IF(B${row}>0,"","Survey of sales: holds no answer yet. Let people answer it.")`,
    ],
    [
      "Answers of marketing off the scale",
      `=SUM(O${first}:O${last})`,
      (row) => `=IF(B${row}=0,"","Survey of marketing: holds answers off the scale ("&B${row}&"). See To fix there.")`,
    ],
    [
      "Answers of sales off the scale",
      `=SUM(T${first}:T${last})`,
      (row) => `=IF(B${row}=0,"","Survey of sales: holds answers off the scale ("&B${row}&"). See To fix there.")`,
    ],
    ["Signs that both sides answered", `=COUNT(D${first}:D${last})`],
    [
      "Index can be worked out (1 = yes)",
      `=IFERROR(IF(AND(B${at(3)}=1,B${at(4)}=1,B${at(9)}=ROWS(D${first}:D${last})),1,0),0)`,
    ],
    [
      "They differ most on",
      `=IFERROR(IF(MAX(E${first}:E${last})>0,INDEX(A${first}:A${last},MATCH(MAX(E${first}:E${last}),E${first}:E${last},0)),"no sign"),"")`,
    ],
    [
      "In a sentence",
      `=IFERROR(IF(ISNUMBER(D${index}),"Of "&B${at(2)}&" points marketing gives "&ROUND(B${index},0)&", sales "&ROUND(C${index},0)&". They differ most on: "&B${at(11)}&".",A${items.last + 1}),A${items.last + 1})`,
    ],
  ]
  return [
    values(`A${itemsHeading}`, [["Worked out with", "Value", "To fix", "To fix (1 = yes)", null]], "heading"),
    values(
      `A${items.first}`,
      lines.map(([label]) => [label]),
    ),
    values(
      `A${items.last + 1}`,
      [["No index yet: both sides have to answer on each sign, and no row of the sheets may be missing."]],
      "note",
    ),
    { at: `B${items.first}`, cells: lines.map(([, text]) => [{ formula: text }]) },
    ...lines.flatMap(([, , toFix], offset) =>
      toFix
        ? [formula(`C${at(offset)}`, toFix(at(offset))), formula(`D${at(offset)}`, `=IF(LEN(C${at(offset)})>0,1,0)`)]
        : [],
    ),
  ]
}
