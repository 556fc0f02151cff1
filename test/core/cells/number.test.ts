import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readNumber } from "../../../core/index.ts"

const nbsp = "\u00a0"
const narrow = "\u202f"

describe("text that is surely a number", () => {
  test.each([
    ["12", 12],
    ["0012", 12],
    ["+5", 5],
    ["-5", -5],
    ["- 5", -5],
    [" 5 ", 5],
    [`${nbsp}5${nbsp}`, 5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234,567", 1234.567],
    ["1,234.567", 1234.567],
    ["1.234.567,89", 1234567.89],
    ["1,234,567.89", 1234567.89],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["12,34,567", 1234567],
    ["12,34,567.5", 1234567.5],
    ["0,123", 0.123],
    ["0.123", 0.123],
    ["00,123", 0.123],
    ["012,345", 12.345],
    ["1234.567", 1234.567],
    ["1234,567", 1234.567],
    ["12,5", 12.5],
    ["1,2345", 1.2345],
    ["1,23", 1.23],
    [".5", 0.5],
    [",5", 0.5],
    [",123", 0.123],
    ["1.", 1],
    ["-.5", -0.5],
    ["1 234", 1234],
    ["1 234,5", 1234.5],
    [`1${nbsp}234${narrow}567,5`, 1234567.5],
    ["12'345.67", 12345.67],
    ["12’345’678", 12345678],
    ["45 %", 0.45],
    ["45%", 0.45],
    ["-12,5 %", -0.125],
    ["+49 170 123", 49170123],
    ["1234567890123456789", 1234567890123456800],
  ])("%j is %d", (text, number) => {
    expect(readNumber(text)).toBe(number)
  })
})

describe("text that is none, or may mean two numbers", () => {
  test.each([
    ["1,234"],
    ["1.234"],
    ["-1,234"],
    ["1,234 %"],
    ["12.345"],
    ["123,456"],
    ["1,2.3"],
    ["1,2,3"],
    ["1,23,4"],
    ["1.234.56"],
    ["1,234.567.890"],
    ["1 23"],
    ["12 34 56"],
    ["1 234'567"],
    ["1,,234"],
    ["1e5"],
    ["1E5"],
    ["$5"],
    ["5 €"],
    ["--5"],
    ["+-5"],
    ["5-"],
    ["(5)"],
    ["5 %%"],
    ["% 5"],
    ["1 . 5"],
    ["."],
    [","],
    ["%"],
    ["-"],
    ["+"],
    ["'123"],
    [""],
    [" "],
    ["TRUE"],
    ["0x10"],
    ["Infinity"],
    ["NaN"],
    ["١٢"],
    ["9".repeat(400)],
    ["12 apples"],
  ])("%j", (text) => {
    expect(readNumber(text)).toBeUndefined()
  })
})

test("a number is itself; TRUE, blanks, errors and what is not finite are none", () => {
  expect(readNumber(-1.5)).toBe(-1.5)
  for (const cell of [true, false, null, undefined, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(readNumber(cell)).toBeUndefined()
  }
  expect(readNumber({ code: "#N/A", sentence: "" })).toBeUndefined()
})

test("no text gives NaN or infinity, and the longest a cell holds is read at once", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,'’ +-%eE$x") }), (text) => {
      const number = readNumber(text)
      expect(number === undefined || Number.isFinite(number)).toBe(true)
    }),
    { numRuns: 2000 },
  )
  const started = performance.now()
  for (const piece of ["1", "1 ", "1,", "1.", " ", "1'234"]) readNumber(`${piece.repeat(32_767 / piece.length)}x`)
  expect(performance.now() - started).toBeLessThan(500)
})

describe("numbers as people write them come back", () => {
  const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  test.each(["en-US", "de-DE", "de-CH", "fr-FR", "en-IN"])("%s with thousands and two decimals", (locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    fc.assert(
      fc.property(amount, (number) => {
        const rounded = Number(number.toFixed(2))
        const written = format.format(rounded).replace("\u2212", "-")
        expect(readNumber(written)).toBeCloseTo(rounded, 2)
      }),
    )
  })

  test("whole numbers in groups are read or, in one group, refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e12 }), (number) => {
        const written = new Intl.NumberFormat("en-US").format(number)
        expect(readNumber(written)).toBe(number < 1e6 ? undefined : number)
      }),
    )
  })
})
