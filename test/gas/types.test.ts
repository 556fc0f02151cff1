import { spawnSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"

const root = fileURLToPath(new URL("../../", import.meta.url))
const folder = `${root}.cache/scriptTypes`

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/tsconfig.json`, '{ "extends": "../../gas/script/tsconfig.json", "include": ["."] }')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the compiler says of a file under the settings of gas/script, which know what Apps Script has. */
function complaints(code: string): string[] {
  writeFileSync(`${folder}/probe.ts`, code)
  const args = ["node_modules/@typescript/native/bin/tsc", "-p", folder, "--pretty", "false"]
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" })
  return stdout.split("\n").filter((line) => line !== "")
}

test("SpreadsheetApp and ECMAScript compile", () => {
  expect(complaints("export const name = SpreadsheetApp.getActive().getName().trim()")).toEqual([])
})

test("what only browsers or Node have does not", () => {
  const absent = ["window", "document", "process", "fetch", "setTimeout", "URL", "TextEncoder", "Buffer", "Excel"]
  const found = complaints(absent.map((name, index) => `export const a${index} = ${name}`).join("\n"))
  expect(found).toHaveLength(absent.length)
  for (const [index, name] of absent.entries()) expect(found[index]).toContain(`Cannot find name '${name}'`)
})
