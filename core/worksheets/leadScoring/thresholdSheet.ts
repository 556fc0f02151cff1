import { formula, values } from "../planCells.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { sheetOf } from "../sheetSection.ts"
import { comparisonSection } from "./comparisonSection.ts"
import { sheetNames } from "./layout.ts"
import { leadNames } from "./names.ts"
import { termsSection } from "./termsSection.ts"
import { resultAt } from "./thresholdPlaces.ts"
import { thresholdSection } from "./thresholdSection.ts"

/** Where the line should be, by what sales can take and by what it would have meant. */
export function thresholdSheet(withSample: boolean, withFunctions: boolean): SheetPlan {
  return sheetOf(
    {
      name: sheetNames.threshold,
      columnWidths: [34, 12, 12, 10, 11, 11, 10, 10, 10, 10, 66, 9, 3, 16, ...Array(7).fill(10), 3, 10, 10, 10],
      frozenRows: 0,
    },
    [
      {
        blocks: [
          values("A1", [["Where should the MQL line be?"]], "title"),
          formula(
            "A2",
            `=IFERROR(INDEX(K6:K10,MATCH(0,L6:L10,0)),IFERROR(${resultAt(8)}&"","Undo: a row is missing."))`,
          ),
          values(
            "A3",
            [
              [
                "A higher line gives sales fewer and better leads and misses more of the wins; a lower one the reverse.",
              ],
            ],
            "note",
          ),
        ],
        names: [{ name: leadNames.thresholdVerdict, range: "A2" }],
      },
      termsSection(withSample),
      thresholdSection(withFunctions),
      comparisonSection(withFunctions),
    ],
  )
}
