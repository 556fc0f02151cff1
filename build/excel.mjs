import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { runnerImport, build as viteBuild } from "vite"
import { drawIcon, drawOutlineIcon } from "../manifests/icon.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))
const source = join(root, "addin/excel")
const target = join(root, "dist/excel")
const mostFunctionBytes = 60_000

/** Everything a web server needs for the Excel add-in, in dist/excel. `baseUrl` is where it will be served. */
export async function build(baseUrl = "https://localhost:3000") {
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  await bundleFunctions()
  for (const page of ["taskpane.html", "about.html"]) await copyFile(join(source, page), join(target, page))
  await copyFile(join(root, "LICENSE"), join(target, "LICENSE.txt"))
  const { allFunctions, allDocs } = await load("core/allFunctions.ts")
  const { functionsJson } = await load("addin/excel/functionsJson.ts")
  await writeFile(join(target, "functions.json"), `${JSON.stringify(functionsJson(allFunctions), null, 2)}\n`)
  const { excelManifest } = await load("manifests/excelManifest.ts")
  await writeFile(join(target, "manifest.xml"), excelManifest(baseUrl))
  const { unifiedManifest } = await load("manifests/unifiedManifest.ts")
  await writeFile(join(target, "manifest.json"), `${JSON.stringify(unifiedManifest(baseUrl), null, 2)}\n`)
  const { addin } = await load("manifests/addin.ts")
  for (const size of [...addin.iconSizes, 192]) {
    await writeFile(join(target, `icon-${size}.png`), drawIcon(size, addin.accent))
  }
  await writeFile(join(target, "icon-outline.png"), drawOutlineIcon(32))
  await checkFunctionsBundle(allDocs)
  await bundlePane()
}

const shared = { root, configFile: false, logLevel: "error", publicDir: false }

/** One classic script, so that it runs directly after office.js and in a bare context. */
async function bundleFunctions() {
  await viteBuild({
    ...shared,
    build: {
      target: "es2021",
      outDir: target,
      emptyOutDir: false,
      lib: {
        entry: join(source, "functions.ts"),
        formats: ["iife"],
        name: "SellmoreFunctions",
        fileName: () => "functions.js",
      },
    },
  })
}

async function bundlePane() {
  await viteBuild({
    ...shared,
    base: "./",
    build: {
      target: "es2021",
      outDir: target,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(source, "taskpane.tsx"),
        output: { entryFileNames: "taskpane.js", chunkFileNames: "pane/[name]-[hash].js" },
      },
    },
  })
}

/** Cells wait for this file, so it stays small and holds nothing that is only read by people. */
async function checkFunctionsBundle(allDocs) {
  const bundle = await readFile(join(target, "functions.js"))
  const bytes = gzipSync(bundle).length
  if (bytes > mostFunctionBytes) {
    throw new Error(`functions.js has ${bytes} bytes gzipped, more than ${mostFunctionBytes}.`)
  }
  const text = bundle.toString("utf8")
  for (const [name, doc] of Object.entries(allDocs)) {
    const strays = [...doc.details, doc.source].filter((words) => text.includes(words))
    if (strays.length > 0) throw new Error(`functions.js holds what is written about ${name}: "${strays[0]}"`)
  }
}

async function load(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: "warn" })
  return module
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(process.argv[2])
