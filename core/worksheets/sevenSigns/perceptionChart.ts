import { chartLabels } from "../chartLabels.ts"
import { formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { signSpan } from "./layout.ts"
import { chartData, chartRow } from "./perceptionPlaces.ts"

const { first, last } = signSpan

/** Both sides' levels, side by side. */
export function perceptionChart(): SheetSection {
  const above = (row: number) => row - chartData.first + first
  return {
    blocks: [
      values(`A${chartData.first - 1}`, [["Sign", "Marketing", "Sales"]], "heading"),
      chartLabels(
        "A",
        rowNumbers(chartData),
        () => `COUNT($B$${first}:$C$${last})>0`,
        (row) => `A${above(row)}`,
      ),
      ...["B", "C"].map((letter) =>
        formulaDown(
          `${letter}${chartData.first}`,
          rowNumbers(chartData),
          (row) => `=IFERROR(${letter}${above(row)},"")`,
        ),
      ),
    ],
    rightAligned: [`B${chartData.first - 1}:C${chartData.first - 1}`],
    formats: [{ range: `B${chartData.first}:C${chartData.last}`, format: "decimal" }],
    charts: [
      {
        kind: "bar",
        title: "How far is each sign away? 5 = not there at all",
        data: `A${chartData.first - 1}:C${chartData.last}`,
        at: `A${chartRow}`,
      },
    ],
  }
}
