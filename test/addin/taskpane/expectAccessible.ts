import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { expect } from "vitest"

const script = createRequire(import.meta.url).resolve("axe-core/axe.min.js")

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** The pane as it stands passes axe and does not scroll sideways: light at 300 px, dark at 1280 px. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ path: script })
  for (const [colorScheme, width] of [["light", 300] as const, ["dark", 1280] as const]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    await page.setViewportSize({ width, height: 900 })
    await isDrawnIn(page, colorScheme)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run())
    const listed = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${failureSummary} ${html}`),
    )
    expect(listed, `${colorScheme} ${width}`).toEqual([])
    const [inside, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(inside).toBe(seen)
  }
  await page.setViewportSize({ width: 300, height: 900 })
}

/** The colours change after the scheme, and not all in one frame. */
async function isDrawnIn(page: Page, colorScheme: string): Promise<void> {
  const schemeOf = () => page.locator(".pane").evaluate((pane) => getComputedStyle(pane).colorScheme)
  await expect.poll(schemeOf).toBe(colorScheme)
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.all(document.getAnimations().map((animation) => animation.finished))
  })
}
