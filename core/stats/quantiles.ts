import { bisectLeft, bisectRight, quantileSorted } from "d3-array"

export { median } from "d3-array"

/** The quantile of type 7, as PERCENTILE.INC, of numbers in rising order. */
export function quantile(rising: Float64Array, share: number): number {
  return quantileSorted(rising as unknown as number[], share) ?? Number.NaN
}

/** How many of the numbers in rising order are no larger than this one. */
export function countUpTo(rising: Float64Array, number: number): number {
  return bisectRight(rising, number)
}

/** How many of the first so-many numbers in rising order are smaller than this one. */
export function countBelow(rising: Uint32Array, number: number, among: number): number {
  return bisectLeft(rising, number, 0, among)
}
