import type { Locator, Page } from "playwright-core"
import { expect, test } from "vitest"
import { paste, select, shownValue, shownValues, showSheet, typeFormula } from "./browserPage.ts"
import { withWorkbookPage } from "./workbookPage.ts"

let page: Page
withWorkbookPage((opened) => {
  page = opened
}).anewForEach()

const button = (name: RegExp | string) => page.locator("#pane").getByRole("button", { name })
const field = (name: string) => page.locator("#pane").getByLabel(name, { exact: true })

test("a formula is inserted with what is selected", async () => {
  await showSheet(page, "Caps")
  await paste(page, "A20", [
    ["Calls", "Meetings", "Admin", "Calls; Meetings"],
    ["7", "8", "30"],
    ["4", "6", "30"],
  ])
  await button(/^All \d+ functions/).click()
  await button(/^SELLINGTIME/).click()
  await select(page, "A21:C22")
  await field("activities").focus()
  await select(page, "A20:C20")
  await field("selling").focus()
  await select(page, "D20")
  await field("Insert at").fill("A26")
  await button("Insert at A26").click()
  await page.getByText("Written into Caps!A26.").waitFor()
  expect(await shownValues(page, "A26:A27")).toEqual([
    [expect.stringMatching(/^0\.333/)],
    [expect.stringMatching(/^0\.25/)],
  ])
})

test("the scores of the sheet are frozen to values and stay, until the one undo", async () => {
  await showSheet(page, "Scored leads")
  const before = await shownValues(page, "B6:D20")
  await button(/^Freeze to values/).click()
  await page.getByRole("radio", { name: "The sheet that is shown, Scored leads" }).check()
  await button("Freeze this sheet").click()
  await page.locator("#pane").getByRole("button", { name: "Freeze", exact: true }).click()
  await page.getByText(/^\d+ formulas are values now\. One undo in the workbook brings the formulas back\./).waitFor()
  expect(await shownValues(page, "B6:D20")).toEqual(before)
  await showSheet(page, "Leads")
  await typeFormula(page, "E6", "0")
  await showSheet(page, "Scored leads")
  expect(await shownValue(page, "B6")).toBe("51")
  // The key that emptied the cell, what was typed, and the freezing.
  for (let step = 0; step < 3; step++) await page.keyboard.press("Control+z")
  await showSheet(page, "Leads")
  await typeFormula(page, "E6", "0")
  await showSheet(page, "Scored leads")
  await expect.poll(() => shownValue(page, "B6")).toBe("43")
})

test("the whole table is scored as the formula scores it", async () => {
  await button(/^Score the whole table/).click()
  await field("leads").fill("Leads!A5:H205")
  await field("rules").fill("'Score rules'!A7:H47")
  await field("caps").fill("Caps!A4:C14")
  await field("as_of").fill("'Score rules'!B5")
  await field("target").fill("Leads!K5")
  await button("Score 200 leads").click()
  await page.getByText("200 rows are scored in Leads!K6:K205.").waitFor()
  const written = (await shownValues(page, "K6:K205")).flat().map(Number)
  expect(await shownValue(page, "K5")).toBe("Score")
  await showSheet(page, "Scored leads")
  const byFormula = (await shownValues(page, "B6:B205")).flat().map(Number)
  expect(written.map((points) => Math.round(points))).toEqual(byFormula)
})

test("a chart that a person inserts is drawn", async () => {
  await select(page, "A4:E9")
  await page.locator(".o-topbar-menu", { hasText: "Insert" }).click()
  await page.locator(".o-menu-item", { hasText: /^\s*Chart/ }).click()
  const chart = page.locator(".o-figure canvas").first()
  await chart.waitFor()
  await expect.poll(() => hasDrawing(chart)).toBe(true)
  expect(await shownValue(page, "A6")).toBe("L-0001")
})

function hasDrawing(canvas: Locator): Promise<boolean> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement
    const { data } = (element as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] }
    return new Set(data).size > 10
  })
}
