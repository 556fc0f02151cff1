import { chartLabels } from "../chartLabels.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import { fixedOn, rowNumbers, rowsFrom } from "../rows.ts"
import type { PlanBlock, SheetPlan } from "../sheetPlan.ts"
import { itemRows, sheetNames, signSpan } from "./layout.ts"
import { signNames } from "./names.ts"
import { costItem, signRows } from "./signs.ts"

const { first, last } = signSpan
const rows = rowNumbers(signSpan)
const total = last + 1
const chartRow = total + 2
const items = rowsFrom(chartRow + 18, 6)
const chartData = rowsFrom(items.last + 3, signRows.length)
const at = (offset: number) => items.first + offset
const published = signRows.filter((row) => row.published !== null).length

/** Sign by sign: its measure beside the published figure, what it is worth and what to do. */
export function resultSheet(): SheetPlan {
  const down = (letter: string, text: (row: number) => string) => formulaDown(`${letter}${first}`, rows, text)
  return {
    name: sheetNames.result,
    blocks: [
      values("A1", [["Which of the seven signs do we have, and what is each worth?"]], "title"),
      formula(
        "A2",
        `=IFERROR(INDEX(C${items.first}:C${items.last},MATCH(1,D${items.first}:D${items.last},0)),IFERROR(B${items.last}&"","A row is missing. Undo it."))`,
      ),
      values(
        "A3",
        [
          [
            "Present = as bad as the published figure, or worse. Where nobody published one, there is nothing to compare.",
          ],
        ],
        "note",
      ),
      values(
        "A5",
        [
          [
            "Sign",
            "Measure",
            "Published",
            "Ours",
            "Present",
            "Worth",
            "Cost line",
            "What to do",
            "Compared",
            "Better when higher",
            "There",
            "Cost item",
          ],
        ],
        "heading",
      ),
      values(
        `A${first}`,
        signRows.map(({ sign, measure }) => [sign, measure]),
      ),
      down("C", measured("M", "B")),
      down("D", measured("L", "B")),
      down("E", (row) => `=IF(I${row}=1,CHOOSE(1+K${row},"no","yes"),"")`),
      down("F", measured("L", "L")),
      down("G", (row) => `=IFERROR(INDEX(${fromMeasures("J")},MATCH(L${row},${fromMeasures("A")},0))&"","")`),
      values(
        `H${first}`,
        signRows.map(({ whatToDo }) => [whatToDo]),
      ),
      down("I", (row) => `=IF(AND(COUNT(C${row}:D${row})=COLUMNS(C${row}:D${row}),OR(J${row}=0,J${row}=1)),1,0)`),
      down("J", measured("G", "B")),
      down("K", (row) => `=I${row}*OR(AND(J${row}=1,D${row}<=C${row}),AND(J${row}=0,D${row}>=C${row}))`),
      values(
        `L${first}`,
        signRows.map((row) => [costItem(row)]),
      ),
      values(`A${total}`, [["Total", null, null, null, null]], "heading"),
      formula(`F${total}`, `=SUM(F${first}:F${last})`, "heading"),
      ...itemBlocks(),
      values(`A${chartData.first - 1}`, [["Sign", "Worth a year"]], "heading"),
      chartLabels(
        "A",
        rowNumbers(chartData),
        () => `SUM($F$${first}:$F$${last})>0`,
        (row) => `A${row - chartData.first + first}`,
      ),
      formulaDown(
        `B${chartData.first}`,
        rowNumbers(chartData),
        (row) => `=IFERROR(F${row - chartData.first + first},"")`,
      ),
    ],
    columnWidths: [42, 42, 10, 10, 9, 12, 28, 74, 10, 18, 7, 46],
    frozenRows: 0,
    highlights: [
      { range: `E${first}:E${last}`, text: "yes", style: "bad" },
      { range: `E${first}:E${last}`, text: "no", style: "good" },
      { range: `C${items.first}:C${items.last}`, text: ".", style: "bad" },
    ],
    rightAligned: ["C5:D5", "F5", "I5:K5", `B${items.first - 1}`, `B${chartData.first - 1}`],
    formats: [
      ...signRows.map(({ isShare }, index) => ({
        range: `C${first + index}:D${first + index}`,
        format: isShare ? ("percent" as const) : ("whole" as const),
      })),
      { range: `F${first}:F${total}`, format: "whole" },
      { range: `B${chartData.first}:B${chartData.last}`, format: "whole" },
    ],
    names: [
      { name: signNames.result, range: `A5:H${last}` },
      { name: signNames.resultVerdict, range: "A2" },
    ],
    charts: [
      {
        kind: "bar",
        title: "Our share beside the published one",
        data: `B5:D${first + published - 1}`,
        at: `A${chartRow}`,
      },
      {
        kind: "bar",
        title: "What each sign is worth a year",
        data: `A${chartData.first - 1}:B${chartData.last}`,
        at: `C${chartRow}`,
      },
    ],
  }
}

function fromMeasures(letter: string): string {
  return fixedOn(sheetNames.measures, letter, itemRows)
}

/** What stands on Measures in the row whose item is named in that column. */
function measured(letter: string, item: string): (row: number) => string {
  return (row) => `=IFERROR(INDEX(${fromMeasures(letter)},MATCH(${item}${row},${fromMeasures("A")},0)),"")`
}

function itemBlocks(): PlanBlock[] {
  const lines: readonly (readonly [label: string, value: string, toFix?: (row: number) => string])[] = [
    [
      "Entries to fix",
      `=SUM(${fromMeasures("T")})`,
      (row) => `=IFERROR(IF(B${row}=0,"",INDEX(${fromMeasures("K")},MATCH(1,${fromMeasures("T")},0))),"")`,
    ],
    [
      "Measures known",
      `=COUNT(D${first}:D${last})`,
      (row) =>
        `=IF(B${row}>0,"","Measures: hold no value yet. Type the first one, such as the share of reps at quota.")`,
    ],
    ["Signs compared", `=SUM(I${first}:I${last})`],
    ["Signs present", `=SUM(K${first}:K${last})`],
    ["The costliest", `=IFERROR(INDEX(A${first}:A${last},MATCH(MAX(F${first}:F${last}),F${first}:F${last},0)),"")`],
    [
      "In a sentence",
      `=IFERROR("Present are "&B${at(3)}&" of "&B${at(2)}&" signs with a published figure."&IF(LEN(B${at(4)})=0,""," The costliest: "&B${at(4)}&"."),"")`,
    ],
  ]
  return [
    values(`A${items.first - 1}`, [["Worked out with", "Value", "To fix", "To fix (1 = yes)", null]], "heading"),
    values(
      `A${items.first}`,
      lines.map(([label]) => [label]),
    ),
    { at: `B${items.first}`, cells: lines.map(([, text]) => [{ formula: text }]) },
    ...lines.flatMap(([, , toFix], offset) =>
      toFix
        ? [formula(`C${at(offset)}`, toFix(at(offset))), formula(`D${at(offset)}`, `=IF(LEN(C${at(offset)})>0,1,0)`)]
        : [],
    ),
  ]
}
