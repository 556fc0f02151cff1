const scale = 1e10
/** Beyond it a tenth decimal is near the end of what a number holds. */
const surelyScaled = 1e12

/** Rounded to 10 decimals, so that numbers which arithmetic left a last bit apart are equal. */
export function rounded(number: number): number {
  const scaled = number * scale
  const whole = Math.round(scaled)
  // Away from a tie the nearest whole is beyond doubt; toFixed settles the rest by the exact digits, twenty times slower.
  const isSure = Math.abs(scaled) < surelyScaled && Math.abs(scaled - whole) < 0.499
  return isSure ? whole / scale : Number(number.toFixed(10))
}
