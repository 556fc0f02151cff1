import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { build as bundle } from "vite"

const root = fileURLToPath(new URL("../", import.meta.url))

/** Builds dist/core: the calculation library as one module for any JavaScript engine, with its types. */
export async function build() {
  await bundle({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: "dist/core",
      emptyOutDir: true,
      target: "es2021",
      minify: false,
      lib: { entry: "core/index.ts", formats: ["es"], fileName: "index" },
    },
  })
  const compiler = "node_modules/@typescript/native/bin/tsc"
  const declarations = [
    "--noEmit",
    "false",
    "--emitDeclarationOnly",
    "--declaration",
    "--rewriteRelativeImportExtensions",
  ]
  const args = [compiler, "-p", "core", ...declarations, "--outDir", "dist/core"]
  execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" })
}
