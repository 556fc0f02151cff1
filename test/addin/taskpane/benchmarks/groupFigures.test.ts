import { describe, expect, test } from "vitest"
import { valueInWords, yearOf } from "../../../../addin/taskpane/benchmarks/figureWords.ts"
import { barOf, findFigures, groupFigures } from "../../../../addin/taskpane/benchmarks/groupFigures.ts"
import { type Figure, figures } from "../../../../core/benchmarks/figures.ts"

const figure = (changed: Partial<Figure>): Figure => ({
  metric: "selling time",
  level: "average",
  value: 0.4,
  unit: "share",
  counts: "by phone",
  source: "Study, 2011",
  sure: "B",
  ...changed,
})

describe("groups", () => {
  test("hold each figure once, and no group mixes definitions", () => {
    const definitions = groupFigures(figures).flatMap((group) => group.definitions)
    expect(definitions.flatMap((one) => one.figures)).toHaveLength(figures.length)
    for (const one of definitions) {
      expect(new Set(one.figures.map(({ counts, unit, source }) => `${counts} ${unit} ${source}`)).size).toBe(1)
    }
  })

  test.each([{ counts: "in person" }, { unit: "hours/week" }, { source: "Another study" }, { sure: "C" as const }])(
    "%o makes a definition of its own",
    (changed) => {
      const [group] = groupFigures([figure({}), figure({ level: "best", ...changed })])
      expect(group?.definitions.map((one) => one.figures.length)).toEqual([1, 1])
      expect(group?.definitions.map((one) => barOf(0.4, one))).toEqual([undefined, undefined])
    },
  )
})

describe("bars", () => {
  const definitionOf = (all: Figure[]) => groupFigures(all)[0]?.definitions[0] ?? expect.fail()

  test("of shares reach towards the whole", () => {
    expect(barOf(0.47, definitionOf([figure({ value: 0.47 }), figure({ level: "best", value: 0.72 })]))).toBe(0.47)
  })

  test("of amounts reach towards the largest", () => {
    const hours = { unit: "hours/week" }
    expect(barOf(4, definitionOf([figure({ value: 4, ...hours }), figure({ value: 10, ...hours })]))).toBe(0.4)
  })

  test("there are none where one figure is below 0", () => {
    expect(barOf(0.4, definitionOf([figure({}), figure({ value: -0.04 })]))).toBeUndefined()
  })
})

test("the search looks at name, level, unit, definition and source, and no accent or case is in its way", () => {
  expect(findFigures([figure({ source: "Études, 2010" }), figure({})], "  ETUDES phone ")).toHaveLength(1)
  expect(findFigures(figures, "")).toHaveLength(figures.length)
  expect(findFigures(figures, "cso 2011 phone")).toHaveLength(1)
})

test.each([
  [{ value: 0.41 }, "41 %"],
  [{ value: -0.04, unit: "share/year" }, "-4 % a year"],
  [{ value: 1, unit: "hours/week" }, "1 hour a week"],
  [{ value: 60, unit: "hours/month" }, "60 hours a month"],
  [{ value: 1500, unit: "USD/hour" }, "1.500 USD an hour"],
  [{ value: 1.5, unit: "× salary" }, "1,5 × salary"],
])("%o reads %s in German", (changed, words) => {
  expect(valueInWords(figure(changed), "de-DE")).toBe(words)
})

test("the year is that of the source, else of the level, else it is not stated", () => {
  expect(yearOf(figure({}))).toBe("2011")
  expect(yearOf(figure({ source: "A study", level: "cso 2010" }))).toBe("2010")
  expect(yearOf(figure({ source: "A study" }))).toBe("year not stated")
})
