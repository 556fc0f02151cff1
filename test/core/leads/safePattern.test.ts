import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkPattern } from "../../../core/leads/safePattern.ts"

const refused = [
  "(a+)+",
  "(a*)*b",
  "(\\w+\\s?)+$",
  "(a|a)*",
  "(a|ab)+c",
  "(\\w|\\d)*x",
  "(?:a?){30}",
  "\\s*\\s*x",
  "\\w+\\d+",
  ".*.*=.*",
  "a+b?a+",
  "(a+)(a+)",
  "[a-z]+[m-p]+",
  "(?=x)x",
  "(?!x)y",
  "(?<=x)y",
  "(?<!x)y",
  "(a)\\1",
  "(?<n>a)\\k<n>",
  "a.*b.*c.*d",
  ".*a.*b.*$",
  ".*a.*b[^c]*c",
  "é+\\p{L}+",
  "(x(a|b)*)+",
]

const taken = [
  "^vp\\b",
  "sales|marketing",
  "(?:head|director|vp) of",
  "\\d{4}-\\d{2}-\\d{2}",
  "(?:\\d{4} ){3}\\d{4}",
  "[\\w.]+@[\\w-]+\\.com$",
  "https?://",
  "\\s*,\\s*",
  "colou?r",
  "^[A-ZÄÖÜ]\\p{L}+$",
  "\\@x\\-y",
  "a{",
  "foo.*bar",
  ".*vp.*sales.*",
  "\\w+\\s\\w+\\s\\w+",
  "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
  "^[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}$",
  "(?:ab|cd)+x",
]

describe("checkPattern", () => {
  test.each(refused)("refuses %s", (source) => {
    expect(checkPattern(source)).toHaveProperty("problem")
  })

  test.each(taken)("takes %s", (source) => {
    expect(checkPattern(source)).toHaveProperty("flags")
  })

  test.each(["(", "[a", "a**", "(?<n", "*"])("says that %s is no regular expression", (source) => {
    expect(checkPattern(source)).toEqual({
      problem: "is no regular expression. Check its brackets and backslashes.",
    })
  })

  // A pattern that runs away never ends, and this test with it.
  test("a pattern that is taken ends soon on the longest text it may see", () => {
    const part = fc.constantFrom(
      "a",
      "b",
      "[ab]",
      "\\w",
      ".",
      "a+",
      "b*",
      "\\w+",
      ".*",
      "[ab]?",
      "(a|b)",
      "(ab)+",
      "(a|b)*",
      "(?:a+b)?",
      "a{2,5}",
      "$",
      "\\b",
    )
    const pattern = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""))
    const text = fc.constantFrom("a".repeat(1000), "ab".repeat(500), `${"a".repeat(999)}!`, `${"ba".repeat(499)}b!`)
    fc.assert(
      fc.property(pattern, text, (source, cell) => {
        const checked = checkPattern(source)
        if ("problem" in checked) return
        new RegExp(source, checked.flags).test(cell)
      }),
      { numRuns: 1000 },
    )
  })
})
