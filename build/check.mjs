import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { install } from "./install.mjs"
import { run, Stop } from "./stop.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))

/** Lints, and compiles each part under its own tsconfig; the root's tsconfig.json names them. */
await run(async () => {
  await install("check")
  const { runNode } = await import("./runNode.mjs")
  const failed = []
  if ((await runNode("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings"])) !== 0)
    failed.push("Biome")
  const { references } = JSON.parse(readFileSync(`${root}tsconfig.json`, "utf8"))
  for (const { path } of references) {
    if ((await runNode("node_modules/@typescript/native/bin/tsc", ["-p", path])) !== 0)
      failed.push(`TypeScript in ${path}`)
  }
  if (failed.length > 0) throw new Stop(`Not in order: ${failed.join(", ")}.`)
})
