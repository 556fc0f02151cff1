import { allWorksheets } from "../../core/allWorksheets.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import type { WorksheetOptions, Worksheets } from "../../core/worksheets/worksheets.ts"

const usual: WorksheetOptions = { withSample: true, withFunctions: true, names: [] }

/** Every set of worksheets, with how a test names it. */
export const sets: readonly (readonly [name: string, set: Worksheets])[] = Object.values(allWorksheets).map((set) => [
  set.name,
  set,
])

export function plansOf(set: Worksheets, options: Partial<WorksheetOptions> = {}): readonly SheetPlan[] {
  return set.sheets({ ...usual, ...options })
}

/** The name of the cell that sums up the checks. */
export function checkTotalOf(plans: readonly SheetPlan[]): string {
  const names = plans.flatMap((plan) => plan.names ?? []).map(({ name }) => name)
  const found = names.find((name) => name.endsWith("_check_total"))
  if (!found) throw new Error("No range is named …_check_total.")
  return found
}
