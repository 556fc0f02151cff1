import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeEach, expect } from "vitest"
import { withChromium } from "../hosts/chromium/withChromium.ts"
import { openWorkbook, withWorkbookServed } from "./browserPage.ts"

interface WorkbookPage {
  /** The sample is opened anew before each test of the `describe`. */
  readonly anewForEach: () => void
  /** The tests of the `describe` go on where the one before ended; the sample is opened anew before the first. */
  readonly anewForAll: () => void
}

/**
 * The built workbook in one page for the tests of a file; `take` is given that page. No test may leave an error behind, nor
 * anything that was asked of anybody else.
 */
export function withWorkbookPage(take: (page: Page) => void): WorkbookPage {
  const chromium = withChromium()
  withWorkbookServed()
  const complaints: string[] = []
  let page: Page | undefined

  const newPage = async () => {
    const made = await chromium.browser().newPage()
    made.on("pageerror", (error) => complaints.push(String(error)))
    made.on("console", (message) => message.type() === "error" && complaints.push(message.text()))
    made.on("request", (request) => isElsewhere(request.url()) && complaints.push(`asked for ${request.url()}`))
    take(made)
    return made
  }
  const openAnew = async () => {
    page ??= await newPage()
    await page.setViewportSize({ width: 1280, height: 800 })
    await openWorkbook(page)
  }
  afterEach(() => expect(complaints.splice(0)).toEqual([]))
  afterAll(() => page?.close())

  return {
    anewForEach: () => beforeEach(openAnew),
    anewForAll: () => {
      let isOpen = false
      beforeEach(async ({ task }) => {
        if (!isOpen || task.result?.retryCount) await openAnew()
        isOpen = true
      })
    },
  }
}

function isElsewhere(url: string): boolean {
  return !/^(?:http:\/\/127\.0\.0\.1|data:|blob:)/.test(url)
}
