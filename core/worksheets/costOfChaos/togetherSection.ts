import { values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { lineColumns, lines, rowsBelow, simulationRange } from "./layout.ts"
import { lineRows } from "./lineRows.ts"

export const together = rowsBelow(simulationRange.last + 3, lineRows.length)

/** Which lines are drawn together. */
export function togetherSection(): SheetSection {
  const ofLine = (range: string) => `=IFERROR(INDEX(${range},MATCH($I#,${lineColumns.number},0)),"")`
  return {
    blocks: [
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
      ...columns(together, { A: ofLine(lineColumns.name), B: ofLine(`Lines!${fixed("R", lines)}`) }, "result"),
    ],
  }
}
