import { describe, expect, test } from "vitest"
import { simulateAsSheet } from "../../../../addin/taskpane/costOfChaos/simulateAsSheet.ts"
import { chanceAbove, type SimulatedTotals } from "../../../../core/chaos/simulateLines.ts"
import { type Cell, evaluate, type Matrix } from "../../../../core/index.ts"
import { linesTable } from "./costTables.ts"

const place = "Simulation!A4:B7"

const settings = (trials: Cell, seed: Cell, shape: Cell): Cell[][] => [
  ["Item", "Value"],
  ["Trials", trials],
  ["Seed", seed],
  ["Shape", shape],
]

const inSheet = (lines: Matrix, trials: number, seed: number, shape: string) => {
  const answer = evaluate("CHAOSRANGE", [lines, trials, seed, shape])
  return new Map(("value" in answer ? (answer.value as Matrix) : []).map(([name, value]) => [name, value]))
}

describe.each(["triangular", "pert", "lognormal"])("%s", (shape) => {
  test("the chance above the base is the very one of the sheet", () => {
    const lines = linesTable()
    const sheet = inSheet(lines, 2000, 7, shape)
    const simulated = simulateAsSheet(lines, settings(2000, 7, shape), place) as SimulatedTotals
    expect(simulated.base).toBe(sheet.get("Base"))
    expect(chanceAbove(simulated, simulated.base)).toBe(sheet.get("Chance above base"))
    for (const percent of [5, 10, 25, 50, 75, 90, 95]) {
      const amount = sheet.get(`P${percent}`) as number
      expect(chanceAbove(simulated, amount)).toBeCloseTo(1 - percent / 100, 3)
    }
  })
})

test("nothing exceeds an amount above all, everything one below all", () => {
  const simulated = simulateAsSheet(linesTable(), settings(100, 1, "pert"), place) as SimulatedTotals
  expect(chanceAbove(simulated, 1e12)).toBe(0)
  expect(chanceAbove(simulated, -1)).toBe(1)
})

test("ten thousand trials take far less than what a pane may stand still", () => {
  const before = performance.now()
  simulateAsSheet(linesTable(), settings(10_000, 1, "pert"), place)
  expect(performance.now() - before).toBeLessThan(200)
})

test.each([
  [settings("many", 1, "pert"), /^Trials: is no whole number/],
  [settings(0, 1, "pert"), /^Trials: is no whole number/],
  [settings(30_000, 1, "pert"), /^trials: is 30000\. Give at most 20000/],
  [settings(100, null, "pert"), /^Seed: is no whole number/],
  [settings(100, 1, "round"), /^shape: "round" is not known/],
  [[["Other"]], /^Item: no such heading/],
])("settings that cannot be used are said in a sentence: %j", (simulation, sentence) => {
  expect(simulateAsSheet(linesTable(), simulation, place)).toEqual({ sentence: expect.stringMatching(sentence), place })
})
