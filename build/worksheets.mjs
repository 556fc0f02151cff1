import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { install } from "./install.mjs"
import { run } from "./stop.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))
const folder = "dist/worksheets"

/** Writes each set of worksheets as an Excel file, for people without the add-in. */
await run(async () => {
  await install("start")
  await import("./headless.mjs")
  const { runnerImport } = await import("vite")
  const load = async (file) =>
    (await runnerImport(`${root}${file}`, { root, configFile: false, logLevel: "warn" })).module
  const { allWorksheets } = await load("core/allWorksheets.ts")
  const { worksheetFile } = await load("addin/browser/worksheetFile.ts")
  mkdirSync(`${root}${folder}`, { recursive: true })
  for (const worksheets of Object.values(allWorksheets)) {
    const file = join(folder, `${worksheets.name}.xlsx`)
    writeFileSync(`${root}${file}`, await worksheetFile(worksheets))
    console.log(`${file}  ${worksheets.about}`)
  }
})
