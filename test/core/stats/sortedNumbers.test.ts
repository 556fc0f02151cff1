import fc from "fast-check"
import { expect, test } from "vitest"
import { sortedNumbers } from "../../../core/stats/sortedNumbers.ts"
import { WorkList } from "../../../core/stats/workList.ts"

const numbers = fc.oneof(
  fc.array(fc.double({ noNaN: true }), { maxLength: 200 }),
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }),
  // Many that are equal, and one far away that leaves all others in one bucket.
  fc.array(fc.constantFrom(0, 1, 1.5, 2, 1e9), { maxLength: 200 }),
)

test("puts the numbers in rising order and leaves the given ones alone", () => {
  fc.assert(
    fc.property(numbers, fc.boolean(), (given, isInto) => {
      const before = Float64Array.from(given)
      const into = new Float64Array(given.length).fill(7)
      const rising = [...given].sort((a, b) => a - b)
      const sorted = isInto ? sortedNumbers(before, into) : sortedNumbers(before)
      if (isInto) expect(sorted).toBe(into)
      expect([...sorted].map((number) => number + 0)).toEqual(rising.map((number) => number + 0))
      expect([...before]).toEqual(given)
    }),
    { numRuns: 1000 },
  )
})

test("a list for work is the same memory again, unless it is very long", () => {
  const work = new WorkList(Float64Array)
  const first = work.take(100)
  expect([first.length, work.take(10).length, work.take(100).length]).toEqual([100, 10, 100])
  expect(work.take(10).buffer).toBe(first.buffer)
  expect(work.take(2 ** 18 + 1).buffer).not.toBe(work.take(2 ** 18 + 1).buffer)
  expect(work.take(10).buffer).toBe(first.buffer)
})
