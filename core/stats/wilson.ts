/** 97.5 % of the standard normal distribution lie below it. */
export const z = 1.959963984540054

/**
 * The 95 % Wilson score interval of a share, as statsmodels' proportion_confint(method="wilson"). It stays within 0–1
 * and holds for few cases too. Nothing counted: undefined.
 */
export function wilson(hits: number, count: number): { readonly low: number; readonly high: number } | undefined {
  if (count === 0) return undefined
  const share = hits / count
  const spread = (z * z) / count
  const middle = share + spread / 2
  const reach = z * Math.sqrt((share * (1 - share)) / count + spread / (4 * count))
  return {
    low: hits === 0 ? 0 : (middle - reach) / (1 + spread),
    high: hits === count ? 1 : (middle + reach) / (1 + spread),
  }
}
