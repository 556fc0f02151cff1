import { values } from "../planCells.ts"
import { fixedOn } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { caseLines, lineColumns, lines } from "./layout.ts"
import { lineRows } from "./lineRows.ts"
import { chaosNames } from "./names.ts"
import { caseNames, selectedPlace } from "./selectorSection.ts"

/** What of each line is in the total of each scenario. */
export function caseLinesSection(): SheetSection {
  const ofLine = (column: string) =>
    `=IFERROR(INDEX(${fixedOn("Lines", column, lines)},MATCH($R#,${lineColumns.number},0)),"")`
  return {
    blocks: [
      values(`A${caseLines.heading - 1}`, [["The lines in each scenario"]], "title"),
      values(`A${caseLines.heading}`, [["Line", ...caseNames, "Selected", "Type"]], "heading"),
      ...columns(
        caseLines,
        {
          A: ofLine("B"),
          B: ofLine("AF"),
          C: ofLine("G"),
          D: ofLine("AG"),
          E: '=IFERROR(IF($Y#>0,INDEX($B#:$D#,1,$Y#),""),"")',
        },
        "result",
      ),
      ...columns(caseLines, { F: ofLine("H"), Y: selectedPlace() }),
      values(`R${caseLines.heading}`, [["No."]], "note"),
      values(
        `R${caseLines.first}`,
        lineRows.map((_, index) => [index + 1]),
      ),
    ],
    rightAligned: [`B${caseLines.heading}:E${caseLines.heading}`],
    formats: [{ range: `B${caseLines.first}:E${caseLines.last}`, format: "whole" }],
    names: [{ name: chaosNames.caseLines, range: `A${caseLines.heading}:F${caseLines.last}` }],
  }
}
