import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { readIsoDate } from "../../core/index.ts"

const program = fileURLToPath(new URL("./inTimeZone.mjs", import.meta.url))
const code = fileURLToPath(new URL("../../dist/sheets/Code.js", import.meta.url))

interface Answer {
  readonly offset: number
  readonly serials: readonly number[]
  readonly local: number
}

function run(scriptZone: string, sheetZone: string, moments: readonly string[]): Answer {
  const env = { ...process.env, TZ: scriptZone }
  return JSON.parse(execFileSync(process.execPath, [program, code, sheetZone, ...moments], { env, encoding: "utf8" }))
}

/** Moments in New York: a common midnight, the days the clock changes, and an hour that comes twice. */
const newYork: [moment: string, wall: string][] = [
  ["2026-01-15T05:00:00Z", "2026-01-15"],
  ["2026-03-08T05:00:00Z", "2026-03-08"],
  ["2026-03-08T16:30:00Z", "2026-03-08 12:30"],
  ["2026-03-09T04:00:00Z", "2026-03-09"],
  ["2026-11-01T04:00:00Z", "2026-11-01"],
  ["2026-11-01T06:30:00Z", "2026-11-01 01:30"],
  ["2026-11-02T05:00:00Z", "2026-11-02"],
]
const kolkata: [moment: string, wall: string][] = [
  ["2026-11-20T18:30:00Z", "2026-11-21"],
  ["2026-03-08T07:00:00Z", "2026-03-08 12:30"],
]

describe("the built Code.js reads dates by the spreadsheet's clock, whatever the script's", () => {
  test.each([
    ["America/New_York", 240, "America/New_York", newYork],
    ["Asia/Kolkata", -330, "Asia/Kolkata", kolkata],
    ["Asia/Kolkata", -330, "America/New_York", newYork],
    ["America/New_York", 240, "Asia/Kolkata", kolkata],
    ["Etc/UTC", 0, "America/New_York", newYork],
  ])("script in %s (%d), spreadsheet in %s", (scriptZone, offset, sheetZone, cases) => {
    const answer = run(
      scriptZone,
      sheetZone,
      cases.map(([moment]) => moment),
    )
    expect(answer.offset).toBe(offset)
    expect(answer.serials).toEqual(cases.map(([, wall]) => readIsoDate(wall)))
    if (scriptZone === sheetZone) expect(answer.local).toBe(readIsoDate("2026-03-08 12:30"))
  })
})
