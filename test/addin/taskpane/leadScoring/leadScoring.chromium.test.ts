import { expect, test } from "vitest"
import { withChromium } from "../../../hosts/chromium/withChromium.ts"
import { builtPage } from "../buildPages.ts"
import { expectAccessible } from "../expectAccessible.ts"
import { openPane } from "../openPane.ts"

const chromium = withChromium()

test("empty, filled, with a threshold of one's own and without any line: said, and by everyone to be read", async () => {
  const page = await chromium.browser().newPage({ viewport: { width: 300, height: 900 } })
  page.setDefaultTimeout(8000)
  await openPane(page, builtPage("pageWithSheets"))
  const type = (corner: string, value: number | string | null) =>
    page.evaluate(
      ([at, typed]) => globalThis.sheets.writeCells([{ corner: at, cells: [[{ value: typed }]] }], { overwrite: true }),
      [corner, value] as const,
    )
  const shot = (name: string) =>
    process.env.SELLMORE_SHOTS &&
    page.screenshot({ path: `${process.env.SELLMORE_SHOTS}/leads-${name}.png`, fullPage: true })

  await page.getByRole("button", { name: /^Which leads go to sales/ }).click()
  await page.getByRole("button", { name: "Insert the scoring model" }).waitFor()
  await expectAccessible(page)
  await shot("none")
  await page.getByRole("button", { name: "Insert the scoring model" }).click()
  await page.getByText("96 MQLs of 200 scored leads").waitFor()
  await expectAccessible(page)

  await type("Threshold!B10", 55)
  await page.getByText("From 55 points on: your own threshold.").waitFor()
  await type("Threshold!B10", null)
  await type("Threshold!B6", "a dozen")
  await page.getByText("Leads sales can take a week: is no number from 0 on. Type one.").waitFor()
  expect(await page.getByText("None yet").count()).toBeGreaterThan(0)
  await expectAccessible(page)
  await shot("wrong")

  await page.getByRole("button", { name: /^Functions for leads/ }).click()
  await page.getByRole("button", { name: /^LEADSCORE\b/ }).waitFor()
  await page.close()
})
