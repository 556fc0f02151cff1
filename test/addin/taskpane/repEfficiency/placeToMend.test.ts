import { beforeAll, expect, test } from "vitest"
import { placeToMend } from "../../../../addin/taskpane/repEfficiency/placeToMend.ts"
import { rangesOfScreen } from "../../../../addin/taskpane/repEfficiency/rangesOfScreen.ts"
import { type FoundWorksheets, readWorksheets } from "../../../../addin/taskpane/worksheets/readWorksheets.ts"
import { type Calculator, calculator } from "../../../worksheets/repEfficiency/calculator.ts"

let sheets: Calculator
beforeAll(async () => {
  sheets = await calculator()
}, 30_000)

test.each([
  ["'a Team'!B9", "none", "'a Team'!B9"],
  ["'a Team'!B19", "perhaps", "'a Team'!A17:B27"],
  ["'a Team'!A31", "Rep 1", "'a Team'!A30:A49"],
  ["'b Week'!C9", "half", "'b Week'!C9:I9"],
  ["'b Week'!E9", "4:30", "'b Week'!E9"],
  ["'a Team'!A32", "", "'b Week'!C31:I31"],
  ["'c What can move'!C9", "perhaps", "'c What can move'!C9"],
  ["'c What can move'!D9", "2", "'c What can move'!D9"],
  ["'d Total revenue increase'!D10", "1.5", "'d Total revenue increase'!C10"],
  ["'Long form'!A6", "Nobody", undefined],
])("%s with %j is mended at %s", async (address, content, place) => {
  sheets.spoil([address, content])
  const { state } = await readWorksheets(sheets.host, rangesOfScreen, 1)
  expect(state.kind).toBe("found")
  const found = state as FoundWorksheets<keyof typeof rangesOfScreen>
  expect(placeToMend(String(await sheets.sentence()), found)).toBe(place)
  sheets.restore()
})
