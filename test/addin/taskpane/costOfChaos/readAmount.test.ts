import { expect, test } from "vitest"
import { readAmount } from "../../../../addin/taskpane/costOfChaos/readAmount.ts"

test.each([
  ["1200000", "en-US", 1_200_000],
  ["1,200,000", "en-US", 1_200_000],
  ["1.2 M", "en-US", 1_200_000],
  ["850k", "en-US", 850_000],
  ["2 bn", "en-US", 2_000_000_000],
  ["-40 k", "en-US", -40_000],
  ["1.200.000", "de-DE", 1_200_000],
  ["1,12\u00A0M", "de-DE", 1_120_000],
  ["1 200 000,5", "fr-FR", 1_200_000.5],
  ["1’200’000", "de-CH", 1_200_000],
  ["", "en-US", undefined],
  ["much", "en-US", undefined],
  ["1 x", "en-US", undefined],
  ["1.2.3", "en-US", undefined],
])("%j in %s is %j", (text, tag, amount) => {
  expect(readAmount(text, tag)).toBe(amount)
})
