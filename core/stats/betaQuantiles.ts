/** Enough terms for 16 digits where x is at most ½. */
const terms = 53
/** Enough pieces for 11 digits. */
const pieces = 512
const step = 0.5 / pieces

/**
 * The values below which a beta(a, b) variable lies with these probabilities, given in rising order; a and b at least 1.
 * The two halves of 0–1 mirror each other. In each, x is a smooth function of t = (a · area)^(1/a), which is close to x:
 * it is interpolated between points of equal distance in x, where the power series gives t and its slope.
 */
export function betaQuantiles(a: number, b: number, rising: Float64Array, values: Float64Array): void {
  const lower = halfCurve(a, b)
  const upper = halfCurve(b, a)
  const whole = lower.area + upper.area
  let piece = 0
  let index = 0
  for (; index < rising.length; index++) {
    const area = (rising[index] as number) * whole
    if (area > lower.area) break
    const t = Math.exp(Math.log(a * area) / a)
    while (piece < pieces - 1 && t > (lower.t[piece + 1] as number)) piece++
    values[index] = between(lower, piece, t)
  }
  piece = 0
  for (let last = rising.length - 1; last >= index; last--) {
    const t = Math.exp(Math.log(b * (1 - (rising[last] as number)) * whole) / b)
    while (piece < pieces - 1 && t > (upper.t[piece + 1] as number)) piece++
    values[last] = 1 - between(upper, piece, t)
  }
}

/** x from 0 to ½ as a function of t. */
interface HalfCurve {
  readonly t: Float64Array
  /** dx/dt */
  readonly slope: Float64Array
  /** The area below the density up to ½, before it is divided by the whole. */
  readonly area: number
}

function halfCurve(a: number, b: number): HalfCurve {
  const coefficients = series(a, b)
  const t = new Float64Array(pieces + 1)
  const slope = new Float64Array(pieces + 1).fill(1)
  for (let point = 1; point <= pieces; point++) {
    const x = point * step
    const scaled = a * polynomial(coefficients, x)
    const ratio = Math.exp(Math.log(scaled) / a)
    t[point] = x * ratio
    slope[point] = scaled / (ratio * Math.exp((b - 1) * Math.log1p(-x)))
  }
  return { t, slope, area: Math.exp(a * Math.log(t[pieces] as number)) / a }
}

/** The cubic through both ends of a piece, with their slopes. */
function between({ t, slope }: HalfCurve, piece: number, at: number): number {
  const from = t[piece] as number
  const width = (t[piece + 1] as number) - from
  const share = (at - from) / width
  const start = (slope[piece] as number) * width
  const end = (slope[piece + 1] as number) * width
  return piece * step + share * (start + share * (3 * step - 2 * start - end + share * (start + end - 2 * step)))
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
