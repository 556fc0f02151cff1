import { createRequire } from "node:module"
import { gzipSync } from "node:zlib"
import type { Page } from "playwright-core"
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { figures } from "../../../core/benchmarks/figures.ts"
import { allDocs, allFunctions } from "../../../core/index.ts"
import { withChromium } from "../../hosts/chromium/withChromium.ts"
import { type BuiltPage, builtPage } from "./buildPages.ts"
import { openPane } from "./openPane.ts"

const chromium = withChromium()
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js")
let built: BuiltPage
let page: Page
const failures: string[] = []

beforeAll(() => {
  built = builtPage("pageWithPane")
})

beforeEach(async () => {
  page = await chromium.browser().newPage({ viewport: { width: 300, height: 700 } })
  page.on("pageerror", (error) => failures.push(error.message))
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()))
  await openPane(page, built)
})

afterEach(async () => {
  await page?.close()
  expect(failures.splice(0)).toEqual([])
})

const openFunction = async (name: string) => {
  await page.getByRole("button", { name: /^All \d+ functions/ }).click()
  await page.getByRole("button", { name: new RegExp(`^${name}\\b`) }).click()
  await page.getByRole("heading", { name, level: 1, exact: true }).waitFor()
}

const openExamples = () =>
  page.evaluate(() => {
    for (const example of document.querySelectorAll("details")) example.open = true
  })

const select = (address: string) => page.evaluate((at) => globalThis.workbook.select(at), address)

const cellOf = (sheet: string, address: string) =>
  page.evaluate(([name, at]) => globalThis.workbook.sheets.get(name ?? "")?.get(at ?? ""), [sheet, address] as const)

const sheetNames = () => page.evaluate(() => globalThis.workbook.sheetNames())

const field = (name: string) => page.getByLabel(name, { exact: true })

const preview = () => page.getByLabel("Formula as it will be written").textContent()

async function focusedText(): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "")
}

async function tabTo(text: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab")
    if (text.test(await focusedText())) return
  }
  throw new Error(`No Tab reaches ${text}`)
}

async function openLeadFunctions(): Promise<void> {
  await page.getByRole("button", { name: /^Which leads go to sales/ }).click()
  await page.getByRole("button", { name: /^Functions for leads/ }).click()
}

test("the first chunk is at most 120 kB compressed, and asks for nothing outside the page", () => {
  expect(gzipSync(built.firstChunk).length).toBeLessThanOrEqual(120_000)
})

