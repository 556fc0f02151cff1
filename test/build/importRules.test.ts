import { execFileSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"

/** Which file may not name which: the table of who may import whom, one line for each forbidden direction. */
const forbidden: readonly (readonly [file: string, specifier: string])[] = [
  ["core/cells/one.ts", "../registry/index.ts"],
  ["core/cells/one.ts", "react"],
  ["core/registry/one.ts", "../reps/revenueLift.ts"],
  ["core/registry/one.ts", "../stats/median.ts"],
  ["core/stats/one.ts", "../registry/index.ts"],
  ["core/stats/one.ts", "react"],
  ["core/benchmarks/one.ts", "../chaos/costOfChaos.ts"],
  ["core/leads/one.ts", "../reps/revenueLift.ts"],
  ["core/leads/one.ts", "../worksheets/sheetPlan.ts"],
  ["core/reps/one.ts", "../leads/leadScore.ts"],
  ["core/reps/one.ts", "../evaluate.ts"],
  ["core/chaos/one.ts", "node:fs"],
  ["core/worksheets/one.ts", "../leads/leadScore.ts"],
  ["core/one.ts", "../addin/host/workbookHost.ts"],
  ["core/one.ts", "react"],
  ["addin/host/one.ts", "../../core/registry/index.ts"],
  ["addin/host/one.ts", "../taskpane/App.tsx"],
  ["addin/taskpane/one.tsx", "../excel/excelHost.ts"],
  ["addin/taskpane/one.tsx", "../browser/browserHost.ts"],
  ["addin/taskpane/one.tsx", "../../gas/sidebar/sheetsHost.ts"],
  ["addin/taskpane/screens/one.tsx", "../../excel/excelHost.ts"],
  ["addin/taskpane/one.tsx", "@odoo/o-spreadsheet"],
  ["addin/excel/one.ts", "../taskpane/App.tsx"],
  ["addin/excel/one.ts", "../browser/browserHost.ts"],
  ["addin/excel/taskpane.tsx", "../browser/browserHost.ts"],
  ["addin/excel/one.ts", "@odoo/o-spreadsheet"],
  ["addin/excel/one.tsx", "../taskpane/App.tsx"],
  ["addin/browser/one.tsx", "../taskpane/App.tsx"],
  ["addin/browser/one.ts", "../taskpane/App.tsx"],
  ["addin/browser/one.ts", "../excel/excelHost.ts"],
  ["gas/sidebar/one.ts", "../../addin/taskpane/App.tsx"],
  ["gas/sidebar/main.tsx", "../script/menu.ts"],
  ["gas/script/one.ts", "../../addin/taskpane/App.tsx"],
  ["gas/script/one.ts", "../codegen/stubs.ts"],
  ["gas/script/one.ts", "node:fs"],
  ["gas/script/one.ts", "../sidebar/sheetsHost.ts"],
  ["gas/calls/one.ts", "../script/menu.ts"],
  ["gas/calls/one.ts", "../sidebar/sheetsHost.ts"],
  ["gas/codegen/one.ts", "../script/menu.ts"],
  ["manifests/one.ts", "../addin/excel/excelHost.ts"],
  ["build/one.mjs", "../addin/taskpane/App.tsx"],
  ["build/one.mjs", "../test/vectors/vector.ts"],
  ["core/leads/one.ts", "../../test/vectors/vector.ts"],
  ["addin/taskpane/one.tsx", "../../test/vectors/vector.ts"],
]

const allowed: readonly (readonly [file: string, specifier: string])[] = [
  ["core/registry/two.ts", "../cells/index.ts"],
  ["core/stats/two.ts", "d3-array"],
  ["core/benchmarks/two.ts", "../registry/index.ts"],
  ["core/leads/two.ts", "../cells/index.ts"],
  ["core/leads/two.ts", "../stats/median.ts"],
  ["core/leads/two.ts", "./rules.ts"],
  ["core/worksheets/two.ts", "../benchmarks/figures.ts"],
  ["core/two.ts", "./leads/leadScore.ts"],
  ["addin/host/two.ts", "../../core/cells/index.ts"],
  ["addin/taskpane/two.tsx", "../../core/index.ts"],
  ["addin/taskpane/two.tsx", "../host/workbookHost.ts"],
  ["addin/taskpane/screens/two.tsx", "../../host/workbookHost.ts"],
  ["addin/excel/two.ts", "../../core/index.ts"],
  ["addin/excel/taskpane.tsx", "../taskpane/App.tsx"],
  ["addin/browser/main.tsx", "../taskpane/App.tsx"],
  ["gas/sidebar/main.tsx", "../../addin/taskpane/App.tsx"],
  ["gas/script/two.ts", "../../core/index.ts"],
  ["gas/script/two.ts", "../calls/scriptCalls.ts"],
  ["gas/sidebar/two.ts", "../calls/scriptCalls.ts"],
  ["gas/calls/two.ts", "../../addin/host/workbookHost.ts"],
  ["gas/codegen/two.ts", "../../core/index.ts"],
  ["test/two.ts", "../addin/taskpane/App.tsx"],
]

interface Finding {
  readonly category: string
  readonly location: { readonly path: string | { readonly file: string }; readonly start?: { readonly line: number } }
}

const project = fileURLToPath(new URL("../../", import.meta.url))
const planted = mkdtempSync(join(tmpdir(), "sellmore-imports-"))
let findings: readonly Finding[]

beforeAll(() => {
  copyFileSync(join(project, ".biome.json"), join(planted, ".biome.json"))
  const lines = new Map<string, string[]>()
  for (const [file, specifier] of [...forbidden, ...allowed]) {
    lines.set(file, [...(lines.get(file) ?? []), `import "${specifier}"`])
  }
  lines.set("core/cycle/here.ts", ['import { there } from "./there.ts"', "export const here = () => there"])
  lines.set("core/cycle/there.ts", ['import { here } from "./here.ts"', "export const there = () => here"])
  for (const [file, content] of lines) {
    mkdirSync(dirname(join(planted, file)), { recursive: true })
    writeFileSync(join(planted, file), `${content.join("\n")}\n`)
  }
  findings = lint()
})

afterAll(() => rmSync(planted, { recursive: true }))

function lint(): readonly Finding[] {
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome")
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "--only=style/noRestrictedImports"]
  const args = [biome, ...options, "--only=suspicious/noImportCycles", "."]
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: planted, encoding: "utf8", stdio: "pipe" }))
      .diagnostics
  } catch (failure) {
    return JSON.parse((failure as { stdout: string }).stdout).diagnostics
  }
}

function isCaught(file: string, specifier: string): boolean {
  const line =
    [...forbidden, ...allowed].filter(([one]) => one === file).findIndex(([, other]) => other === specifier) + 1
  return findings.some(({ category, location }) => {
    const path = typeof location.path === "string" ? location.path : location.path.file
    return category === "lint/style/noRestrictedImports" && path === file && location.start?.line === line
  })
}

test.each(forbidden)("%s may not import %s", (file, specifier) => {
  expect(isCaught(file, specifier)).toBe(true)
})

test.each(allowed)("%s may import %s", (file, specifier) => {
  expect(isCaught(file, specifier)).toBe(false)
})

test("a cycle of imports is caught", () => {
  expect(findings.filter(({ category }) => category === "lint/suspicious/noImportCycles")).toHaveLength(2)
})
