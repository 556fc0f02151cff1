import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { expect, test } from "vitest"
import { expectAccessible } from "../addin/taskpane/expectAccessible.ts"
import { withChromium } from "../hosts/chromium/withChromium.ts"
import { openWorkbook, select, withWorkbookServed } from "./browserPage.ts"

const chromium = withChromium()
withWorkbookServed()

test("notices, keys and names of fields, from the cells to the pane and back", async () => {
  const page = await chromium.browser().newPage({ viewport: { width: 1280, height: 800 } })
  await openWorkbook(page)
  const notices = () => page.locator(".notice p").allInnerTexts()
  const region = () =>
    page.evaluate(() => document.activeElement?.closest(".top-bar, #workbook, #notices, #pane")?.getAttribute("id"))
  const nothingToFillFrom =
    "There is nothing to fill from. Select one range with a filled cell above it or to its left."

  // A refusal stays, information goes.
  await select(page, "A1")
  await page.keyboard.press("Control+d")
  await page.keyboard.press("Control+d")
  expect(await notices()).toEqual([nothingToFillFrom])
  await page.clock.install()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(["a\n1\n"], "mine.csv"))
    for (const type of ["dragover", "drop"]) dispatchEvent(new DragEvent(type, { dataTransfer: data }))
  })
  const opened = "mine.csv is open as the sheet mine. Ctrl+Z closes it again."
  await expect.poll(notices).toEqual([nothingToFillFrom, opened])
  await page.locator(".notice.said").hover()
  await page.clock.fastForward(60_000)
  expect(await notices()).toEqual([nothingToFillFrom, opened])
  await page.mouse.move(600, 300)
  await page.clock.fastForward(60_000)
  expect(await notices()).toEqual([nothingToFillFrom])

  // Nothing of the workbook lies under them.
  const tops = await page
    .locator(".o-spreadsheet-bottombar-wrapper, .notice")
    .evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => [Math.round(top), Math.round(bottom)]),
    )
  expect(tops[0]?.[1]).toBeLessThanOrEqual(tops[1]?.[0] ?? 0)

  await select(page, "A2")
  expect(await page.locator("#cell-said").textContent()).toBe("A2: 1")
  const visited: unknown[] = []
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press("F6")
    visited.push(await region())
  }
  expect(visited).toEqual(["notices", "pane", null, "workbook"])

  // Escape ends typing first.
  const typedInto = page.locator(".o-grid .o-composer.active")
  await page.keyboard.type("12")
  await typedInto.waitFor()
  await page.keyboard.press("Escape")
  await typedInto.waitFor({ state: "detached" })
  expect(await notices()).toEqual([nothingToFillFrom])
  await page.keyboard.press("Escape")
  expect(await notices()).toEqual([])

  await page.keyboard.press("Control+d")
  await page.setViewportSize({ width: 300, height: 900 })
  await page.getByRole("button", { name: "Pane", exact: true }).click()
  // The page's content policy keeps out a script that is added to it.
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"))
  await expectAccessible(page)
  await page.close()
})
