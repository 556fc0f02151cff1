import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect } from "vitest"
import { serve } from "../../build/serve.mjs"

const built = fileURLToPath(new URL("../../dist/browser", import.meta.url))

const nothing = "nothing copied"

let address = ""

/** The sheets of the sample, in their order. */
export const sampleSheets = ["Leads", "Score rules", "Caps", "Scored leads", "Threshold", "Scoring checks"]

/** Serves the built workbook to the tests of a file or `describe`. */
export function withWorkbookServed(): void {
  let server: Awaited<ReturnType<typeof serve>> | undefined
  beforeAll(async () => {
    if (!existsSync(built)) throw new Error("There is no dist/browser. Build it first: npm run build")
    server = await serve(built, 0)
    address = server.address
  })
  afterAll(() => server?.close())
}

/** Opens the workbook in a page and waits until its grid is drawn. */
export async function openWorkbook(page: Page): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(address).origin })
  await page.goto(address)
  await isDrawn(page)
}

/** Resolves when the grid is drawn and nothing is being worked on. */
export async function isDrawn(page: Page): Promise<void> {
  await page.locator(".o-grid canvas").waitFor()
  await page.locator("#busy").waitFor({ state: "hidden" })
}

/** Opens a file by the button's file input. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.locator("#chosen-file").setInputFiles(path)
  await page.locator("#chosen-file").evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  await isDrawn(page)
}

export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Drops a file onto the grid. */
export async function dropFile(page: Page, { name, bytes }: DroppedFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, encoded]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))], name))
      return data
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  )
  const grid = page.locator(".o-grid")
  await grid.dispatchEvent("dragover", { dataTransfer: transfer })
  await grid.dispatchEvent("drop", { dataTransfer: transfer })
  await isDrawn(page)
}

/** Asks for a blank workbook; it is there at once unless something would be lost. */
export async function newWorkbook(page: Page): Promise<void> {
  await page.locator(".top-bar [popovertarget=more]").click()
  await page.locator("#new-workbook").click()
  await isRendered(page)
}

/** The text of the CSV file that *Save* gives for the active sheet. */
export async function savedCsv(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download")
  await page.locator("#save-file").click()
  await page.locator("#save-csv").click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") }
}

/** The Excel file that *Save* gives. */
export async function savedXlsx(page: Page): Promise<DroppedFile> {
  const download = page.waitForEvent("download")
  await page.locator("#save-file").click()
  await page.locator("#save-xlsx").click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The sheets, in the order of their tabs. */
export async function sheetNames(page: Page): Promise<string[]> {
  return (await page.locator(".o-sheet-name").allInnerTexts()).map((name) => name.trim())
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator(".o-sheet", { hasText: name }).first().click()
  await isRendered(page)
}

/** Goes to a cell or range of the active sheet through the address box. */
export async function select(page: Page, cells: string): Promise<void> {
  const box = page.locator(".o-named-range-selector input")
  await box.fill(cells)
  await box.press("Enter")
  // Until the box hands the keyboard back, keys do not go to the cells.
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid"))
  await isRendered(page)
}

/** The page draws itself anew in the next frame. */
function isRendered(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

/** Types a text into a cell, as a person does, and presses Enter. */
export async function typeFormula(page: Page, cell: string, text: string): Promise<void> {
  await select(page, cell)
  await page.keyboard.press("Delete")
  await page.keyboard.insertText(text)
  await page.keyboard.press("Enter")
  await isRendered(page)
}

/** Pastes texts below and to the right of a cell, each as if it were typed. */
export async function paste(page: Page, cell: string, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => row.join("\t")).join("\n")
  await select(page, cell)
  await page.evaluate((text) => navigator.clipboard.writeText(text), text)
  await page.keyboard.press("Control+v")
  await isRendered(page)
}

/** The values of cells of the active sheet as they are shown, copied as a person copies them. */
export async function shownValues(page: Page, cells: string): Promise<string[][]> {
  await select(page, cells)
  await page.evaluate((text) => navigator.clipboard.writeText(text), nothing)
  await page.keyboard.press("Control+c")
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(read, { timeout: 10_000 }).not.toBe(nothing)
  const text = await read()
  return text.split("\n").map((row) => row.split("\t"))
}

export async function shownValue(page: Page, cell: string): Promise<string> {
  return (await shownValues(page, cell))[0]?.[0] ?? ""
}
