/** Rounded to 10 decimals, so that numbers which arithmetic left a last bit apart are equal. */
export function rounded(number: number): number {
  return Number(number.toFixed(10))
}
