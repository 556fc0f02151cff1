import { expect, test } from "vitest"
import type { Cell } from "../../../core/index.ts"
import { chaosModel } from "./chaosModel.ts"
import { type ChaosWorkbook, chaosWorkbook, readInputs, readProgramme } from "./chaosWorkbook.ts"

const scenarios = ["Low", "Base", "High"] as const

test("each number changed by a tenth moves every total as an independent computation says", async () => {
  const workbook = await chaosWorkbook({ withFunctions: false }, ["Simulation", "Benchmarks", "Checks"])
  await expectAsInModel(workbook, "the sample")
  await workbook.type(await workbook.cellOf("Chaos_programme", "Capacity that pays back", "Value"), [[0.5]])
  const cells = await numberCells(workbook)
  expect(cells.length).toBeGreaterThan(85)
  let totals = await shownTotals(workbook)
  for (const { address, factor } of cells) {
    const before = totals
    await workbook.type(address, [[Number(await workbook.value(address)) * factor]])
    await expectAsInModel(workbook, address)
    totals = await shownTotals(workbook)
    expect(totals, address).not.toEqual(before)
  }
}, 120_000)

test("the scenario that is selected is that of the payback", async () => {
  const workbook = await chaosWorkbook({ withFunctions: false }, ["Simulation", "Benchmarks", "Checks"])
  for (const scenario of scenarios) {
    await workbook.type("Scenarios!B4", [[scenario]])
    await expectAsInModel(workbook, scenario)
  }
})

/** Every number that can be typed in. A tenth up, but for a high near 1, and start months, which are whole. */
async function numberCells({ host, range }: ChaosWorkbook) {
  const areas = [
    ...["Chaos_numbers", "Chaos_programme_entries"].map((name) => ({ name, column: -1 })),
    ...[{ name: "Chaos_line_choices", column: 2 }],
  ]
  const names = await host.names()
  const found: { address: string; factor: number }[] = []
  for (const { name, column } of areas) {
    const area = names.find((one) => one.name === name)?.range ?? ""
    const [, sheet = "", letter = "", first = ""] = /^(.+)!([A-Z])(\d+)/.exec(area) ?? []
    ;(await range(name)).forEach((row, r) => {
      row.forEach((cell, c) => {
        if (typeof cell !== "number" || (column >= 0 && c !== column)) return
        const address = `${sheet}!${String.fromCharCode(letter.charCodeAt(0) + c)}${Number(first) + r}`
        const isHigh = name === "Chaos_numbers" && c === 2
        found.push({ address, factor: column >= 0 ? 2 : isHigh && cell > 0.85 && cell <= 1 ? 1.05 : 1.1 })
      })
    })
  }
  const inputs = (await range("Chaos_inputs")).map((row) => row[1])
  const rule = (name: string, factor: number) => ({ address: `Inputs!D${7 + inputs.indexOf(name)}`, factor })
  return [
    ...found,
    rule("Weeks a year", 1.1),
    rule("Months a year", 1.1),
    rule("Quota lost while ramping", 1.1),
    rule("Published ceiling", 1.1),
    rule("Published cost", 1.1),
  ]
}

async function shownTotals({ range }: ChaosWorkbook): Promise<Cell[]> {
  const tables = await Promise.all(["Chaos_result", "Chaos_tornado", "Chaos_flows", "Chaos_lines"].map(range))
  return tables.flat(2)
}

async function expectAsInModel(workbook: ChaosWorkbook, about: string): Promise<void> {
  const selected = scenarios.indexOf((await workbook.value("Scenarios!B4")) as "Low") as 0 | 1 | 2
  const model = chaosModel(await readInputs(workbook), await readProgramme(workbook), selected)
  const result = await workbook.range("Chaos_result")
  for (const [measure, ...cells] of result.slice(1)) {
    const of = model.totals.map((totals) => totals[measure as keyof typeof totals])
    expectNear(cells.slice(0, 4), [...of, of[selected] ?? 0], `${about}: ${measure}`)
  }
  const lines = await workbook.range("Chaos_lines")
  expectNear(
    lines.slice(1, 9).map((row) => row[5] ?? null),
    model.values,
    `${about}: lines`,
  )
  const tornado = (await workbook.range("Chaos_tornado")).slice(1).filter((row) => row[1] !== "")
  expect(tornado.length, about).toBe(model.tornado.length)
  for (const [input, ...numbers] of model.tornado) {
    const row = tornado.find((cells) => cells[1] === input)
    expectNear(row?.slice(2) ?? [], numbers, `${about}: ${input}`)
  }
  const swings = tornado.map((row) => Number(row[5]))
  const rises = swings.filter((swing, rank) => swing > (swings[rank - 1] ?? swing) + 1e-6)
  expect(rises, `${about}: the largest swing first`).toEqual([])
  const { flows, years, discountedYears, netPresentValue } = model.payback
  const shownFlows = (await workbook.range("Chaos_flows")).slice(1).map((row) => row[3] ?? null)
  expectNear(shownFlows, flows, `${about}: flows`)
  const payback = (await workbook.range("Chaos_payback")).slice(1).map((row) => row[1] ?? null)
  if (years === undefined) expect(payback[0], about).toMatch(/^Never: /)
  else expectNear(payback, [years, discountedYears ?? 0, netPresentValue], `${about}: payback`)
}

function expectNear(shown: readonly Cell[], wanted: readonly number[], about: string): void {
  expect(shown.length, about).toBe(wanted.length)
  wanted.forEach((number, index) => {
    const cell = shown[index]
    if (typeof cell !== "number") throw new Error(`${about}: shows ${JSON.stringify(cell)} instead of ${number}`)
    expect(Math.abs(cell - number), `${about}: ${cell} is not ${number}`).toBeLessThanOrEqual(
      1e-9 * Math.abs(number) + 1e-9,
    )
  })
}
