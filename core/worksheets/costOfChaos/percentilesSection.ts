import { chartLabels } from "../chartLabels.ts"
import { values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { rowsBelow, simulationRange } from "./layout.ts"
import { together } from "./togetherSection.ts"

const levels = [
  ["P5", 0.95],
  ["P10", 0.9],
  ["P25", 0.75],
  ["P50", 0.5],
  ["P75", 0.25],
  ["P90", 0.1],
  ["P95", 0.05],
] as const
const heading = simulationRange.heading
export const percentiles = rowsBelow(heading, levels.length)

/** The percentiles of the range, and the chance that the cost is higher. */
export function percentilesSection(): SheetSection {
  const picked = `=IFERROR(INDEX($B$${heading}:$B$${simulationRange.last},MATCH($D#,$A$${heading}:$A$${simulationRange.last},0)),"")`
  return {
    blocks: [
      values(`D${heading}`, [["Percentile", "Total", "Chance to exceed it"]], "heading"),
      values(
        `D${percentiles.first}`,
        levels.map(([name]) => [name]),
      ),
      ...columns(percentiles, { E: picked }, "result"),
      values(
        `F${percentiles.first}`,
        levels.map(([, chance]) => [chance]),
        "note",
      ),
      values(`K${heading}`, [["Percentile", "Total"]], "note"),
      chartLabels(
        "K",
        percentiles.numbers,
        () => `COUNT(${fixed("E", percentiles)})>0`,
        (row) => `$D${row}`,
      ),
      ...columns(percentiles, { L: "=$E#" }),
    ],
    rightAligned: [`E${heading}:F${heading}`],
    formats: [
      { range: `E${percentiles.first}:E${percentiles.last}`, format: "whole" },
      { range: `F${percentiles.first}:F${percentiles.last}`, format: "percent" },
      { range: `L${percentiles.first}:L${percentiles.last}`, format: "whole" },
    ],
    charts: [
      {
        kind: "column",
        title: "Cost a year by percentile",
        data: `K${heading}:L${percentiles.last}`,
        at: `D${together.first}`,
      },
    ],
  }
}
