import type { Page } from "playwright-core"
import type { BuiltPage } from "./buildPages.ts"

const address = "http://pane.test/"
const contentTypes: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" }

/** Serves the built page to one page of a browser; any other address fails the test that asks for it. */
export async function openPane(page: Page, { files }: BuiltPage): Promise<void> {
  await page.route("**/*", async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || "index.html"
    const body = route.request().url().startsWith(address) ? files.get(name) : undefined
    if (body === undefined) return route.abort()
    await route.fulfill({ body: Buffer.from(body), contentType: contentTypes[name.split(".").at(-1) ?? ""] ?? "" })
  })
  await page.goto(address)
  await page.getByRole("heading", { name: "What do you want to know?" }).waitFor()
}
