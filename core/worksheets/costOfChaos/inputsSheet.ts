import { formula, values } from "../planCells.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { sheetOf } from "../sheetSection.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { inputTableSection } from "./inputTableSection.ts"
import { inputTable, stateFormula } from "./layout.ts"
import { lineChoicesSection } from "./lineChoicesSection.ts"
import { chaosNames } from "./names.ts"
import { toFixSection } from "./toFixSection.ts"
import { typesSection } from "./typesSection.ts"

/** Everything that is typed in, but for the programme and the simulation. */
export function inputsSheet({ withSample }: WorksheetOptions): SheetPlan {
  return sheetOf(
    {
      name: "Inputs",
      columnWidths: [8, 34, 14, 14, 14, 18, 46, 18, 80, 9, 9, 11, ...Array.from({ length: 14 }, () => 12)],
      frozenRows: inputTable.heading,
    },
    [
      {
        blocks: [
          values("A1", [["What does the chaos cost us a year?"]], "title"),
          values(
            "A2",
            [
              [
                "1  Type what you know under Base, how far it may lie under Low and High or leave these blank. One line is enough.",
              ],
              [
                "2  Read Scenarios for the cost, Sensitivity for what to check next, Payback for when fixing it pays. Checks must read 0.",
              ],
            ],
            "note",
          ),
          values("A4", [[withSample ? "Sample: an invented company. Replace its numbers by yours." : null]], "note"),
          formula("A5", stateFormula, "note"),
          values("A6", [["Shares: type 40 for 40 %. Hours: type 4.5 for four and a half."]], "note"),
        ],
        highlights: [{ range: "A5", text: ".", style: "bad" }],
        names: [{ name: chaosNames.sample, range: "A4" }],
      },
      inputTableSection(withSample),
      lineChoicesSection(withSample),
      typesSection(),
      toFixSection(),
    ],
  )
}
