import { describe, expect, test } from "vitest"
import { numberWords } from "../../../../addin/taskpane/charts/numberWords.ts"
import { linearScale } from "../../../../addin/taskpane/charts/scale.ts"
import { tableText } from "../../../../addin/taskpane/charts/tableText.ts"

describe("numbers for reading", () => {
  test.each([
    [1_122_800, "1.12 M"],
    [997_336.59, "997 k"],
    [999_950, "1 M"],
    [560_000, "560 k"],
    [41_400, "41.4 k"],
    [9_996, "9,996"],
    [2_815.2, "2,815"],
    [72.4637681, "72.5"],
    [5.1, "5.1"],
    [0.0123456, "0.0123"],
    [0, "0"],
    [-140_000, "-140 k"],
    [2_400_000_000, "2.4 bn"],
  ])("%d is %s", (value, words) => {
    expect(numberWords("en-US").short(value).replace("\u00A0", " ")).toBe(words)
  })

  test("a share reads as a percentage, any other unit as a number", () => {
    const { inUnit } = numberWords("en-US")
    expect(inUnit(0.385, "share")).toBe("38.5\u00A0%")
    expect(inUnit(0.385, "hours/week")).toBe("0.385")
  })

  test("follow the locale, and are exact where every digit counts", () => {
    const german = numberWords("de-DE")
    expect(german.short(1_122_800)).toBe("1,12\u00A0M")
    expect(german.percent(0.3111111)).toBe("31,1\u00A0%")
    expect(german.exact(1234567.891)).toBe("1.234.567,891")
  })
})

describe("a scale", () => {
  test("begins at 0 and ends at a round figure beyond the largest", () => {
    const scale = linearScale([3, 47], 100, 300)
    expect(scale.domain).toEqual([0, 50])
    expect(scale.at(0)).toBe(100)
    expect(scale.at(25)).toBe(200)
    expect(scale.ticks).toEqual([0, 10, 20, 30, 40, 50])
  })

  test("has 0 inside when figures lie on both sides", () => {
    const { domain, at } = linearScale([-20, 60], 0, 80)
    expect(domain).toEqual([-20, 60])
    expect(at(0)).toBe(20)
  })

  test("stands still where there is nothing to show", () => {
    expect(linearScale([], 5, 100).at(0)).toBe(5)
    expect(linearScale([0], 5, 100).at(0)).toBe(5)
  })
})

test("a copied table is tab-separated with the locale's decimal sign, and no text becomes a formula", () => {
  const table = [
    ["Rep", "Hours"],
    ["=1+1", 1234.5],
    ["two\nlines\there", null],
    [{ code: "#N/A", sentence: "None." } as const, -2],
  ]
  expect(tableText(table, "en-US")).toBe("Rep\tHours\n'=1+1\t1234.5\ntwo lines here\t\n\t-2")
  expect(tableText(table, "de-DE")).toContain("'=1+1\t1234,5")
})
