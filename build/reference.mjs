import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { runnerImport } from "vite"
import { referenceText } from "./referenceText.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))
const page = `${root}docs/functions.md`

/** The reference as it should stand in docs/functions.md. */
export async function reference() {
  const load = async (file) =>
    (await runnerImport(`${root}${file}`, { root, configFile: false, logLevel: "warn" })).module
  const { allDocs, allFunctions } = await load("core/allFunctions.ts")
  const { exampleFormula } = await load("core/worksheets/exampleLayout.ts")
  return referenceText(allFunctions, allDocs, exampleFormula)
}

/** The reference as it stands there. */
export function writtenReference() {
  return readFileSync(page, "utf8")
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(page, await reference())
  console.log("docs/functions.md is written.")
}
