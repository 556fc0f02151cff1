import { chartLabels } from "../chartLabels.ts"
import { values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { lines, lineTotals } from "./layout.ts"

/** What counts of each line, in a column of its type. */
export function lineChartSection(): SheetSection {
  const ofType = (column: string) => `=IFERROR(IF($H#=${column}$${lines.heading},$G#,""),"")`
  return {
    blocks: [
      chartLabels(
        "AL",
        lines.numbers,
        () => `SUM(${fixed("X", lines)})>0`,
        (row) => `$B${row}`,
      ),
      values(`AL${lines.heading}`, [["Line", "Cash", "Capacity", "Margin"]], "note"),
      ...columns(lines, { AM: ofType("AM"), AN: ofType("AN"), AO: ofType("AO") }),
    ],
    charts: [
      {
        ...{ kind: "stacked bar", title: "Cost a year by line: cash, capacity, margin" },
        ...{ data: `AL${lines.heading}:AO${lines.last}`, at: `B${lineTotals.last + 2}` },
      },
    ],
  }
}
