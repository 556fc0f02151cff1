import { describe, expect, test } from "vitest"
import { withChromium } from "../../hosts/chromium/withChromium.ts"
import { excelVectorHost } from "../../hosts/excel/excelVectorHost.ts"
import { openOutsideExcel, openPane } from "../../hosts/excel/officeInChromium.ts"
import { runsEveryVector } from "../../vectors/conformance.ts"
import { allVectors } from "../../vectors/readVectors.ts"

const chromium = withChromium()

// office.js hands results back after a rest: waiting for that side by side takes no longer than once.
describe.concurrent("a spread of vectors: of each function every fortieth, and its first example", () => {
  const seen = new Map<string, number>()
  const spread = new Set(
    allVectors()
      .filter((vector) => {
        const count = seen.get(vector.function) ?? 0
        seen.set(vector.function, count + 1)
        return count % 40 === 0 || vector.id.endsWith("example 1")
      })
      .map(({ id }) => id),
  )
  runsEveryVector(
    excelVectorHost(() => openPane(chromium.browser())),
    { only: ({ id }) => spread.has(id) },
  )
})

describe("the page", () => {
  test("shows the pane, keeps to its content security policy and asks nobody else for anything", async () => {
    const { page, complaints } = await openPane(chromium.browser())
    await page.getByText("Nothing leaves this workbook").first().waitFor()
    expect(complaints).toEqual([])
  })

  test("calculates while the pane has not arrived", async () => {
    const { excel, page } = await openPane(chromium.browser(), "/pane/")
    expect(await excel.call("REVENUELIFT", [1_000_000, 4, 4, 1, 1])).toEqual([[1_000_000]])
    expect(await page.locator("#pane").textContent()).toBe("")
  })

  test("says where it belongs when it is opened outside Excel", async () => {
    const page = await openOutsideExcel(chromium.browser())
    await page.getByText("Open it from Excel's Home tab.").waitFor()
  })
})
