import type { Browser } from "playwright-core"
import { afterAll, beforeAll, beforeEach } from "vitest"
import { allowedSkips } from "../../../build/allowedSkips.mjs"
import { launchChromium } from "./launch.ts"

/**
 * One browser for all tests of a file or `describe`, started before them and closed after them. Where there is no
 * Chromium the tests are skipped by name. Name such a file `*.chromium.test.ts`: those run after the rest.
 *
 *     const chromium = withChromium()
 *     test("…", async () => { const page = await chromium.browser().newPage() … })
 */
export function withChromium(): { browser(): Browser } {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchChromium()
  })
  beforeEach((context) => context.skip(browser === undefined, allowedSkips.noChromium))
  afterAll(() => browser?.close())
  return {
    browser: () => {
      if (!browser) throw new Error(allowedSkips.noChromium)
      return browser
    },
  }
}
