import { expect, test } from "vitest"
import { addressOf, onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { plansOf, sets } from "./sets.ts"

/** Texts that have a filled cell on either side, and less room than characters. */
function cutTexts({ name, blocks, columnWidths }: SheetPlan): string[] {
  const cells = blocks.flatMap(({ at, cells: lines, style }) => {
    const { top = 0, left = 0 } = readAddress(at) ?? {}
    return lines.flatMap((line, r) => line.map((cell, c) => ({ row: top + r, column: left + c, cell, style })))
  })
  const isFilled = (row: number, column: number) => filled.has(addressOf(row, column))
  const filled = new Set(
    cells
      .filter(({ cell }) => "formula" in cell || (cell.value !== null && cell.value !== ""))
      .map(({ row, column }) => addressOf(row, column)),
  )
  return cells.flatMap(({ row, column, cell, style }) => {
    if (style === "title" || "formula" in cell || typeof cell.value !== "string") return []
    const isBetween = isFilled(row, column - 1) && isFilled(row, column + 1)
    const isCut = isBetween && cell.value.length > (columnWidths[column] ?? 0)
    return isCut ? [`${onSheet(name, addressOf(row, column))}: ${cell.value}`] : []
  })
}

test.each(sets)("%s: every text between others has its room", (_, set) => {
  for (const names of [[], ["Chaos_lines", "Reps_result"]])
    expect(plansOf(set, { names }).flatMap(cutTexts)).toEqual([])
})
