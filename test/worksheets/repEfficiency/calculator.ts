import type { Cell } from "../../../core/index.ts"
import { randomNumbers } from "../../../core/stats/randomNumbers.ts"
import { repEfficiencySheets } from "../../../core/worksheets/repEfficiency/repEfficiencySheets.ts"
import type { WorksheetOptions } from "../../../core/worksheets/worksheets.ts"
import { type CalculatedSheets, calculateSheets } from "../../core/worksheets/calculateSheets.ts"

export interface Calculator extends CalculatedSheets {
  /** A result of d, by its name: low, base and high. */
  readonly measure: (name: string) => Promise<readonly Cell[]>
  /** What a check reads. */
  readonly check: (name: string) => Promise<Cell>
  /** What stands at the head of d. */
  readonly sentence: () => Promise<Cell>
}

export function plansOf(options: Partial<WorksheetOptions> = {}) {
  return repEfficiencySheets({ withSample: true, withFunctions: true, names: [], ...options }, randomNumbers(1))
}

export async function calculator(options: Partial<WorksheetOptions> = {}): Promise<Calculator> {
  const calculated = await calculateSheets(plansOf(options))
  const { range } = calculated
  const row = async (name: string, label: string) => (await range(name)).find(([first]) => first === label) ?? []
  return {
    ...calculated,
    measure: async (name) => (await row("Reps_result", name)).slice(1, 4),
    check: async (name) => (await row("Reps_checks", name))[1] ?? null,
    sentence: async () => (await range("'d Total revenue increase'!A5"))[0]?.[0] ?? null,
  }
}
