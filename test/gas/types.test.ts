import { fileURLToPath } from "node:url"
import ts from "typescript"
import { describe, expect, test } from "vitest"

const config = fileURLToPath(new URL("../../gas/script/tsconfig.json", import.meta.url))
const probe = fileURLToPath(new URL("../../gas/script/probe.ts", import.meta.url))

/** What the compiler says of a file that stood in gas/script. */
function complaints(code: string): string[] {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} },
  )
  if (!parsed) throw new Error("gas/script/tsconfig.json cannot be read")
  const host = ts.createCompilerHost(parsed.options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, ...rest) =>
    name === probe ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2021) : read(name, ...rest)
  const program = ts.createProgram([probe], parsed.options, host)
  return program
    .getSemanticDiagnostics(program.getSourceFile(probe))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))
}

describe("gas/script is compiled against what Apps Script has", () => {
  test("SpreadsheetApp and ECMAScript compile", () => {
    expect(complaints("export const name = SpreadsheetApp.getActive().getName().trim()")).toEqual([])
  })

  test("what only browsers or Node have does not", () => {
    const absent = ["window", "document", "process", "fetch", "setTimeout", "URL", "TextEncoder", "Buffer", "Excel"]
    const found = complaints(absent.map((name, index) => `export const a${index} = ${name}`).join("\n"))
    expect(found).toHaveLength(absent.length)
    for (const name of absent) expect(found.join()).toContain(`Cannot find name '${name}'`)
  })
})
