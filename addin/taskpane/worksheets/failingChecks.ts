import { isBlank, type Matrix } from "../../../core/index.ts"
import { insteadOfNumber, sheetRows } from "./sheetRows.ts"

/** A check that does not read 0. */
export interface FailingCheck {
  readonly check: string
  /** What to do, or what the check says instead of a number. */
  readonly sentence: string
  readonly at: string
}

/** The checks out of order in a table Check, Result, What to do. */
export function failingChecks(checks: Matrix, place: string): readonly FailingCheck[] {
  return sheetRows(checks, place).flatMap((row): FailingCheck[] => {
    const result = row.cell("Result")
    if (result === 0 || isBlank(row.cell("Check"))) return []
    const sentence = row.text("What to do") || insteadOfNumber(result)
    return [{ check: row.text("Check"), sentence, at: row.address("Result") }]
  })
}
