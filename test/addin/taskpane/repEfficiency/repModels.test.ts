import { describe, expect, test } from "vitest"
import { numberWords } from "../../../../addin/taskpane/charts/numberWords.ts"
import {
  assumptionsOf,
  figureInWords,
  measureNamed,
  measuresOf,
} from "../../../../addin/taskpane/repEfficiency/measures.ts"
import { movesOf, percentTyped, readPercent } from "../../../../addin/taskpane/repEfficiency/moves.ts"
import { weekOf } from "../../../../addin/taskpane/repEfficiency/week.ts"
import { sheetRows } from "../../../../addin/taskpane/worksheets/sheetRows.ts"
import type { Cell, Matrix } from "../../../../core/index.ts"

const words = numberWords("en-US")
const result: Matrix = [
  ["Measure", "Low", "Base", "High", "Unit", "Note"],
  ["Selling hours a rep and week", 14, 14, 14, "hours/week", ""],
  ["Hours a rep and week", 45, 45, 45, "hours/week", ""],
  ["Selling share", 0.3111, 0.3111, 0.3111, "share", "14 of 45 hours"],
  ["Programme cost", 60000, 50000, 40000, "money/year", ""],
  ["Net", "", "", "", "money/year", ""],
  ["Added margin", "x", { code: "#VALUE!", sentence: "hours: none." }, 1, "money/year", ""],
]
const measures = measuresOf(result, "d!A17:F23")

describe("measures", () => {
  test("are read with their range, from the smaller to the larger", () => {
    expect(measureNamed(measures, "programme cost")).toMatchObject({ low: 60000, base: 50000, high: 40000 })
    const shown = (name: string) => {
      const measure = measureNamed(measures, name)
      return measure && figureInWords(measure, words).replaceAll("\u00A0", " ")
    }
    expect(shown("Programme cost")).toBe("50 k (40 k – 60 k)")
    expect(shown("Selling share")).toBe("31.1 %")
    expect(shown("Gone")).toBeUndefined()
  })

  test("without a figure are blank, or say what the cell says and where", () => {
    expect(measureNamed(measures, "Net")).toMatchObject({ base: undefined, problem: undefined })
    expect(measureNamed(measures, "Added margin")).toMatchObject({ problem: "hours: none.", at: "d!C23" })
  })

  test("assumptions have their source as note", () => {
    const table: Matrix = [
      ["Assumption", "Low", "Base", "High", "Unit", "Source"],
      ["Redeployed", 0.4, 0.6, 0.8, "share", "Own rule"],
      ["", null, null, null, null, null],
    ]
    expect(assumptionsOf(table, "d!A8:F10")).toMatchObject([{ name: "Redeployed", base: 0.6, note: "Own rule" }])
  })
})

const moveTable = (...rows: Cell[][]): Matrix => [
  ["Activity", "Hours a week", "Include", "Share", "Absorbed by", "Hourly cost", "Hours moved"],
  ["Selling", 14, "no", null, null, null, 0],
  ["Admin", 7, "yes", 0.3, "Marketing", 40, 2.1],
  ["Travel", 24, "no", null, null, null, 0],
  ["", "", null, null, null, null, ""],
  ...rows,
]

describe("what could move", () => {
  const moves = (...rows: Cell[][]) => movesOf(sheetRows(moveTable(...rows), "'c What can move'!A5:G12"), ["selling"])

  test("is every activity but those that sell, with the cells that its controls write to", () => {
    expect(moves().map(({ activity }) => activity)).toEqual(["Admin", "Travel"])
    expect(moves()[0]).toEqual({
      activity: "Admin",
      hours: 7,
      isIncluded: true,
      share: 0.3,
      absorbedBy: "Marketing",
      moved: 2.1,
      problem: undefined,
      includeAt: "'c What can move'!C7",
      shareAt: "'c What can move'!D7",
    })
  })

  test.each([["a third"], [1.2], [-0.1], [null], [{ code: "#VALUE!", sentence: "" } as const]])(
    "a share of %j is said",
    (share) => {
      expect(moves(["Calls", 5, "yes", share, null, null, ""])[2]?.problem).toBe(
        "Share: is none from 0 to 100 %. Type one.",
      )
    },
  )

  test("an activity that sells and is included is shown, so that it can be taken out", () => {
    const table = moveTable().map((row) => (row[0] === "Selling" ? ["Selling", 14, "Yes", 0.1, null, null, ""] : row))
    expect(movesOf(sheetRows(table, "c!A1:G6"), ["Selling"])[0]).toMatchObject({
      activity: "Selling",
      isIncluded: true,
    })
  })
})

test.each([
  ["50", 0.5],
  [" 12,5 % ", 0.125],
  ["0", 0],
  ["100", 1],
  ["101", undefined],
  ["-5", undefined],
  ["a third", undefined],
  ["", undefined],
  ["1.2.3", undefined],
])("%j typed as a percentage is %s", (typed, share) => {
  expect(readPercent(typed)).toBe(share)
})

test("a share is shown as it would be typed", () => {
  expect(percentTyped(0.125, "en-US")).toBe("12.5")
  expect(percentTyped(0.125, "de-DE")).toBe("12,5")
  expect(percentTyped(0.3, "en-US")).toBe("30")
  expect(percentTyped(undefined, "en-US")).toBe("")
})

describe("the week", () => {
  const hours: Matrix = [
    ["Rep", "Admin", "Selling", "Travel", "", "Total"],
    ["Ann", 6, 12, 2, "", 20],
    ["Without hours", "", "", "", "", ""],
    ["Bo", 8, "late", 1, "", 9],
  ]
  const tables = {
    headings: ["Admin", "Selling", "Travel", "", "Total"],
    reps: sheetRows(hours, "b!A1:F4"),
    moves: sheetRows(moveTable(), "c!A1:G6"),
    selling: ["Selling"],
  }

  test("has selling first, the average rep first, and nobody without hours", () => {
    const week = weekOf(tables, words)
    expect(week.parts).toEqual([
      { name: "Selling", isAccent: true },
      { name: "Admin", isAccent: false },
      { name: "Travel", isAccent: false },
    ])
    expect(week.bars).toEqual([
      { name: "Average rep", values: [14, 7, 24], about: "14 of 45\u00A0h selling" },
      { name: "Ann", values: [12, 6, 2], about: "12 of 20\u00A0h selling" },
      { name: "Bo", values: [0, 8, 1], about: "0 of 9\u00A0h selling" },
    ])
    expect(week.table).toEqual([
      ["Rep", "Selling", "Admin", "Travel", "Total"],
      ["Average rep", 14, 7, 24, 45],
      ["Ann", 12, 6, 2, 20],
      ["Bo", "late", 8, 1, 9],
    ])
  })

  test("has no picture before there are hours", () => {
    expect(weekOf({ ...tables, reps: [] }, words).bars).toEqual([])
  })
})
