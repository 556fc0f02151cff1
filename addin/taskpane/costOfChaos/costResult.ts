import { cellText, foldText, type Matrix } from "../../../core/index.ts"
import { type Figure, figureOf, isSaid, rowsBelow, type Said } from "./figure.ts"

export const scenarios = ["Low", "Base", "High"] as const
export type Scenario = (typeof scenarios)[number]

export interface CostResult {
  readonly total: Figure
  readonly cash: Figure
  readonly capacity: Figure
  readonly margin: Figure
  readonly thisYearsCash: Figure
  readonly shareOfRevenue: Figure
  readonly ceiling: Figure
}

/** What the scenario that is selected comes to, or the sentence that stands there. */
export function costResult(table: Matrix, place: string): CostResult | Said {
  const rows = rowsBelow("Measure", table, place)
  if (isSaid(rows)) return rows
  const selected = (measure: string) => figureOf(rows, measure, "Selected", place)
  return {
    total: selected("Total"),
    cash: selected("Cash"),
    capacity: selected("Capacity"),
    margin: selected("Margin"),
    thisYearsCash: selected("This year's cash"),
    shareOfRevenue: selected("Share of revenue"),
    ceiling: selected("Published ceiling"),
  }
}

/** The scenario that a selector cell names. */
export function scenarioOf(table: Matrix): Scenario | undefined {
  const named = foldText(cellText(table[0]?.[0]))
  return scenarios.find((scenario) => foldText(scenario) === named)
}
