import { describe, expect, test } from "vitest"
import {
  type Argument,
  call,
  date,
  defineFunction,
  evaluate,
  list,
  noAnswer,
  number,
  optional,
  perRow,
  range,
  text,
  wrongInput,
} from "../../../core/index.ts"

const definition = { topic: "reps", summary: "" } as const

/** Answers with the values it was given. */
function reading(params: Parameters<typeof defineFunction>[0]["params"]) {
  const seen: Record<string, unknown>[] = []
  const echo = defineFunction({
    ...definition,
    name: "ECHO",
    params,
    returns: { shape: "cell", about: "" },
    compute: (values) => {
      seen.push(values)
      return 1
    },
  })
  return (...args: Argument[]) => {
    const answer = call(echo, args)
    return "error" in answer ? `${answer.error.code} ${answer.error.sentence}` : seen.pop()
  }
}

describe("what counts as omitted", () => {
  const omitted: Argument[] = [undefined, null, "", "  ", [[null]], [[""]], [["\u00a0"]], []]

  test.each(omitted.map((argument) => [argument]))("%j: the default holds", (argument) => {
    const read = reading({
      a: number({ about: "" }),
      b: optional(number({ about: "" }), 0.5),
      c: optional(text({ about: "" })),
    })
    expect(read(1, argument, argument)).toEqual({ a: 1, b: 0.5, c: undefined })
  })

  test.each(omitted.map((argument) => [argument]))("%j: a required argument is missing", (argument) => {
    expect(reading({ a: number({ about: "" }) })(argument)).toBe("#VALUE! a: is empty. Give a number.")
    expect(reading({ a: text({ about: "" }) })(argument)).toBe("#VALUE! a: is empty. Give a text.")
    expect(reading({ a: date({ about: "" }) })(argument)).toBe("#VALUE! a: is empty. Give a date.")
    expect(reading({ a: range({ about: "" }) })(argument)).toBe("#VALUE! a: is empty. Select the cells.")
  })

  test("fewer arguments leave the last ones out, more are an error", () => {
    const read = reading({ a: number({ about: "" }), b: optional(number({ about: "" }), 2) })
    expect(read(1)).toEqual({ a: 1, b: 2 })
    expect(read(1, 0)).toEqual({ a: 1, b: 0 })
    expect(read(1, 2, 3)).toBe("#VALUE! ECHO: takes 2 arguments, not 3.")
  })

  test("a date of 0 is omitted, a number of 0 is not", () => {
    const read = reading({ as_of: optional(date({ about: "" })), size: optional(number({ about: "" }), 9) })
    expect(read(0, 0)).toEqual({ as_of: undefined, size: 0 })
    expect(read([[0]], [[0]])).toEqual({ as_of: undefined, size: 0 })
    expect(read(1, 1)).toEqual({ as_of: 1, size: 1 })
    expect(reading({ day: date({ about: "" }) })(0)).toEqual({ day: 0 })
  })
})

