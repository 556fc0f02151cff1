import type { SheetPlan } from "../sheetPlan.ts"
import { sheetOf } from "../sheetSection.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { chanceSection } from "./chanceSection.ts"
import { headSection } from "./headSection.ts"
import { percentilesSection } from "./percentilesSection.ts"
import { rangeSection } from "./rangeSection.ts"
import { simulationItemsSection } from "./simulationItemsSection.ts"
import { togetherSection } from "./togetherSection.ts"

/** How far the total may lie from its base when all uncertain numbers vary together. */
export function simulationSheet({ withSample, withFunctions }: WorksheetOptions): SheetPlan {
  return sheetOf(
    {
      name: "Simulation",
      columnWidths: [28, 16, 32, 12, 14, 38, 70, 9, 9, 12, 12, 12],
      frozenRows: 0,
    },
    [
      headSection(
        "How sure are we?",
        "Every number with a low and a high is drawn between them, again and again, and all lines are added up: in 8 of 10 draws the cost lies from P10 to P90.",
      ),
      simulationItemsSection(),
      rangeSection(withFunctions),
      percentilesSection(),
      chanceSection(withSample),
      togetherSection(),
    ],
  )
}
