import { chartLabels } from "../chartLabels.ts"
import { values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { caseLines, result } from "./layout.ts"
import { caseNames } from "./selectorSection.ts"

const heading = result.heading

/** Cash, capacity and margin of each scenario, side by side. */
export function caseChartSection(): SheetSection {
  return {
    blocks: [
      values(`AB${heading}`, [["Scenario", "Cash", "Capacity", "Margin"]], "note"),
      chartLabels(
        "AB",
        result.numbers.slice(0, caseNames.length),
        (row) => `$X${row}=1`,
        () => `INDEX($B$${heading}:$D$${heading},1,ROW()-ROW(AB$${heading}))`,
      ),
      ...columns(
        { ...result, numbers: result.numbers.slice(0, caseNames.length) },
        Object.fromEntries(["AC", "AD", "AE"].map((column) => [column, ofCase(column)])),
      ),
    ],
    charts: [
      {
        ...{ kind: "column", title: "Cost a year by scenario" },
        ...{ data: `AB${heading}:AE${result.first + caseNames.length - 1}`, at: `A${caseLines.last + 2}` },
      },
    ],
  }
}

function ofCase(column: string): string {
  const names = `MATCH(${column}$${heading},${fixed("A", result)},0)`
  return `=IFERROR(INDEX($B$${result.first}:$D$${result.last},${names},MATCH($AB#,$B$${heading}:$D$${heading},0)),"")`
}
