import { foldText, type Matrix, noAnswer, wrongInput } from "../cells/index.ts"
import { countUpTo } from "../stats/quantiles.ts"
import { type Shape, shapeNames } from "../stats/shapes.ts"
import { sortedNumbers } from "../stats/sortedNumbers.ts"
import { totalOf, varyingInputs } from "./inputs.ts"
import { readLines } from "./lines.ts"
import { countingLines } from "./overlapGroups.ts"
import { simulateTotals } from "./simulateTotals.ts"

const mostTrials = 20_000

export interface SimulatedTotals {
  readonly base: number
  /** The total of each trial, in rising order. */
  readonly totals: Float64Array
}

/** Draws all inputs of a table of lines together; the same table, trials, seed and shape give the same totals. */
export function simulateLines(table: Matrix, trials: number, seed: number, shapeName: string): SimulatedTotals {
  if (trials > mostTrials) {
    throw wrongInput(`trials: is ${trials}. Give at most ${mostTrials}; more do not change what can be read from it.`)
  }
  const shape = readShape(shapeName)
  const lines = readLines(table, "lines")
  const counting = countingLines(lines)
  const inputs = varyingInputs(lines)
  if (inputs.length === 0) {
    throw noAnswer("lines: nothing varies. Fill Driver low and Driver high, or those of Rate or Avoidable.")
  }
  if (shape === "lognormal") {
    for (const { line, heading, low } of inputs) {
      if (low <= 0) {
        throw line.row.wrong(`${heading} of "${line.name}" has a low of ${low}. Give one above 0, or another shape.`)
      }
    }
  }
  return { base: totalOf(counting), totals: sortedNumbers(simulateTotals(counting, inputs, trials, seed, shape)) }
}

/** The share of the trials that end above an amount. */
export function chanceAbove({ totals }: SimulatedTotals, amount: number): number {
  return (totals.length - countUpTo(totals, amount)) / totals.length
}

function readShape(name: string): Shape {
  const shape = shapeNames.find((known) => known === foldText(name))
  if (shape) return shape
  throw wrongInput(`shape: "${name}" is not known. Write triangular, pert or lognormal.`)
}
