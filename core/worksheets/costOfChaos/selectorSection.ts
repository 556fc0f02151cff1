import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { result } from "./layout.ts"
import { chaosNames } from "./names.ts"

export const caseNames = ["Low", "Base", "High"]

/** The cell that says which scenario the column Selected and Payback follow. */
export function selectorSection(): SheetSection {
  return {
    blocks: [
      values("A4", [["Scenario"]], "heading"),
      values("B4", [["Base"]], "input"),
      formula(
        "C4",
        `=IF(SUM(${fixed("Y", result)})>0,"The selected column and Payback follow.","Scenario: is not known. Choose Low, Base or High.")`,
        "note",
      ),
    ],
    names: [
      { name: chaosNames.state, range: "A3" },
      { name: chaosNames.scenario, range: "B4" },
    ],
    validations: [{ range: "B4", allows: { kind: "list", values: caseNames }, sentence: "Choose Low, Base or High." }],
  }
}

/** Which of the three columns is selected; 0 where the selector names none. */
export function selectedPlace(): string {
  const { heading } = result
  const place = `MATCH(INDEX($B$4:$B$5,MATCH(Y$${heading},$A$4:$A$5,0)),$B$${heading}:$D$${heading},0)`
  return `=IFERROR(${place},0)`
}
