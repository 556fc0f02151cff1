import { fillRandom, type RandomState } from "./randomNumbers.ts"

const words = 2 ** 32

/** One draw per trial, by Latin hypercube: each of as many equal slices of 0–1 as there are trials is hit once. */
export interface StratifiedDraw {
  /** The probabilities in rising order, never 0 or 1. */
  readonly rising: Float64Array
  /** A random word for each, by which values at these probabilities come to their trials. */
  readonly turns: Uint32Array
}

/** Draws into these lists. */
export function stratifiedDraw({ rising, turns }: StratifiedDraw, random: RandomState): void {
  fillRandom(turns, random)
  spreadOverSlices(rising, turns)
  fillRandom(turns, random)
}

/** A place within each slice, by a random word. */
export function spreadOverSlices(rising: Float64Array, drawn: Uint32Array): void {
  const count = rising.length
  for (let slice = 0; slice < count; slice++) rising[slice] = (slice + ((drawn[slice] as number) + 0.5) / words) / count
}

/**
 * Gives each trial one of the values, in place. Fisher and Yates shuffle the trials from the end, the first word for the
 * last place; the same swaps the other way round bring the values to them, and nothing is looked up.
 */
export function shuffle(values: Float64Array, turns: Uint32Array): void {
  const last = values.length - 1
  for (let place = 0; place <= last; place++) {
    const other = (((turns[last - place] as number) / words) * (place + 1)) | 0
    const value = values[place] as number
    values[place] = values[other] as number
    values[other] = value
  }
}
