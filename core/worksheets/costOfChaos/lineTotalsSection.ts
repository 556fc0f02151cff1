import { formula, values } from "../planCells.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { allReady, inputs, lineTotals } from "./layout.ts"
import { inputNamedIn, totalFormula, totalRows } from "./totals.ts"

/** The sums of the lines at base. */
export function lineTotalsSection(): SheetSection {
  const shareRows = totalRows.flatMap(({ unit }, index) => (unit === "share" ? [lineTotals.first + index] : []))
  return {
    blocks: [
      values(`B${lineTotals.heading}`, [["Measure", "", "", "", "", "At base", "Unit", "What it is"]], "heading"),
      values(
        `B${lineTotals.first}`,
        totalRows.map(({ measure }) => [measure]),
      ),
      ...totalRows.map((row, index) => {
        const at = lineTotals.first + index
        const places = { measure: "B", isReady: "Y", whole: "$Z", share: "AA" }
        return formula(`G${at}`, totalFormula(row, "G", places).replaceAll("#", String(at)), "result")
      }),
      values(
        `H${lineTotals.first}`,
        totalRows.map(({ unit, note }) => [unit, note]),
        "note",
      ),
      values(`W${lineTotals.heading}`, [["Reads", "Times", "Ready", "Of", "Share"]], "note"),
      values(
        `W${lineTotals.first}`,
        totalRows.map(({ reads, times }) => [reads ?? null, times ?? null]),
      ),
      ...columns(lineTotals, {
        Y: `=${allReady}`,
        Z: inputNamedIn("W", inputs.base),
        AA: inputNamedIn("X", inputs.base),
      }),
    ],
    rightAligned: [`G${lineTotals.heading}`],
    formats: [
      { range: `G${lineTotals.first}:G${lineTotals.last}`, format: "whole" },
      ...shareRows.map((row) => ({ range: `G${row}`, format: "percent" as const })),
    ],
  }
}
