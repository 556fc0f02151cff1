import { describe, expect, test } from "vitest"
import { readIsoDate } from "../../core/index.ts"
import { toArgument, toSheets } from "../../gas/script/cells.ts"
import { wallClock } from "../../gas/script/wallClock.ts"

const noDate = () => {
  throw new Error("There is no date to read, so no time zone to ask for")
}

describe("what Sheets passes becomes cells", () => {
  test.each([
    [12.5, 12.5],
    ["Software", "Software"],
    [true, true],
    ["", ""],
    ["#N/A", "#N/A"],
    ["#VALUE!", "#VALUE!"],
    [undefined, undefined],
    [null, null],
  ])("%j stays %j", (value, cell) => {
    expect(toArgument(value, noDate)).toBe(cell)
  })

  test("a range becomes rows", () => {
    expect(
      toArgument(
        [
          ["a", ""],
          [1, false],
        ],
        noDate,
      ),
    ).toEqual([
      ["a", ""],
      [1, false],
    ])
  })

  test("a row error of ours comes back in as an error with its sentence", () => {
    expect(toArgument("#VALUE!: hours: is empty. Give a number.", noDate)).toEqual({
      code: "#VALUE!",
      sentence: "hours: is empty. Give a number.",
    })
    expect(toArgument([["#N/A: no hours"]], noDate)).toEqual([[{ code: "#N/A", sentence: "no hours" }]])
    expect(toArgument("#N/A:", noDate)).toBe("#N/A:")
  })
})

describe("dates become serial numbers by the clock on the wall of the spreadsheet", () => {
  const moments: [zone: string, moment: string, wall: string][] = [
    ["UTC", "2026-11-21T00:00:00Z", "2026-11-21"],
    ["America/New_York", "2026-11-21T05:00:00Z", "2026-11-21"],
    ["America/New_York", "2026-03-08T05:00:00Z", "2026-03-08"],
    ["America/New_York", "2026-03-08T07:30:00Z", "2026-03-08 03:30"],
    ["America/New_York", "2026-03-09T04:00:00Z", "2026-03-09"],
    ["America/New_York", "2026-11-01T06:30:00Z", "2026-11-01 01:30"],
    ["America/New_York", "2026-11-02T05:00:00Z", "2026-11-02"],
    ["Asia/Kolkata", "2026-11-20T18:30:00Z", "2026-11-21"],
    ["Asia/Kolkata", "2026-11-21T08:15:07Z", "2026-11-21 13:45:07"],
    ["Europe/Berlin", "1980-04-05T23:00:00Z", "1980-04-06"],
    ["Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31"],
  ]

  test.each(moments)("%s: %s is %s", (zone, moment, wall) => {
    expect(toArgument(new Date(moment), wallClock(zone))).toBe(readIsoDate(wall))
  })

  test("every day of a year with two clock changes is a whole number", () => {
    const clock = wallClock("America/New_York")
    for (let day = 0; day < 365; day++) {
      const wall = new Date(Date.UTC(2026, 0, 1 + day))
      const summer = day >= 67 && day <= 304
      const moment = new Date(wall.getTime() + (summer ? 4 : 5) * 3_600_000)
      expect(toArgument(moment, clock)).toBe(46_023 + day)
    }
  })

  test("the first date, within a range", () => {
    const day = new Date("1901-01-01T00:00:00Z")
    const cells = [
      [day, "x"],
      [day, ""],
    ]
    expect(toArgument(cells, wallClock("UTC"))).toEqual([
      [367, "x"],
      [367, ""],
    ])
  })

  test.each([
    ["1899-12-30T04:30:00Z", "4:30"],
    ["1899-12-30T00:00:00Z", "0:00"],
    ["1899-12-31T06:05:00Z", "30:05"],
    ["1899-12-29T22:00:00Z", "-2:00"],
    ["1900-12-31T00:00:00Z", "8784:00"],
    ["1899-12-30T04:29:59.600Z", "4:30"],
  ])("a time of day or a duration is text: %s is %s", (moment, text) => {
    expect(toArgument(new Date(moment), wallClock("UTC"))).toBe(text)
  })
})

describe("answers become what Sheets shows", () => {
  test("blanks and errors in rows are texts", () => {
    expect(
      toSheets([
        [1, null, "a"],
        [true, { code: "#N/A", sentence: "no hours" }, ""],
      ]),
    ).toEqual([
      [1, "", "a"],
      [true, "#N/A: no hours", ""],
    ])
    expect(toSheets(null)).toBe("")
    expect(toSheets(0)).toBe(0)
  })
})
