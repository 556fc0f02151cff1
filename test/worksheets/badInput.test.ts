import { describe, expect, test } from "vitest"
import { addressOf, onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { type CalculatedSheets, calculateSheets } from "../core/worksheets/calculateSheets.ts"
import { checkTotalOf, plansOf, sets } from "./sets.ts"

/** Where errors show, but for the cells that were spoiled on purpose; and every text. */
function look({ model: { getters } }: CalculatedSheets, spoiled?: string) {
  const errors: string[] = []
  const texts = new Set<string>()
  for (const sheetId of getters.getSheetIds()) {
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      const shown = getters.getEvaluatedCell(position)
      const at = onSheet(getters.getSheetName(sheetId), addressOf(position.row, position.col))
      if (shown.type === "error" && at !== spoiled) errors.push(`${at}: ${shown.value}`)
      if (shown.type === "text") texts.add(String(shown.value))
    }
  }
  return { errors, texts }
}

/** The first and the last row of each run of rows that are made alike. */
function kindsOfRows(plan: SheetPlan): number[] {
  const rows = new Map<number, string>()
  for (const { at, cells, style } of plan.blocks) {
    const corner = readAddress(at)
    cells.forEach((line, r) => {
      const row = (corner?.top ?? 0) + r
      const kinds = line.map((cell) => ("formula" in cell ? "f" : typeof cell.value)).join("")
      rows.set(row, `${rows.get(row) ?? ""}|${corner?.left},${style},${kinds}`)
    })
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b)
  return numbers.filter((row) => rows.get(row - 1) !== rows.get(row) || rows.get(row + 1) !== rows.get(row))
}

/** The first and last cell of each column of each block of inputs. */
function inputCells(plan: SheetPlan): { readonly at: string; readonly isNumber: boolean }[] {
  return plan.blocks.flatMap(({ at, cells, style }) => {
    const corner = readAddress(at)
    if (style !== "input") return []
    return [...new Set([0, cells.length - 1])].flatMap((r) =>
      (cells[r] ?? []).flatMap((cell, c) =>
        "value" in cell
          ? [
              {
                at: onSheet(plan.name, addressOf((corner?.top ?? 0) + r, (corner?.left ?? 0) + c)),
                isNumber: typeof cell.value === "number",
              },
            ]
          : [],
      ),
    )
  })
}

describe.each(sets)("%s", (_, set) => {
  const plans = plansOf(set)
  const total = checkTotalOf(plans)

  test("the sample is in order: no error, and the checks read 0", async () => {
    const sheets = await calculateSheets(plans)
    expect(look(sheets).errors).toEqual([])
    expect(await sheets.value(total)).toBe(0)
  })

  test("without a sample no error shows, and so it is when the sample is emptied", async () => {
    const empty = await calculateSheets(plansOf(set, { withSample: false }))
    expect(look(empty).errors).toEqual([])

    const emptied = await calculateSheets(plans)
    const names = await emptied.host.names()
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
    await emptied.host.writeCells(blocks, { overwrite: true })
    expect(look(emptied).errors).toEqual([])
  })

  test("a deleted row takes no other cell with it", async () => {
    const sheets = await calculateSheets(plans)
    const { dispatch, getters } = sheets.model
    const faults: string[] = []
    for (const plan of plans) {
      const sheetId = getters.getSheetIdByName(plan.name) ?? ""
      for (const row of kindsOfRows(plan)) {
        const place = { sheetId, sheetName: plan.name, dimension: "ROW" as const, elements: [row] }
        expect(dispatch("REMOVE_COLUMNS_ROWS", place).isSuccessful, `${plan.name} row ${row + 1}`).toBe(true)
        const { errors } = look(sheets)
        if (errors.length > 0) faults.push(`${plan.name} row ${row + 1}: ${errors.slice(0, 4).join(", ")}`)
        dispatch("REQUEST_UNDO")
      }
    }
    expect(faults).toEqual([])
    expect(await sheets.value(total)).toBe(0)
  }, 120_000)

  test("renamed sheets go on calculating", async () => {
    const sheets = await calculateSheets(plans)
    const { dispatch, getters } = sheets.model
    for (const [index, plan] of plans.entries()) {
      const sheetId = getters.getSheetIdByName(plan.name) ?? ""
      dispatch("RENAME_SHEET", { sheetId, oldName: plan.name, newName: `It's ${index}`.replace("'", "’") })
    }
    expect(look(sheets).errors).toEqual([])
    expect(await sheets.value(total)).toBe(0)
  })

  test("a spoiled input shows no error but its own, and is said", async () => {
    const sheets = await calculateSheets(plans)
    const before = look(sheets).texts
    const faults: string[] = []
    for (const { at, isNumber } of plans.flatMap(inputCells)) {
      for (const wrong of ["=1/0", ...(isNumber ? ["about 12", "4:30", -7] : [])]) {
        const cell = typeof wrong === "string" && wrong.startsWith("=") ? { formula: wrong } : { value: wrong }
        await sheets.host.writeCells([{ corner: at, cells: [[cell]] }], { overwrite: true })
        const { errors, texts } = look(sheets, at)
        if (errors.length > 0) faults.push(`${at} ${wrong}: ${errors.slice(0, 3).join(", ")}`)
        const isSaid =
          [...texts].some((text) => !before.has(text) && /\.$/.test(text)) || (await sheets.value(total)) !== 0
        if (isNumber && wrong !== -7 && !isSaid) faults.push(`${at} ${wrong}: nothing says so`)
        sheets.model.dispatch("REQUEST_UNDO")
      }
    }
    expect(faults).toEqual([])
  }, 120_000)
})
