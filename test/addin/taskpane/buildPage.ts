import { randomUUID } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { deserialize, serialize } from "node:v8"
import type { Page } from "playwright-core"
import { build, type Rolldown } from "vite"
import { sourceHash } from "../../../build/sourceHash.mjs"

export interface BuiltPage {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** The scripts that the page loads before it shows anything. */
  readonly firstChunk: string
}

const address = "http://pane.test/"

const calculates = fileURLToPath(
  new URL("../../../node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js", import.meta.url),
)

type Script = "pageWithPane" | "pageWithSheets"

const kept = fileURLToPath(new URL("../../../.cache/pages/", import.meta.url))
const sources = ["core", "addin", "test/addin/taskpane/page", "test/addin/taskpane/buildPage.ts", "package-lock.json"]

/** The pane over a workbook in memory, or over one that calculates; built once for all files, until a source changes. */
export async function buildPage(script: Script = "pageWithPane"): Promise<BuiltPage> {
  const name = `${script}-${sourceHash(sources)}`
  const file = join(kept, name)
  if (existsSync(file)) return deserialize(readFileSync(file))
  const page = await bundlePage(script)
  mkdirSync(kept, { recursive: true })
  for (const old of readdirSync(kept))
    if (old.startsWith(script) && old !== name) rmSync(join(kept, old), { force: true })
  // Another worker may look for it or make it meanwhile: it is there whole or not at all. Workers share their process.
  const unfinished = join(kept, `${randomUUID()}-${name}`)
  writeFileSync(unfinished, serialize(page))
  renameSync(unfinished, file)
  return page
}

/** Built as the hosts' pages are. */
async function bundlePage(script: Script): Promise<BuiltPage> {
  const inTests = process.env.NODE_ENV
  process.env.NODE_ENV = "production"
  const output = (await build({
    configFile: false,
    root: fileURLToPath(new URL("./page/", import.meta.url)),
    logLevel: "error",
    resolve: { alias: [{ find: /^@odoo\/o-spreadsheet$/, replacement: calculates }] },
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: fileURLToPath(new URL(`./page/${script}.ts`, import.meta.url)) },
    },
  }).finally(() => {
    process.env.NODE_ENV = inTests
  })) as Rolldown.RolldownOutput
  const files = new Map<string, string | Uint8Array>()
  for (const part of output.output) files.set(part.fileName, part.type === "chunk" ? part.code : part.source)
  const entry = output.output.find((part) => part.type === "chunk" && part.isEntry) as Rolldown.OutputChunk
  const styles = [...files.keys()].filter((name) => name.endsWith(".css"))
  files.set("index.html", pageOf(entry.fileName, styles))
  return { files, firstChunk: [entry.fileName, ...entry.imports].map((name) => files.get(name)).join("\n") }
}

function pageOf(script: string, styles: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sellmore</title>
<style>html, body, #pane { height: 100%; margin: 0 }</style>
${styles.map((name) => `<link rel="stylesheet" href="/${name}">`).join("\n")}
</head><body><script type="module" src="/${script}"></script></body></html>`
}

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

const contentTypes: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" }
