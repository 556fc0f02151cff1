import { chartLabels } from "../chartLabels.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { leadColumn } from "./layout.ts"
import { leadNames } from "./names.ts"
import { compared, comparison, outcomes, scores, tableRow } from "./thresholdPlaces.ts"

const comparedRows = rowNumbers(comparison)

/** What THRESHOLDTABLE answers, and beside the list what it leaves out: of the rows only those with a lead. */
export function comparisonSection(withFunctions: boolean): SheetSection {
  const compare = `THRESHOLDTABLE(${scores},${outcomes},A${comparison.first}:A${comparison.last},B8,B9)`
  const used = `ISNUMBER(${scores})*((${outcomes}=N5)+(${outcomes}=N6))`
  const columns = ["Threshold", "MQLs", "Converted", "Precision", "Low", "High", "Recall", "Profit"]
  const lines = comparedRows.map((line) =>
    [..."NOPQRSTU"].map((letter) => ({ formula: `=IFERROR(IF(${letter}${line}="","",${letter}${line}),"")` })),
  )
  const leftOut = comparison.last + 1
  return {
    blocks: [
      values(`A${tableRow - 2}`, [["What would each line have meant?"]], "title"),
      values(`A${tableRow}`, [["Compare"]], "heading"),
      values(
        `A${comparison.first}`,
        compared.map((threshold) => [threshold]),
        "input",
      ),
      values(
        `A${comparison.last + 3}`,
        [
          [
            "Of the leads that were won or lost. Low and High bound the precision (95 %). Left out: leads still open or without a score.",
          ],
        ],
        "note",
      ),
      values(`C${tableRow}`, [columns], "heading"),
      { at: `C${comparison.first}`, cells: lines },
      values(`C${leftOut}`, [["Left out"]]),
      formula(`D${leftOut}`, `=IFERROR(SUMPRODUCT((LEN(${leadColumn("leads", "A")})>0)*(1-${used})),"")`),
      values(`W${tableRow}`, [["Threshold", "MQLs", "Converted"]], "note"),
      chartLabels(
        "W",
        comparedRows,
        () => `COUNT($D$${comparison.first}:$D$${comparison.last})>0`,
        (line) => `C${line}&""`,
      ),
      formulaDown(`X${comparison.first}`, comparedRows, (line) => `=D${line}`),
      formulaDown(`Y${comparison.first}`, comparedRows, (line) => `=E${line}`),
      values(`N${tableRow - 1}`, [["THRESHOLDTABLE of the list: Left out counts its empty rows too"]], "note"),
      ...(withFunctions ? [formula(`N${tableRow}`, `=IFERROR(${compare},"")`)] : []),
    ],
    rightAligned: [`A${tableRow}`, `C${tableRow}:J${tableRow}`],
    formats: [
      { range: `F${comparison.first}:I${comparison.last}`, format: "percent" },
      { range: `J${comparison.first}:J${comparison.last}`, format: "whole" },
      { range: `Q${comparison.first}:T${comparison.last}`, format: "percent" },
      { range: `U${comparison.first}:U${comparison.last}`, format: "whole" },
    ],
    names: [{ name: leadNames.comparison, range: `N${tableRow}:U${comparison.last + 1}` }],
    charts: [
      {
        kind: "column",
        title: "Leads passed on, and won among them, by threshold",
        data: `W${tableRow}:Y${comparison.last}`,
        at: `A${comparison.last + 5}`,
      },
    ],
  }
}
