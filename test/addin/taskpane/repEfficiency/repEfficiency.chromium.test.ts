import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeEach, expect, test } from "vitest"
import type { Cell } from "../../../../core/index.ts"
import { withChromium } from "../../../hosts/chromium/withChromium.ts"
import { builtPage } from "../buildPages.ts"
import { openPane } from "../openPane.ts"

const chromium = withChromium()
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js")
let page: Page
const failures: string[] = []

/** One page for all: the tests are the steps of one person, in their order. */
beforeEach(async () => {
  if (page) return
  page = await chromium.browser().newPage({ viewport: { width: 300, height: 700 }, reducedMotion: "reduce" })
  page.setDefaultTimeout(10_000)
  page.on("pageerror", (error) => failures.push(error.message))
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()))
  await openPane(page, builtPage("pageWithSheets"))
  await page.addScriptTag({ path: axe })
  await page.getByRole("button", { name: /How much time is selling/ }).click()
  await page.getByRole("heading", { name: "Rep efficiency", level: 1 }).waitFor()
})

afterEach(() => {
  expect(failures.splice(0)).toEqual([])
})

afterAll(() => page?.close())

const main = () => page.getByRole("main")
const share = () => page.getByRole("region", { name: "Selling share" })
const gain = () => page.getByRole("region", { name: "What could that bring?" })
const alert = () => page.getByRole("alert").filter({ hasText: /\S/ })

const type = (corner: string, value: Cell) =>
  page.evaluate(
    ([at, typed]) => globalThis.sheets.writeCells([{ corner: at, cells: [[{ value: typed }]] }], { overwrite: true }),
    [corner, value] as const,
  )

const cellAt = (address: string) =>
  page.evaluate(async (at) => (await globalThis.sheets.readRange(at))[0]?.[0], address)

const clashes = async (width: number): Promise<unknown> => {
  await page.setViewportSize({ width, height: 700 })
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run()
    const sideways = document.documentElement.scrollWidth > innerWidth
    return { violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]), sideways }
  })
}

test("before the sheets are there it says what they are for, and one button inserts them", async () => {
  await page.getByRole("button", { name: "Insert the calculator" }).waitFor()
  expect(await main().getByRole("button").allTextContents()).toEqual(["", "Insert the calculator"])
  expect(await clashes(300)).toEqual({ violations: [], sideways: false })
  await page.getByRole("button", { name: "Insert the calculator" }).click()
  await page.getByText(/^The sheets are there, from a Team to Rep efficiency checks\. /).waitFor()
  expect(await share().textContent()).toContain("31.1\u00A0% of the week is selling")
  expect(await share().textContent()).toContain("47\u00A0% least · 59\u00A0% average · 72\u00A0% best")
  expect(await gain().textContent()).toContain("997\u00A0k added revenue a year")
  expect(await gain().getByText("997\u00A0k").locator("..").getAttribute("title")).toMatch(/^997,336\.59/)
  await page.getByText("All checks read 0.").waitFor()
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.locator(`.pane[style*="color-scheme: ${scheme}"]`).waitFor()
    for (const width of [300, 1280]) expect(await clashes(width)).toEqual({ violations: [], sideways: false })
  }
  await page.setViewportSize({ width: 300, height: 700 })
})

test("follows what is typed in the sheet, and a picture has its table", async () => {
  const [, ...rows] = await page
    .getByRole("table", { name: "Where does the week go?" })
    .getByRole("row")
    .allTextContents()
  expect(rows).toHaveLength(13)
  expect(rows[0]).toBe("Average rep1487454345")
  await page.getByRole("button", { name: "Copy the table" }).first().click()
  await page.getByText("Copied. Paste it into a sheet.").waitFor()
  await type("'d Total revenue increase'!C9", 1)
  await expect.poll(() => gain().textContent()).toContain("2.1\u00A0M added revenue a year")
  await type("'d Total revenue increase'!C9", 0.5)
  await expect.poll(() => gain().textContent()).toContain("997\u00A0k added revenue a year")
  expect(await page.getByRole("region", { name: "What would have to be true?" }).textContent()).toContain(
    "Each rep sells 17.1 hours a week instead of 14.",
  )
})

