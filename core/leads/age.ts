import { power } from "../stats/power.ts"

/**
 * Days from a date to as_of, fractions counted; negative for a date later than as_of. An as_of without a time of day
 * means that whole day: whatever happens on it has age 0.
 */
export function ageInDays(date: number, asOf: number): number {
  const isSameWholeDay = Number.isInteger(asOf) && Math.floor(date) === asOf
  return isSameWholeDay ? 0 : asOf - date
}

/** What age leaves of points: nothing in the future or outside the window, half of them after each half-life. */
export function shareLeft(age: number, halfLife: number | undefined, window: number | undefined): number {
  if (age < 0 || (window !== undefined && age > window)) return 0
  return halfLife === undefined ? 1 : power(0.5, age / halfLife)
}
