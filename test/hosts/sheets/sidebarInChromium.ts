import type { Browser, FrameLocator, Page } from "playwright-core"
import { builtSidebar } from "./appsScript.ts"
import { servedByHtmlService } from "./htmlService.ts"
import { type SheetsWorkbook, sheetsWorkbook } from "./sheetsWorkbook.ts"

export interface OpenSidebar extends SheetsWorkbook {
  readonly page: Page
  readonly pane: FrameLocator
  /** Errors of the page, and whatever it asked others for. */
  readonly complaints: string[]
  /** From now on Google answers each call with this failure. */
  failWith(message: string | undefined): void
}

const editor = "https://sheets.test/"
/** Another origin, yet of one site with the editor, so that one processor is slowed down for both. */
const content = "https://script.sheets.test/"
const sandbox =
  "allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts"

/** The built sidebar as HtmlService shows it: of another origin, in a frame of 300 px, its calls carried to the built Code.js. */
export async function openSidebar(browser: Browser, { html = builtSidebar(), slower = 1 } = {}): Promise<OpenSidebar> {
  const workbook = sheetsWorkbook()
  const complaints: string[] = []
  let failure: string | undefined
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } })
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()))
  await page.exposeFunction("carryToScript", (name: string, request: unknown) => {
    if (failure !== undefined) return { failure }
    return { answer: workbook.run(name, request as string) }
  })
  await page.addInitScript(googleScriptRun)
  await page.route("**/*", async (route) => {
    const address = route.request().url()
    const body = address === editor ? frameOf(content) : address === content ? servedByHtmlService(html) : undefined
    if (body !== undefined) return route.fulfill({ body, contentType: "text/html" })
    complaints.push(`The page asked for ${address}`)
    return route.abort()
  })
  if (slower > 1) {
    const session = await page.context().newCDPSession(page)
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower })
  }
  await page.goto(editor)
  const failWith = (message: string | undefined) => {
    failure = message
  }
  return { ...workbook, page, pane: page.frameLocator("iframe"), complaints, failWith }
}

function frameOf(address: string): string {
  return `<!doctype html><html><body style="margin:0"><iframe sandbox="${sandbox}" src="${address}"
style="position:fixed; right:0; top:0; width:300px; height:100%; border:0"></iframe></body></html>`
}

/** google.script.run as far as it is used: each handler gives a new runner, and nothing but plain data is carried. */
function googleScriptRun(): void {
  interface Handlers {
    readonly heard?: ((answer: unknown) => void) | undefined
    readonly failed?: ((error: Error) => void) | undefined
  }
  const carry = (globalThis as unknown as { carryToScript: (name: string, request: unknown) => Promise<unknown> })
    .carryToScript
  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler") return (heard: Handlers["heard"]) => runner({ ...handlers, heard })
          if (name === "withFailureHandler") return (failed: Handlers["failed"]) => runner({ ...handlers, failed })
          if (name.endsWith("_")) return undefined
          return (request: unknown) => {
            if (typeof request !== "string") throw new Error("Sellmore carries texts only")
            carry(name, request).then(
              (said) => {
                const { failure, answer } = said as { failure?: string; answer?: unknown }
                if (failure === undefined) handlers.heard?.(answer)
                else handlers.failed?.(new Error(failure))
              },
              (error: Error) => handlers.failed?.(error),
            )
          }
        },
      },
    )
  Object.assign(globalThis, { google: { script: { run: runner({}) } } })
}
