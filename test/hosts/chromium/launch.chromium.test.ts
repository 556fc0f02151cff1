import { expect, test } from "vitest"
import { withChromium } from "./withChromium.ts"

const chromium = withChromium()

test("a page is drawn, with text of its own fonts", async () => {
  const page = await chromium.browser().newPage({ viewport: { width: 300, height: 200 } })
  await page.setContent("<h1>Leads ✓ Ünïcode</h1>")
  expect(await page.locator("h1").textContent()).toBe("Leads ✓ Ünïcode")
  const width = await page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d")
    return canvas?.measureText("selling time").width
  })
  expect(width).toBeGreaterThan(20)
  await page.close()
})
