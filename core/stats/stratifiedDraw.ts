import { shuffler } from "d3-array"

const words = 2 ** 32

/** One draw per trial, by Latin hypercube: each of as many equal slices of 0–1 as there are trials is hit once. */
export interface StratifiedDraw {
  /** The probabilities in rising order, never 0 or 1. */
  readonly rising: Float64Array
  /** The trial that each of them goes to. */
  readonly trials: Uint32Array
}

export function stratifiedDraw(count: number, random: () => number): StratifiedDraw {
  const rising = new Float64Array(count)
  const trials = new Uint32Array(count)
  for (let slice = 0; slice < count; slice++) {
    rising[slice] = (slice + (random() + 0.5) / words) / count
    trials[slice] = slice
  }
  shuffler(() => random() / words)(trials)
  return { rising, trials }
}
