import type { Browser } from "playwright-core"
import { describe, expect, test } from "vitest"
import { withChromium } from "../../hosts/chromium/withChromium.ts"
import { type OfficeInChromium, openPane, openPaneOnTheWeb } from "../../hosts/excel/officeInChromium.ts"
import { extentOf } from "../../hosts/excel/sheet.ts"

const chromium = withChromium()

describe.each<[string, (browser: Browser) => Promise<OfficeInChromium>]>([
  ["desktop Excel", (browser) => openPane(browser)],
  ["Excel on the web", openPaneOnTheWeb],
])("the built pane in %s", (_, open) => {
  test("checks the installation: every function calculates as it should", async () => {
    const { pane, complaints, excel } = await open(chromium.browser())
    await pane.getByRole("button", { name: /^Check this installation/ }).click()
    await pane.getByText(/^All \d+ checks are OK/).waitFor()
    expect(excel.workbook.active.name).toBe("Sellmore check")
    expect(complaints).toEqual([])
  })

  test("inserts a formula over selected cells, which calculates", async () => {
    const { pane, complaints, excel } = await open(chromium.browser())
    const { workbook } = excel
    const sheet = workbook.active
    for (const [at, value] of [
      ["A1", 9_600_000],
      ["B1", 14],
      ["C1", 5.1],
    ] as const)
      workbook.type(sheet, at, value)
    await pane.getByRole("button", { name: /^All \d+ functions/ }).click()
    await pane.getByRole("button", { name: /^REVENUELIFT\b/ }).click()
    for (const [field, cell] of [
      ["revenue", "A1"],
      ["selling_hours", "B1"],
      ["recovered_hours", "C1"],
    ] as const) {
      await pane.getByLabel(field, { exact: true }).focus()
      workbook.select(sheet, cell)
      await expect.poll(() => pane.getByLabel(field, { exact: true }).inputValue()).toBe(cell)
    }
    await pane.getByLabel("Insert at", { exact: true }).focus()
    workbook.select(sheet, "D4")
    await pane.getByRole("button", { name: "Insert at D4" }).click()
    await pane.getByText("Written into Sheet1!D4.").waitFor()
    const { row, column } = extentOf("D4")
    expect(sheet.grid.at(row, column).formula).toBe("=REVENUELIFT(A1,B1,C1)")
    await expect.poll(() => workbook.shownAt(sheet, "D4")).toBeCloseTo(997_336.59, 2)
    expect(complaints).toEqual([])
  })
})
