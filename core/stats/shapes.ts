import { betaQuantiles } from "./betaQuantiles.ts"
import { normalQuantile } from "./normalQuantile.ts"

/** An uncertain number: its likeliest value, and how far it may lie below and above. */
export interface Spread {
  readonly low: number
  readonly base: number
  readonly high: number
}

/** 95 % of the standard normal distribution lie below it. */
const z95 = 1.6448536269514722

/** Low and high are the ends, base the peak. */
function triangular({ low, base, high }: Spread, rising: Float64Array, values: Float64Array): void {
  const peak = (base - low) / (high - low)
  const below = (high - low) * (base - low)
  const above = (high - low) * (high - base)
  for (let index = 0; index < rising.length; index++) {
    const probability = rising[index] as number
    values[index] =
      probability < peak ? low + Math.sqrt(probability * below) : high - Math.sqrt((1 - probability) * above)
  }
}

/** Low and high are the ends, base the peak; the base weighs four times as much as an end. */
function pert({ low, base, high }: Spread, rising: Float64Array, values: Float64Array): void {
  const width = high - low
  betaQuantiles(1 + (4 * (base - low)) / width, 1 + (4 * (high - base)) / width, rising, values)
  for (let index = 0; index < values.length; index++) values[index] = low + (values[index] as number) * width
}

/** Nine in ten values lie between low and high; the base plays no part. */
function lognormal({ low, high }: Spread, rising: Float64Array, values: Float64Array): void {
  const middle = (Math.log(low) + Math.log(high)) / 2
  const deviation = (Math.log(high) - Math.log(low)) / (2 * z95)
  for (let index = 0; index < rising.length; index++) {
    values[index] = Math.exp(middle + deviation * normalQuantile(rising[index] as number))
  }
}

const quantilesOf = { triangular, pert, lognormal }

export type Shape = keyof typeof quantilesOf
export const shapeNames = Object.keys(quantilesOf) as Shape[]

/** The values of a spread at probabilities in rising order. One without width is one value. */
export function spreadValues(
  shape: Shape,
  spread: Spread,
  rising: Float64Array,
  values = new Float64Array(rising.length),
): Float64Array {
  if (spread.low === spread.high) values.fill(spread.base)
  else quantilesOf[shape](spread, rising, values)
  return values
}
