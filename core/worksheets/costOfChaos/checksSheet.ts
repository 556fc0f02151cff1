import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { columns } from "./columnBlocks.ts"
import { entryChecks } from "./entryChecks.ts"
import { functionChecks, opinionHeading, secondOpinion } from "./functionChecks.ts"
import { rowsBelow } from "./layout.ts"
import { chaosNames } from "./names.ts"
import { rowCheck, rowChecks } from "./rowChecks.ts"
import { sumChecks } from "./sumChecks.ts"

const tolerance = 0.01

/** Proofs that the sheets add up: each reads 0. */
export function checksSheet({ withFunctions }: WorksheetOptions): SheetPlan {
  const checks = [...entryChecks, ...sumChecks, ...(withFunctions ? functionChecks : []), ...rowChecks]
  const table = rowsBelow(opinionHeading, checks.length + 1)
  const all = [...checks, rowCheck("Checks", "", table.last)]
  return {
    name: "Checks",
    blocks: [
      values("A1", [["Do the sheets add up?"]], "title"),
      values("A2", [["Each check reads 0 when it is in order. Otherwise do what stands beside it."]], "note"),
      values("A4", [["All checks"]], "heading"),
      formula("B4", `=SUM(${fixed("B", table)})+MAX(0,$E4-ROWS($A$1:$A$${table.last}))`, "result"),
      formula("C4", '=IF($B4=0,"All in order.","Something is not in order. See the rows that do not read 0.")', "note"),
      values("E4", [[table.last]], "note"),
      values(
        `A${table.heading}`,
        [["Check", "Result", "What to do", "Difference", "Reads", "Tolerance", "What to do otherwise"]],
        "heading",
      ),
      values(
        `A${table.first}`,
        all.map(({ name }) => [name]),
      ),
      ...columns(table, { B: "=IFERROR(IF(ABS($D#)<=$F#,0,ABS($D#)),1)" }, "result"),
      ...columns(table, { C: '=IF($B#=0,"",$G#)' }, "note"),
      ...all.map(({ difference }, index) => {
        const row = table.first + index
        return formula(`D${row}`, `=IFERROR(${difference.replaceAll("#", String(row))},1)`, "note")
      }),
      values(
        `E${table.first}`,
        all.map(({ reads, todo }) => [reads ?? null, tolerance, todo]),
        "note",
      ),
      ...(withFunctions ? secondOpinion : []),
    ],
    columnWidths: [58, 12, 70, 12, 12, 10, 70, ...Array.from({ length: 14 }, () => 14)],
    frozenRows: table.heading,
    highlights: [
      { range: `C4:C${table.last}`, text: "All in order", style: "good" },
      { range: `C5:C${table.last}`, text: ".", style: "bad" },
      { range: "C4", text: "Something", style: "bad" },
    ],
    rightAligned: [`B${table.heading}`, `D${table.heading}:F${table.heading}`],
    names: [
      { name: chaosNames.checks, range: `A${table.heading}:C${table.last}` },
      { name: chaosNames.checkTotal, range: "B4" },
    ],
  }
}
