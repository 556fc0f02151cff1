import { beforeAll, expect, test } from "vitest"
import type { PlanCell } from "../../../core/worksheets/sheetPlan.ts"
import { type ChaosWorkbook, chaosWorkbook } from "./chaosWorkbook.ts"

let workbook: ChaosWorkbook
beforeAll(async () => {
  workbook = await chaosWorkbook()
  await workbook.type("Simulation!B6", [[1]])
})

/** What is overwritten to make each check speak up. */
const corruptions: Readonly<Record<string, readonly [at: string, value: PlanCell]>> = {
  "Inputs: every number that is needed is there and plain": ["Inputs!D14", { value: null }],
  "Inputs: low ≤ base ≤ high": ["Inputs!C14", { value: 4500 }],
  "Inputs: shares from 0 to 1, other numbers within limits": ["Inputs!E16", { value: 1.2 }],
  "Inputs: one number where one is asked for": ["Inputs!C52", { value: 40 }],
  "Inputs: lines have a name": ["Inputs!B63", { value: null }],
  "Inputs: types are known": ["Inputs!C63", { value: "gold" }],
  "Inputs: no name twice": ["Inputs!B63", { value: "Slow ramp" }],
  "Inputs: start months are whole, from 1 on": ["Inputs!F63", { value: 2.5 }],
  "Scenarios: the selector is known": ["Scenarios!B4", { value: "Worst" }],
  "Simulation: trials, seed and shape can be used": ["Simulation!B6", { value: 30_000 }],
  "Payback: the programme can be used": ["Payback!B6", { value: "a lot" }],
  "Lines: every line that is begun is there": ["Inputs!D15", { value: null }],
  "Lines: value is driver × rate × avoidable share": ["Lines!F6", { value: 1 }],
  "Lines: cash, capacity and margin make the total": ["Lines!G22", { value: 1 }],
  "Lines: one line counts of each overlap group": ["Lines!AC6", { value: 0 }],
  "Lines: what counts is the value or nothing": ["Lines!G6", { value: 5 }],
  "Scenarios: base is the total of Lines": ["Scenarios!C7", { value: 1 }],
  "Scenarios: the lines make the selected total": ["Scenarios!E19", { value: 1 }],
  "Sensitivity: base is the total of Lines": ["Sensitivity!D25", { value: 9e9 }],
  "Sensitivity: every number that varies has its row": ["Sensitivity!F25", { value: null }],
  "Payback: the last cumulative is the sum of the net benefits": ["Payback!F24", { value: 1 }],
  "Payback: the benefits are the savings of the lines": ["Payback!B20", { value: 1 }],
  "COSTOFCHAOS finds the same total": ["Lines!G6", { value: 5 }],
  "CHAOSTORNADO finds the same swings": ["Sensitivity!F26", { value: 5 }],
  "PAYBACK finds the same years": ["Payback!B14", { value: 9 }],
}

test("each check turns from 0 when what it guards is corrupted, and says what to do", async () => {
  for (const [check, [at, value]] of Object.entries(corruptions)) {
    expect(await workbook.shown("Chaos_checks", check, "Result"), check).toBe(0)
    expect(await workbook.shown("Chaos_checks", check, "What to do"), check).toBe("")
    await workbook.host.writeCells([{ corner: at, cells: [[value]] }], { overwrite: true })
    expect(await workbook.shown("Chaos_checks", check, "Result"), check).toBeGreaterThan(0)
    expect(await workbook.shown("Chaos_checks", check, "What to do"), check).toMatch(/\.$/)
    expect(await workbook.value("Chaos_check_total"), check).toBeGreaterThan(0)
    workbook.model.dispatch("REQUEST_UNDO")
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
  for (const check of ofRows) {
    const sheetName = check.replace(/:.*/, "")
    const sheetId = model.getters.getSheetIdByName(sheetName) ?? ""
    model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension: "ROW", elements: [2] })
    expect(await workbook.shown("Chaos_checks", check, "Result"), check).toBe(1)
    model.dispatch("REQUEST_UNDO")
  }
  expect(await workbook.value("Chaos_check_total")).toBe(0)
}, 60_000)
