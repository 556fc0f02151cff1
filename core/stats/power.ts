/**
 * base^exponent for a base of at least 0, digit for digit the same in every V8: Math.pow is not, from one version to
 * the next, while Math.exp and Math.log are. Whole exponents are multiplied out, so that two half-lives leave exactly ¼.
 */
export function power(base: number, exponent: number): number {
  const whole = Math.floor(exponent)
  const fraction = exponent - whole
  if (!Number.isFinite(whole)) return base ** exponent
  const outer = whole < 0 ? 1 / wholePower(base, -whole) : wholePower(base, whole)
  return fraction === 0 ? outer : outer * Math.exp(fraction * Math.log(base))
}

/** By squaring: as many steps as the exponent has binary digits. */
function wholePower(base: number, exponent: number): number {
  let result = 1
  for (let square = base, rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square
    square *= square
  }
  return result
}
