import { expect, test } from "vitest"
import { appearanceOf } from "../../../addin/excel/appearance.ts"

test.each([
  ["#FFFFFF", "light"],
  ["#f3f2f1", "light"],
  ["#262626", "dark"],
  ["000000", "dark"],
  ["white", undefined],
  ["", undefined],
])("Excel's background %s is %s", (bodyBackgroundColor, appearance) => {
  expect(appearanceOf({ bodyBackgroundColor })).toBe(appearance)
})

test("where Excel names no theme, none is set", () => {
  expect(appearanceOf(undefined)).toBeUndefined()
})
