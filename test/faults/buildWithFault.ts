import "../hosts/browser/headless.ts"
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { registries } from "@odoo/o-spreadsheet"
import { build, type InlineConfig, type Plugin } from "vite"
import { bundleFunctions } from "../../build/excel.mjs"
import { bundleCode } from "../../build/sheets.mjs"
import { allFunctions, type evaluate } from "../../core/index.ts"
import { shownBy, typedCall } from "../hosts/core/typedCall.ts"
import { excelVectorHost } from "../hosts/excel/excelVectorHost.ts"
import { startOffice } from "../hosts/excel/officeInNode.ts"
import { sheetsCallOf } from "../hosts/sheets/sheetsCall.ts"
import { sheetsVectorHostOf } from "../hosts/sheets/sheetsVectorHost.ts"
import type { VectorHost } from "../vectors/conformance.ts"
import type { Fault, SourceFault } from "./fault.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** Builds the surface anew with the fault in it, and runs `use` with a host over it. */
export async function withFault<T>(fault: Fault, use: (host: VectorHost) => Promise<T>): Promise<T> {
  const outDir = temporaryFolder()
  try {
    const planted = plant(fault)
    const host = await builders[fault.surface]({ outDir, plugins: [planted.plugin] })
    if (planted.count() !== 1) throw new Error(`${fault.file} holds "${fault.find}" ${planted.count()} times, not once`)
    return await use(host)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** Bundles a module with the fault in what it imports, and runs `use` with it. */
export async function withFaultIn<Module>(
  entry: string,
  fault: SourceFault,
  use: (module: Module) => Promise<void>,
): Promise<void> {
  const outDir = temporaryFolder()
  try {
    const planted = plant(fault)
    const options = { outDir, plugins: [planted.plugin] }
    await bundleModule(options, entry)
    if (planted.count() !== 1) throw new Error(`${fault.file} holds "${fault.find}" ${planted.count()} times, not once`)
    await use(await importBuilt<Module>(options))
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** Inside the project, so that what is built there finds its packages. */
function temporaryFolder(): string {
  const cache = join(root, ".cache")
  mkdirSync(cache, { recursive: true })
  return mkdtempSync(join(cache, "fault-"))
}

interface Options {
  readonly outDir: string
  readonly plugins: Plugin[]
}

type Bundle = (options: Options) => Promise<void>

function plant({ file, find, replace }: SourceFault): { readonly plugin: Plugin; readonly count: () => number } {
  let count = 0
  const transform = (code: string, id: string) => {
    if (id.split("?")[0] !== join(root, file)) return undefined
    count += code.split(find).length - 1
    return code.replace(find, () => replace)
  }
  return { plugin: { name: "fault", enforce: "pre", transform }, count: () => count }
}

const builders: Record<Fault["surface"], (options: Options) => Promise<VectorHost>> = {
  core: async (options) => {
    await bundleModule(options, "core/index.ts")
    const library: { evaluate: typeof evaluate } = await importBuilt(options)
    const show: VectorHost["show"] = (sheet) => {
      const { name, args } = typedCall(sheet)
      return shownBy(library.evaluate(name, args))
    }
    return { name: "core", show }
  },
  excel: async (options) => {
    await (bundleFunctions as Bundle)(options)
    const functions = readFileSync(join(options.outDir, "functions.js"), "utf8")
    return excelVectorHost(() => startOffice({ functions }))
  },
  sheets: async (options) => {
    await (bundleCode as Bundle)(options)
    return sheetsVectorHostOf(sheetsCallOf(readFileSync(join(options.outDir, "Code.js"), "utf8")))
  },
  browser: async (options) => {
    forgetFunctions()
    await bundleModule(options, "test/hosts/browser/browserVectorHost.ts")
    const { browserVectorHost }: { browserVectorHost: VectorHost } = await importBuilt(options)
    return browserVectorHost
  },
}

/** o-spreadsheet keeps the functions of the workbook before in the same process, and takes no name twice. */
function forgetFunctions(): void {
  const { content } = registries.functionRegistry as unknown as { readonly content: Record<string, unknown> }
  for (const { name } of allFunctions) delete content[name]
}

/** One module with all it imports. */
async function bundleModule({ outDir, plugins }: Options, entry: string): Promise<void> {
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins,
    ssr: { noExternal: true, external: ["@odoo/o-spreadsheet"] },
    build: { ssr: entry, outDir, minify: false, rolldownOptions: { output: { entryFileNames: "built.mjs" } } },
  }
  await build(config)
}

async function importBuilt<T>({ outDir }: Options): Promise<T> {
  return import(/* @vite-ignore */ pathToFileURL(join(outDir, "built.mjs")).href)
}
