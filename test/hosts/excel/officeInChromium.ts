import { existsSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import type { Browser, Frame, Page, Route } from "playwright-core"
import { ExcelStandIn } from "./excelStandIn.ts"
import { type DesktopWindow, installDesktop } from "./installDesktop.ts"
import { installWeb } from "./installWeb.ts"
import { builtFolder, builtMetadata, officeFolder } from "./officeInNode.ts"

export interface OfficeInChromium {
  readonly excel: ExcelStandIn
  readonly page: Page
  /** Where the pane is: the page itself, or its frame in Excel on the web. */
  readonly pane: Frame
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
  const { page, complaints } = await newPage(browser, withheld)
  const excel = await standBehind(page)
  await page.addInitScript(installDesktop)
  await page.goto(address)
  await excel.ready
  return { excel, page, pane: page.mainFrame(), complaints }
}

/** Opens the built page as the task pane of a stand-in for Excel on the web: in a frame. */
export async function openPaneOnTheWeb(browser: Browser): Promise<OfficeInChromium> {
  const { page, complaints } = await newPage(browser)
  const excel = await standBehind(page)
  await page.route(`${address}/excel`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }))
  await page.goto(`${address}/excel`)
  await page.evaluate(installWeb, address)
  await excel.ready
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame())
  if (!pane) throw new Error("There is no frame with the pane")
  return { excel, page, pane, complaints }
}

async function standBehind(page: Page): Promise<ExcelStandIn> {
  const excel = new ExcelStandIn(builtMetadata())
  await page.exposeFunction("excelProcess", (batch: string) => excel.process(batch))
  const deliver = ([event, entries]: [number, string]) =>
    (globalThis as unknown as DesktopWindow).excelDeliver(event, entries)
  excel.connect((event, entries) => void page.evaluate(deliver, [event, entries] as [number, string]))
  return excel
}

/** Opens the built page as any other, with no Excel around it. */
export async function openOutsideExcel(browser: Browser): Promise<Page> {
  const { page } = await newPage(browser)
  await page.goto(address)
  return page
}

const address = "https://localhost:3000/taskpane.html"

async function newPage(browser: Browser, withheld?: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 300, height: 720 } })
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
