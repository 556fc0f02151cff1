import { expect, test } from "vitest"
import { cellContent } from "../../addin/browser/cellContent.ts"
import { allowedSkips } from "../../build/allowedSkips.mjs"
import { evaluate, type Matrix } from "../../core/index.ts"
import { withChromium } from "../hosts/chromium/withChromium.ts"
import { plainScores } from "../leadLists/plainScores.ts"
import { hasXEducation, xEducation, xEducationFile } from "../leadLists/xEducation.ts"
import { openFile, openWorkbook, paste, shownValues, typeFormula, withWorkbookServed } from "./browserPage.ts"

const chromium = withChromium()
withWorkbookServed()

/** A person types `01` with an apostrophe, since it would become 1. */
const asTyped = (table: Matrix) => table.map((row) => row.map(cellContent))

test("a person's own list of 9,240 leads: opened, rules laid beside it, scored and explained", async ({ skip }) => {
  skip(!hasXEducation, allowedSkips.noData)
  const list = xEducation()
  const page = await chromium.browser().newPage({ viewport: { width: 1280, height: 800 } })
  await openWorkbook(page)
  await openFile(page, xEducationFile ?? "")
  await paste(page, "AN1", asTyped(list.rules))
  await paste(page, "AY1", asTyped(list.caps))
  await typeFormula(page, "BC2", "=LEADSCORE(A2:AL9241,A1:AL1,AN1:AW20,,AY1:BA4)")
  await typeFormula(page, "BD2", "=LEADWHY(A2:AL9241,A1:AL1,AN1:AW20,,AY1:BA4)")

  const shown = await shownValues(page, "BC2:BD9241")
  const why = evaluate("LEADWHY", [list.leads, list.headers, list.rules, undefined, list.caps])
  const reasons = "value" in why ? (why.value as Matrix).map(([reason]) => reason) : []
  expect(list.rules.length - 1).toBeGreaterThanOrEqual(12)
  expect(shown.map(([score]) => Number(score))).toEqual(plainScores(list))
  expect(shown.map(([, reason]) => reason)).toEqual(reasons)
  await page.close()
})
