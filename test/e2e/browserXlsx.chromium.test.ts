import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { writeXlsxFile } from "../../addin/browser/xlsx/writeXlsxFile.ts"
import {
  dropFile,
  newWorkbook,
  sampleSheets,
  savedCsv,
  savedXlsx,
  select,
  sheetNames,
  shownValue,
  shownValues,
  showSheet,
  typeFormula,
} from "./browserPage.ts"
import { withWorkbookPage } from "./workbookPage.ts"

let page: Page
const workbook = withWorkbookPage((opened) => {
  page = opened
})

/** A file with as many rows of ten cells; the last cell of each row is a formula. */
const listOf = async (rows: number) => ({
  name: "list.xlsx",
  bytes: await writeXlsxFile({
    sheets: [
      {
        name: "List",
        isHidden: false,
        rows: Array.from({ length: rows }, (_, row) => [
          ...Array.from({ length: 9 }, (_, column) => `${row} ${column}`),
          row,
        ]),
        errors: [],
        formulas: [{ row: 0, column: 9, text: "1-1" }],
        looks: [],
        columns: [],
        hiddenRows: [],
        merges: [],
        highlights: [],
        charts: [],
        validations: [],
        frozenRows: 1,
        frozenColumns: 0,
      },
    ],
    names: [],
    looks: [],
    leftOut: [],
  }),
})

const notices = (page: Page) => page.locator(".notice").allInnerTexts()

describe("each from the sample on", () => {
  workbook.anewForEach()

  test("the sample is saved, opened again and calculates on", async () => {
    await showSheet(page, "Scored leads")
    const scores = await shownValues(page, "A6:D20")
    const file = await savedXlsx(page)
    expect(file.name).toBe("Workbook.xlsx")
    await newWorkbook(page)
    await dropFile(page, { ...file, name: "mine.xlsx" })
    expect(await sheetNames(page)).toEqual(sampleSheets)
    await showSheet(page, "Scored leads")
    expect(await shownValues(page, "A6:D20")).toEqual(scores)
    await showSheet(page, "Caps")
    await typeFormula(page, "C5", "10")
    await showSheet(page, "Scored leads")
    expect(await shownValue(page, "B6")).toBe("21")
    expect((await savedXlsx(page)).name).toBe("mine.xlsx")
  })

  test("text of a CSV file is the same text in the saved workbook", async () => {
    const text = 'A,B,C\n0012,=SUM(A1),"1,234"\n#N/A,+49,TRUE\n'
    await dropFile(page, { name: "codes.csv", bytes: new TextEncoder().encode(text) })
    const file = await savedXlsx(page)
    await dropFile(page, file)
    await showSheet(page, "codes")
    expect((await savedCsv(page)).text).toBe(`\ufeff${text.replaceAll("\n", "\r\n")}`)
  })

  test("what is changed is asked about before another workbook takes its place", async () => {
    await typeFormula(page, "A30", "mine")
    const list = await listOf(3)
    await dropFile(page, list)
    await page.getByRole("button", { name: "Cancel" }).click()
    expect(await sheetNames(page)).toContain("Leads")
    await dropFile(page, list)
    await page.getByRole("button", { name: "Open it" }).click()
    await expect.poll(() => sheetNames(page)).toEqual(["List"])
  })
})

describe("one after the other", () => {
  workbook.anewForAll()

  test("with the keyboard alone: Control S saves, the menu is walked by arrows, Escape closes it", async () => {
    const download = page.waitForEvent("download")
    await page.keyboard.press("Control+s")
    expect((await download).suggestedFilename()).toBe("Workbook.xlsx")
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.locator("#save-file").focus()
    await page.keyboard.press("Enter")
    await expect.poll(focused).toBe("save-xlsx")
    await page.keyboard.press("ArrowDown")
    expect(await focused()).toBe("save-csv")
    await page.keyboard.press("Escape")
    await expect.poll(focused).toBe("save-file")
    const chooser = page.waitForEvent("filechooser")
    await page.keyboard.press("Control+o")
    expect((await chooser).isMultiple()).toBe(false)
  })

  test("while a large file is opened, the page says how far it is and goes on answering; Escape ends it", async () => {
    await page.evaluate(() => {
      const said = new Set<string>()
      const frames: number[] = []
      const look = () => {
        frames.push(performance.now())
        const bar = document.querySelector("#busy-bar")?.getAttribute("aria-valuenow")
        const text = document.querySelector("#busy-text")?.textContent
        if (!document.querySelector("#busy")?.hasAttribute("hidden")) said.add(`${text}${bar ? " %" : ""}`)
        requestAnimationFrame(look)
      }
      look()
      const cancel = () => {
        if (Number(document.querySelector("#busy-bar")?.getAttribute("aria-valuenow")) < 20) return
        observer.disconnect()
        Object.assign(window, { waited: Math.max(...frames.map((time, index) => time - (frames[index - 1] ?? time))) })
        dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }))
      }
      const observer = new MutationObserver(cancel)
      const bar = document.querySelector("#busy-bar")
      if (bar) observer.observe(bar, { attributes: true })
      Object.assign(window, { said })
    })
    await dropFile(page, await listOf(12_000))
    await expect
      .poll(() => notices(page))
      .toEqual([expect.stringContaining("list.xlsx was not opened. This workbook is as it was.")])
    expect(await shownValue(page, "A6")).toBe("L-0001")
    const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said])
    expect(said).toEqual(["Reading list.xlsx…", "Putting the cells into the workbook… %"])
    const waited = await page.evaluate(() => (window as unknown as { waited: number }).waited)
    expect(waited).toBeLessThan(1000)
  })

  test("a file that is none is refused in a sentence, and nothing is lost", async () => {
    await dropFile(page, { name: "leads.xls", bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) })
    await dropFile(page, { name: "leads.xlsx", bytes: (await listOf(3)).bytes.subarray(0, 300) })
    expect((await notices(page)).join()).toMatch(/leads\.xls is in the old form \.xls\.[\s\S]*leads\.xlsx is damaged/)
    expect(await shownValue(page, "A6")).toBe("L-0001")
  })

  test("a large file is there in the end, its head frozen", async () => {
    await dropFile(page, await listOf(5000))
    expect(await sheetNames(page)).toEqual(["List"])
    await select(page, "A5000")
    expect(await shownValue(page, "A5000")).toBe("4999 0")
  })
})
