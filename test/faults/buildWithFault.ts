import "../hosts/browser/headless.ts"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { compileFunction } from "node:vm"
import { type BuildOptions, build } from "esbuild"
import { allFunctions } from "../../core/allFunctions.ts"
import type { evaluate } from "../../core/index.ts"
import { topLevelFunctions } from "../../gas/codegen/topLevelFunctions.ts"
import { shownBy, typedCall } from "../hosts/core/typedCall.ts"
import { excelVectorHost } from "../hosts/excel/excelVectorHost.ts"
import { startOffice } from "../hosts/excel/officeInNode.ts"
import { sheetsCallOf } from "../hosts/sheets/sheetsCall.ts"
import { sheetsVectorHostOf } from "../hosts/sheets/sheetsVectorHost.ts"
import type { VectorHost } from "../vectors/conformance.ts"
import type { Fault, SourceFault } from "./fault.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))
const require = createRequire(import.meta.url)

/** Builds the surface anew with the fault in it, as a host for vectors. */
export async function hostWithFault(fault: Fault): Promise<VectorHost> {
  return builders[fault.surface](fault)
}

const builders: Record<Fault["surface"], (fault: SourceFault) => Promise<VectorHost>> = {
  core: async (fault) => {
    const library = await moduleWithFault<{ evaluate: typeof evaluate }>("core/index.ts", fault)
    const show: VectorHost["show"] = (sheet) => {
      const { name, args } = typedCall(sheet)
      return shownBy(library.evaluate(name, args))
    }
    return { name: "core", show }
  },
  excel: async (fault) => {
    const functions = await bundleWithFault("addin/excel/functions.ts", fault, { format: "iife" })
    return excelVectorHost(() => startOffice({ functions }))
  },
  sheets: async (fault) => {
    const library = "sellmore"
    const options = { format: "iife", globalName: library, target: "es2020" } as const
    const code = await bundleWithFault("gas/script/index.ts", fault, options)
    return sheetsVectorHostOf(sheetsCallOf(code + topLevelFunctions(allFunctions, library)))
  },
  browser: async (fault) => {
    const entry = "test/hosts/browser/browserVectorHost.ts"
    return (await moduleWithFault<{ browserVectorHost: VectorHost }>(entry, fault)).browserVectorHost
  },
}

/** A module with the fault in what it imports. */
export async function moduleWithFault<Module>(entry: string, fault: SourceFault): Promise<Module> {
  // Not imported: Vitest would first rewrite all of it.
  const code = await bundleWithFault(entry, fault, { platform: "node", format: "cjs" })
  const module = { exports: {} }
  compileFunction(code, ["require", "module"])(require, module)
  return module.exports as Module
}

async function bundleWithFault(entry: string, fault: SourceFault, options: BuildOptions): Promise<string> {
  const { file, find, replace } = fault
  const path = join(root, file)
  let places = 0
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    external: ["@odoo/o-spreadsheet"],
    // Some modules are imported for what they do and not for what they export.
    ignoreAnnotations: true,
    plugins: [
      {
        name: "fault",
        setup: ({ onLoad }) =>
          onLoad({ filter: new RegExp(`^${path.replaceAll(/[^\w/]/g, "\\$&")}$`) }, () => {
            const source = readFileSync(path, "utf8")
            places += source.split(find).length - 1
            return { contents: source.replace(find, () => replace), loader: "ts" }
          }),
      },
    ],
  })
  if (places !== 1) throw new Error(`${file} holds "${find}" ${places} times, not once`)
  return outputFiles?.[0]?.text ?? ""
}
