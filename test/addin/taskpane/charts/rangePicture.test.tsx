import { expect, test } from "vitest"
import { RangeDrawing, type RangeOf } from "../../../../addin/taskpane/charts/RangeDrawing.tsx"
import { pictureOf, words } from "./pictureOf.ts"

const width = 276
const range: RangeOf = { P5: 0, P10: 10, P25: 30, P50: 50, P75: 70, P90: 90, P95: 100 }

const drawn = (of: RangeOf, amount?: number) => {
  const exceeded = amount === undefined ? undefined : { amount, chance: "25 %" }
  return pictureOf(<RangeDrawing width={width} range={of} exceeded={exceeded} words={words} />, width)
}

test("line, bar and thick bar have the widths of their percentiles", () => {
  const { bars, texts } = drawn(range)
  expect(bars.map((bar) => bar.width / (width - 16))).toEqual([1, 0.8, 0.4].map((share) => expect.closeTo(share)))
  expect(texts).toEqual(["P50 50", "P10 10", "P90 90"])
})

test("an amount parts them, and what lies above it is as wide as it should be", () => {
  const { bars, texts } = drawn(range, 70)
  const shares = [0.7, 0.3, 0.6, 0.2, 0.4]
  expect(bars.map((bar) => bar.width / (width - 16))).toEqual(shares.map((share) => expect.closeTo(share)))
  expect(texts).toContain("Above 70: 25 %")
})

test("amounts beyond the ends part nothing", () => {
  expect(drawn(range, 1000).bars).toHaveLength(3)
  expect(drawn(range, -1000).bars).toHaveLength(3)
})

test("a range without width is a mark", () => {
  expect(drawn({ P5: 7, P10: 7, P25: 7, P50: 7, P75: 7, P90: 7, P95: 7 }, 7).texts).toContain("P50 7")
})
