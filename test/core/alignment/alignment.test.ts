import fc from "fast-check"
import { expect, test } from "vitest"
import { type Argument, type Cell, evaluate } from "../../../core/index.ts"

const level = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10)
const answers = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 9 })

function rows(...args: Argument[]): Cell[][] {
  const answer = evaluate("ALIGNMENTINDEX", args)
  if ("error" in answer) throw new Error(answer.error.sentence)
  return answer.value as Cell[][]
}

const columns = (pairs: readonly (readonly [number, number])[]) =>
  [pairs.map(([marketing]) => [marketing]), pairs.map(([, sales]) => [sales])] as const

test("each index lies from 0 to 100, and their gap is within 25 weighted gaps", () => {
  fc.assert(
    fc.property(answers, (pairs) => {
      const [, marketing, sales, gap, weightedGap] = rows(...columns(pairs)).at(-1) as [string, ...number[]]
      for (const index of [marketing, sales]) {
        expect(index).toBeGreaterThanOrEqual(-1e-9)
        expect(index).toBeLessThanOrEqual(100 + 1e-9)
      }
      expect(Math.abs(gap ?? 0)).toBeLessThanOrEqual(25 * (weightedGap ?? 0) + 1e-9)
    }),
  )
})

test("marketing and sales swapped: the gaps change sign, the weighted gaps stay", () => {
  fc.assert(
    fc.property(answers, (pairs) => {
      const [marketing, sales] = columns(pairs)
      const swapped = rows(sales, marketing)
      rows(marketing, sales)
        .slice(1)
        .forEach((row, index) => {
          const [, one, other, gap, weightedGap] = swapped[index + 1] as [string, ...number[]]
          expect([other, one]).toEqual([row[1], row[2]])
          expect(gap).toBeCloseTo(-(row[3] as number), 12)
          expect(weightedGap).toBe(row[4])
        })
    }),
  )
})

test("a dimension asked twice with the same answers changes nothing", () => {
  fc.assert(
    fc.property(answers, (pairs) => {
      const table = (side: 0 | 1, times: number): Cell[][] => [
        ["Dimension", "Level"],
        ...Array.from({ length: times }, () => pairs.map((pair, index) => [`D${index}`, pair[side]])).flat(),
      ]
      const once = rows(table(0, 1), table(1, 1))
      rows(table(0, 2), table(1, 2)).forEach((row, r) => {
        row.forEach((cell, c) => {
          const wanted = once[r]?.[c]
          if (typeof wanted === "number") expect(cell).toBeCloseTo(wanted, 10)
          else expect(cell).toBe(wanted)
        })
      })
    }),
  )
})

test("a worse measure is never less a sign", () => {
  const isPresent = (measure: string, value: number) => {
    const answer = evaluate("SEVENSIGNS", [
      [
        ["Item", "Value"],
        [measure, value],
      ],
    ])
    if ("error" in answer) throw new Error(answer.error.sentence)
    return (answer.value as Cell[][]).find((row) => row[1] === measure)?.[4]
  }
  const shares = Array.from({ length: 101 }, (_, percent) => percent / 100)
  for (const measure of ["Leads stuck", "Ramp over six months"]) {
    const present = shares.map((share) => isPresent(measure, share))
    expect(present).toEqual([...present].sort())
    expect([present[0], present[100]]).toEqual([false, true])
  }
  for (const measure of ["Share at quota", "Marketing output used", "Decisions backed by customer interviews"]) {
    const present = shares.map((share) => isPresent(measure, share)).reverse()
    expect(present).toEqual([...present].sort())
    expect([present[0], present[100]]).toEqual([false, true])
  }
})
