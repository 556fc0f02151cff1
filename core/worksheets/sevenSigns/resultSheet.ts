import { chartLabels } from "../chartLabels.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import { rowNumbers, rowsFrom } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { onMeasures, sheetNames, signSpan } from "./layout.ts"
import { signNames } from "./names.ts"
import { chartRow, items, resultItems } from "./resultItems.ts"
import { costItem, signRows } from "./signs.ts"

const { first, last } = signSpan
const rows = rowNumbers(signSpan)
const total = last + 1
const chartData = rowsFrom(items.last + 3, signRows.length)
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
      down("G", (row) => `=IFERROR(INDEX(${onMeasures("J")},MATCH(L${row},${onMeasures("A")},0))&"","")`),
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
      ...resultItems(),
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

/** What stands on Measures in the row whose item is named in that column. */
function measured(letter: string, item: string): (row: number) => string {
  return (row) => `=IFERROR(INDEX(${onMeasures(letter)},MATCH(${item}${row},${onMeasures("A")},0)),"")`
}
