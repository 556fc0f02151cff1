import fc from "fast-check"
import { expect, test } from "vitest"
import { sortedNumbers } from "../../../core/stats/sortedNumbers.ts"

const numbers = fc.oneof(
  fc.array(fc.double({ noNaN: true }), { maxLength: 200 }),
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }),
  // Many that are equal, and one far away that leaves all others in one bucket.
  fc.array(fc.constantFrom(0, 1, 1.5, 2, 1e9), { maxLength: 200 }),
)

test("puts the numbers in rising order and leaves the given ones alone", () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const before = Float64Array.from(given)
      const rising = [...given].sort((a, b) => a - b)
      expect([...sortedNumbers(before)].map((number) => number + 0)).toEqual(rising.map((number) => number + 0))
      expect([...before]).toEqual(given)
    }),
    { numRuns: 1000 },
  )
})
