import type { FormattedPlan } from "../writeSheet.ts"
import { formula, room, values } from "./planCells.ts"

export const costOfChaosSheet: FormattedPlan = {
  name: "Cost of chaos",
  blocks: [
    values("A1", [["What does the chaos cost us a year?"]], "title"),
    values(
      "A2",
      [["Sample: invented amounts. Value = driver × rate × avoidable share; overlapping lines count once."]],
      "note",
    ),
    values("A4", [["Revenue a year"], ["Sales and marketing expense a year"]]),
    values("B4", [[9_600_000], [2_400_000]], "input"),
    values("A7", [["Line", "Driver", "Rate", "Avoidable", "Type", "Overlaps with"]], "heading"),
    values(
      "A8",
      [
        ["Leads nobody worked", 3600, 55, 0.4, "cash", null],
        ["Content that is never used", 310_000, 1, 0.6, "cash", null],
        ["Material made a second time", 1900, 72, 0.5, "capacity", null],
        ["Admin beyond what is needed", 3800, 72, 0.3, "capacity", null],
        ["Deals that stall", 1_450_000, 0.15, 0.3, "margin", null],
        ["New reps who start slowly", 3, 58_000, 0.8, "margin", null],
        ["Reps who leave", 2, 290_000, 0.25, "margin", "New reps who start slowly"],
        ["Discounts at quarter end", 9_600_000, 0.035, 0.5, "cash", null],
      ],
      "input",
    ),
    values("A17", [["Result"]], "note"),
    room("A18", 16, 6),
    formula("A18", "=COSTOFCHAOS(A7:F15,B4,B5)", "result"),
    values("A35", [["What others publish, as a share of revenue"], ["B2B, from"], ["B2B, to"]]),
    formula("B36", '=BENCHMARK("chaos share of revenue","b2b low")'),
    formula("B37", '=BENCHMARK("chaos share of revenue","b2b high")'),
  ],
  columnWidths: [39, 13, 13, 11, 11, 44],
  frozenRows: 0,
  highlights: [],
  rightAligned: ["B7:D7", "B18:C18", "E18"],
  formats: [
    { range: "B4:B5", format: "#,##0" },
    { range: "B8:B15", format: "#,##0" },
    { range: "C8:C15", format: "#,##0.###" },
    { range: "D8:D15", format: "0%" },
    { range: "B19:C30", format: "#,##0" },
    { range: "E19:E26", format: "0%" },
    { range: "B31:B32", format: "0.0%" },
    { range: "B33", format: "#,##0" },
    { range: "B36:B37", format: "0%" },
  ],
}