describe("home", () => {
  test("asks each job as a question, and says that nothing leaves", async () => {
    const rows = page.getByRole("list", { name: "What do you want to know?" }).locator(".pane-row-title")
    expect(await rows.allTextContents()).toEqual([
      "Which leads go to sales?",
      "How much time is selling?",
      "What does the chaos cost us?",
      "Which of the seven signs?",
    ])
    expect(await page.getByText("Nothing leaves this workbook.").isVisible()).toBe(true)
    expect(await page.getByText("In this workbook").count()).toBe(0)
  })

  test("each question leads to its screen, or to the functions that answer it", async () => {
    for (const [question, screen] of [
      [/^How much time/, "Rep efficiency"],
      [/^What does the chaos/, "Cost of chaos"],
      [/^Which of the seven/, "Seven signs"],
      [/^Sources of our figures/, "Benchmarks"],
    ] as const) {
      await page.getByRole("button", { name: question }).click()
      await page.getByRole("heading", { name: screen, level: 1 }).waitFor()
      await page.getByRole("button", { name: "Back", exact: true }).click()
    }
    await openLeadFunctions()
    const rows = page.getByRole("main").getByRole("listitem")
    const leads = allFunctions.filter(({ topic }) => topic === "leads").length
    await expect.poll(() => rows.count()).toBe(leads)
    await page.getByRole("button", { name: /^Show all/ }).click()
    await expect.poll(() => rows.count()).toBe(allFunctions.length)
    await page.getByRole("button", { name: "Back", exact: true }).click()
    await page.getByRole("heading", { name: "Lead scoring", level: 1 }).waitFor()
    await page.getByRole("button", { name: "Back", exact: true }).click()
    await page.getByRole("heading", { name: "Sellmore" }).waitFor()
  })

  test("a screen that does not load says so, and the way back is open", async () => {
    await page.route(/\/BenchmarksScreen.*\.js$/, (route) => route.abort())
    await page.getByRole("button", { name: /^Sources of our figures/ }).click()
    await expect
      .poll(() => page.getByRole("alert").textContent())
      .toBe("Benchmarks did not load. Close the pane and open it again.")
    expect(failures.splice(0).every((failure) => failure.includes("Failed to load resource"))).toBe(true)
    await page.getByRole("button", { name: "Back", exact: true }).click()
    await page.getByRole("heading", { name: "Sellmore" }).waitFor()
  })

  test("the newest worksheet is one step away, and one that is gone says so", async () => {
    await page.evaluate(() =>
      globalThis.workbook.insertSheets(
        [["Chaos lines", "Chaos_result", "B3:G9"] as const, ["d Increase", "Reps_result_2", "A4:F9"] as const].map(
          ([name, named, range]) => ({
            name,
            blocks: [],
            columnWidths: [],
            frozenRows: 0,
            highlights: [],
            names: [{ name: named, range }],
          }),
        ),
      ),
    )
    await page.getByRole("button", { name: /^All \d+ functions/ }).click()
    await page.getByRole("button", { name: "Back", exact: true }).click()
    const newest = page.getByRole("button", { name: "Rep efficiency 2 Shows the sheet d Increase" })
    await newest.click()
    await expect
      .poll(() => page.evaluate(() => globalThis.workbook.selection()))
      .toMatchObject({ address: "'d Increase'!A4:F9" })
    await page.evaluate(() => globalThis.workbook.deleteSheet("d Increase"))
    await newest.click()
    await expect.poll(() => page.getByRole("alert").first().textContent()).toContain('There is no sheet "d Increase".')
  })

  test("checks the installation in a sheet of its own, twice without harm", async () => {
    const check = page.getByRole("button", { name: /Check this installation/ })
    await check.click()
    await expect.poll(() => page.getByRole("status").textContent()).toContain("The sheet Sellmore check is there.")
    expect(await page.evaluate(() => globalThis.workbook.selection())).toMatchObject({ address: "'Sellmore check'!A2" })
    const verdict = await cellOf("Sellmore check", "A2")
    expect(verdict).toHaveProperty("formula", expect.stringContaining("COUNTIF"))
    await page.evaluate(() => globalThis.workbook.sheets.get("Sellmore check")?.set("A2", { value: "9 of 9 OK" }))
    await expect.poll(() => page.getByRole("status").textContent()).toContain("All 9 checks are OK.")
    const outcome = await page.getByText("All 9 checks are OK.").boundingBox()
    const footer = await page.locator(".pane-privacy").boundingBox()
    expect((outcome?.y ?? 0) + (outcome?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0)
    await check.click()
    await expect.poll(sheetNames).toContain("Sellmore check 2")
  })
})

describe("functions", () => {
  test("are found by purpose, and Enter opens the first", async () => {
    await page.getByRole("button", { name: /^All \d+ functions/ }).click()
    const search = page.getByRole("searchbox")
    await search.fill("redeployed")
    await expect.poll(() => page.getByRole("status").first().textContent()).toBe("1 function found")
    await search.press("Enter")
    await page.getByRole("heading", { name: "REVENUELIFT" }).waitFor()
    await page.getByRole("button", { name: "Back", exact: true }).click()
    expect(await search.inputValue()).toBe("redeployed")
  })

  test("nothing found says so and leads on", async () => {
    await openLeadFunctions()
    await page.getByRole("searchbox").fill("zebra")
    await page.getByText("No function has “zebra”").waitFor()
    await page.getByRole("button", { name: /^Show all/ }).click()
    await expect.poll(() => page.getByRole("listitem").count()).toBe(allFunctions.length)
    await page.getByRole("searchbox").fill("zebra")
    await page.getByRole("searchbox").press("Escape")
    await expect.poll(() => page.getByRole("listitem").count()).toBe(allFunctions.length)
  })

  test("are each explained whole, and nothing scrolls sideways", async () => {
    await page.getByRole("button", { name: /^All \d+ functions/ }).click()
    for (const { name, params } of allFunctions) {
      await page.getByRole("button", { name: new RegExp(`^${name}\\b`) }).click()
      await page.getByRole("heading", { name, level: 1, exact: true }).waitFor()
      const shown = await page.getByRole("main").textContent()
      const doc = allDocs[name]
      for (const text of [...(doc?.details ?? []), doc?.formula ?? "", doc?.source ?? ""]) expect(shown).toContain(text)
      for (const param of Object.values(params)) expect(shown).toContain(param.about)
      for (const example of doc?.examples ?? []) expect(shown).toContain(example.about)
      await openExamples()
      const [inside, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(inside, name).toBe(width)
      await page.getByRole("button", { name: "Back", exact: true }).click()
    }
  })

  test("an example goes into a sheet of its own, with a formula that works", async () => {
    await openFunction("SELLINGTIME")
    await page.getByRole("button", { name: "Insert example as a sheet" }).first().click()
    await expect.poll(sheetNames).toContain("SELLINGTIME example")
    expect(await cellOf("SELLINGTIME example", "A4")).toEqual({ value: "hours" })
    expect(await cellOf("SELLINGTIME example", "A5")).toEqual({ value: 14 })
    await expect.poll(() => page.getByText("The sheet SELLINGTIME example is there.").isVisible()).toBe(true)
  })
})

describe("insert", () => {
  beforeEach(() => openFunction("SELLINGTIME"))

  test("follows the selection and writes the formula with it", async () => {
    expect(await preview()).toBe("=SELLINGTIME(A2:C4,activities,selling)")
    await select("Leads!A2:B3")
    await expect.poll(preview).toBe("=SELLINGTIME(A2:B3,activities,selling)")
    await select("Leads!A2:C4")
    await field("activities").focus()
    await select("Leads!A1:C1")
    await field("selling").fill("Calls; Meetings")
    await expect.poll(preview).toBe('=SELLINGTIME(A2:C4,A1:C1,"Calls; Meetings")')
    await page.getByRole("button", { name: "Insert at D2" }).click()
    await expect.poll(() => page.getByText("Written into Leads!D2.", { exact: true }).isVisible()).toBe(true)
    expect(await cellOf("Leads", "D2")).toEqual({ formula: '=SELLINGTIME(A2:C4,A1:C1,"Calls; Meetings")' })
  })

  test("writes what is there and names what is still to fill in", async () => {
    await page.getByRole("button", { name: "Insert at D2" }).click()
    await page.getByText("Still to fill in the cell: activities, selling.").waitFor()
    expect(await cellOf("Leads", "D2")).toEqual({ formula: "=SELLINGTIME(A2:C4,,)" })
  })

  test("writes nothing without any argument, and puts the focus where to begin", async () => {
    await select("Leads!F2")
    await page.getByRole("button", { name: "Insert at F2" }).click()
    await expect.poll(() => page.getByRole("alert").first().textContent()).toMatch(/^hours: is empty\./)
    expect(await field("hours").evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await cellOf("Leads", "F2")).toBeUndefined()
  })

  test("a filled cell is kept, and the refusal is announced", async () => {
    await field("Insert at").fill("A2")
    await page.getByRole("button", { name: "Insert at A2" }).click()
    await expect.poll(() => page.getByRole("alert").first().textContent()).toMatch(/^Leads!A2 is filled already\./)
    expect(await cellOf("Leads", "A2")).toEqual({ value: "VP Sales" })
    await field("Insert at").fill("F9")
    await expect.poll(() => page.getByRole("alert").first().textContent()).toBe("")
  })

  test("the selection of a moment ago can be used", async () => {
    await field("selling").focus()
    await select("Leads!A1:B1")
    await field("activities").focus()
    await page.getByRole("button", { name: "Use A1:B1" }).click()
    await expect.poll(preview).toBe("=SELLINGTIME(A2:C4,A1:B1,A1:B1)")
  })
})

describe("freeze to values", () => {
  beforeEach(async () => {
    await page.evaluate(async () => {
      await globalThis.workbook.insertFormula("Leads!D2", "=C2*2")
      await globalThis.workbook.insertFormula("Leads!D3", "=C3*2")
      await globalThis.workbook.insertFormula("Sheet1!A1", "=1+1")
    })
    await page.getByRole("button", { name: /^Freeze to values/ }).click()
  })

  const freeze = async (where: RegExp, button: string) => {
    await page.getByRole("radio", { name: where }).check()
    await page.getByRole("button", { name: button }).click()
    await page.getByRole("button", { name: "Freeze", exact: true }).click()
  }

  test("asks first, says what is kept, and does nothing when refused", async () => {
    await page.getByRole("button", { name: "Freeze the selection" }).click()
    const question = page.getByRole("group", { name: "Freeze to values?" })
    expect(await question.textContent()).toContain("Every formula in Leads!A2:C4 becomes the value it shows")
    expect(await question.textContent()).toContain("Plain cells, formats and names stay.")
    expect(await question.evaluate((group) => group === document.activeElement)).toBe(true)
    await page.keyboard.press("Escape")
    await expect.poll(focusedText).toBe("Freeze the selection")
    await page.getByRole("button", { name: "Freeze the selection" }).click()
    await page.getByRole("button", { name: "Keep the formulas" }).click()
    expect(await cellOf("Leads", "D2")).toEqual({ formula: "=C2*2" })
  })

  test("follows the selection, counts the formulas and tells how to undo", async () => {
    await select("Leads!D2")
    await freeze(/^The selection, Leads!D2$/, "Freeze the selection")
    await page.getByText("1 formula is a value now. One undo in the workbook brings the formulas back.").waitFor()
    expect(await cellOf("Leads", "D2")).toEqual({ value: "=C2*2" })
    expect(await cellOf("Leads", "D3")).toEqual({ formula: "=C3*2" })
    await freeze(/^The sheet that is shown, Leads$/, "Freeze this sheet")
    await page.getByText("1 formula is a value now.").waitFor()
    expect(await cellOf("Leads", "D3")).toEqual({ value: "=C3*2" })
    await freeze(/^All sheets/, "Freeze the workbook")
    await expect.poll(() => cellOf("Sheet1", "A1")).toEqual({ value: "=1+1" })
    await freeze(/^All sheets/, "Freeze the workbook")
    await page.getByText("There are no formulas in the workbook. Nothing was changed.").waitFor()
  })

  test("shows its progress when it takes long, and can be cancelled", async () => {
    await page.evaluate(() => {
      globalThis.workbook.pause = 2000
    })
    await freeze(/^All sheets/, "Freeze the workbook")
    await expect.poll(() => page.getByRole("progressbar").count()).toBe(1)
    await expect.poll(focusedText).toBe("Cancel")
    await page.keyboard.press("Enter")
    await page.getByText("Cancelled. The workbook is as it was.").waitFor()
    await expect.poll(focusedText).toBe("Freeze the workbook")
    expect(await cellOf("Leads", "D2")).toEqual({ formula: "=C2*2" })
  })
})

describe("score the whole table", () => {
  beforeEach(async () => {
    await page.evaluate(async () => {
      const rules = [
        ["Field", "Operator", "Value", "Points"],
        ["Title", "has word", "VP", 20],
        ["Visits", ">=", 10, 5],
      ]
      const cells = rules.map((row) => row.map((value) => ({ value })))
      const blocks = [{ at: "A1", cells }]
      await globalThis.workbook.insertSheets([
        { name: "Rules", blocks, columnWidths: [], frozenRows: 0, highlights: [] },
      ])
    })
    await page.getByRole("button", { name: /^Score the whole table/ }).click()
    await page.getByRole("heading", { name: "Score the whole table" }).waitFor()
  })

  test("follows the selection and writes the points beside their leads", async () => {
    await select("Leads!A1:C4")
    await expect.poll(() => field("target").inputValue()).toBe("Leads!D1")
    await page.getByRole("button", { name: "Score 3 leads" }).click()
    await expect
      .poll(() => page.getByRole("alert").textContent())
      .toBe("rules: is empty. Select its cells in the sheet.")
    await select("Rules!A1:D3")
    await expect.poll(() => field("rules").inputValue()).toBe("Rules!A1:D3")
    await page.getByRole("button", { name: "Score 3 leads" }).click()
    await page.getByText("3 rows are scored in Leads!D2:D4. One undo takes the points away.").waitFor()
    expect(await page.evaluate(() => globalThis.workbook.readRange("Leads!D1:D4"))).toEqual([["Score"], [20], [0], [5]])
    await page.getByRole("button", { name: "Score 3 leads" }).click()
    await expect
      .poll(() => page.getByRole("alert").textContent())
      .toBe("target: Leads!D1:D4 is not empty. Select a cell of an empty column.")
  })

  test("the page gets its turns meanwhile, and cancelling leaves the workbook as it was", async () => {
    const rows = 50_000
    await page.evaluate((count) => {
      const leads = globalThis.workbook.sheets.get("Leads")
      for (let row = 2; row <= count; row++) {
        leads?.set(`A${row}`, { value: row % 3 === 0 ? "VP Sales" : `Manager ${row}` })
        leads?.set(`C${row}`, { value: row % 20 })
      }
    }, rows)
    await field("leads").fill(`Leads!A1:C${rows}`)
    await field("rules").fill("Rules!A1:D3")
    // How often the page gets its turn meanwhile: scored in one go it would be once.
    const turns = await page.evaluate(async () => {
      let turns = 0
      document.querySelector<HTMLElement>("button[type=submit]")?.click()
      while (!document.querySelector(".pane-done")?.textContent) {
        await new Promise((resolve) => setTimeout(resolve, 5))
        turns++
      }
      return turns
    })
    expect(await page.getByRole("status").textContent()).toContain("49,999 rows are scored")
    expect(turns).toBeGreaterThan(5)
    await page.evaluate(() => globalThis.workbook.undo())
    await page.getByRole("button", { name: /^Score 49,999 leads/ }).click()
    await page.getByRole("button", { name: "Cancel" }).click()
    await page.getByText("Cancelled. The workbook is as it was.").waitFor()
    expect(await cellOf("Leads", "D1")).toBeUndefined()
  })
})

test("what takes the focus is never beneath the bar with the formula", async () => {
  await openFunction("REVENUELIFT")
  const bar = page.locator(".pane-insert")
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press(key)
      const isField = await page.evaluate(() => document.activeElement?.matches(".pane-field input"))
      if (!isField) continue
      const field = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0)
      expect(field).toBeLessThanOrEqual((await bar.boundingBox())?.y ?? 0)
    }
  }
})

