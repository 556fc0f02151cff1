import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readDate, readIsoDate } from "../../../core/index.ts"

describe("ISO text", () => {
  test.each([
    ["2026-11-21", 46347],
    [" 2026-11-21 ", 46347],
    ["2026-11-21T12:00", 46347.5],
    ["2026-11-21 12:00", 46347.5],
    ["2026-11-21 18:00:00", 46347.75],
    ["2026-11-21T00:00:01", 46347 + 1 / 86_400],
    ["1900-03-01", 61],
    ["2000-02-29", 36585],
    ["2024-02-29", 45351],
    ["2026-12-31", 46387],
    ["1899-12-30", 0],
    ["0001-01-01", -693593],
    ["9999-12-31", 2958465],
  ])("%j is day %d", (text, serial) => {
    expect(readDate(text)).toBe(serial)
    expect(readIsoDate(text)).toBe(serial)
  })
})

describe("text that is no date", () => {
  test.each([
    ["03/04/2026"],
    ["21.11.2026"],
    ["2026-11-31"],
    ["2026-02-29"],
    ["1900-02-29"],
    ["2026-13-01"],
    ["2026-00-10"],
    ["2026-01-00"],
    ["2026-1-5"],
    ["26-11-21"],
    ["20261121"],
    ["2026-11"],
    ["2026-11-21T24:00"],
    ["2026-11-21 12:60"],
    ["2026-11-21 12:00:60"],
    ["2026-11-21T12"],
    ["2026-11-21 9:00"],
    ["2026-11-21T12:00Z"],
    ["2026-11-21T12:00+01:00"],
    ["2026-11-21T12:00:00.5"],
    ["2026-11-21t12:00"],
    ["2026-11-21 12:00 PM"],
    ["46347"],
    ["12:30"],
    [""],
    ["yesterday"],
  ])("%j", (text) => {
    expect(readDate(text)).toBeUndefined()
  })
})

test("a number is a date, but not as ISO text; flags, blanks and what is not finite are none", () => {
  expect(readDate(46347.25)).toBe(46347.25)
  expect(readIsoDate(46347)).toBeUndefined()
  for (const cell of [true, null, undefined, Number.NaN]) expect(readDate(cell)).toBeUndefined()
})

test("every day since 1900 is one more than the day before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const text = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
      expect(readDate(text)).toBe(serial)
    }),
  )
})
