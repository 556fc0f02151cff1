import { beforeAll, expect, test } from "vitest"
import { costsToTake } from "../../../../addin/taskpane/sevenSigns/costsToTake.ts"
import { allWorksheets } from "../../../../core/allWorksheets.ts"
import type { Matrix } from "../../../../core/cells/index.ts"
import { addressOf, onSheet, readAddress } from "../../../../core/worksheets/address.ts"
import { chaosNames } from "../../../../core/worksheets/costOfChaos/names.ts"
import { signNames } from "../../../../core/worksheets/sevenSigns/names.ts"
import { type CalculatedSheets, calculateSheets } from "../../../core/worksheets/calculateSheets.ts"

const options = { withSample: true, withFunctions: true, names: [] }
let book: CalculatedSheets

beforeAll(async () => {
  book = await calculateSheets(allWorksheets.sevenSigns.sheets(options))
})

const column = (table: Matrix, heading: string) => {
  const [headings = [], ...rows] = table
  return rows.map((row) => row[headings.indexOf(heading)])
}

async function offered() {
  const measures = (await book.host.names()).find(({ name }) => name === signNames.measures)
  return costsToTake(book.host, 1, measures?.range ?? "")
}

test("costs are taken by the name of their line, and follow the cost of chaos from then on", async () => {
  expect(await offered()).toBeUndefined()
  await book.host.insertSheets(allWorksheets.costOfChaos.sheets(options))
  const before = await worth()
  const costs = (await offered()) ?? expect.fail()

  const wanted = column(await book.range(signNames.result), "Cost line")
  const counted = await countedByLine()
  const known = wanted.filter((line) => counted.has(String(line)))
  expect(known.length).toBeGreaterThan(2)
  expect(costs.blocks).toHaveLength(known.length)
  expect(costs.filled).toBe(known.length)

  await book.host.writeCells(costs.blocks, { overwrite: true })
  const after = await worth()
  wanted.forEach((line, at) => {
    expect(after[at], String(line)).toBe(counted.get(String(line)) ?? before[at])
  })

  await raiseEveryBase(1.01)
  const moved = await countedByLine()
  expect([...moved.values()]).not.toEqual([...counted.values()])
  const followed = await worth()
  wanted.forEach((line, at) => {
    if (counted.has(String(line))) expect(followed[at], String(line)).toBe(moved.get(String(line)))
  })
})

async function worth() {
  return column(await book.range(signNames.result), "Worth")
}

/** Overlapping lines count 0, and that is what a sign is worth then. */
async function countedByLine() {
  const lines = await book.range(chaosNames.lines)
  const amounts = column(lines, "Counted")
  const rows = column(lines, "Line").map((line, at): [string, unknown] => [String(line ?? ""), amounts[at]])
  return new Map(rows.filter(([line]) => line !== ""))
}

async function raiseEveryBase(factor: number) {
  const inputs = (await book.host.names()).find(({ name }) => name === chaosNames.inputs)?.range ?? expect.fail()
  const { sheet = "", top, left } = readAddress(inputs) ?? expect.fail()
  const [headings = [], ...rows] = await book.host.readRange(inputs)
  const base = headings.indexOf("Base")
  await book.type(
    onSheet(sheet, addressOf(top + 1, left + base)),
    rows.map((row) => {
      const value = row[base]
      return [typeof value === "number" ? value * factor : (value ?? null)]
    }),
  )
}
