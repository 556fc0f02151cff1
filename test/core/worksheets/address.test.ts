import { describe, expect, test } from "vitest"
import { addressOf, onSheet, rangeOf, readAddress } from "../../../core/worksheets/address.ts"

describe("addresses", () => {
  test.each([
    [0, 0, "A1"],
    [8, 25, "Z9"],
    [0, 26, "AA1"],
    [99, 701, "ZZ100"],
    [0, 702, "AAA1"],
  ])("row %i, column %i is %s and back", (row, column, address) => {
    expect(addressOf(row, column)).toBe(address)
    expect(readAddress(address)).toMatchObject({ top: row, left: column, bottom: row, right: column })
  })

  test("a range names its corners, a single cell only itself", () => {
    expect(rangeOf(1, 0, 5, 3)).toBe("A2:C6")
    expect(rangeOf(1, 0, 1, 1)).toBe("A2")
  })

  test.each([
    ["Leads", "Leads!A1"],
    ["Übersicht", "Übersicht!A1"],
    ["Score rules", "'Score rules'!A1"],
    ["Ann's", "'Ann''s'!A1"],
    ["A1", "'A1'!A1"],
    ["2026", "'2026'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["a!b", "'a!b'!A1"],
  ])("the sheet %s is written %s and read back", (sheet, address) => {
    expect(onSheet(sheet, "A1")).toBe(address)
    expect(readAddress(address)).toMatchObject({ sheet, range: "A1" })
  })

  test("corners come in any order, dollars and whole columns or rows are read", () => {
    expect(readAddress("$C$9:$A$2")).toMatchObject({ top: 1, left: 0, bottom: 8, right: 2 })
    expect(readAddress("A:C")).toMatchObject({ top: 0, left: 0, bottom: Number.POSITIVE_INFINITY, right: 2 })
    expect(readAddress("2:3")).toMatchObject({ top: 1, left: 0, bottom: 2, right: Number.POSITIVE_INFINITY })
  })

  test.each(["", "A", "1", "A1:", "A:1", "A0", "ABCD1", "Leads", "hello!", "'Leads!A1", ":"])(
    "%j is no address",
    (text) => {
      expect(readAddress(text)).toBeUndefined()
    },
  )
})
