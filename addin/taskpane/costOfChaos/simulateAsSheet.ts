import { type SimulatedTotals, simulateLines } from "../../../core/chaos/simulateLines.ts"
import { CalcError, type Matrix } from "../../../core/index.ts"
import { rowWith } from "../worksheets/sheetRows.ts"
import { isSaid, rowsBelow, type Said } from "./figure.ts"

/** The same draws as the sheet's range is made of, or the sentence that says why there are none. */
export function simulateAsSheet(lines: Matrix, simulation: Matrix, place: string): SimulatedTotals | Said {
  const items = rowsBelow("Item", simulation, place)
  if (isSaid(items)) return items
  const trials = rowWith(items, "Item", "Trials")?.number("Value") ?? 0
  const seed = rowWith(items, "Item", "Seed")?.number("Value")
  if (!Number.isInteger(trials) || trials < 1) {
    return { sentence: "Trials: is no whole number of at least 1. Type 10,000.", place }
  }
  if (!Number.isInteger(seed)) return { sentence: "Seed: is no whole number. Type one, such as 1.", place }
  try {
    return simulateLines(lines, trials, seed ?? 0, rowWith(items, "Item", "Shape")?.text("Value") ?? "")
  } catch (error) {
    if (error instanceof CalcError) return { sentence: error.sentence, place }
    throw error
  }
}
