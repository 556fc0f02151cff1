import { expect, test } from "vitest"
import { TornadoPicture, type TornadoRow } from "../../../../addin/taskpane/charts/TornadoPicture.tsx"
import { pictureOf, words } from "./pictureOf.ts"

const width = 276

const drawn = (rows: readonly TornadoRow[], base: number) =>
  pictureOf(<TornadoPicture width={width} rows={rows} base={base} words={words} />, width)

test("bars go from the base to both ends, the widest across the picture", () => {
  const rows = [
    { label: "Wide", low: 50, high: 150 },
    { label: "Narrow", low: 90, high: 125 },
  ]
  const { bars, texts } = drawn(rows, 100)
  const span = width - 2
  expect(bars.map((bar) => bar.width / span)).toEqual([0.5, 0.5, 0.1, 0.25].map((share) => expect.closeTo(share)))
  expect(bars[0]?.x).toBeCloseTo(1)
  expect((bars[2]?.x ?? 0) + (bars[2]?.width ?? 0)).toBeCloseTo(1 + span / 2)
  expect(texts).toEqual(["Base 100 · at its low → at its high", "Wide", "50 → 150", "Narrow", "90 → 125"])
})

test("an input whose high lowers the result goes the other way, a one-sided one to one side", () => {
  const { bars } = drawn([{ label: "Reverse", low: 120, high: 80 }], 100)
  expect(bars[0]?.x).toBeGreaterThan(bars[1]?.x ?? 0)
  expect(drawn([{ label: "Up only", low: 100, high: 120 }], 100).bars).toHaveLength(1)
})

test("nothing varies: drawn without bars", () => {
  expect(drawn([{ label: "Still", low: 0, high: 0 }], 0).bars).toEqual([])
  expect(drawn([], -5).bars).toEqual([])
})

test("of a long name the end after the dash stays", () => {
  const label = "Turnover and lost know-how of everybody – Avoidable"
  expect(drawn([{ label, low: 1_000_000, high: 2_000_000 }], 1_500_000).texts[1]).toMatch(/^Turnover.*… – Avoidable$/)
})
