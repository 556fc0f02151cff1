import type { Browser } from "playwright-core"
import { describe, expect, test } from "vitest"
import { readAddress } from "../../../core/worksheets/address.ts"
import { withChromium } from "../../hosts/chromium/withChromium.ts"
import { type OfficeInChromium, openPane, openPaneOnTheWeb } from "../../hosts/excel/officeInChromium.ts"
import { extentOf } from "../../hosts/excel/sheet.ts"
import { usesEachWorksheetsScreen } from "../../hosts/worksheetScreens.ts"

const chromium = withChromium()

describe.each<[string, (browser: Browser) => Promise<OfficeInChromium>]>([
  ["desktop Excel", (browser) => openPane(browser)],
  ["Excel on the web", openPaneOnTheWeb],
])("the built pane in %s", (_, open) => {
  test("checks the installation: every function calculates as it should", async () => {
    const { pane, complaints, excel } = await open(chromium.browser())
    await pane.getByRole("button", { name: /^Check this installation/ }).click()
    await pane.getByText(/^All \d+ checks are OK/).waitFor()
    expect(excel.workbook.active.name).toBe("Sellmore check")
    expect(complaints).toEqual([])
  })

  test("inserts a formula over selected cells, which calculates, and freezes it to its value", async () => {
    const { pane, complaints, excel } = await open(chromium.browser())
    const { workbook } = excel
    const sheet = workbook.active
    for (const [at, value] of [
      ["A1", 9_600_000],
      ["B1", 14],
      ["C1", 5.1],
    ] as const)
      workbook.type(sheet, at, value)
    await pane.getByRole("button", { name: /^All \d+ functions/ }).click()
    await pane.getByRole("button", { name: /^REVENUELIFT\b/ }).click()
    for (const [field, cell] of [
      ["revenue", "A1"],
      ["selling_hours", "B1"],
      ["recovered_hours", "C1"],
    ] as const) {
      await pane.getByLabel(field, { exact: true }).focus()
      workbook.select(sheet, cell)
      await expect.poll(() => pane.getByLabel(field, { exact: true }).inputValue()).toBe(cell)
    }
    await pane.getByLabel("Insert at", { exact: true }).focus()
    workbook.select(sheet, "D4")
    await pane.getByRole("button", { name: "Insert at D4" }).click()
    await pane.getByText("Written into Sheet1!D4.").waitFor()
    const { row, column } = extentOf("D4")
    expect(sheet.grid.at(row, column).formula).toBe("=REVENUELIFT(A1,B1,C1)")
    await expect.poll(() => workbook.shownAt(sheet, "D4")).toBeCloseTo(997_336.59, 2)
    await pane.getByRole("button", { name: "Back", exact: true }).click()
    await pane.getByRole("button", { name: "Back", exact: true }).click()
    await pane.getByRole("button", { name: /^Freeze to values/ }).click()
    await pane.getByRole("radio", { name: /^All sheets/ }).click()
    await pane.getByRole("button", { name: "Freeze the workbook" }).click()
    await pane.getByRole("button", { name: "Freeze", exact: true }).click()
    await pane.getByText("1 formula is a value now.").waitFor()
    expect(sheet.grid.at(row, column)).toEqual({ value: expect.closeTo(997_336.59, 2) })
    expect(complaints).toEqual([])
  })

  test("scores a whole table beside its rows, and says what Excel refuses", async () => {
    const { pane, complaints, excel } = await open(chromium.browser())
    const { workbook } = excel
    const sheet = workbook.active
    for (const [row, line] of tableOfLeads.entries())
      for (const [column, value] of line.entries()) sheet.grid.put(row, column, { value })
    for (const [row, line] of [
      ["Field", "Operator", "Value", "Points"],
      ["Visits", "per", "", 2],
    ].entries())
      for (const [column, value] of line.entries()) sheet.grid.put(row, 5 + column, { value })
    await pane.getByRole("button", { name: /^Score the whole table/ }).click()
    await pane.getByLabel("leads", { exact: true }).focus()
    workbook.select(sheet, `A1:B${tableOfLeads.length}`)
    await expect.poll(() => pane.getByLabel("leads", { exact: true }).inputValue()).toContain("A1:B")
    await pane.getByLabel("rules", { exact: true }).fill("Sheet1!F1:I2")
    sheet.isProtected = true
    const score = pane.getByRole("button", { name: /^Score .* leads/ })
    await score.click()
    await pane.getByText("The sheet or the workbook is protected").waitFor()
    sheet.isProtected = false
    await score.click()
    await pane.getByText(/^1,600 rows are scored in Sheet1!C2:C1601\./).waitFor()
    expect(sheet.grid.at(1600, 2)).toEqual({ value: 3198 })
    expect(complaints).toEqual([])
  })
})

test("inserts the worksheets from their screens, which follow the sheets both ways", async () => {
  const { page, pane, complaints, excel } = await openPane(chromium.browser())
  const { workbook } = excel
  const placeOf = (address: string) => {
    const { sheet = "", range = "" } = readAddress(address) ?? {}
    return [workbook.sheetNamed(sheet) ?? expect.fail(`There is no sheet ${sheet}.`), range] as const
  }
  const shots = process.env.SELLMORE_SHOTS
  await usesEachWorksheetsScreen({
    pane,
    type: (address, value) => workbook.type(...placeOf(address), value),
    shown: (address) => workbook.shownAt(...placeOf(address)),
    shot: (name) => Promise.resolve(shots && page.screenshot({ path: `${shots}/excel-${name}.png` })),
  })
  expect(complaints).toEqual([])
}, 60_000)

const tableOfLeads = [["Lead", "Visits"], ...Array.from({ length: 1600 }, (_, row) => [`=L-${row}`, row])]
