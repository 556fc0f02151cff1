import fc from "fast-check"
import { expect, test } from "vitest"
import { power } from "../../../core/stats/power.ts"

test("whole exponents are exact", () => {
  expect(power(0.5, 2)).toBe(0.25)
  expect(power(2, 40)).toBe(2 ** 40)
  expect(power(0.75, 3)).toBe(0.421875)
  expect(power(4, -1)).toBe(0.25)
  expect([power(0, 0), power(7, 0), power(0, 2.5), power(0, 0.5)]).toEqual([1, 1, 0, 0])
})

test("equals Math.pow but for the last bits", () => {
  const base = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
  const exponent = fc.double({ min: -30, max: 30, noNaN: true })
  fc.assert(
    fc.property(base, exponent, (b, e) => {
      const wanted = b ** e
      expect(Math.abs(power(b, e) - wanted)).toBeLessThanOrEqual(1e-14 * wanted)
    }),
  )
})
