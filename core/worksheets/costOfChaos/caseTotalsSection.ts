import { formula, values } from "../planCells.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { allReady, inputs, result } from "./layout.ts"
import { chaosNames } from "./names.ts"
import { caseNames, selectedPlace } from "./selectorSection.ts"
import { inputNamedIn, totalFormula, totalRows } from "./totals.ts"

const heading = result.heading

/** The totals in each scenario, and in the one that is selected. */
export function caseTotalsSection(): SheetSection {
  const totals = (column: string, amounts: string, whole: string) =>
    totalRows.map((row, index) => {
      const at = result.first + index
      const places = { measure: "A", isReady: "X", whole, share: "W" }
      return formula(`${column}${at}`, totalFormula(row, amounts, places).replaceAll("#", String(at)), "result")
    })
  const shares = totalRows.flatMap(({ unit }, index) => (unit === "share" ? [result.first + index] : []))
  return {
    blocks: [
      values(`A${heading}`, [["Measure", ...caseNames, "Selected", "Unit", "What it is"]], "heading"),
      values(
        `A${result.first}`,
        totalRows.map(({ measure }) => [measure]),
      ),
      ...totals("B", "AF", "$T"),
      ...totals("C", "G", "$U"),
      ...totals("D", "AG", "$V"),
      ...columns(result, { E: '=IF($X#*$Y#>0,INDEX($B#:$D#,1,$Y#),"")' }, "result"),
      values(
        `F${result.first}`,
        totalRows.map(({ unit, note }) => [unit, note]),
        "note",
      ),
      values(`R${heading}`, [["Reads", "Times", "Of low", "Of base", "Of high", "Share", "Ready", "Scenario"]], "note"),
      values(
        `R${result.first}`,
        totalRows.map(({ reads, times }) => [reads ?? null, times ?? null]),
      ),
      ...columns(result, {
        T: inputNamedIn("R", inputs.low),
        U: inputNamedIn("R", inputs.base),
        V: inputNamedIn("R", inputs.high),
        W: inputNamedIn("S", inputs.base),
        X: `=${allReady}`,
        Y: selectedPlace(),
      }),
    ],
    rightAligned: [`B${heading}:E${heading}`],
    formats: [
      { range: `B${result.first}:E${result.last}`, format: "whole" },
      ...shares.map((row) => ({ range: `B${row}:E${row}`, format: "percent" as const })),
    ],
    names: [{ name: chaosNames.result, range: `A${heading}:G${result.last}` }],
  }
}
