import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { allowedSkips } from "../../build/allowedSkips.mjs"

/** Runs the suite's own configuration over one planted file; answers with the exit code and the last line. */
function runPlanted(content: string): { code: number | null; last: string } {
  const planted = mkdtempSync(join(tmpdir(), "sellmore-suite-"))
  mkdirSync(join(planted, "test"))
  writeFileSync(join(planted, "test/planted.test.js"), content)
  const vitest = join(createRequire(import.meta.url).resolve("vitest/package.json"), "../vitest.mjs")
  const config = fileURLToPath(new URL("../../build/vitest.config.ts", import.meta.url))
  const args = [vitest, "run", "--config", config, "--root", planted, "--globals"]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", env: withoutVitest() })
  rmSync(planted, { recursive: true })
  return { code: status, last: stdout.trimEnd().split("\n").at(-1) ?? "" }
}

function withoutVitest(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")))
}

const passing = 'test("right", () => expect(1).toBe(1))\n'

test.each([
  ["passes", passing, 0, "Tests: 1 passed, 0 failed, 0 skipped"],
  ["fails with a wrong answer", 'test("wrong", () => expect(1).toBe(2))', 1, "Tests: 0 passed, 1 failed, 0 skipped"],
  [
    "passes with a skip for an allowed reason",
    `${passing}test("no", (context) => context.skip(${JSON.stringify(allowedSkips.noData)}))`,
    0,
    "Tests: 1 passed, 0 failed, 1 skipped",
  ],
  [
    "fails with a skip for another reason",
    `${passing}test("no", (context) => context.skip("no time"))`,
    1,
    "Tests: 1 passed, 1 failed, 0 skipped",
  ],
  ["fails with a skip for no reason", `${passing}test.skip("no", () => {})`, 1, "Tests: 1 passed, 1 failed, 0 skipped"],
  ["fails where a file breaks off", `${passing}throw new Error("broken")`, 1, "Tests: 0 passed, 1 failed, 0 skipped"],
])("a run %s", (_, content, code, last) => {
  expect(runPlanted(content)).toEqual({ code, last })
})