test("writes what is ticked and typed into the sheet, by keyboard, and refuses what is no share", async () => {
  const tick = page.getByRole("checkbox", { name: "Travel" })
  const field = page.getByLabel("Share of Travel in percent")
  await tick.focus()
  await page.keyboard.press("Space")
  await page.keyboard.press("Tab")
  await page.keyboard.type("40")
  await page.keyboard.press("Enter")
  await expect.poll(() => cellAt("'c What can move'!D12")).toBe(0.4)
  expect(await cellAt("'c What can move'!C12")).toBe("yes")
  await expect
    .poll(() => page.getByRole("region", { name: "What could move?" }).textContent())
    .toContain("6.3\u00A0h a rep")
  await field.fill("half")
  await field.press("Enter")
  await expect.poll(() => alert().textContent()).toBe("Share: is no percentage. Type a number from 0 to 100.")
  expect(await cellAt("'c What can move'!D12")).toBe(0.4)
  await field.press("Escape")
  expect(await field.inputValue()).toBe("40")
  await type("'c What can move'!D12", 0.1)
  await expect.poll(() => field.inputValue()).toBe("10")
  await type("'c What can move'!C12", "no")
  await expect.poll(() => tick.isChecked()).toBe(false)
  await field.fill("20")
  await field.press("Enter")
  await expect.poll(() => tick.isChecked()).toBe(true)
  expect(await cellAt("'c What can move'!D12")).toBe(0.2)
  await tick.uncheck()
  await expect.poll(() => cellAt("'c What can move'!C12")).toBe("no")
})

test("bad input is said, with where it stands, and the cell is one click away", async () => {
  await type("'c What can move'!D8", "a third")
  const moves = page.getByRole("region", { name: "What could move?" })
  const problem = moves.getByText("Share: is none from 0 to 100 %. Type one.")
  await problem.waitFor()
  const checks = main().getByRole("status").filter({ hasText: "c What can move, Admin and CRM: Share:" })
  await checks.getByRole("button", { name: "Select 'c What can move'!D8" }).click()
  await expect
    .poll(() => page.evaluate(async () => (await globalThis.sheets.selection()).address))
    .toBe("'c What can move'!D8")
  await expect.poll(() => main().textContent()).not.toContain("All checks read 0.")
  expect(await page.getByRole("table", { name: "Where does the week go?" }).getByRole("row").count()).toBe(14)
  expect(await clashes(300)).toEqual({ violations: [], sideways: false })
  await type("'c What can move'!D8", 0.3)
  await page.getByText("All checks read 0.").waitFor()
})

test("a second calculator is shown once inserted, and the first can be chosen", async () => {
  await page.getByRole("button", { name: "Insert another calculator" }).click()
  await page.getByRole("radio", { name: /^Empty/ }).check()
  await page.getByRole("button", { name: "Insert the calculator" }).click()
  await page.getByText("Selling share: no figure yet.", { exact: false }).waitFor()
  await page.getByLabel("This is the calculator with the sheet").selectOption("a Team")
  await expect.poll(() => gain().textContent()).toContain("997\u00A0k added revenue a year")
})

test("the sample is emptied after a question, and the screen says where to begin", async () => {
  const empty = page.getByRole("button", { name: "Empty the sample" })
  await empty.click()
  await page.getByRole("group", { name: "Empty the sample?" }).press("Escape")
  expect(await empty.evaluate((button) => button === document.activeElement)).toBe(true)
  expect(await cellAt("'a Team'!B8")).toBe(9_600_000)
  await empty.click()
  await page.getByRole("button", { name: "Empty the sample" }).click()
  await page.getByText("Selling share: no figure yet. First do what is said above.").waitFor()
  expect(await cellAt("'a Team'!B8")).toBeNull()
  expect(await page.getByText("These are sample figures.").count()).toBe(0)
  await page.getByText("No hours yet.", { exact: false }).waitFor()
  expect(await clashes(300)).toEqual({ violations: [], sideways: false })
})

test("deleted rows are said, with what to do", async () => {
  await page.evaluate(() => {
    const all = globalThis.sheets.names.bind(globalThis.sheets)
    globalThis.sheets.names = async () => (await all()).filter(({ name }) => name !== "Reps_tornado")
  })
  await type("'a Team'!B8", 1_000_000)
  await expect.poll(() => alert().textContent()).toMatch(/^Reps_tornado: the rows or the sheet it names were deleted/)
})
