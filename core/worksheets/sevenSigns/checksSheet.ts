import { formula, formulaDown, values } from "../planCells.ts"
import { fixedOn, rowNumbers, rowsFrom } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { type Check, functionChecks, nativeChecks } from "./checks.ts"
import { sheetNames, signSpan, statementRows } from "./layout.ts"
import { signNames } from "./names.ts"
import { perceptionCells } from "./perceptionPlaces.ts"

const first = 7
const gap = `'${sheetNames.perception}'!`

/** Two ways to each number, ours and another one; every difference is 0. */
export function checksSheet(withFunctions: boolean): SheetPlan {
  const count = nativeChecks().length + (withFunctions ? functionChecks("").length : 0)
  const last = first + count - 1
  const compared = last + 5
  const checks: readonly Check[] = [...nativeChecks(), ...(withFunctions ? functionChecks(`B${compared}`) : [])]
  const rows = rowNumbers(rowsFrom(first, count))
  return {
    name: sheetNames.checks,
    blocks: [
      values("A1", [["Do the seven signs add up?"]], "title"),
      values("A2", [["Each check takes two ways to one number; 0 means that they agree."]], "note"),
      values("A4", [["Sum of the checks"]], "heading"),
      formula("B4", `=SUM(B${first}:B${last})`, "heading"),
      values("A6", [["Check", "Result", "What to do", "One way", "Another way", "Tolerance", "Remedy"]], "heading"),
      values(
        `A${first}`,
        checks.map(({ about }) => [about]),
      ),
      formulaDown(
        `B${first}`,
        rows,
        (row) => `=IFERROR(IF(AND(ISNUMBER(F${row}),ABS(D${row}-E${row})<=F${row}),0,1),1)`,
      ),
      formulaDown(`C${first}`, rows, (row) => `=IF(B${row}=0,"In order","Look: "&G${row})`),
      {
        at: `D${first}`,
        cells: checks.map(({ oneWay, anotherWay }) => [
          { formula: `=IFERROR(${oneWay},"")` },
          anotherWay === undefined ? { value: 0 } : { formula: `=IFERROR(${anotherWay},"")` },
        ]),
      },
      values(
        `F${first}`,
        checks.map(({ tolerance = 1e-9 }) => [tolerance]),
        "input",
      ),
      values(
        `G${first}`,
        checks.map(({ remedy }) => [remedy]),
      ),
      ...(withFunctions ? [...comparedBlocks(compared), ...opinionBlocks()] : []),
    ],
    columnWidths: [52, 10, 90, 14, 14, 12, 84, 3, 42, 11, 11, 9, 13, 3, 42, 11, 11, 9, 13, 3, 42, 42, 11, 9, 9, 12, 74],
    frozenRows: 6,
    highlights: [
      { range: `C${first}:C${last}`, text: "In order", style: "good" },
      { range: `C${first}:C${last}`, text: "Look:", style: "bad" },
    ],
    rightAligned: ["B6", "D6:F6", "J6:M6", "P6:S6", "W6:X6", "Z6"],
    formats: [
      { range: "J7:M14", format: "decimal" },
      { range: "P7:S14", format: "decimal" },
      { range: "W7:X13", format: "decimal" },
      { range: "Z7:Z13", format: "whole" },
    ],
    names: [
      { name: signNames.checks, range: `A6:C${last}` },
      { name: signNames.checkTotal, range: "B4" },
    ],
  }
}

/** ALIGNMENTINDEX knows one scale only: with another there is nothing to compare, nor before all have answered. */
function comparedBlocks(row: number) {
  const { ready, lowest, highest } = perceptionCells
  return [
    values(`A${row - 3}`, [["Compared with ALIGNMENTINDEX", "Value", "Source", "To fix"]], "heading"),
    values(`A${row - 2}`, [["Lowest level it takes"], ["Highest level it takes"], ["Compared (1 = yes)"]]),
    values(`B${row - 2}`, [[1], [5]], "input"),
    values(`C${row - 2}`, [
      ["Its description"],
      ["Its description"],
      ["All signs answered by both sides, on this scale"],
    ]),
    formulaDown(
      `D${row - 2}`,
      [row - 2, row - 1],
      (line) => `=IF(ISNUMBER(B${line}),"",A${line}&": is no number. Type what ALIGNMENTINDEX says.")`,
    ),
    formula(`B${row}`, `=IFERROR(${gap}${ready}*AND(${gap}${lowest}=B${row - 2},${gap}${highest}=B${row - 1}),0)`),
  ]
}

function opinionBlocks() {
  const inGap = (letter: string) => fixedOn(sheetNames.perception, letter, signSpan)
  const survey = (side: "marketing" | "sales") =>
    `'${sheetNames[side]}'!$W$${statementRows.first - 1}:$Z$${statementRows.last}`
  return [
    values("I5", [["ALIGNMENTINDEX, weighted"]], "note"),
    values("O5", [["ALIGNMENTINDEX over all statements, weights equal"]], "note"),
    values("U5", [["SEVENSIGNS"]], "note"),
    formula("I6", `=IFERROR(ALIGNMENTINDEX(${inGap("B")},${inGap("C")},${inGap("F")}),"")`),
    formula("O6", `=IFERROR(ALIGNMENTINDEX(${survey("marketing")},${survey("sales")}),"")`),
    formula("U6", `=IFERROR(SEVENSIGNS(${sheetNames.measures}!$A$5:$B$19),"")`),
  ]
}
