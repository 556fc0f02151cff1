import { existsSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { install } from "./install.mjs"
import { run, Stop } from "./stop.mjs"

const folder = fileURLToPath(new URL("../test/bench", import.meta.url))

/** Runs the measurements in test/bench, one after the other; arguments go to Vitest. */
await run(async () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.bench\.tsx?$/.test(name)) : []
  if (files.length === 0) {
    console.log("There is no measurement yet: test/bench holds no file that ends in .bench.ts.")
    return
  }
  await install("bench")
  const { runNode } = await import("./runNode.mjs")
  const args = ["bench", "--run", "--config", "build/vitest.config.ts", "--project", "node", "--reporter", "default"]
  if ((await runNode("node_modules/vitest/vitest.mjs", [...args, ...process.argv.slice(2)])) !== 0)
    throw new Stop("A measurement failed.")
})
