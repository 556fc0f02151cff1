import { formula, formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { scaleRows, sheetNames, weightRows, weightTotalRow } from "./layout.ts"
import { signNames } from "./names.ts"
import { signRows } from "./signs.ts"

const { first, last } = weightRows
const total = weightTotalRow
const equalWeight = Number((100 / signRows.length).toFixed(4))

/** The constants of the survey: its scale and the weight of each sign. */
export function weightsSheet(): SheetPlan {
  return {
    name: sheetNames.weights,
    blocks: [
      values("A1", [["How do the answers count?"]], "title"),
      values(
        "A2",
        [
          [
            "Leave these as they are to begin with. Weights say which sign matters most; agree on them before you look at the answers.",
          ],
        ],
        "note",
      ),
      values("A4", [["Item", "Value", "Unit", "Source", "To fix", "In order"]], "heading"),
      values(`A${scaleRows.first}`, [
        ["Lowest answer"],
        ["Highest answer"],
        ["Reversed from"],
        ["Index when aligned"],
        ["Weights add up to"],
        ["Tolerance of the weights"],
      ]),
      values("B5", [[1], [5]], "input"),
      formula("B7", '=IFERROR(B5+B6,"")', "result"),
      values("B8", [[100], [100], [0.01]], "input"),
      values("C5", [
        ["answer", "The questionnaire: does not apply at all"],
        ["answer", "The questionnaire: applies fully"],
        ["answer", "Lowest and highest together; a reverse-scored answer is taken from it"],
        ["points", "Own convention, as ALIGNMENTINDEX has it"],
        ["points", "Demand Metric's alignment tool"],
        ["points", "Own convention: equal weights are rounded"],
      ]),
      formula("E5", '=IF(F5=1,"","Lowest answer: is no number from 0 on. Type one.")'),
      formula("E6", '=IF(F6=1,"","Highest answer: is no number above the lowest. Type one.")'),
      formulaDown("E8", [8, 9, 10], (row) => `=IF(F${row}=1,"",A${row}&": is no number above 0. Type one.")`),
      formula("F5", "=IFERROR(IF(AND(ISNUMBER(B5),B5>=0),1,0),0)"),
      formula("F6", "=IFERROR(IF(AND(ISNUMBER(B6),B6>B5),1,0),0)"),
      formulaDown("F8", [8, 9, 10], (row) => `=IFERROR(IF(AND(ISNUMBER(B${row}),B${row}>0),1,0),0)`),
      values(`A${first - 1}`, [["Sign", "Weight", "Unit", "Source", "To fix", "In order", "Used"]], "heading"),
      values(
        `A${first}`,
        signRows.map(({ sign }) => [sign]),
      ),
      values(
        `B${first}`,
        signRows.map(() => [equalWeight]),
        "input",
      ),
      values(
        `C${first}`,
        signRows.map(() => ["points", "Equal, as the article on the seven signs ranks none"]),
      ),
      formulaDown(
        `E${first}`,
        rowNumbers(weightRows),
        (row) => `=IF(F${row}=1,"",A${row}&": the weight is no number from 0 on. Type one.")`,
      ),
      formulaDown(
        `F${first}`,
        rowNumbers(weightRows),
        (row) => `=IFERROR(IF(AND(ISNUMBER(B${row}),B${row}>=0),1,0),0)`,
      ),
      formulaDown(`G${first}`, rowNumbers(weightRows), (row) => `=IF(F${row}=1,B${row},0)`),
      values(`A${total}`, [["Total"]], "heading"),
      formula(`B${total}`, `=SUM(G${first}:G${last})`, "heading"),
      formula(
        `E${total}`,
        `=IF(F${total}=1,"","Weights: come to "&B${total}&". Change them until they come to what is written above.")`,
      ),
      formula(`F${total}`, `=IFERROR(IF(ABS(B${total}-B9)<=B10,1,0),0)`),
    ],
    columnWidths: [40, 10, 9, 66, 60, 9, 9],
    frozenRows: 0,
    highlights: [{ range: `E5:E${total}`, text: ".", style: "bad" }],
    rightAligned: ["B4", "F4", `B${first - 1}`, `F${first - 1}:G${first - 1}`],
    formats: [
      { range: "B10", format: "decimal" },
      { range: `B${first}:B${total}`, format: "decimal" },
      { range: `G${first}:G${last}`, format: "decimal" },
    ],
    names: [
      { name: signNames.scale, range: "A4:B10" },
      { name: signNames.weights, range: `A${first - 1}:B${last}` },
    ],
    validations: [
      {
        range: `B${first}:B${last}`,
        allows: { kind: "number", least: 0 },
        sentence: "Type a number from 0 on; all weights together are 100.",
      },
    ],
  }
}
