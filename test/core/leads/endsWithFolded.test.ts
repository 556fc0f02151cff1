import fc from "fast-check"
import { expect, test } from "vitest"
import { foldText } from "../../../core/cells/index.ts"
import { endsWithFolded } from "../../../core/leads/endsWithFolded.ts"

/** Letters of which folding makes others: capitals, the Kelvin sign, a combining accent, a dotted capital I, spaces. */
const letters = fc.constantFrom(
  "c",
  "C",
  "o",
  "M",
  "m",
  ".",
  "@",
  "k",
  "\u212a",
  "e",
  "\u0301",
  "\u0130",
  "É",
  " ",
  "\t",
)
const texts = fc.string({ unit: letters, maxLength: 6 })

test("says what folding the whole text says, or nothing", () => {
  fc.assert(
    fc.property(texts, texts, (text, ending) => {
      const word = foldText(ending)
      const right = foldText(text).endsWith(word)
      expect([right, undefined]).toContain(endsWithFolded(text, word))
    }),
    { numRuns: 5000 },
  )
})

test("settles plain addresses, whatever their case", () => {
  expect(endsWithFolded("Ann@GMail.COM", "@gmail.com")).toBe(true)
  expect(endsWithFolded("ann@example.org", "@gmail.com")).toBe(false)
  expect(endsWithFolded("ann@gmail.com ", "@gmail.com")).toBe(undefined)
})