describe("single arguments", () => {
  test("a number, from a cell or text, within its bounds", () => {
    const read = reading({ a: number({ about: "", least: 0, most: 1 }) })
    expect(read(0.5)).toEqual({ a: 0.5 })
    expect(read([["45 %"]])).toEqual({ a: 0.45 })
    expect(read(2)).toBe("#VALUE! a: is 2. Give a number from 0 to 1.")
    expect(read(-1)).toBe("#VALUE! a: is -1. Give a number from 0 to 1.")
    expect(read("1,234")).toBe('#VALUE! a: "1,234" is no number. Type a plain number.')
    expect(read(true)).toBe('#VALUE! a: "TRUE" is no number. Type a plain number.')
    expect(reading({ a: number({ about: "", most: 1 }) })(2)).toBe("#VALUE! a: is 2. Give a number of at most 1.")
    expect(reading({ a: number({ about: "", least: 1 }) })(0)).toBe("#VALUE! a: is 0. Give a number of at least 1.")
  })

  test("a date, as serial or ISO text; other text is refused with a sentence", () => {
    const read = reading({ a: date({ about: "" }) })
    expect(read(46347)).toEqual({ a: 46347 })
    expect(read("2026-11-21")).toEqual({ a: 46347 })
    expect(read("03/04/2026")).toBe('#VALUE! a: "03/04/2026" is no date we can be sure of. Type it as 2026-11-21.')
    expect(read("2026-02-30")).toBe('#VALUE! a: "2026-02-30" is no date we can be sure of. Type it as 2026-11-21.')
  })

  test("a text; numbers in decimal form", () => {
    const read = reading({ a: text({ about: "" }) })
    expect(read(" A ")).toEqual({ a: "A" })
    expect(read(1e-7)).toEqual({ a: "0.0000001" })
    expect(read(true)).toEqual({ a: "TRUE" })
  })

  test("a list, from cells of any shape or one text", () => {
    const read = reading({ a: list({ about: "" }) })
    expect(read("x; y")).toEqual({ a: ["x", "y"] })
    expect(read([["x; y"]])).toEqual({ a: ["x", "y"] })
    expect(
      read([
        ["x", null],
        ["y; z", 4],
      ]),
    ).toEqual({ a: ["x", "y; z", 4] })
    expect(read(4)).toEqual({ a: [4] })
    expect(read(";")).toBe("#VALUE! a: is empty. Select the cells, or type a list: a; b; c.")
    expect(read([["x", "#N/A"]])).toBe("#N/A a: The cell holds the error #N/A. Mend that cell.")
  })

  test("a range takes one cell, a row, a column or a block", () => {
    const read = reading({ a: range({ about: "" }) })
    expect(read(4)).toEqual({ a: [[4]] })
    expect(read([[1], [null]])).toEqual({ a: [[1], [null]] })
    expect(read([[null, null]])).toEqual({ a: [[null, null]] })
  })

  test("a larger range for one value is refused, an error cell handed on", () => {
    const read = reading({ a: number({ about: "" }) })
    expect(read([[1, 2]])).toBe("#VALUE! a: is a range. Give one cell.")
    expect(read([[null], [null]])).toBe("#VALUE! a: is a range. Give one cell.")
    expect(read("#N/A")).toBe("#N/A a: The cell holds the error #N/A. Mend that cell.")
    expect(read([["#REF!"]])).toBe("#VALUE! a: The cell holds the error #REF!. Mend that cell.")
    expect(read({ code: "#N/A", sentence: "No match." })).toBe("#N/A a: No match.")
  })
})

