import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { deserialize, serialize } from "node:v8"
import { build, type Rolldown } from "vite"
import { sourceHash } from "../../../build/sourceHash.mjs"

/** The pane over a workbook in memory, and over one that calculates. */
const names = ["pageWithPane", "pageWithSheets"] as const

export interface BuiltPage {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** The scripts that the page loads before it shows anything. */
  readonly firstChunk: string
}

const folder = fileURLToPath(new URL("../../../.cache/pages/", import.meta.url))
const sources = ["core", "addin", "test/addin/taskpane/page", "test/addin/taskpane/buildPages.ts", "package-lock.json"]
const calculates = fileURLToPath(
  new URL("../../../node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js", import.meta.url),
)

/** Before the tests start, so that all find the pages there; they are built anew where a source changed. */
export async function setup(): Promise<void> {
  const hash = sourceHash(sources)
  if (existsSync(join(folder, hash))) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { output } = await bundle()
  for (const name of names) writeFileSync(join(folder, name), serialize(pageOf(name, output)))
  writeFileSync(join(folder, hash), "")
}

export function builtPage(name: (typeof names)[number]): BuiltPage {
  return deserialize(readFileSync(join(folder, name)))
}

/** Built as the hosts' pages are. */
async function bundle(): Promise<Rolldown.RolldownOutput> {
  const inTests = process.env.NODE_ENV
  process.env.NODE_ENV = "production"
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL("./page/", import.meta.url)),
    logLevel: "error",
    resolve: { alias: [{ find: /^@odoo\/o-spreadsheet$/, replacement: calculates }] },
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: names.map((name) => fileURLToPath(new URL(`./page/${name}.ts`, import.meta.url))) },
    },
  }).finally(() => {
    process.env.NODE_ENV = inTests
  })
  return built as Rolldown.RolldownOutput
}

function pageOf(name: string, output: Rolldown.RolldownOutput["output"]): BuiltPage {
  const files = new Map<string, string | Uint8Array>()
  for (const part of output) files.set(part.fileName, part.type === "chunk" ? part.code : part.source)
  const entry = output.find((part) => part.type === "chunk" && part.isEntry && part.name === name)
  if (entry?.type !== "chunk") throw new Error(`${name} was not built`)
  const styles = [...files.keys()].filter((file) => file.endsWith(".css"))
  files.set("index.html", htmlOf(entry.fileName, styles))
  return { files, firstChunk: [entry.fileName, ...entry.imports].map((file) => files.get(file)).join("\n") }
}

function htmlOf(script: string, styles: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sellmore</title>
<style>html, body, #pane { height: 100%; margin: 0 }</style>
${styles.map((name) => `<link rel="stylesheet" href="/${name}">`).join("\n")}
</head><body><script type="module" src="/${script}"></script></body></html>`
}
