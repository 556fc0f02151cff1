import type { RandomWords } from "./randomNumbers.ts"

const words = 2 ** 32

/** One draw per trial, by Latin hypercube: each of as many equal slices of 0–1 as there are trials is hit once. */
export interface StratifiedDraw {
  /** The probabilities in rising order, never 0 or 1. */
  readonly rising: Float64Array
  /** The trial that each of them goes to. */
  readonly trials: Uint32Array
}

/** Draws, into the lists of an earlier draw that is needed no more where there is one. */
export function stratifiedDraw(
  count: number,
  random: Pick<RandomWords, "fill">,
  earlier?: StratifiedDraw,
): StratifiedDraw {
  const { rising, trials } = earlier ?? { rising: new Float64Array(count), trials: new Uint32Array(count) }
  const drawn = new Uint32Array(count)
  random.fill(drawn)
  for (let slice = 0; slice < count; slice++) {
    rising[slice] = (slice + ((drawn[slice] as number) + 0.5) / words) / count
    trials[slice] = slice
  }
  random.fill(drawn)
  shuffle(trials, drawn)
  return { rising, trials }
}

/** Fisher and Yates, from the end, by a random word for each place. */
function shuffle(places: Uint32Array, drawn: Uint32Array): void {
  for (let left = places.length, turn = 0; left > 0; turn++) {
    const other = (((drawn[turn] as number) / words) * left--) | 0
    const place = places[left] as number
    places[left] = places[other] as number
    places[other] = place
  }
}
