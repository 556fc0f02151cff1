import type { SheetPlan } from "../sheetPlan.ts"
import { sheetOf } from "../sheetSection.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { flowsSection } from "./flowsSection.ts"
import { headSection } from "./headSection.ts"
import { paybackSection } from "./paybackSection.ts"
import { programmeSection } from "./programmeSection.ts"
import { savingsSection } from "./savingsSection.ts"

/** When a programme that ends the chaos has paid back, line by line as the savings begin. */
export function paybackSheet({ withSample }: WorksheetOptions): SheetPlan {
  return sheetOf(
    {
      name: "Payback",
      columnWidths: [28, 16, 14, 16, 16, 16, 24, 14, 14, 14, ...Array.from({ length: 10 }, () => 11)],
      frozenRows: 0,
    },
    [
      headSection(
        "When does fixing it pay?",
        "The savings are those of the selected scenario, each from its starting month. Payback is in years, evenly within a year.",
      ),
      programmeSection(withSample),
      paybackSection(),
      flowsSection(),
      savingsSection(),
    ],
  )
}
