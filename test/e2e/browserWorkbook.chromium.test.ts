import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import {
  dropFile,
  newWorkbook,
  sampleSheets,
  savedCsv,
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

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

describe("the sample", () => {
  workbook.anewForAll()

  test("has its values when it is first seen", async () => {
    expect(await shownValues(page, "A5:B6")).toEqual([
      ["Lead", "Title"],
      ["L-0001", "vp marketing"],
    ])
    expect(await sheetNames(page)).toEqual(sampleSheets)
    await page.getByText("What do you want to know?").waitFor()
  })

  test("scores follow the rules", async () => {
    await showSheet(page, "Scored leads")
    expect(await shownValues(page, "B5:B7")).toEqual([["Score"], ["51"], ["44"]])
    await showSheet(page, "Caps")
    await typeFormula(page, "C5", "10")
    await showSheet(page, "Scored leads")
    expect(await shownValue(page, "B6")).toBe("21")
  })
})

describe("the pane beside it", () => {
  workbook.anewForAll()

  test("inserts the check of this installation, all OK, as one undo step", async () => {
    await page.getByText("Check this installation").click()
    await expect.poll(() => sheetNames(page)).toContain("Sellmore check")
    expect(await shownValue(page, "A2")).toMatch(/^(\d+) of \1 OK$/)
    await page.keyboard.press("Control+z")
    await expect.poll(() => sheetNames(page)).not.toContain("Sellmore check")
  })

  test("comes and goes by its button on a narrow window", async () => {
    await page.setViewportSize({ width: 600, height: 800 })
    const question = page.getByText("What do you want to know?")
    const button = page.getByRole("button", { name: "Pane", exact: true })
    await expect.poll(() => question.isVisible()).toBe(false)
    await button.click()
    await expect.poll(() => question.isVisible()).toBe(true)
    expect(await button.getAttribute("aria-expanded")).toBe("true")
    await button.click()
    expect(await question.isVisible()).toBe(false)
  })

  test.each([1280, 600, 360])("nothing of the top bar is cut at %i px", async (width) => {
    await page.setViewportSize({ width, height: 700 })
    const ends = await page
      .locator(".top-bar > :not([hidden])")
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right))
    expect(Math.max(...ends)).toBeLessThanOrEqual(width)
  })
})

describe("typing a formula", () => {
  workbook.anewForAll()

  test("shows name, arguments and help; Tab completes, Enter calculates", async () => {
    await showSheet(page, "Caps")
    await select(page, "A16")
    await page.keyboard.type("=LEADSC")
    const proposal = page.locator(".o-autocomplete-value-focus")
    await expect.poll(() => proposal.innerText()).toContain("LEADSCORE(leads, headers, rules, [as_of], [caps])")
    expect(await proposal.innerText()).toContain("Points for each lead, from a table of rules.")
    await page.keyboard.press("Tab", { delay: 100 })
    const assistant = page.locator(".o-formula-assistant")
    await assistant.waitFor()
    expect(await assistant.innerText()).toMatch(/leads[\s\S]*The lead rows[\s\S]*caps - \[optional\]/)
    await page.keyboard.type("Leads!A18:H18,Leads!A5:H5,'Score rules'!A7:H47,'Score rules'!B5")
    await page.keyboard.press("Enter")
    expect(Number(await shownValue(page, "A16"))).toBeGreaterThan(80)
  })

  test("omitted arguments in the middle are taken", async () => {
    await showSheet(page, "Caps")
    await typeFormula(page, "A18", "=REVENUELIFT(1000,4,4,,,100)")
    expect(await shownValue(page, "A18")).toBe("100")
  })

  test("a percentage typed with its sign into a cell of percentages is one", async () => {
    await showSheet(page, "Caps")
    for (const typed of ["40%", "30%"]) {
      await select(page, "A20")
      await page.keyboard.type(typed, { delay: 30 })
      await page.keyboard.press("Enter")
      await expect.poll(() => page.locator(".o-named-range-selector input").inputValue()).toBe("A21")
    }
    expect(await shownValue(page, "A20")).toBe("30%")
  })

  test("an error says its sentence on hover", async () => {
    await showSheet(page, "Caps")
    await typeFormula(page, "A22", "=REVENUELIFT(1000,4,4,60)")
    // Enter went one cell down; this handle is the lower right corner of that cell.
    const corner = await page.locator(".o-autofill").boundingBox()
    const [x, y] = [(corner?.x ?? 0) - 40, (corner?.y ?? 0) - 32]
    const tip = page.locator(".o-error-tooltip-message")
    await expect
      .poll(async () => {
        await page.mouse.move(x - 200, y + 100)
        await page.mouse.move(x, y, { steps: 4 })
        await page.waitForTimeout(800)
        return tip.isVisible()
      })
      .toBe(true)
    expect(await tip.innerText()).toBe("#VALUE!: redeployed: is 60. Give a number from 0 to 1.")
    expect(await shownValue(page, "A22")).toBe("#ERROR")
  })
})

