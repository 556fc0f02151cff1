import { copyFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { build as bundle, runnerImport } from "vite"

const root = fileURLToPath(new URL("..", import.meta.url))
const out = `${root}dist/sheets`
const library = "sellmore"

/** Builds what clasp pushes: dist/sheets/Code.js and appsscript.json. */
export async function build() {
  await bundleCode()
  await copyFile(`${root}manifests/appsscript.json`, `${out}/appsscript.json`)
}

/** Code.js, also elsewhere and through further plugins: that is how tests build it with a fault. */
export async function bundleCode({ outDir = out, plugins = [] } = {}) {
  const functions = await topLevelText()
  await bundle({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2020",
      minify: false,
      license: { fileName: "LICENSES.md" },
      lib: { entry: "gas/script/index.ts", formats: ["iife"], name: library, fileName: () => "Code.js" },
    },
    plugins: [
      ...plugins,
      { name: "append-top-level-functions", generateBundle: (_, files) => append(files["Code.js"], functions) },
    ],
  })
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
