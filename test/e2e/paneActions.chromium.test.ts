import type { Locator, Page } from "playwright-core"
import { afterEach, beforeEach, expect, test } from "vitest"
import { withChromium } from "../hosts/chromium/withChromium.ts"
import {
  openWorkbook,
  select,
  shownValue,
  shownValues,
  showSheet,
  typeFormula,
  withWorkbookServed,
} from "./browserPage.ts"

const chromium = withChromium()
withWorkbookServed()

let page: Page
let complaints: string[]

beforeEach(async () => {
  page = await chromium.browser().newPage({ viewport: { width: 1280, height: 800 } })
  complaints = []
  page.on("pageerror", (error) => complaints.push(String(error)))
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()))
  await openWorkbook(page)
})

afterEach(async () => {
  expect(complaints).toEqual([])
  await page.close()
})

const button = (name: RegExp | string) => page.locator("#pane").getByRole("button", { name })
const field = (name: string) => page.locator("#pane").getByLabel(name, { exact: true })

test("a formula is inserted with what is selected", async () => {
  await showSheet(page, "Rep efficiency")
  await button(/How much of the week/).click()
  await button(/^SELLINGTIME/).click()
  await select(page, "B5:G10")
  await field("activities").focus()
  await select(page, "B4:G4")
  await field("selling").focus()
  await select(page, "B13")
  await field("Insert at").fill("H15")
  await button("Insert at H15").click()
  await page.getByText("Written into 'Rep efficiency'!H15.").waitFor()
  expect(await shownValues(page, "H15:H16")).toEqual([
    [expect.stringMatching(/^0\.333/)],
    [expect.stringMatching(/^0\.233/)],
  ])
})

test("the scores of the sheet are frozen to values and stay, until the one undo", async () => {
  const before = await shownValues(page, "H5:I20")
  await button(/^Freeze to values/).click()
  await page.getByRole("radio", { name: "The sheet that is shown, Sample leads" }).check()
  await button("Freeze this sheet").click()
  await page.locator("#pane").getByRole("button", { name: "Freeze", exact: true }).click()
  await page.getByText("2 formulas are values now. One undo in the workbook brings the formulas back.").waitFor()
  expect(await shownValues(page, "H5:I20")).toEqual(before)
  await typeFormula(page, "E5", "0")
  expect(await shownValue(page, "H5")).toBe("80")
  // The key that emptied the cell, what was typed, and the freezing.
  for (let step = 0; step < 3; step++) await page.keyboard.press("Control+z")
  await typeFormula(page, "E5", "0")
  await expect.poll(() => shownValue(page, "H5")).not.toBe("80")
})

test("the whole table is scored as the formula scores it", async () => {
  await button(/^Score the whole table/).click()
  await field("leads").fill("'Sample leads'!A4:G20")
  await field("rules").fill("'Score rules'!A12:H60")
  await field("caps").fill("'Score rules'!A5:C10")
  await field("as_of").fill("'Score rules'!B3")
  await field("target").fill("'Sample leads'!K4")
  await button("Score 16 leads").click()
  await page.getByText("16 rows are scored in 'Sample leads'!K5:K20.").waitFor()
  const byFormula = (await shownValues(page, "H5:H20")).flat().map(Number)
  const written = (await shownValues(page, "K5:K20")).flat().map(Number)
  expect(written.map((points) => Math.round(points))).toEqual(byFormula)
  expect(await shownValue(page, "K4")).toBe("Score")
})

test("a chart that a person inserts is drawn", async () => {
  await select(page, "A4:E9")
  await page.locator(".o-topbar-menu", { hasText: "Insert" }).click()
  await page.locator(".o-menu-item", { hasText: /^\s*Chart/ }).click()
  const chart = page.locator(".o-figure canvas").first()
  await chart.waitFor()
  await expect.poll(() => hasDrawing(chart)).toBe(true)
  expect(await shownValue(page, "H5")).toBe("80")
})

function hasDrawing(canvas: Locator): Promise<boolean> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement
    const { data } = (element as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] }
    return new Set(data).size > 10
  })
}
