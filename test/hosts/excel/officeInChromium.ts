import { existsSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import type { Browser, Page, Route } from "playwright-core"
import { ExcelStandIn } from "./excelStandIn.ts"
import { type DesktopWindow, installDesktop } from "./installDesktop.ts"
import { builtFolder, builtMetadata, officeFolder } from "./officeInNode.ts"

export interface OfficeInChromium {
  readonly excel: ExcelStandIn
  readonly page: Page
  /** What went wrong in the page, and every address it asked for that is neither ours nor Microsoft's office.js. */
  readonly complaints: string[]
}

/** Where each origin is served from; nothing else is reachable. */
const origins: Readonly<Record<string, string>> = {
  "https://localhost:3000/": builtFolder,
  "https://appsforoffice.microsoft.com/lib/1/hosted/": officeFolder,
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
}

/**
 * Opens the built page as the task pane of a stand-in for desktop Excel, with the real office.js. Files whose address
 * holds `withheld` never arrive.
 */
export async function openPane(browser: Browser, withheld?: string): Promise<OfficeInChromium> {
  const excel = new ExcelStandIn(builtMetadata())
  const { page, complaints } = await newPage(browser, withheld)
  await page.exposeFunction("excelProcess", (batch: string) => excel.process(batch))
  await page.addInitScript(installDesktop)
  const deliver = ([event, entries]: [number, string]) =>
    (globalThis as unknown as DesktopWindow).excelDeliver(event, entries)
  excel.connect((event, entries) => void page.evaluate(deliver, [event, entries] as [number, string]))
  await page.goto(address)
  await excel.ready
  return { excel, page, complaints }
}

/** Opens the built page as any other, with no Excel around it. */
export async function openOutsideExcel(browser: Browser): Promise<Page> {
  const { page } = await newPage(browser)
  await page.goto(address)
  return page
}

const address = "https://localhost:3000/taskpane.html"

async function newPage(browser: Browser, withheld?: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 320, height: 720 } })
  const complaints: string[] = []
  page.on("pageerror", (error) => complaints.push(String(error)))
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text())
  })
  await page.route("**/*", (route) => {
    if (withheld === undefined || !route.request().url().includes(withheld)) return serve(route, complaints)
  })
  return { page, complaints }
}

async function serve(route: Route, complaints: string[]): Promise<void> {
  const address = route
    .request()
    .url()
    .replace(/[?#].*$/, "")
  const origin = Object.keys(origins).find((one) => address.startsWith(one))
  const file = origin && join(origins[origin] ?? "", address.slice(origin.length))
  if (!file || !existsSync(file)) {
    complaints.push(`asked for ${address}`)
    return route.abort()
  }
  await route.fulfill({ contentType: contentTypes[extname(file)] ?? "", body: readFileSync(file) })
}
