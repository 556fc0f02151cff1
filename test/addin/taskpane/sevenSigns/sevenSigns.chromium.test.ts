import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { signNames } from "../../../../core/worksheets/sevenSigns/names.ts"
import { withChromium } from "../../../hosts/chromium/withChromium.ts"
import { builtPage } from "../buildPages.ts"
import { openPane } from "../openPane.ts"

const chromium = withChromium()
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js")
const failures: string[] = []
let page: Page

beforeAll(async () => {
  page = await chromium.browser().newPage({ viewport: { width: 300, height: 900 } })
  page.setDefaultTimeout(8000)
  page.on("pageerror", (error) => failures.push(error.message))
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()))
  await openPane(page, builtPage("pageWithSheets"))
  await page.addScriptTag({ path: axe })
  await openScreen()
})

afterEach(() => expect(failures.splice(0)).toEqual([]))

async function openScreen(): Promise<void> {
  await page.getByRole("button", { name: /^Which of the seven signs/ }).click()
  await page.getByRole("heading", { name: "Seven signs", level: 1 }).waitFor()
}

const sign = (name: string) => page.locator("details", { hasText: name })

const rangeOf = (wanted: string) =>
  page.evaluate(async (name) => {
    const found = (await globalThis.sheets.names()).find((one) => one.name === name)
    return found?.range ?? ""
  }, wanted)

/** Types into a cell of a named range, counted from its top left corner. */
async function type(name: string, row: number, column: number, value: string | number): Promise<void> {
  const range = await rangeOf(name)
  const [, sheet = "", letter = "", first = ""] = /^(.+)!([A-Z]+)(\d+)/.exec(range) ?? []
  const corner = `${sheet}!${String.fromCharCode(letter.charCodeAt(0) + column)}${Number(first) + row}`
  await page.evaluate(
    ([at, typed]) => globalThis.sheets.writeCells([{ corner: at, cells: [[{ value: typed }]] }], { overwrite: true }),
    [corner, value] as const,
  )
}

