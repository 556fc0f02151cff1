import { beforeAll, expect, test } from "vitest"
import { type ChaosWorkbook, chaosWorkbook } from "./chaosWorkbook.ts"

let workbook: ChaosWorkbook
beforeAll(async () => {
  workbook = await chaosWorkbook()
  await workbook.type("Simulation!B6", [[1]])
})

/** What is overwritten to make each check speak up. */
const corruptions: Readonly<Record<string, readonly [at: string, content: string]>> = {
  "Inputs: is every number that is needed there and plain?": ["Inputs!D14", ""],
  "Inputs: is low ≤ base ≤ high?": ["Inputs!C14", "4500"],
  "Inputs: are shares and all other numbers within their limits?": ["Inputs!E16", "1.2"],
  "Inputs: is one number given where one is asked for?": ["Inputs!C52", "40"],
  "Inputs: does every line have a name?": ["Inputs!B63", ""],
  "Inputs: is every type known?": ["Inputs!C63", "gold"],
  "Inputs: does every line have a name of its own?": ["Inputs!B63", "Slow ramp"],
  "Inputs: is every start month whole, from 1 on?": ["Inputs!F63", "2.5"],
  "Scenarios: is the selector known?": ["Scenarios!B4", "Worst"],
  "Simulation: can trials, seed and shape be used?": ["Simulation!B6", "30000"],
  "Payback: can the programme be used?": ["Payback!B6", "a lot"],
  "Lines: is every line there that is begun?": ["Inputs!D15", ""],
  "Lines: is the value driver × rate × avoidable share?": ["Lines!F6", "1"],
  "Lines: do cash, capacity and margin make the total?": ["Lines!G22", "1"],
  "Lines: does one line count of each overlap group?": ["Lines!AC6", "0"],
  "Lines: is what counts the value or nothing?": ["Lines!G6", "5"],
  "Scenarios: is base the total of Lines?": ["Scenarios!C7", "1"],
  "Scenarios: do the lines make the selected total?": ["Scenarios!E19", "1"],
  "Sensitivity: is base the total of Lines?": ["Sensitivity!D25", "9000000000"],
  "Sensitivity: does every number that varies have its row?": ["Sensitivity!F25", ""],
  "Payback: is the last cumulative the sum of the net benefits?": ["Payback!F24", "1"],
  "Payback: are the benefits the savings of the lines?": ["Payback!B20", "1"],
  "Does COSTOFCHAOS find the same total?": ["Lines!G6", "5"],
  "Does CHAOSTORNADO find the same swings?": ["Sensitivity!F26", "5"],
  "Does PAYBACK find the same years?": ["Payback!B14", "9"],
}

test("each check turns from 0 when what it guards is corrupted, and says what to do", async () => {
  for (const [check, corruption] of Object.entries(corruptions)) {
    expect(await workbook.shown("Chaos_checks", check, "Result"), check).toBe(0)
    expect(await workbook.shown("Chaos_checks", check, "What to do"), check).toBe("")
    workbook.spoil(corruption)
    expect(await workbook.shown("Chaos_checks", check, "Result"), check).toBeGreaterThan(0)
    expect(await workbook.shown("Chaos_checks", check, "What to do"), check).toMatch(/\.$/)
    expect(await workbook.value("Chaos_check_total"), check).toBeGreaterThan(0)
    workbook.restore()
  }
  expect(await workbook.value("Chaos_check_total")).toBe(0)
}, 60_000)

test("each sheet's check tells that a row is gone, be it a blank one", async () => {
  const { model } = workbook
  const checks = (await workbook.range("Chaos_checks")).slice(1).map(([name]) => String(name))
  const ofRows = checks.filter((name) => !(name in corruptions))
  const sheets = model.getters
    .getSheetIds()
    .slice(1)
    .map((id) => model.getters.getSheetName(id))
  expect(ofRows.map((check) => check.replace(/:.*/, "")).sort()).toEqual(sheets.sort())
  await workbook.without(
    sheets.map((sheet) => ({ sheet, rows: [3] })),
    async ({ sheet }) => {
      const check = ofRows.find((name) => name.startsWith(`${sheet}:`)) ?? ""
      expect(await workbook.shown("Chaos_checks", check, "Result"), sheet).toBe(1)
    },
  )
  expect(await workbook.value("Chaos_check_total")).toBe(0)
}, 60_000)
