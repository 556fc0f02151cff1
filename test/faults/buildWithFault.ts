import "../hosts/browser/headless.ts"
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build, type Plugin } from "esbuild"
import type { Plugin as VitePlugin } from "vite"
import { bundleFunctions } from "../../build/excel.mjs"
import { bundleCode } from "../../build/sheets.mjs"
import type { evaluate } from "../../core/index.ts"
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
    const host = await builders[fault.surface]({ outDir, planted })
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
    const options = { outDir, planted }
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
  readonly planted: Planted
}

/** The fault as plugins of both bundlers, and how many places it was planted in. */
interface Planted {
  readonly plugin: Plugin
  readonly vitePlugin: VitePlugin
  readonly count: () => number
}

type ProductBundle = (options: { outDir: string; plugins: VitePlugin[] }) => Promise<void>

function plant({ file, find, replace }: SourceFault): Planted {
  const path = join(root, file)
  let count = 0
  const spoil = (code: string) => {
    count += code.split(find).length - 1
    return code.replace(find, () => replace)
  }
  return {
    plugin: {
      name: "fault",
      setup: ({ onLoad }) =>
        onLoad({ filter: new RegExp(`^${path.replaceAll(/[^\w/]/g, "\\$&")}$`) }, () => ({
          contents: spoil(readFileSync(path, "utf8")),
          loader: "ts",
        })),
    },
    vitePlugin: {
      name: "fault",
      enforce: "pre",
      transform: (code, id) => (id.split("?")[0] === path ? spoil(code) : undefined),
    },
    count: () => count,
  }
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
    await (bundleFunctions as ProductBundle)(forProduct(options))
    const functions = readFileSync(join(options.outDir, "functions.js"), "utf8")
    return excelVectorHost(() => startOffice({ functions }))
  },
  sheets: async (options) => {
    await (bundleCode as ProductBundle)(forProduct(options))
    return sheetsVectorHostOf(sheetsCallOf(readFileSync(join(options.outDir, "Code.js"), "utf8")))
  },
  browser: async (options) => {
    await bundleModule(options, "test/hosts/browser/browserVectorHost.ts")
    const { browserVectorHost }: { browserVectorHost: VectorHost } = await importBuilt(options)
    return browserVectorHost
  },
}

const forProduct = ({ outDir, planted }: Options) => ({ outDir, plugins: [planted.vitePlugin] })

/** One module with all it imports. */
async function bundleModule({ outDir, planted }: Options, entry: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(outDir, "built.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@odoo/o-spreadsheet"],
    // Some modules are imported for what they do and not for what they export.
    ignoreAnnotations: true,
    plugins: [planted.plugin],
  })
}

async function importBuilt<T>({ outDir }: Options): Promise<T> {
  return import(/* @vite-ignore */ pathToFileURL(join(outDir, "built.mjs")).href)
}
