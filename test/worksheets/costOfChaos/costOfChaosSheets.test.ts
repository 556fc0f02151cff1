import { beforeAll, describe, expect, test } from "vitest"
import { chaosEntries, costOfChaosSheets } from "../../../core/worksheets/costOfChaos/costOfChaosSheets.ts"
import { chaosNames } from "../../../core/worksheets/costOfChaos/names.ts"
import { type ChaosWorkbook, chaosWorkbook, column, options } from "./chaosWorkbook.ts"

describe("the worked example", () => {
  let workbook: ChaosWorkbook
  beforeAll(async () => {
    workbook = await chaosWorkbook()
  })

  test("has the value of every line, the three types and the total", async () => {
    const lines = await workbook.range("Chaos_lines")
    const wanted = [108_000, 260_000, 80_000, 124_000, 69_300, 140_000, 149_500, 192_000]
    column(lines, "Value")
      .slice(0, 8)
      .forEach((value, line) => {
        expect(value, `line ${line + 1}`).toBeCloseTo(wanted[line] ?? 0, 6)
      })
    expect(column(lines, "Counted").slice(8)).toEqual(["", "", "", ""])
    const total = async (measure: string) => Number(await workbook.shown("Chaos_result", measure, "Base"))
    expect(await total("Cash")).toBeCloseTo(560_000, 6)
    expect(await total("Capacity")).toBeCloseTo(204_000, 6)
    expect(await total("Margin")).toBeCloseTo(358_800, 6)
    expect(await total("Total")).toBeCloseTo(1_122_800, 6)
    expect(await total("This year's cash")).toBeCloseTo(560_000, 6)
    expect(await total("Share of revenue")).toBeCloseTo(0.116958333, 8)
    expect(await total("Published ceiling")).toBeCloseTo(600_000, 6)
    expect(await total("Published cost")).toBeCloseTo(960_000, 6)
  })

  test("is in order, and our functions find the same", async () => {
    expect(workbook.errors()).toEqual([])
    const checks = await workbook.range("Chaos_checks")
    expect(checks.slice(1).filter((row) => row[1] !== 0)).toEqual([])
    expect(checks.map((row) => row[0])).toEqual(
      expect.arrayContaining([
        "Does COSTOFCHAOS find the same total?",
        "Does CHAOSTORNADO find the same swings?",
        "Does PAYBACK find the same years?",
      ]),
    )
    expect(await workbook.value("Chaos_check_total")).toBe(0)
    const range = await workbook.range("Chaos_range")
    expect(range.map((row) => row[0])).toEqual([
      ...["Measure", "Mean", "Standard deviation", "P5", "P10", "P25", "P50", "P75", "P90", "P95"],
      ...["Base", "Chance above base"],
    ])
    expect(await workbook.shown("Chaos_range", "Base", "Value")).toBeCloseTo(1_122_800, 6)
  })

  test("says between which chances an amount is exceeded", async () => {
    const chances = async (amount: number | string) => {
      await workbook.type("Simulation!D22", [[amount]])
      return (await workbook.range("Simulation!E22:F22"))[0]
    }
    const base = Number(await workbook.shown("Chaos_range", "Chance above base", "Value"))
    const [least, most] = (await chances(1_122_800)) ?? []
    expect(Number(least)).toBeLessThanOrEqual(base)
    expect(Number(most)).toBeGreaterThanOrEqual(base)
    expect(Number(most) - Number(least)).toBe(0.25)
    expect(await chances(Number(await workbook.shown("Chaos_range", "P90", "Value")) + 1)).toEqual([0.05, 0.1])
    expect(await chances(1)).toEqual([0.95, 1])
    expect(await chances(9e9)).toEqual([0, 0.05])
    expect(await chances("much")).toEqual(["", ""])
    expect(await workbook.value("Simulation!G22")).toBe("Amount: is no number. Type one, or leave it blank.")
  })

  test("with line 7 in the overlap group of line 6 comes to 982,800", async () => {
    const [six, seven] = ["Inputs!D68", "Inputs!D69"]
    expect(await workbook.value("Inputs!B68")).toBe("Slow ramp")
    await workbook.type(six, [["hand-over"]])
    await workbook.type(seven, [["Hand-over"]])
    expect(await workbook.shown("Chaos_result", "Total", "Base")).toBeCloseTo(982_800, 6)
    expect(await workbook.shown("Chaos_lines", "Slow ramp", "Value")).toBeCloseTo(140_000, 6)
    expect(await workbook.shown("Chaos_lines", "Slow ramp", "Counted")).toBe(0)
    expect(await workbook.shown("Chaos_lines", "Slow ramp", "Note")).toBe(
      "not counted: overlaps with Turnover and lost know-how",
    )
    expect(await workbook.shown("Chaos_lines", "Slow ramp", "Overlaps with")).toBe("Turnover and lost know-how")
    expect(await workbook.shown("Chaos_lines", "Turnover and lost know-how", "Overlaps with")).toBe("Slow ramp")
    expect(await workbook.value("Chaos_check_total")).toBe(0)
  })

  test("takes a line of the person's own, of equal ones counts the upper", async () => {
    await workbook.type("Inputs!B71", [["Trade fairs nobody follows up", "cash", "fairs"]])
    await workbook.type("Inputs!B72", [["Their travel", "cash", "fairs"]])
    await workbook.type("Inputs!D40", [[4], [25_000], [0.5], [2], [50_000], [0.5]])
    expect(await workbook.shown("Chaos_lines", "Trade fairs nobody follows up", "Counted")).toBe(50_000)
    expect(await workbook.shown("Chaos_lines", "Their travel", "Value")).toBe(50_000)
    expect(await workbook.shown("Chaos_lines", "Their travel", "Counted")).toBe(0)
    expect(await workbook.shown("Chaos_result", "Total", "Base")).toBeCloseTo(1_032_800, 6)
    expect(await workbook.value("Chaos_check_total")).toBe(0)
  })

  test("is empty when its entries are emptied", async () => {
    const names = await workbook.host.names()
    for (const name of chaosEntries) {
      const corner = names.find((one) => one.name === name)?.range.replace(/:.*/, "") ?? ""
      await workbook.type(
        corner,
        (await workbook.range(name)).map((row) => row.map(() => null)),
      )
    }
    await workbook.type("Inputs!B71", [
      [null, null],
      [null, null],
    ])
    const empty = await chaosWorkbook({ withSample: false })
    for (const { name, range } of names) expect(await workbook.range(range), name).toEqual(await empty.range(range))
    expect(empty.errors()).toEqual([])
    expect(await empty.value("Chaos_check_total")).toBe(0)
    expect(await empty.value("Chaos_state")).toBe("No line is filled in yet. Type the numbers of one line on Inputs.")
    expect(await empty.shown("Chaos_result", "Total", "Selected")).toBe("")
  })
})