/** In light and dark, narrow and wide. */
async function expectAccessible(): Promise<void> {
  for (const [colorScheme, width] of [["light", 300] as const, ["dark", 1280] as const]) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    const ink = () => page.locator("h1").evaluate((heading) => getComputedStyle(heading).color)
    await expect.poll(ink).toBe(colorScheme === "light" ? "rgb(36, 36, 36)" : "rgb(255, 255, 255)")
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> }
      }
      return (await axe.run()).violations
    })
    const listed = found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary} ${node.html}`))
    expect(listed, `${colorScheme} ${width}`).toEqual([])
    const [inside, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(inside).toBe(seen)
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
  await page.setViewportSize({ width: 300, height: 900 })
  await expect.poll(() => page.locator(".chart-picture svg[width]").evaluateAll(tooWide)).toBe(false)
}

/** A picture follows the width of its box a moment later. */
function tooWide(pictures: Element[]): boolean {
  return pictures.some((picture) => picture.getBoundingClientRect().right > innerWidth)
}

describe("in this order, on one page", () => {
  beforeEach((context) => context.skip(page === undefined))

  test("nothing there yet: says what it is for, and inserts it", async () => {
    await page.getByRole("button", { name: "Insert the survey" }).waitFor()
    await expectAccessible()
    await page.getByRole("button", { name: "Insert the survey" }).click()
    await page.getByRole("heading", { name: "Sign by sign" }).waitFor()
    await page.getByText("These are sample figures.").waitFor()
  })

  test("the gap first: both sides' index, the picture in words, and its table", async () => {
    const perception = await page.evaluate(
      async (range) => globalThis.sheets.readRange(range),
      await rangeOf(signNames.perception),
    )
    const [, marketing, sales] = perception.at(-1) ?? []
    const index = page.locator(".signs-index p")
    expect(await index.nth(0).textContent()).toBe(`${Math.round(Number(marketing))} marketing`)
    expect(await index.nth(1).textContent()).toBe(`${Math.round(Number(sales))} sales`)
    const picture = page.getByRole("img", { name: /^Marketing sees \d+, sales \d+\. They differ most on: / })
    expect(await picture.locator("circle").count()).toBe(14)
    await page.getByRole("button", { name: "Show the table" }).click()
    const rows = page.getByRole("table", { name: "How both sides see the signs" }).getByRole("row")
    expect(await rows.count()).toBe(8)
    await page.getByRole("button", { name: "Hide the table" }).click()
    await expectAccessible()
  })

  test("no label of the picture is cut off or stands on another", async () => {
    const boxes = await page
      .locator(".chart-picture text")
      .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON() as DOMRect))
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(300)
      for (const other of boxes.slice(at + 1)) {
        const isApart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top + 3
        expect(isApart || other.bottom <= box.top + 3).toBe(true)
      }
    }
  })

  test("a sign opens by keyboard: ours against published, its worth, what to do; its cell is one step away", async () => {
    const pipeline = sign("The pipeline is out of control")
    await pipeline.locator("summary").focus()
    await page.keyboard.press("Enter")
    await pipeline.getByText("published 60").waitFor()
    expect(await pipeline.textContent()).toContain("Give sales the information and arguments")
    await pipeline.getByRole("button", { name: /^Select / }).click()
    const selected = await page.evaluate(() => globalThis.sheets.selection())
    expect(selected).toMatchObject({ rows: 1, columns: 1 })
  })

  test("follows the cells: a better measure is no sign any more, a worse one is", async () => {
    const targets = sign("Reps miss their targets").locator("summary")
    await type(signNames.values, 0, 0, 0.6)
    await expect.poll(() => targets.textContent()).toContain("better than published")
    await type(signNames.values, 0, 0, 0.1)
    await expect.poll(() => targets.textContent()).toContain("Present")
  })

  test("what cannot be counted is said in a sentence, and mended", async () => {
    await type(signNames.marketingAnswers, 0, 0, 9)
    await type(signNames.values, 2, 0, "many")
    await expect.poll(() => page.locator(".sheets-attention").count()).toBeGreaterThan(0)
    const shown = await page.getByRole("main").textContent()
    expect(shown).not.toMatch(/#(?:VALUE|REF|DIV|N\/A|NAME|ERROR)/)
    await expectAccessible()
    await type(signNames.marketingAnswers, 0, 0, 4)
    await type(signNames.values, 2, 0, 0.64)
    await expect.poll(() => page.locator(".sheets-attention").count()).toBe(0)
  })

  test("emptied, it says what to fill first", async () => {
    await page.getByRole("button", { name: "Empty the sample" }).click()
    await page.getByRole("group").getByRole("button", { name: "Empty the sample" }).click()
    await expect.poll(() => page.locator(".chart-picture").count()).toBe(0)
    await expect.poll(() => page.locator(".sheets-attention").count()).toBe(2)
    expect(await page.locator(".sheets-attention").allTextContents()).toEqual([
      expect.stringMatching(/^Survey of marketing: holds no answer yet\./),
      expect.stringMatching(/^Measures: hold no value yet\./),
    ])
    await expectAccessible()
  })

  test("takes the costs from the cost of chaos as soon as that is there", async () => {
    expect(await page.getByRole("button", { name: /^Take the costs/ }).count()).toBe(0)
    await page.getByRole("button", { name: "Back", exact: true }).click()
    await page.getByRole("button", { name: /^What does the chaos/ }).click()
    await page.getByRole("button", { name: /^Insert the/ }).click()
    await page.getByText("These are sample figures.").waitFor()
    await page.getByRole("button", { name: "Back", exact: true }).click()
    await openScreen()
    const pipeline = sign("The pipeline is out of control").locator("summary")
    await expect.poll(() => pipeline.textContent()).not.toContain("a year")
    await page.getByRole("button", { name: "Take the costs from Cost of chaos" }).click()
    await expect.poll(() => pipeline.textContent()).toMatch(/ · [\d.,]+\sk a year$/)
    await expectAccessible()
  })

  test("put beside the cost of chaos from the start, its sample can be emptied too", async () => {
    await page.getByRole("button", { name: "Insert another survey" }).click()
    await page.getByRole("button", { name: "Insert the survey" }).click()
    await page.getByText("These are sample figures.").waitFor()
    await page.getByRole("button", { name: "Empty the sample" }).click()
    await page.getByRole("group").getByRole("button", { name: "Empty the sample" }).click()
    await page.getByText("The sample is gone").waitFor()
    expect(await page.getByRole("alert").allTextContents()).not.toContainEqual(expect.stringMatching(/./))
  })
})
