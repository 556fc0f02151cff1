import { readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build as viteBuild } from "vite"

const root = fileURLToPath(new URL("../", import.meta.url))
const source = join(root, "addin/browser")
const target = join(root, "dist/browser")
const modules = join(root, "node_modules")
const mostPaneBytes = 120_000
const mostWorkerBytes = 400_000

/** The browser workbook in dist/browser: a page for any static server, o-spreadsheet and the pane in chunks of their own. */
export async function build() {
  await rm(target, { recursive: true, force: true })
  const { output } = await viteBuild({
    root: source,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    base: "./",
    resolve: {
      alias: [
        { find: /^@odoo\/o-spreadsheet$/, replacement: join(modules, "@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js") },
      ],
    },
    worker: { format: "es" },
    build: {
      target: "es2022",
      outDir: target,
      emptyOutDir: true,
      // Its polyfill would fetch, which the content policy of the page forbids.
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
        output: {
          codeSplitting: {
            groups: [
              { name: "o-spreadsheet", test: /node_modules\/@odoo\// },
              // Of their own, so that the bundler's helpers, which the pane needs at once, are not put in with them.
              // The sheets of the calculators come with the screens that insert them.
              { name: "functions", test: /\/core\/(?!worksheets\/|allWorksheets).+\.ts$/ },
            ],
          },
        },
      },
    },
  })
  await writeFile(join(target, "notices.txt"), await notices())
  checkPane(output)
  checkWorker(output)
}

/** The worker starts anew for each Excel file; with o-spreadsheet in it, it would be six times as large. */
function checkWorker(output) {
  const worker = output.find(({ fileName }) => fileName.includes("xlsxWorker"))
  if (!worker) throw new Error("The worker of Excel files has no file of its own.")
  const bytes = Buffer.byteLength(worker.source ?? worker.code)
  if (bytes > mostWorkerBytes) throw new Error(`${worker.fileName} has ${bytes} bytes, more than ${mostWorkerBytes}.`)
}

/** The pane is drawn from this chunk and what it imports at once; o-spreadsheet is no part of it. */
function checkPane(output) {
  const chunks = new Map(output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]))
  const first = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith("mountPane.tsx"))
  if (!first) throw new Error("The pane has no chunk of its own.")
  const needed = new Set([first.fileName])
  for (const name of needed) for (const imported of chunks.get(name).imports) needed.add(imported)
  const spreadsheet = [...needed].find((name) => name.includes("o-spreadsheet"))
  if (spreadsheet) throw new Error(`The pane imports ${spreadsheet}.`)
  const bytes = [...needed].reduce((sum, name) => sum + gzipSync(chunks.get(name).code).length, 0)
  if (bytes > mostPaneBytes) throw new Error(`The pane begins with ${bytes} bytes gzipped, more than ${mostPaneBytes}.`)
  console.log(`         pane ${Math.round(bytes / 1000)} kB gzip of at most ${mostPaneBytes / 1000}`)
}

/** Whose work is inside, with the licences in full. */
async function notices() {
  const parts = [
    ["Sellmore", "LICENSE"],
    ["o-spreadsheet, unmodified, in the chunk o-spreadsheet", "node_modules/@odoo/o-spreadsheet/LICENSE"],
    ["Owl, unmodified, in the same chunk", "node_modules/@odoo/owl/LICENSE"],
    ["Bootstrap", "node_modules/bootstrap/LICENSE"],
    ["Chart.js", "node_modules/chart.js/LICENSE.md"],
    ["Papa Parse", "node_modules/papaparse/LICENSE"],
    ["hucre", "node_modules/hucre/LICENSE"],
    ["React", "node_modules/react/LICENSE"],
    ["Fluent UI", "node_modules/@fluentui/react-components/LICENSE"],
  ]
  const texts = await Promise.all(
    parts.map(async ([name, path]) => `${name}\n\n${await readFile(join(root, path), "utf8")}`),
  )
  const fonts =
    "Font Awesome 4.7 by Dave Gandy: the font under the SIL Open Font License 1.1, the style sheet under the MIT License."
  return [...texts, fonts].join(`\n\n${"=".repeat(80)}\n\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
