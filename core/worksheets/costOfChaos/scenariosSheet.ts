import type { SheetPlan } from "../sheetPlan.ts"
import { sheetOf } from "../sheetSection.ts"
import { caseChartSection } from "./caseChartSection.ts"
import { caseLinesSection } from "./caseLinesSection.ts"
import { caseTotalsSection } from "./caseTotalsSection.ts"
import { headSection } from "./headSection.ts"
import { result } from "./layout.ts"
import { selectorSection } from "./selectorSection.ts"

/** All inputs at their low, at base and at their high, side by side, and the one that is selected. */
export function scenariosSheet(): SheetPlan {
  return sheetOf(
    {
      name: "Scenarios",
      columnWidths: [38, 14, 14, 14, 14, 14, 54, ...Array.from({ length: 24 }, () => 12)],
      frozenRows: result.heading,
    },
    [
      headSection(
        "What does the chaos cost, at least and at most?",
        "Low takes every input at its low, High every one at its high: they will hardly come together. Simulation says how likely what is.",
      ),
      selectorSection(),
      caseTotalsSection(),
      caseLinesSection(),
      caseChartSection(),
    ],
  )
}