describe("a person's own file", () => {
  workbook.anewForAll()

  const text =
    "Id;Phone;Formula;Amount;Name\r\n0012;+49 30 12;=SUM(A1);1,234;Jörg\r\n12345678901234567890;-x;@x;19.90;'q\r\n"

  test("dropped, it is a new sheet, text stays text, and it saves as it was", async () => {
    await dropFile(page, file("leads 2026.csv", text))
    expect(await sheetNames(page)).toContain("leads 2026")
    expect(await shownValues(page, "A2:E3")).toEqual([
      ["0012", "+49 30 12", "=SUM(A1)", "1,234", "Jörg"],
      ["12345678901234567890", "-x", "@x", "19.90", "'q"],
    ])
    expect(await savedCsv(page)).toEqual({ name: "leads 2026.csv", text: `\ufeff${text}` })
  })

  test("Windows-1252 is read by its own table", async () => {
    await dropFile(page, { name: "old.csv", bytes: new Uint8Array([0x61, 0x0a, 0x80, 0x20, 0xfc, 0x0a]) })
    expect(await shownValue(page, "A2")).toBe("€ ü")
  })

  test("it is scored by a formula beside it", async () => {
    await dropFile(page, file("mine.csv", "Title,Industry\nVP Sales,Software\nIntern,Retail\n,\n"))
    await typeFormula(page, "E1", "Field")
    for (const [cell, value] of Object.entries({
      F1: "Operator",
      G1: "Value",
      H1: "Points",
      E2: "Title",
      F2: "has word",
      G2: "VP",
      H2: "20",
    })) {
      await typeFormula(page, cell, value)
    }
    await typeFormula(page, "C2", "=LEADSCORE(A2:B4,A1:B1,E1:H2)")
    expect(await shownValues(page, "C2:C4")).toEqual([["20"], ["0"], [""]])
  })

  test("what is being done is said while it is done", async () => {
    await page.evaluate(() => {
      const busy = document.querySelector("#busy-text")
      const said: string[] = []
      Object.assign(window, { said })
      if (busy) new MutationObserver(() => said.push(busy.textContent ?? "")).observe(busy, { childList: true })
    })
    await dropFile(page, file("mine.csv", "a,b\n1,2\n"))
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
    expect(said).toEqual(["Reading mine.csv…", "Putting the cells into the workbook…", "Showing the workbook…"])
  })

  test("one that is too large is refused with a way out, and nothing is lost", async () => {
    await showSheet(page, "Leads")
    await dropFile(page, file("big.csv", `${"1,".repeat(99)}1\n`.repeat(10_001)))
    const notice = page.locator(".notice.wrong")
    expect(await notice.innerText()).toContain("big.csv has more than 1,000,000 cells")
    expect(await notice.innerText()).toContain("This workbook is as it was.")
    expect(await shownValue(page, "A6")).toBe("L-0001")
  })
})

describe("leaving for a new workbook", () => {
  workbook.anewForEach()

  test("is asked about where something was changed, also after another file was opened", async () => {
    await typeFormula(page, "A30", "mine")
    await dropFile(page, file("mine.csv", "a\n1\n"))
    await newWorkbook(page)
    expect(await page.locator("#question").innerText()).toContain("can be brought back by Ctrl+Z")
    await page.getByRole("button", { name: "Cancel" }).click()
    expect(await sheetNames(page)).toContain("mine")
  })

  test("is not asked about where a file is as it was opened", async () => {
    await dropFile(page, file("mine.csv", "a\n1\n"))
    await newWorkbook(page)
    await expect.poll(() => sheetNames(page)).toEqual(["Sheet1"])
  })
})
