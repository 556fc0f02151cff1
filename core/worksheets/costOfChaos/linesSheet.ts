import type { SheetPlan } from "../sheetPlan.ts"
import { sheetOf } from "../sheetSection.ts"
import { headSection } from "./headSection.ts"
import { lines } from "./layout.ts"
import { lineChartSection } from "./lineChartSection.ts"
import { lineTableSection } from "./lineTableSection.ts"
import { lineTotalsSection } from "./lineTotalsSection.ts"

/** Each line at base, what of it counts, and the sums. */
export function linesSheet(): SheetPlan {
  return sheetOf(
    {
      name: "Lines",
      columnWidths: [
        ...[5, 28, 14, 14, 10, 14, 14, 12, 46, 12, 12, 12, 12, 13, 13, 26, 60, 14, 18, 30, 44, 60],
        ...Array.from({ length: 19 }, () => 12),
      ],
      frozenRows: lines.heading,
    },
    [
      headSection(
        "What does each line cost?",
        "Value is driver × rate × avoidable share, at base. Of lines with the same overlap group only the largest counts. Nothing is typed in here.",
      ),
      lineTableSection(),
      lineTotalsSection(),
      lineChartSection(),
    ],
  )
}
