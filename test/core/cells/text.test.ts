import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  cellText,
  decimalForm,
  foldText,
  isBlank,
  listItems,
  readError,
  readFlag,
  splitList,
} from "../../../core/index.ts"

describe("blank", () => {
  test.each([[null], [undefined], [""], [" "], ["\u00a0"], ["\t\r\n"], [" \u202f\u3000"]])("%j is blank", (cell) => {
    expect(isBlank(cell)).toBe(true)
  })

  test.each([[0], [false], ["0"], ["x"], [{ code: "#N/A", sentence: "" } as const]])("%j is not", (cell) => {
    expect(isBlank(cell)).toBe(false)
  })
})

describe("flags", () => {
  test.each([[true], [1], ["TRUE"], ["true"], [" Yes "], ["1"]])("%j is true", (cell) => {
    expect(readFlag(cell)).toBe(true)
  })

  test.each([[false], [0], ["False"], ["no"], ["0"]])("%j is false", (cell) => {
    expect(readFlag(cell)).toBe(false)
  })

  test.each([[2], [-1], ["y"], ["on"], ["wahr"], ["1.0"], [""], [null], [undefined]])("%j is neither", (cell) => {
    expect(readFlag(cell)).toBeUndefined()
  })
})

describe("error cells", () => {
  test("#N/A stays, every other code becomes #VALUE!", () => {
    expect(readError("#N/A")?.code).toBe("#N/A")
    for (const text of ["#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!", "#ERROR"]) {
      expect(readError(text)?.code).toBe("#VALUE!")
    }
    const given = { code: "#N/A", sentence: "Nothing there." } as const
    expect(readError(given)).toBe(given)
  })

  test("text that only holds a code is text", () => {
    for (const text of ["see #N/A", "#N/A ", "#VALUE!: rules", "#n/a", "#", "#1"])
      expect(readError(text)).toBeUndefined()
    expect(readError(null)).toBeUndefined()
    expect(readError(0)).toBeUndefined()
  })
})

describe("the decimal form of a number", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [12, "12"],
    [-1.5, "-1.5"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1e21, "1000000000000000000000"],
    [1.5e21, "1500000000000000000000"],
    [-1.25e22, "-12500000000000000000000"],
    [1e-7, "0.0000001"],
    [1.5e-7, "0.00000015"],
    [-2.5e-10, "-0.00000000025"],
  ])("%d is %j", (number, text) => {
    expect(decimalForm(number)).toBe(text)
  })

  test("has no exponent and gives the number back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = decimalForm(number)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(text)).toBe(number === 0 ? 0 : number)
      }),
    )
  })
})

test("a cell as people read it", () => {
  const cells = [null, undefined, " a ", 1e-7, true, false, { code: "#N/A", sentence: "x" } as const]
  expect(cells.map(cellText)).toEqual(["", "", " a ", "0.0000001", "TRUE", "FALSE", "#N/A"])
})

test("text is compared trimmed, in any case, composed or not", () => {
  expect(foldText(" Cafe\u0301 ")).toBe(foldText("CAFÉ"))
  expect(foldText("01234")).not.toBe(foldText("1234"))
})

describe("lists", () => {
  test.each([
    ["a; b;c", ["a", "b", "c"]],
    [" ;; a ; ", ["a"]],
    ['"a; b"; c', ["a; b", "c"]],
    ['c ; " a;b " ', ["c", "a;b"]],
    ['""; a', ["a"]],
    ['5" pipe; 6" pipe', ['5" pipe', '6" pipe']],
    ['"open; b', ['"open', "b"]],
    ['say "a"; b', ['say "a"', "b"]],
    ["a, b", ["a, b"]],
    ["", []],
    [" ; ", []],
  ])("%j holds %j", (text, items) => {
    expect(splitList(text)).toEqual(items)
    expect(listItems([text])).toEqual(items)
  })

  test("cells are items as they are, blanks none", () => {
    expect(listItems(["a; b", null, 3, " ", true])).toEqual(["a; b", 3, true])
    expect(listItems([3])).toEqual([3])
    expect(listItems([null])).toEqual([])
  })

  test("any text is split at once", () => {
    const started = performance.now()
    for (const piece of ['"', ";", '";', ' "', "a;", '"a" ']) splitList(piece.repeat(32_767 / piece.length))
    expect(performance.now() - started).toBeLessThan(500)
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ";", " ", "a") }), (text) => {
        for (const item of splitList(text)) expect(item.trim()).not.toBe("")
      }),
    )
  })
})
