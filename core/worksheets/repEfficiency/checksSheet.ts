import { formula, formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { PlanBlock, SheetPlan } from "../sheetPlan.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { type Check, inputChecks, resultChecks } from "./checkRows.ts"
import { checks, sheets } from "./layout.ts"
import { repNames } from "./names.ts"
import { secondOpinion, secondOpinionCheck } from "./secondOpinion.ts"

const tolerance = `$D$${checks.tolerance}`

export function checksSheet({ withFunctions }: WorksheetOptions): SheetPlan {
  const rows = [...inputChecks, ...resultChecks, ...(withFunctions ? [secondOpinionCheck] : [])]
  const all = { first: checks.all.first, last: checks.all.first + rows.length - 1 }
  const { first, last } = all
  const numbers = rowNumbers(all)
  return {
    name: sheets.checks,
    blocks: [
      values("A1", [["Rep efficiency checks: every line reads 0 when all is in order"]], "title"),
      values("A2", [["The first that does not read 0 is said at the head of d Total revenue increase."]], "note"),
      values(`A${checks.total}`, [["Sum of the checks"]]),
      formula(`B${checks.total}`, `=SUM(B${first}:B${last})`, "result"),
      formula(
        `C${checks.total}`,
        `=IFERROR(INDEX(C${first}:C${last},MATCH(1,D${first}:D${last},0)),"All checks read 0.")`,
      ),
      values(`A${checks.tolerance}`, [["Differences up to"]]),
      values(`B${checks.tolerance}`, [[0.000001]], "input"),
      values(`C${checks.tolerance}`, [["hours or money; own rule: numbers are kept to 15 digits"]], "note"),
      formula(
        `D${checks.tolerance}`,
        `=IFERROR(IF(AND(ISNUMBER(B${checks.tolerance}),B${checks.tolerance}>=0,B${checks.tolerance}<1),B${checks.tolerance},0),0)`,
      ),
      values(`A${checks.heading}`, [["Check", "Result", "What to do", "Not 0", "Found", "First"]], "heading"),
      values(
        `A${first}`,
        rows.map(({ name }) => [name]),
      ),
      formulaDown(`B${first}`, numbers, (row) => `=IFERROR(IF(ABS(E${row})<=${tolerance},0,ABS(E${row})),1)`, "result"),
      formulaDown(`D${first}`, numbers, (row) => `=IF(B${row}=0,0,1)`),
      ...rows.flatMap((check, index) => checkRow(check, first + index)),
      ...(withFunctions ? secondOpinion() : []),
    ],
    columnWidths: [48, 18, 90, 12, 14, 26, 14, 34, 18, 14, 50, 4, 32, 26, 16, 16, 14],
    frozenRows: checks.heading,
    highlights: [
      { range: `C${first}:C${last}`, text: ":", style: "bad" },
      { range: `C${checks.total}`, text: ":", style: "bad" },
      { range: `C${checks.total}`, text: "All checks", style: "good" },
    ],
    rightAligned: [
      `B${checks.heading}`,
      `D${checks.heading}:F${checks.heading}`,
      `B${checks.opinion}:C${checks.opinion}`,
      `G${checks.opinion}`,
      `O${checks.opinion}:Q${checks.opinion}`,
    ],
    names: [
      { name: repNames.checks, range: `A${checks.heading}:C${last}` },
      { name: repNames.checkTotal, range: `B${checks.total}` },
    ],
    validations: [
      {
        range: `B${checks.tolerance}`,
        allows: { kind: "number", least: 0, most: 1 },
        sentence: "Type a small number of at least 0.",
      },
    ],
  }
}

function checkRow({ found, firstOf, toDo }: Check, row: number): PlanBlock[] {
  const sentence = toDo.includes("INDEX(") ? toDo.replaceAll("#", `F${row}`) : `"${toDo}"`
  return [
    formula(`C${row}`, `=IFERROR(IF(B${row}=0,"",${sentence}),"Something is gone: its row was deleted. Undo.")`),
    formula(`E${row}`, `=IFERROR(${found},1)`),
    ...(firstOf ? [formula(`F${row}`, `=IFERROR(MATCH(1,${firstOf},0),ROWS(${firstOf})+1)`)] : []),
  ]
}
