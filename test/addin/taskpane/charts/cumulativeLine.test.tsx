import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { CumulativePicture } from "../../../../addin/taskpane/charts/CumulativePicture.tsx"
import { pictureOf, words } from "./pictureOf.ts"

const width = 276

function drawn(amounts: readonly number[], years?: number) {
  const points = amounts.map((cumulative, year) => ({ year, cumulative }))
  const crossing = years === undefined ? undefined : { years, label: `${years} years` }
  const picture = <CumulativePicture width={width} points={points} crossing={crossing} words={words} />
  const markup = renderToStaticMarkup(picture)
  const circles = [...markup.matchAll(/<circle[^>]*cx="([^"]+)" cy="([^"]+)" r="([^"]+)"/g)]
  return {
    texts: pictureOf(picture, width).texts,
    points: circles.filter(([, , , r]) => r === "2.5").map(([, x, y]) => [Number(x), Number(y)] as const),
    crossing: circles.filter(([, , , r]) => r === "5").map(([, x, y]) => [Number(x), Number(y)] as const)[0],
    zero: Number(/class="chart-zero"[^>]*y1="([^"]+)"/.exec(markup)?.[1]),
  }
}

test("the mark of the payback lies on the line where it crosses zero", () => {
  const { points, crossing, zero, texts } = drawn([-150_000, -30_000, 90_000, 210_000], 1.25)
  const [, before = [0, 0], after = [0, 0]] = points
  const share = (zero - before[1]) / (after[1] - before[1])
  expect(share).toBeCloseTo(0.25)
  expect(crossing?.[0]).toBeCloseTo(before[0] + share * (after[0] - before[0]))
  expect(crossing?.[1]).toBeCloseTo(zero)
  expect(texts).toEqual(expect.arrayContaining(["1.25 years", "210 k", "Year 0", "3"]))
})

test("one that never pays back has no mark, nor has one beyond the years", () => {
  expect(drawn([-150_000, -140_000]).crossing).toBeUndefined()
  expect(drawn([-150_000, -140_000], 9).crossing).toBeUndefined()
})

test("all zero, one year, no years: drawn", () => {
  expect(drawn([0, 0, 0]).points).toHaveLength(3)
  expect(drawn([-5], 0).points).toHaveLength(1)
  expect(drawn([]).points).toEqual([])
})
