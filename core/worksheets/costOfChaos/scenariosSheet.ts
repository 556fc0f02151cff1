import { chartLabels } from "../chartLabels.ts"
import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { columns } from "./columnBlocks.ts"
import { allReady, caseLines, inputs, lineColumns, lines, result, stateFormula } from "./layout.ts"
import { lineRows } from "./lineRows.ts"
import { chaosNames } from "./names.ts"
import { inputNamedIn, totalFormula, totalRows } from "./totals.ts"

const caseNames = ["Low", "Base", "High"]
const heading = result.heading

/** All inputs at their low, at base and at their high, side by side, and the one that is selected. */
export function scenariosSheet(): SheetPlan {
  const totals = (column: string, amounts: string, whole: string) =>
    totalRows.map((row, index) => {
      const at = result.first + index
      const places = { measure: "A", isReady: "X", whole, share: "W" }
      return formula(`${column}${at}`, totalFormula(row, amounts, places).replaceAll("#", String(at)), "result")
    })
  const place = `MATCH(INDEX($B$4:$B$5,MATCH(Y$${heading},$A$4:$A$5,0)),$B$${heading}:$D$${heading},0)`
  const ofLine = (column: string) =>
    `=IFERROR(INDEX(Lines!${fixed(column, lines)},MATCH($R#,${lineColumns.number},0)),"")`
  const shares = totalRows.flatMap(({ unit }, index) => (unit === "share" ? [result.first + index] : []))
  return {
    name: "Scenarios",
    blocks: [
      values("A1", [["What does the chaos cost, at least and at most?"]], "title"),
      values(
        "A2",
        [
          [
            "Low takes every input at its low, High every one at its high: they will hardly come together. Simulation says how likely what is.",
          ],
        ],
        "note",
      ),
      formula("A3", stateFormula, "note"),
      values("A4", [["Scenario"]], "heading"),
      values("B4", [["Base"]], "input"),
      formula(
        "C4",
        `=IF(SUM(${fixed("Y", result)})>0,"The selected column and Payback follow.","Scenario: is not known. Choose Low, Base or High.")`,
        "note",
      ),
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
      ...columns(caseLines, { F: ofLine("H"), Y: selectedPlace(place) }),
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
        Y: selectedPlace(place),
      }),
      values(`R${caseLines.heading}`, [["No."]], "note"),
      values(
        `R${caseLines.first}`,
        lineRows.map((_, index) => [index + 1]),
      ),
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
    columnWidths: [38, 14, 14, 14, 14, 14, 54, ...Array.from({ length: 24 }, () => 12)],
    frozenRows: heading,
    highlights: [{ range: "A3", text: ".", style: "bad" }],
    rightAligned: [`B${heading}:E${heading}`, `B${caseLines.heading}:E${caseLines.heading}`],
    formats: [
      { range: `B${result.first}:E${caseLines.last}`, format: "whole" },
      ...shares.map((row) => ({ range: `B${row}:E${row}`, format: "percent" as const })),
    ],
    names: [
      { name: chaosNames.state, range: "A3" },
      { name: chaosNames.scenario, range: "B4" },
      { name: chaosNames.result, range: `A${heading}:G${result.last}` },
      { name: chaosNames.caseLines, range: `A${caseLines.heading}:F${caseLines.last}` },
    ],
    validations: [{ range: "B4", allows: { kind: "list", values: caseNames }, sentence: "Choose Low, Base or High." }],
    charts: [
      {
        ...{ kind: "column", title: "Cost a year by scenario" },
        ...{ data: `AB${heading}:AE${result.first + caseNames.length - 1}`, at: `A${caseLines.last + 2}` },
      },
    ],
  }
}

/** Which of the three columns is selected; 0 where the selector names none. */
function selectedPlace(place: string): string {
  return `=IFERROR(${place},0)`
}

function ofCase(column: string): string {
  const names = `MATCH(${column}$${heading},${fixed("A", result)},0)`
  return `=IFERROR(INDEX($B$${result.first}:$D$${result.last},${names},MATCH($AB#,$B$${heading}:$D$${heading},0)),"")`
}
