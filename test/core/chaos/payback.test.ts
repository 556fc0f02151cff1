import fc from "fast-check"
import { expect, test } from "vitest"
import { type Argument, evaluate } from "../../../core/index.ts"

const amount = fc.integer({ min: 1, max: 1_000_000 })
const rate = fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100)
const benefits = fc.array(amount, { minLength: 2, maxLength: 12 })

/** Years, or Infinity for never. */
function years(...args: Argument[]): number {
  const answer = evaluate("PAYBACK", args)
  if ("error" in answer) {
    expect(answer.error.code).toBe("#N/A")
    return Number.POSITIVE_INFINITY
  }
  return answer.value as number
}

test("larger benefits pay back no later, a higher rate or investment no sooner", () => {
  fc.assert(
    fc.property(amount, benefits, rate, (investment, amounts, rate) => {
      const known = years(investment, [amounts], rate)
      expect(years(investment, [amounts.map((one) => one * 2)], rate)).toBeLessThanOrEqual(known)
      expect(years(investment, [amounts], rate + 0.1)).toBeGreaterThanOrEqual(known)
      expect(years(investment * 2, [amounts], rate)).toBeGreaterThanOrEqual(known)
    }),
  )
})

test("another currency changes nothing", () => {
  fc.assert(
    fc.property(amount, benefits, rate, (investment, amounts, rate) => {
      const known = years(investment, [amounts], rate)
      expect(years(investment * 4, [amounts.map((one) => one * 4)], rate)).toBe(known)
    }),
  )
})

test("a benefit that recurs is the same as so many years of it", () => {
  fc.assert(
    fc.property(amount, amount, rate, (investment, benefit, rate) => {
      const known = years(investment, benefit, rate)
      if (known > 500) return
      const listed = years(investment, [Array.from({ length: 502 }, () => benefit)], rate)
      expect(Math.abs(known - listed)).toBeLessThanOrEqual(1e-6 * Math.max(known, 1))
    }),
  )
})