test("one line alone is enough", async () => {
  const workbook = await chaosWorkbook({ withSample: false })
  await workbook.type("Inputs!C14", [[3000, 4000, 5000]])
  expect(await workbook.value("Inputs!I15")).toMatch(/^Cost per lead: .*\. Type one/)
  expect(await workbook.value("Chaos_state")).toMatch(/^Cost per lead: /)
  expect(await workbook.shown("Chaos_result", "Total", "Selected")).toBe("")
  await workbook.type("Inputs!D15", [[60], [0.45]])
  expect(await workbook.shown("Chaos_result", "Total", "Selected")).toBe(108_000)
  expect(await workbook.shown("Chaos_result", "Share of revenue", "Selected")).toBe("")
  expect(await workbook.value("Chaos_check_total"), "a programme is not asked for").toBe(0)
  expect((await workbook.range("Chaos_tornado"))[1]?.slice(1)).toEqual([
    ...["Leads never worked", 81_000, 108_000, 135_000, 54_000, 1],
  ])
  expect(workbook.errors()).toEqual([])
})

test("without our functions no formula calls one, and there is room for the range", async () => {
  const plans = costOfChaosSheets({ ...options, withFunctions: false })
  expect(JSON.stringify(plans)).not.toMatch(/(COSTOFCHAOS|CHAOSTORNADO|CHAOSRANGE|PAYBACK)\(/)
  const simulation = plans.find(({ name }) => name === "Simulation")
  expect(JSON.stringify(simulation)).toContain("they do not follow when you change them")
})

test("every name of the contract is there", () => {
  const names = costOfChaosSheets(options).flatMap((plan) => (plan.names ?? []).map(({ name }) => name))
  expect(names).toEqual(expect.arrayContaining([...Object.values(chaosNames), ...chaosEntries]))
})