test("long names wrap, and nothing scrolls sideways", async () => {
  const long = "A sheet's name of 31 characters"
  await page.evaluate(
    (name) => globalThis.workbook.insertSheets([{ name, blocks: [], columnWidths: [], frozenRows: 0, highlights: [] }]),
    long,
  )
  await openFunction("LEADSCORE")
  await field("rules").focus()
  await select(`'${long.replace("'", "''")}'!AAA10000:ZZZ99999`)
  await field("Insert at").focus()
  await select(`'${long.replace("'", "''")}'!AAA100000`)
  await field("headers").focus()
  await page.getByRole("button", { name: /^Insert at 'A sheet|^Insert at AAA100000/ }).waitFor()
  const [inside, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(inside).toBe(width)
})

test("by keyboard alone: from home over a job and a function to the formula in the cell", async () => {
  await tabTo(/Which leads go to sales/)
  await page.keyboard.press("Enter")
  await page.getByRole("heading", { name: "Lead scoring", level: 1 }).waitFor()
  await expect.poll(focusedText).toBe("Lead scoring")
  await tabTo(/^Functions for leads/)
  await page.keyboard.press("Enter")
  await page.getByRole("searchbox").waitFor()
  await page.keyboard.press("Tab")
  await page.keyboard.press("ArrowDown")
  await expect.poll(focusedText).toContain("LEADSCORE")
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
  expect(outline).toBe("solid")
  await page.keyboard.press("Enter")
  await expect.poll(focusedText).toBe("LEADSCORE")
  await tabTo(/^Insert at D2/)
  await page.keyboard.press("Enter")
  await expect.poll(() => cellOf("Leads", "D2")).toEqual({ formula: "=LEADSCORE(A2:C4,,)" })
})

describe("benchmarks", () => {
  beforeEach(async () => {
    await page.getByRole("button", { name: /^Sources of our figures/ }).click()
    await page.getByRole("heading", { name: "Benchmarks", level: 1 }).waitFor()
  })

  test("every figure stands there with its definition, its source and how sure it is", async () => {
    await expect.poll(() => page.getByText("45 figures", { exact: true }).count()).toBe(1)
    expect(await page.locator(".benchmark-value").count()).toBe(45)
    const shown = (await page.getByRole("main").textContent()) ?? ""
    for (const { counts, source } of figures) {
      expect(shown).toContain(counts)
      expect(shown).toContain(source)
    }
    const measured = page.getByRole("region", { name: "selling time, measured" })
    expect(await measured.textContent()).toContain("selling by phone or face to face")
    expect(await measured.locator(".benchmark-definition").count()).toBe(5)
    expect(await measured.locator(".benchmark-bar").count()).toBe(0)
  })

  test("are found by source; nothing found leads on", async () => {
    const search = page.getByRole("searchbox")
    await search.fill("aberdeen 2013")
    await expect.poll(() => page.getByRole("status").first().textContent()).toBe("2 figures found")
    await search.fill("zebra")
    await page.getByText("No figure has “zebra”").waitFor()
    await page.getByRole("button", { name: "Show all 45 figures" }).click()
    await search.fill("zebra")
    await search.press("Escape")
    await expect.poll(() => page.locator(".benchmark-value").count()).toBe(45)
  })

  test("are copied into a sheet of their own", async () => {
    await page.getByRole("button", { name: "Copy 45 figures to a sheet" }).click()
    await page.getByText("The sheet Published figures is there. Its rows are yours to change.").waitFor()
    const copied = await page.evaluate(() => globalThis.workbook.readRange("'Published figures'!A1:G60"))
    const heading = copied.findIndex(([cell]) => cell === "Metric")
    expect(copied.slice(heading + 1).filter(([cell]) => cell !== null)).toHaveLength(45)
    expect(copied[heading + 1]?.slice(0, 4)).toEqual(["selling share", "best", 0.72, "share"])
    expect(await page.evaluate(() => globalThis.workbook.names())).toEqual([])
  })
})

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  beforeEach(() => page.emulateMedia({ colorScheme, reducedMotion: "reduce" }))

  async function expectAccessible(): Promise<void> {
    await page.addScriptTag({ path: axe })
    const found = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> }
        }
      ).axe.run(),
    )
    expect(
      found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary} ${node.html}`)),
    ).toEqual([])
  }

  test("every screen and state passes axe", async () => {
    await expectAccessible()
    await page.getByRole("button", { name: /^All \d+ functions/ }).click()
    await page.getByRole("searchbox").waitFor()
    await expectAccessible()
    await page.getByRole("searchbox").fill("zebra")
    await expectAccessible()
    await page.getByRole("searchbox").fill("redeployed")
    await page.getByRole("searchbox").press("Enter")
    await field("redeployed").fill("many")
    await page.getByRole("button", { name: /^Insert at/ }).click()
    await expect.poll(() => page.getByRole("alert").first().textContent()).toContain("redeployed")
    await openExamples()
    await expectAccessible()
    for (let screen = 0; screen < 2; screen++) await page.getByRole("button", { name: "Back", exact: true }).click()
    await page.getByRole("button", { name: /^Freeze to values/ }).click()
    await page.getByRole("button", { name: "Freeze the selection" }).click()
    await page.getByRole("group", { name: "Freeze to values?" }).waitFor()
    await expectAccessible()
    await page.getByRole("button", { name: "Back", exact: true }).click()
    await page.getByRole("button", { name: /^Score the whole table/ }).click()
    await page.getByRole("button", { name: /^Score the leads|^Score \d/ }).click()
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("is empty.")
    await expectAccessible()
    await page.getByRole("button", { name: "Back", exact: true }).click()
    await page.getByRole("button", { name: /^Sources of our figures/ }).click()
    await page.getByText("45 figures", { exact: true }).waitFor()
    await expectAccessible()
    const [inside, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(inside).toBe(width)
  })

  test("a host's own theme goes before the system's", async () => {
    const background = () =>
      page
        .locator(".pane")
        .evaluate((element) => getComputedStyle(element).getPropertyValue("--colorNeutralBackground1"))
    const system = await background()
    await page
      .locator("#pane")
      .evaluate(
        (element, other) => element.setAttribute("data-appearance", other),
        colorScheme === "light" ? "dark" : "light",
      )
    await expect.poll(background).not.toBe(system)
  })
})
