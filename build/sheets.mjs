import { copyFile, readFile, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { transform } from "esbuild"
import { build as bundle, runnerImport } from "vite"
import { sidebarFaults } from "./sidebarFaults.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const out = `${root}dist/sheets`
const library = "sellmore"
const mostSidebarBytes = 350_000

/** Builds what clasp pushes: dist/sheets/Code.js, sidebar.html and appsscript.json. */
export async function build() {
  await bundleCode()
  await buildSidebar()
  await copyFile(`${root}manifests/appsscript.json`, `${out}/appsscript.json`)
}

async function bundleCode() {
  const functions = await topLevelText()
  await bundle({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: true,
      target: "es2020",
      minify: false,
      license: { fileName: "LICENSES.md" },
      lib: { entry: "gas/script/index.ts", formats: ["iife"], name: library, fileName: () => "Code.js" },
    },
    plugins: [
      { name: "append-top-level-functions", generateBundle: (_, files) => append(files["Code.js"], functions) },
    ],
  })
}

/** The pane as one page: HtmlService serves a file by itself, and nothing beside it. */
async function buildSidebar() {
  // Loading sources before has set it to "development", and React would come with its warnings.
  process.env.NODE_ENV = "production"
  const { output } = await bundle({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2020",
      cssCodeSplit: false,
      license: { fileName: "LICENSES-sidebar.md" },
      rolldownOptions: { input: `${root}gas/sidebar/main.tsx`, output: { format: "iife", codeSplitting: false } },
    },
  })
  const [script, ...others] = output.filter(({ type }) => type === "chunk")
  if (!script || others.length > 0) throw new Error(`The sidebar has ${others.length + 1} scripts, not one.`)
  const asset = (ending) => output.find(({ fileName }) => fileName.endsWith(ending))?.source ?? ""
  const safe = await withoutTemplateLiterals(script.code)
  const page = await readFile(`${root}gas/sidebar/sidebar.html`, "utf8")
  const html = page
    .replace("</head>", () => `<style>${asset(".css")}</style>\n</head>`)
    .replace("</body>", () => `<script>${safe}</script>\n</body>`)
  const bytes = gzipSync(html).length
  if (bytes > mostSidebarBytes)
    throw new Error(`The sidebar has ${bytes} bytes gzipped, more than ${mostSidebarBytes}.`)
  const faults = sidebarFaults(html)
  if (faults.length > 0) throw new Error(`HtmlService would break the sidebar:\n${faults.join("\n")}`)
  await writeFile(`${out}/sidebar.html`, html)
  await writeFile(`${out}/LICENSES-sidebar.md`, asset("LICENSES-sidebar.md"))
  console.log(`         sidebar ${Math.round(bytes / 1000)} kB gzip of at most ${mostSidebarBytes / 1000}`)
}

/**
 * HtmlService cuts what looks like a comment out of template literals, and bundlers turn texts into them: so the script
 * is written without any.
 */
async function withoutTemplateLiterals(code) {
  const options = { minify: true, target: "es2020", supported: { "template-literal": false }, legalComments: "none" }
  return (await transform(code, options)).code.trim()
}

async function topLevelText() {
  const load = async (file) =>
    (await runnerImport(`${root}${file}`, { root, configFile: false, logLevel: "warn" })).module
  const [{ allFunctions }, { topLevelFunctions }] = [
    await load("core/allFunctions.ts"),
    await load("gas/codegen/topLevelFunctions.ts"),
  ]
  return topLevelFunctions(allFunctions, library)
}

/** Here and not in renderChunk, after which the bundler would print the code again without what nobody calls. */
function append(chunk, text) {
  chunk.code = `${chunk.code}\n${text}`
}
