import { gzipSync } from "node:zlib"
import { afterEach, describe, expect, test } from "vitest"
import { sidebarFaults } from "../../build/sidebarFaults.mjs"
import { withChromium } from "../hosts/chromium/withChromium.ts"
import { builtSidebar } from "../hosts/sheets/appsScript.ts"
import { servedByHtmlService } from "../hosts/sheets/htmlService.ts"
import { sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"
import { type OpenSidebar, openSidebar } from "../hosts/sheets/sidebarInChromium.ts"
import { usesEachWorksheetsScreen } from "../hosts/worksheetScreens.ts"

const chromium = withChromium()
let sidebar: OpenSidebar | undefined

async function open(options?: Parameters<typeof openSidebar>[1]): Promise<OpenSidebar> {
  sidebar = await openSidebar(chromium.browser(), options)
  await sidebar.pane.getByRole("heading", { name: "What do you want to know?" }).waitFor()
  return sidebar
}

afterEach(async () => {
  const complaints = sidebar?.complaints ?? []
  await sidebar?.page.close()
  sidebar = undefined
  expect(complaints).toEqual([])
})

const openFunction = async ({ pane }: OpenSidebar, name: string) => {
  await pane.getByRole("button", { name: /^All \d+ functions/ }).click()
  await pane.getByRole("button", { name: new RegExp(`^${name}\\b`) }).click()
  await pane.getByRole("heading", { name, level: 1, exact: true }).waitFor()
}

test("the page comes through HtmlService as it was built, within its size", () => {
  const html = builtSidebar()
  expect(servedByHtmlService(html)).toBe(html)
  expect(gzipSync(html).length).toBeLessThanOrEqual(350_000)
})

test("opens in a frame of 300 px, and nothing scrolls sideways", async () => {
  const { page, pane } = await open()
  const [inside, width] = await pane
    .locator("html")
    .evaluate((root) => [root.scrollWidth, root.ownerDocument.defaultView?.innerWidth])
  expect([inside, width]).toEqual([300, 300])
  if (process.env.SELLMORE_SHOTS) await page.screenshot({ path: `${process.env.SELLMORE_SHOTS}/sidebar.png` })
})

test("opened from Worksheets in the menu it shows that screen, over home", async () => {
  const { run, sidebars } = sheetsWorkbook()
  run("openCostOfChaos")
  sidebar = await openSidebar(chromium.browser(), { html: sidebars[0]?.content ?? "" })
  const { pane } = sidebar
  await pane.getByRole("heading", { name: "Cost of chaos", level: 1 }).waitFor()
  await pane.getByRole("button", { name: "Insert the model" }).waitFor()
  await pane.getByRole("button", { name: "Back", exact: true }).click()
  await pane.getByRole("heading", { name: "What do you want to know?" }).waitFor()
})

test("is usable within seconds on a processor a quarter as fast", async () => {
  const began = performance.now()
  await open({ slower: 4 })
  const seconds = (performance.now() - began) / 1000
  expect(seconds).toBeLessThan(20)
})

test("checks the installation in a sheet of its own", async () => {
  const { page, pane, shown } = await open()
  await pane.getByRole("button", { name: /Check this installation/ }).click()
  await expect
    .poll(() => pane.getByRole("status").first().textContent(), { timeout: 60_000 })
    .toMatch(/^All \d+ checks/)
  expect(shown("'Sellmore check'!A2")).toMatch(/^(\d+) of \1 OK$/)
  if (process.env.SELLMORE_SHOTS) await page.screenshot({ path: `${process.env.SELLMORE_SHOTS}/check.png` })
})

test("follows the selection and writes a formula, which Code.js answers", async () => {
  const opened = await open()
  const { page, pane, userTypes, userSelects, shown } = opened
  userTypes("Sheet1!A1", { text: "Calls" })
  userTypes("Sheet1!B1", { text: "Mail" })
  userTypes("Sheet1!A2", 6)
  userTypes("Sheet1!B2", 4)
  await openFunction(opened, "SELLINGTIME")
  const preview = () => pane.getByLabel("Formula as it will be written").textContent()
  userSelects("Sheet1!A2:B2")
  await expect.poll(preview, { timeout: 10_000 }).toContain("=SELLINGTIME(A2:B2,")
  await pane.getByLabel("activities", { exact: true }).focus()
  userSelects("Sheet1!A1:B1")
  await expect.poll(preview, { timeout: 10_000 }).toContain("=SELLINGTIME(A2:B2,A1:B1,")
  await pane.getByLabel("selling", { exact: true }).fill("Calls")
  await pane.getByLabel("Insert at", { exact: true }).fill("D2")
  await pane.getByRole("button", { name: "Insert at D2" }).click()
  await pane.getByText("Written into Sheet1!D2.").waitFor()
  expect(shown("Sheet1!D2")).toBe(0.6)
  if (process.env.SELLMORE_SHOTS) await page.screenshot({ path: `${process.env.SELLMORE_SHOTS}/insert.png` })
})

test("the worksheets are inserted from their screens, which follow the sheets both ways", async () => {
  const { page, pane, userTypes, shown } = await open()
  const shots = process.env.SELLMORE_SHOTS
  const shot = (name: string) => Promise.resolve(shots && page.screenshot({ path: `${shots}/sheets-${name}.png` }))
  await usesEachWorksheetsScreen({ pane, type: userTypes, shown, shot })
}, 60_000)

test("freezes the selection to values", async () => {
  const { page, pane, sheets, userTypes, userSelects, shown } = await open()
  userTypes("Sheet1!A1", 3)
  userTypes("Sheet1!B1", { formula: "=A1*2" })
  userTypes("Sheet1!B2", { formula: "=A1*3" })
  userSelects("Sheet1!B1")
  await pane.getByRole("button", { name: /^Freeze to values/ }).click()
  await pane.getByText("The selection, Sheet1!B1").waitFor()
  await pane.getByRole("button", { name: "Freeze the selection" }).click()
  await pane.getByRole("button", { name: "Freeze", exact: true }).click()
  await pane.getByText("1 formula is a value now.").waitFor()
  expect(sheets[0]?.cells.get("1,2")).toBe(6)
  expect(shown("Sheet1!B2")).toBe(9)
  if (process.env.SELLMORE_SHOTS) await page.screenshot({ path: `${process.env.SELLMORE_SHOTS}/freeze.png` })
})

describe("what goes wrong is a sentence in the pane", () => {
  test.each([
    [
      "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "several Google accounts",
    ],
    ["Authorization is required to perform that action.", "allow what Google asks for"],
    ["Exceeded maximum execution time", "time limit of 6 minutes"],
    ["NetworkError: Connection failure due to HTTP 0", "could not be reached"],
  ])("%s", async (message, sentence) => {
    const { pane, failWith } = await open()
    failWith(message)
    await pane.getByRole("button", { name: /Check this installation/ }).click()
    await expect.poll(() => pane.getByRole("alert").first().textContent()).toContain(sentence)
  })

  test("and markup in a sheet's name is text", async () => {
    const opened = await open()
    const { pane, userRenames, userTypes } = opened
    const name = '<img src=x onerror="document.title=1">'
    userRenames("Sheet1", name)
    userTypes(`'${name}'!D2`, 1)
    await openFunction(opened, "SELLINGTIME")
    await pane.getByLabel("hours", { exact: true }).fill("A2:B2")
    await pane.getByLabel("Insert at", { exact: true }).fill(`'${name}'!D2`)
    await pane.getByRole("button", { name: /^Insert at/ }).click()
    await expect.poll(() => pane.getByRole("alert").first().textContent()).toContain(`'${name}'!D2 is filled`)
    expect(await pane.locator("img").count()).toBe(0)
  })
})

describe("the gate of the build", () => {
  const page = (code: string) => `<html><body><script>${code}</script></body></html>`

  test.each([
    ["const a = `http://x/`", "A template literal holds"],
    ["const a = `/* 1 */`", "A template literal holds"],
    ["const a = `<?x`", "A template literal holds"],
    ["const a = '<!--'", "<!--"],
    ["const a = '</script'", "1 scripts and 2 ends"],
  ])("refuses %s", (code, fault) => {
    expect(sidebarFaults(page(code)).join()).toContain(fault)
  })

  test("takes the same in quotes", () => {
    expect(sidebarFaults(page('const a = "http://x/*", b = /<?x/, c = `plain`'))).toEqual([])
  })

  test("HtmlService would break what it refuses", () => {
    const served = servedByHtmlService(page("const a = `http://x/`; go()"))
    expect(served).not.toContain("go()")
    const kept = page('const a = "http://x/*"; b = /[/]\\/\\//.test(a); c = 4 / 2 / 1')
    expect(servedByHtmlService(kept)).toBe(kept)
  })
})
