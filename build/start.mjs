import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { install } from "./install.mjs"
import { openInBrowser } from "./openInBrowser.mjs"
import { serve } from "./serve.mjs"
import { run, Stop } from "./stop.mjs"

await run(async () => {
  const { port, open } = readOptions()
  await install("start")
  const { build } = await import("./build.mjs")
  await build(["browser"])

  const { address, taken, close } = await serve(fileURLToPath(new URL("../dist/browser", import.meta.url)), port)
  if (taken.length > 0) console.log(`Port ${taken.join(", ")} is taken, so this is the next free one.`)
  console.log(`\nSellmore is at ${address}\nIt is served to this computer alone. Stop it with Ctrl+C.`)
  if (open) openInBrowser(address)

  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, async () => {
      await close()
      process.exit(0)
    })
  }
})

function readOptions() {
  const usage = "Use: npm start -- [--port 4600] [--no-open]"
  try {
    const { values } = parseArgs({ options: { port: { type: "string" }, "no-open": { type: "boolean" } } })
    const port = Number(values.port ?? 4600)
    if (!Number.isInteger(port) || port < 1 || port > 65_000) {
      throw new Stop(`--port: "${values.port}" is no port. Give a number from 1 to 65000.`)
    }
    return { port, open: !values["no-open"] && !process.env.CI && process.env.BROWSER !== "none" }
  } catch (failure) {
    throw failure instanceof Stop ? failure : new Stop(`${failure.message}\n${usage}`)
  }
}
