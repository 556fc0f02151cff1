import { beforeAll, describe, expect, test } from "vitest"
import type { Cell } from "../../core/index.ts"
import { addressOf, onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { type CalculatedSheets, calculateSheets } from "../core/worksheets/calculateSheets.ts"
import type { DeletedRows } from "../core/worksheets/withoutRows.ts"
import { checkTotalOf, plansOf, sets } from "./sets.ts"

function textsIn({ model: { getters } }: CalculatedSheets): ReadonlySet<string> {
  const cells = getters.getSheetIds().flatMap((sheetId) => getters.getEvaluatedCells(sheetId))
  return new Set(cells.flatMap(({ type, value }) => (type === "text" ? [String(value)] : [])))
}

/**
 * Of rows that are made alike the first and the last, each by itself; rows of text alone, which hardly any formula reads,
 * together.
 */
function kindsOfRows(plan: SheetPlan): DeletedRows[] {
  const rows = new Map<number, string>()
  const counted = new Set<number>()
  for (const { at, cells, style } of plan.blocks) {
    const { top = 0, left = 0 } = readAddress(at) ?? {}
    cells.forEach((line, r) => {
      const kinds = line.map((cell) => ("formula" in cell ? "f" : "v")).join("")
      rows.set(top + r, `${rows.get(top + r) ?? ""}|${left},${style},${kinds}`)
      if (style === "input" || line.some((cell) => "formula" in cell || typeof cell.value === "number"))
        counted.add(top + r)
    })
  }
  const kinds = firstAndLast([...rows], ([, kind]) => kind).map(([row]) => row)
  const groups = [
    kinds.filter((row) => !counted.has(row)),
    ...kinds.filter((row) => counted.has(row)).map((row) => [row]),
  ]
  return groups.map((rows) => ({ sheet: plan.name, rows: rows.map((row) => row + 1) }))
}

interface InputCell {
  readonly at: string
  readonly value: Cell
}

/** Of blocks of inputs that are made alike the first and the last, and the corners of each. */
function inputCells(plan: SheetPlan): InputCell[] {
  const inputs = plan.blocks.filter(({ style }) => style === "input")
  const kinds = firstAndLast(inputs, ({ cells }) => `${cells.length},${cells[0]?.length}`)
  return kinds.flatMap(({ at, cells }) => {
    const { top = 0, left = 0 } = readAddress(at) ?? {}
    return [...new Set([0, cells.length - 1])].flatMap((r) =>
      (cells[r] ?? []).flatMap((cell, c) =>
        "value" in cell ? [{ at: onSheet(plan.name, addressOf(top + r, left + c)), value: cell.value }] : [],
      ),
    )
  })
}

function firstAndLast<Item>(items: readonly Item[], kindOf: (item: Item) => string): Item[] {
  const first = new Set(new Map([...items].reverse().map((item) => [kindOf(item), item])).values())
  const last = new Set(new Map(items.map((item) => [kindOf(item), item])).values())
  return items.filter((item) => first.has(item) || last.has(item))
}

describe.each(sets)("%s", (_, set) => {
  const plans = plansOf(set)
  const total = checkTotalOf(plans)
  let sheets: CalculatedSheets
  beforeAll(async () => {
    sheets = await calculateSheets(plans)
  })

  test("the sample is in order: no error, and the checks read 0", async () => {
    expect(sheets.errors()).toEqual([])
    expect(await sheets.value(total)).toBe(0)
  })

  test("a spoiled input shows no error but its own, and is said", async () => {
    const before = textsIn(sheets)
    const faults: string[] = []
    // The published figures are there to look at: nothing reads them.
    for (const { at, value } of plans.filter(({ name }) => name !== "Benchmarks").flatMap(inputCells)) {
      const isNumber = typeof value === "number"
      for (const wrong of ["=1/0", ...(isNumber ? ["'4:30", "-7"] : [])]) {
        sheets.spoil([at, wrong])
        const errors = sheets.errors().filter((cell) => cell !== at)
        if (errors.length > 0) faults.push(`${at} ${wrong}: ${errors.slice(0, 3).join(", ")}`)
        const isSaid = [...textsIn(sheets)].some((text) => !before.has(text) && /\.$/.test(text))
        if (isNumber && wrong !== "-7" && !isSaid && (await sheets.value(total)) === 0)
          faults.push(`${at} ${wrong}: nothing says so`)
      }
    }
    sheets.restore()
    expect(faults).toEqual([])
    expect(await sheets.value(total)).toBe(0)
  }, 120_000)

  test("a deleted row takes no other cell with it", async () => {
    const faults: string[] = []
    const oneByOne: DeletedRows[] = []
    const look = ({ sheet, rows }: DeletedRows) => {
      const errors = sheets.errors()
      if (errors.length === 0) return
      if (rows.length > 1) oneByOne.push(...rows.map((row) => ({ sheet, rows: [row] })))
      else faults.push(`${sheet} row ${rows}: ${errors.slice(0, 4).join(", ")}`)
    }
    await sheets.without(plans.flatMap(kindsOfRows), look)
    await sheets.without(oneByOne, look)
    expect(faults).toEqual([])
    expect(await sheets.value(total)).toBe(0)
  }, 120_000)

  test("renamed sheets go on calculating", async () => {
    const { dispatch, getters } = sheets.model
    for (const [index, plan] of plans.entries()) {
      const sheetId = getters.getSheetIdByName(plan.name) ?? ""
      dispatch("RENAME_SHEET", { sheetId, oldName: plan.name, newName: `It’s ${index}` })
    }
    expect(sheets.errors()).toEqual([])
    expect(await sheets.value(total)).toBe(0)
  })

  test("emptied it shows no error", async () => {
    const names = await sheets.host.names()
    const blocks = names
      .filter(({ name }) => set.entries.includes(name))
      .map(({ range }) => {
        const area = readAddress(range)
        const rows = (area?.bottom ?? 0) - (area?.top ?? 0) + 1
        const columns = (area?.right ?? 0) - (area?.left ?? 0) + 1
        const corner = range.split(":")[0] ?? ""
        return {
          corner,
          cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ value: null }))),
        }
      })
    await sheets.host.writeCells(blocks, { overwrite: true })
    expect(sheets.errors()).toEqual([])
  })

  test("without a sample it shows no error", async () => {
    expect((await calculateSheets(plansOf(set, { withSample: false }))).errors()).toEqual([])
  })
})
