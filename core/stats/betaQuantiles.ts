import { power } from "./power.ts"

/** Enough terms for 16 digits where x is at most ½. */
const terms = 53

/**
 * The values below which a beta(a, b) variable lies with these probabilities, given in rising order; a and b at least 1.
 * The two halves of 0–1 mirror each other; in each, Newton's method follows the logarithm of the incomplete beta
 * function, which is concave, so that every step from the value before stays below the answer.
 */
export function betaQuantiles(a: number, b: number, rising: Float64Array): Float64Array {
  const lower = series(a, b)
  const upper = series(b, a)
  const lowerHalf = power(0.5, a) * polynomial(lower, 0.5)
  const whole = lowerHalf + power(0.5, b) * polynomial(upper, 0.5)
  const split = rising.findIndex((probability) => probability * whole > lowerHalf)
  const count = split < 0 ? rising.length : split
  const values = new Float64Array(rising.length)
  let log = Number.NEGATIVE_INFINITY
  for (let index = 0; index < count; index++) {
    log = follow(a, b, lower, (rising[index] as number) * whole, log)
    values[index] = Math.exp(log)
  }
  log = Number.NEGATIVE_INFINITY
  for (let index = rising.length - 1; index >= count; index--) {
    log = follow(b, a, upper, (1 - (rising[index] as number)) * whole, log)
    values[index] = 1 - Math.exp(log)
  }
  return values
}

/** The logarithm of the x at which the incomplete beta function reaches an area; `from` lies below it. */
function follow(a: number, b: number, coefficients: Float64Array, area: number, from: number): number {
  const wanted = Math.log(area)
  let log = Math.max(from, (wanted + Math.log(a)) / a)
  for (let round = 0; round < 50; round++) {
    const x = Math.exp(log)
    const height = polynomial(coefficients, x)
    const step = ((wanted - a * log - Math.log(height)) * height) / Math.exp((b - 1) * Math.log1p(-x))
    log += step
    if (Math.abs(step) < 1e-8) break
  }
  return log
}

/** The power series of the incomplete beta function divided by xᵃ. */
function series(a: number, b: number): Float64Array {
  const coefficients = new Float64Array(terms)
  let binomial = 1
  for (let n = 0; n < terms; n++) {
    coefficients[n] = binomial / (a + n)
    binomial *= (n + 1 - b) / (n + 1)
  }
  return coefficients
}

function polynomial(coefficients: Float64Array, x: number): number {
  let value = 0
  for (let n = coefficients.length - 1; n >= 0; n--) value = value * x + (coefficients[n] as number)
  return value
}
