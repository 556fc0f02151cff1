import type { Page } from "playwright-core"
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { onSheet, readAddress } from "../../../../core/worksheets/address.ts"
import { chaosNames } from "../../../../core/worksheets/costOfChaos/names.ts"
import { withChromium } from "../../../hosts/chromium/withChromium.ts"
import { builtPage } from "../buildPages.ts"
import { expectAccessible } from "../expectAccessible.ts"
import { openPane } from "../openPane.ts"

const chromium = withChromium()
const failures: string[] = []
let page: Page

beforeAll(async () => {
  page = await chromium.browser().newPage({ viewport: { width: 300, height: 900 } })
  page.setDefaultTimeout(8000)
  page.on("pageerror", (error) => failures.push(error.message))
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()))
  await openPane(page, builtPage("pageWithSheets"))
  await page.getByRole("button", { name: /chaos cost us/ }).click()
  await page.getByRole("heading", { name: "Cost of chaos", level: 1 }).waitFor()
})

afterEach(async () => {
  expect(failures.splice(0)).toEqual([])
  expect(await page.getByRole("main").textContent()).not.toMatch(/NaN|undefined|#[A-Z]/)
})

async function tableOf(name: string) {
  const range = await page.evaluate(
    async (wanted) => (await globalThis.sheets.names()).find((one) => one.name === wanted)?.range ?? "",
    name,
  )
  return { range, rows: await page.evaluate((at) => globalThis.sheets.readRange(at), range) }
}

/** The number beside a name in a table of two or more columns. */
async function numberBeside(name: string, measure: string, column: string): Promise<number> {
  const { rows } = await tableOf(name)
  const at = rows[0]?.indexOf(column) ?? -1
  return Number(rows.find((row) => row.includes(measure))?.[at])
}

const write = (corner: string, value: string | number | null) =>
  page.evaluate(
    ([at, typed]) => globalThis.sheets.writeCells([{ corner: at, cells: [[{ value: typed }]] }], { overwrite: true }),
    [corner, value] as const,
  )

/** Types into the column of an input. */
async function typeInput(input: string, column: "Low" | "Base" | "High", value: string | number): Promise<string> {
  const { range, rows } = await tableOf(chaosNames.inputs)
  const { sheet = "", top = 0, left = 0 } = readAddress(range) ?? {}
  const row = rows.findIndex((cells) => cells.includes(input))
  const letter = String.fromCharCode(65 + left + (rows[0]?.indexOf(column) ?? 0))
  const address = onSheet(sheet, `${letter}${top + row + 1}`)
  await write(address, value)
  return address
}

/** Whether a frame says so before the sheets are there; the page stands still while they come. */
async function isInsertingDrawn(): Promise<boolean> {
  while ((await globalThis.sheets.names()).length === 0) {
    if (document.body.innerText.includes("Inserting …")) return true
    await new Promise(requestAnimationFrame)
  }
  return false
}

const total = () => page.locator(".chaos-total b").getAttribute("title")

const scenarioCell = async () => (await tableOf(chaosNames.scenario)).rows[0]?.[0]

const chance = () => page.getByText(/draws end above/).textContent()

describe("in this order, on one page", () => {
  beforeEach((context) => context.skip(page === undefined))

  test("nothing there yet: says what it is for, and inserts it", async () => {
    await page.getByRole("button", { name: "Insert the model" }).waitFor()
    await expectAccessible(page)
    const isSaidBefore = page.evaluate(isInsertingDrawn)
    await page.getByRole("button", { name: "Insert the model" }).click()
    await expect.poll(total, { timeout: 20_000 }).toBe("1,122,800")
    expect(await isSaidBefore).toBe(true)
    await page.getByText("These are sample figures.").waitFor()
  })

  test("the worked example: answer, what to fix first, sub-totals, overlaps, pictures", async () => {
    const shown = (await page.getByRole("main").textContent())?.replaceAll("\u00A0", " ")
    const P10 = await numberBeside(chaosNames.range, "P10", "Value")
    expect(shown).toContain(`11.7 % of revenue · P10 ${Math.round(P10 / 1000)} k – P90 `)
    expect(shown).toContain("The first thing to fix: Unused content, 260 k a year, 23.2 % of the total.")
    expect(shown).toContain("In cash this year: 560 k")
    expect(shown).toContain("Slow ramp and Turnover and lost know-how may overlap.")
    const pictures = await page.getByRole("img").evaluateAll((found) => found.map((one) => one.ariaLabel ?? ""))
    const said = pictures.join("\n").replaceAll("\u00A0", " ")
    expect(said).toContain("Total 1.12 M, made up of Cash 560 k, Capacity 204 k, Margin 359 k.")
    expect(pictures).toHaveLength(4)
    const inputs = (await tableOf(chaosNames.tornado)).rows.slice(1).filter((row) => row[1] !== "")
    expect(inputs.length).toBeGreaterThan(8)
    expect(await page.getByRole("table", { name: "What matters most" }).getByRole("row").count()).toBe(
      inputs.length + 1,
    )
    const first = inputs[0]?.[1]
    expect(said).toContain(`What matters most: ${first} moves the cost a year most`)
    await expectAccessible(page)
  })

  test("the chance to exceed: at the base that of the sheet, at another amount computed anew and at once", async () => {
    const inSheet = await numberBeside(chaosNames.range, "Chance above base", "Value")
    expect(await chance()).toContain(`${(Math.round(inSheet * 1000) / 10).toString()}\u00A0% of 10,000 draws`)
    const P90 = await numberBeside(chaosNames.range, "P90", "Value")
    const amount = page.getByLabel("Chance to exceed")
    await amount.fill(String(P90))
    await expect.poll(chance).toMatch(/^10\u00A0% of 10,000 draws/)
    await amount.fill("much")
    await page.getByText("“much” is no amount. Type a number, such as 1.2 M.").waitFor()
    await expectAccessible(page)
    await amount.fill("9 M")
    await expect.poll(chance).toMatch(/^0\u00A0% of 10,000 draws end above 9\u00A0M/)
  })

  test("what is typed in the sheet is followed", async () => {
    // 65 % of the content is unused, 80 % of that avoidable.
    await typeInput("Content spend", "Base", 550_000)
    await expect.poll(total).toBe((1_122_800 + 50_000 * 0.65 * 0.8).toLocaleString("en-US"))
    await typeInput("Content spend", "Base", 500_000)
    await expect.poll(total).toBe("1,122,800")
  })

  test("the scenario switch writes its cell by keyboard, and follows it", async () => {
    await page.getByRole("radio", { name: "Base" }).focus()
    await page.keyboard.press("ArrowLeft")
    await expect.poll(scenarioCell).toBe("Low")
    const low = await numberBeside(chaosNames.result, "Total", "Low")
    await expect.poll(total).toBe(low.toLocaleString("en-US", { maximumSignificantDigits: 15 }))
    await page.getByText("That is every input at its low at once").waitFor()
    const { range } = await tableOf(chaosNames.scenario)
    await write(range, "High")
    await expect.poll(() => page.getByRole("radio", { name: "High" }).isChecked()).toBe(true)
    await write(range, "Worst")
    await page.getByText("Scenario: names none of the three. Choose one.").waitFor()
    await expectAccessible(page)
    await page.getByRole("radio", { name: "Base" }).click()
    await expect.poll(total).toBe("1,122,800")
    expect(await scenarioCell()).toBe("Base")
  })

  test("a line that overlaps a larger one is shown as not counted", async () => {
    const { rows } = await tableOf(chaosNames.lines)
    const names = rows.map((row) => row[1])
    const choices = await tableOf("Chaos_line_choices")
    const { sheet = "", top = 0, left = 0 } = readAddress(choices.range) ?? {}
    const group = (line: string) => onSheet(sheet, `${String.fromCharCode(65 + left)}${top + names.indexOf(line)}`)
    const lines = ["Slow ramp", "Turnover and lost know-how"]
    for (const line of lines) await write(group(line), "ramp of the successor")
    await expect.poll(total).toBe("982,800")
    await page.getByText("Slow ramp: not counted, it overlaps with Turnover and lost know-how.").waitFor()
    expect(await page.getByText("may overlap. Write one word for both").count()).toBe(0)
    for (const line of lines) await write(group(line), null)
    await expect.poll(total).toBe("1,122,800")
  })

  test("bad input: its sentence, with a way to the cell, and no figure made of it", async () => {
    const address = await typeInput("Cost per lead", "Base", "sixty")
    const said = page.locator(".sheets-attention", { hasText: /^Cost per lead: .+\. .+\./ })
    const link = said.getByRole("button", { name: `Select ${address}` })
    await link.waitFor()
    expect(await page.locator(".chaos-total").count()).toBe(0)
    await expectAccessible(page)
    await link.focus()
    await page.keyboard.press("Enter")
    await expect.poll(() => page.evaluate(async () => (await globalThis.sheets.selection()).address)).toBe(address)
    await typeInput("Cost per lead", "Base", 60)
    await expect.poll(total).toBe("1,122,800")
  })

  test("settings of the simulation that cannot be used leave the rest as it is", async () => {
    const { range } = await tableOf(chaosNames.simulation)
    const trials = range.replace(/!([A-Z])(\d+).*/, (_, __, row: string) => `!B${Number(row) + 1}`)
    await write(trials, "many")
    await expect.poll(() => page.getByLabel("Chance to exceed").count()).toBe(0)
    await page.getByRole("heading", { name: "How sure is that" }).waitFor()
    await page.getByText("Trials: is no whole number of at least 1. Type 10,000.").waitFor()
    expect(await total()).toBe("1,122,800")
    await write(trials, 10_000)
    await page.getByLabel("Chance to exceed").waitFor()
  })

  test("emptied, it says what to fill in first", async () => {
    await page.getByRole("button", { name: "Empty the sample" }).click()
    await page.getByRole("button", { name: "Empty the sample" }).click()
    await page.getByText(/^No line is filled in yet\./).waitFor()
    await expect.poll(() => page.locator(".chaos-total").count()).toBe(0)
    await expectAccessible(page)
  })
})
