import { expect, test } from "vitest"
import { WaterfallPicture } from "../../../../addin/taskpane/charts/WaterfallPicture.tsx"
import type { WaterfallGroup } from "../../../../addin/taskpane/charts/waterfallRows.ts"
import { pictureOf, words } from "./pictureOf.ts"

const width = 276

function drawn(groups: readonly WaterfallGroup[], total: number, ceiling?: number) {
  const reference = ceiling === undefined ? undefined : { label: "Published ceiling", amount: ceiling }
  const props = { width, groups, total: { label: "Total", amount: total }, reference, words }
  const { bars, texts } = pictureOf(<WaterfallPicture {...props} />, width)
  const isSwatch = (bar: { x: number; width: number }) => bar.x === 0 && bar.width === 12
  return { bars: bars.filter((bar) => !isSwatch(bar)), texts }
}

const step = (label: string, amount: number, leftOut?: string) => ({ label, amount, leftOut })
const cash = (...steps: WaterfallGroup["steps"]): WaterfallGroup => ({ name: "Cash", look: "cash", amount: "", steps })
const margin = (...steps: WaterfallGroup["steps"]): WaterfallGroup => ({ ...cash(...steps), look: "margin" })

test("each bar begins where the one before it ended, across groups, and the total spans them all", () => {
  const { bars } = drawn([cash(step("A", 100), step("B", 50)), margin(step("C", 50))], 200)
  const [a, b, c, total] = bars
  expect(bars).toHaveLength(4)
  expect(a?.width).toBeCloseTo((total?.width ?? 0) / 2)
  expect(b?.x).toBeCloseTo((a?.x ?? 0) + (a?.width ?? 0))
  expect(c?.x).toBeCloseTo((b?.x ?? 0) + (b?.width ?? 0))
  expect((c?.x ?? 0) + (c?.width ?? 0)).toBeCloseTo((total?.x ?? 0) + (total?.width ?? 0))
})

test("a saving goes back, and the next bar begins where it ended", () => {
  const [a, saving, next, total] = drawn([cash(step("A", 100), step("Saving", -40), step("B", 20))], 80).bars
  expect(saving?.x).toBeCloseTo((total?.width ?? 0) * 0.75 + (total?.x ?? 0))
  expect((saving?.x ?? 0) + (saving?.width ?? 0)).toBeCloseTo((a?.x ?? 0) + (a?.width ?? 0))
  expect(next?.x).toBeCloseTo(saving?.x ?? 0)
})

test("savings alone stand left of zero", () => {
  const [saving, total] = drawn([cash(step("Saving", -40))], -40).bars
  expect(saving).toEqual(total)
  expect(saving?.x).toBeCloseTo(1)
})

test("what is left out is in brackets and moves nothing", () => {
  const { bars, texts } = drawn([cash(step("A", 100), step("B", 60, "not counted"), step("C", 20))], 120)
  const [a, b, c] = bars
  expect(b?.x).toBeCloseTo((a?.x ?? 0) + (a?.width ?? 0))
  expect(c?.x).toBeCloseTo(b?.x ?? 0)
  expect(texts).toContain("(60)")
})

test("a ceiling far above makes the bars short, and is named", () => {
  const { bars, texts } = drawn([cash(step("A", 100))], 100, 1000)
  expect(bars[0]?.width).toBeCloseTo((width - 2) / 10)
  expect(texts).toContain("Published ceiling 1,000")
})

test("nothing at all, one line of 0, one line: all are drawn", () => {
  expect(drawn([], 0).bars).toHaveLength(1)
  expect(drawn([cash(step("A", 0))], 0).bars.map((bar) => bar.width)).toEqual([0, 0])
  expect(drawn([cash(step("A", 5))], 5).bars).toHaveLength(2)
})

test("a long name is cut, and whole on hover", () => {
  const long = "Leads that were bought, never worked by anybody and forgotten"
  const { texts } = drawn([cash(step(long, 100))], 100)
  expect(texts.some((text) => text.startsWith("Leads that were bought") && text.endsWith("…"))).toBe(true)
})
