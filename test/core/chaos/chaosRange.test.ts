import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Cell, evaluate } from "../../../core/index.ts"
import { spreadValues } from "../../../core/stats/shapes.ts"
import { linesTable, numberBeside, rowsOf, someLines } from "./chaosTables.ts"

const percents = [5, 10, 25, 50, 75, 90, 95]
const headings = ["Line", "Driver", "Rate", "Avoidable", "Type", "Driver low", "Driver high", "Moves with"]

function line(name: string, low: number, base: number, high: number, movesWith = ""): Cell[] {
  return [name, base, 1, 1, "cash", low, high, movesWith]
}

describe("one input", () => {
  test.each(["triangular", "pert", "lognormal"] as const)(
    "%s: each percentile lies in the slices around it",
    (shape) => {
      const trials = 5000
      const result = rowsOf("CHAOSRANGE", [headings, line("A", 20, 50, 110)], trials, 3, shape)
      for (const percent of percents) {
        const around = Float64Array.of(percent / 100 - 1 / trials, percent / 100 + 1 / trials)
        const [least = 0, most = 0] = spreadValues(shape, { low: 20, base: 50, high: 110 }, around)
        expect(numberBeside(result, `P${percent}`)).toBeGreaterThan(least)
        expect(numberBeside(result, `P${percent}`)).toBeLessThan(most)
      }
    },
  )

  test("the chance above the base is that of the distribution, to a slice", () => {
    const result = rowsOf("CHAOSRANGE", [headings, line("A", 20, 50, 110)])
    expect(numberBeside(result, "Chance above base")).toBeCloseTo(2 / 3, 3)
  })
})

describe("a sum of inputs", () => {
  const spreads = [
    [10, 20, 60],
    [5, 40, 45],
    [30, 30, 90],
    [1, 50, 52],
    [20, 35, 50],
    [0, 8, 70],
  ] as const
  const means = spreads.map(([a, m, b]) => (a + m + b) / 3)
  const variances = spreads.map(([a, m, b]) => (a * a + m * m + b * b - a * m - a * b - m * b) / 18)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const lines = spreads.map(([low, base, high], index) => line(`Line ${index}`, low, base, high))

  test.each([1, 2, 3])("mean and deviation by the textbook, within the error of so many trials; seed %d", (seed) => {
    const result = rowsOf("CHAOSRANGE", [headings, ...lines], 10_000, seed)
    const deviation = Math.sqrt(sum(variances))
    // Four standard errors of plain sampling; stratified sampling does better.
    expect(Math.abs(numberBeside(result, "Mean") - sum(means))).toBeLessThan((4 * deviation) / Math.sqrt(10_000))
    expect(Math.abs(numberBeside(result, "Standard deviation") - deviation)).toBeLessThan(
      (4 * deviation) / Math.sqrt(2 * 10_000),
    )
  })

  test("stratified means of inputs come out a hundred times closer than plain sampling would", () => {
    const result = rowsOf("CHAOSRANGE", [headings, ...lines])
    const error = Math.sqrt(sum(variances)) / Math.sqrt(10_000)
    expect(Math.abs(numberBeside(result, "Mean") - sum(means))).toBeLessThan(error / 100)
  })

  test("moving together, deviations add up; apart, their squares do", () => {
    const twice = (word: string) =>
      rowsOf("CHAOSRANGE", [headings, line("A", 10, 20, 60, word), line("B", 10, 20, 60, word)])
    const alone = numberBeside(rowsOf("CHAOSRANGE", [headings, line("A", 10, 20, 60)]), "Standard deviation")
    expect(numberBeside(twice("wind"), "Standard deviation")).toBeCloseTo(2 * alone, 9)
    // A correlation of so many random pairs stays within 4/√n.
    const apart = numberBeside(twice(""), "Standard deviation") / alone
    expect(Math.abs(apart * apart - 2)).toBeLessThan(2 * (4 / Math.sqrt(10_000)))
  })
})

describe("any lines", () => {
  const shapes = fc.constantFrom("triangular", "pert")

  test("same seed, same digits; percentiles rise, the base between the outermost", () => {
    fc.assert(
      fc.property(someLines, fc.integer(), shapes, (lines, seed, shape) => {
        const answer = evaluate("CHAOSRANGE", [linesTable(lines), 200, seed, shape])
        expect(evaluate("CHAOSRANGE", [linesTable(lines), 200, seed, shape])).toEqual(answer)
        if ("error" in answer) {
          expect(answer.error.code).toBe("#N/A")
          expect(lines.every(({ numbers }) => numbers.every(({ low, high }) => low === null && high === null))).toBe(
            true,
          )
          return
        }
        const result = answer.value as Cell[][]
        const values = percents.map((percent) => numberBeside(result, `P${percent}`))
        expect(values).toEqual([...values].sort((a, b) => a - b))
        expect(numberBeside(result, "Standard deviation")).toBeGreaterThanOrEqual(0)
        const chance = numberBeside(result, "Chance above base")
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  })

  test("the base is the total of COSTOFCHAOS", () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const answer = evaluate("CHAOSRANGE", [linesTable(lines), 10])
        if ("error" in answer) return
        const total = numberBeside(rowsOf("COSTOFCHAOS", linesTable(lines)), "Total")
        expect(numberBeside(answer.value as Cell[][], "Base")).toBe(total)
      }),
    )
  })

  test("another currency scales every amount and leaves the chance", () => {
    fc.assert(
      fc.property(someLines, shapes, (lines, shape) => {
        const dearer = lines.map(({ numbers: [driver, rate, avoidable], ...line }) => {
          const times8 = (cell: Cell) => (typeof cell === "number" ? cell * 8 : cell)
          const scaled = { low: times8(rate!.low), base: rate!.base * 8, high: times8(rate!.high) }
          return { ...line, numbers: [driver!, scaled, avoidable!] }
        })
        const [answer, other] = [lines, dearer].map((table) =>
          evaluate("CHAOSRANGE", [linesTable(table), 100, 1, shape]),
        )
        if (!answer || !other || "error" in answer || "error" in other) return
        for (const [name, value] of (answer.value as Cell[][]).slice(1)) {
          const factor = name === "Chance above base" ? 1 : 8
          expect(numberBeside(other.value as Cell[][], String(name))).toBeCloseTo((value as number) * factor, 4)
        }
      }),
    )
  })
})