describe("element by element", () => {
  const ratio = defineFunction({
    ...definition,
    name: "RATIO",
    params: { part: number({ about: "" }), whole: number({ about: "" }), scale: optional(number({ about: "" }), 1) },
    returns: { shape: "element-wise", about: "" },
    compute: ({ part, whole, scale }) => {
      if (whole === 0) throw noAnswer("whole: is 0.")
      return (part / whole) * scale
    },
  })
  const of = (...args: Argument[]) => call(ratio, args)

  test("scalars give a scalar, also as 1 × 1 ranges", () => {
    expect(of(1, 2)).toEqual({ value: 0.5 })
    expect(of([[1]], [[2]])).toEqual({ value: 0.5 })
  })

  test("scalars repeat, the shape of the range stays", () => {
    expect(
      of(
        [
          [1, 2],
          [3, 4],
        ],
        2,
      ),
    ).toEqual({
      value: [
        [0.5, 1],
        [1.5, 2],
      ],
    })
    expect(of(1, [[1], [2]])).toEqual({ value: [[1], [0.5]] })
    expect(of([[1, 2]], [[2]])).toEqual({ value: [[0.5, 1]] })
    expect(of([[1, 2]], [[2, 2]], [[10, 20]])).toEqual({ value: [[5, 20]] })
  })

  test("other shapes must be equal", () => {
    expect(of([[1, 2]], [[1], [2]])).toEqual({
      error: {
        code: "#VALUE!",
        sentence: "whole: is 2 × 1 cells where another range is 1 × 2. Select ranges of one shape.",
      },
    })
  })

  test("a blank inside a range answers an empty text", () => {
    expect(of([[1, null, " "]], 2)).toEqual({ value: [[0.5, "", ""]] })
    expect(of([[1, 1]], 2, [[null, 3]])).toEqual({ value: [["", 1.5]] })
  })

  test("a blank single required argument is an error of the call, a blank optional one the default", () => {
    expect(of([[1, 2]], [[null]])).toMatchObject({
      error: { code: "#VALUE!", sentence: "whole: is empty. Give a number." },
    })
    expect(of([[1, 2]], 2, [[null]])).toEqual({ value: [[0.5, 1]] })
  })

  test("a bad cell spoils its own, a bad scalar the call", () => {
    expect(of([["x", "#N/A", "#REF!", 1]], 2)).toMatchObject({
      value: [[{ code: "#VALUE!" }, { code: "#N/A" }, { code: "#VALUE!" }, 0.5]],
    })
    expect(of([[1, 1]], "x")).toMatchObject({ error: { code: "#VALUE!" } })
    expect(of([[1, 1]], [[2, 0]])).toMatchObject({ value: [[0.5, { code: "#N/A" }]] })
  })
})

describe("the answer of a call", () => {
  const giving = (result: unknown) =>
    call(
      defineFunction({
        ...definition,
        name: "GIVE",
        params: {},
        returns: { shape: "table", about: "" },
        compute: () => result as never,
      }),
      [],
    )

  test("1 × 1 is a scalar, and an error in it is the error of the call", () => {
    expect(giving([[7]])).toEqual({ value: 7 })
    expect(giving([[{ code: "#N/A", sentence: "No." }]])).toEqual({ error: { code: "#N/A", sentence: "No." } })
    expect(giving([["#N/A"]])).toEqual({ value: "#N/A" })
  })

  test("no number that is none leaves, and no negative zero", () => {
    expect(giving(Number.NaN)).toMatchObject({ error: { code: "#N/A" } })
    expect(giving([[1, Number.POSITIVE_INFINITY]])).toMatchObject({ value: [[1, { code: "#N/A" }]] })
    expect(Object.is((giving(-0) as { value: number }).value, 0)).toBe(true)
  })

  test("anything thrown that is no answer is a bug and surfaces", () => {
    const broken = defineFunction({
      ...definition,
      name: "BROKEN",
      params: {},
      returns: { shape: "cell", about: "" },
      compute: () => {
        throw new TypeError("bug")
      },
    })
    expect(() => call(broken, [])).toThrow(TypeError)
  })
})

describe("row by row", () => {
  test("a wholly blank row of several columns answers an empty text, an error its own row only", () => {
    const rows = [
      [1, 2],
      [null, " "],
      ["x", 2],
    ]
    const result = perRow(rows, ([first], index) => {
      if (typeof first !== "number") throw wrongInput(`row ${index}`)
      return first
    })
    expect(result).toEqual([[1], [""], [{ code: "#VALUE!", sentence: "row 2" }]])
  })

  test("one blank column is asked", () => {
    expect(perRow([[null]], () => "asked")).toEqual([["asked"]])
  })

  test("a bug surfaces", () => {
    expect(() =>
      perRow([[1]], () => {
        throw new TypeError("bug")
      }),
    ).toThrow(TypeError)
  })
})

describe("by name", () => {
  test("in any case", () => {
    expect(evaluate("benchmark", ["selling share"])).toEqual({ value: 0.59 })
  })

  test("an unknown one is an error", () => {
    expect(evaluate("NOSUCH", [])).toMatchObject({
      error: { code: "#VALUE!", sentence: "NOSUCH: there is no function of this name." },
    })
  })
})
