import { readAddress } from "./address.ts"
import type { CellStyle, SheetPlan } from "./sheetPlan.ts"

const usualWidth = 12

/** In what column widths are counted in; headings are bold. */
function widthOf(text: string, style: CellStyle | undefined): number {
  return Math.ceil(text.length * (style === "heading" ? 1.1 : 1) + 0.5)
}

/** The sheet with columns wide enough for its own texts, where these cannot reach over empty cells. */
export function withRoomForTexts(plan: SheetPlan): SheetPlan {
  const widths = [...plan.columnWidths]
  const filled = new Set<string>()
  const texts: { readonly row: number; readonly column: number; readonly width: number }[] = []
  for (const { at, cells, style } of plan.blocks) {
    const { top = 0, left = 0 } = readAddress(at) ?? {}
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        const [row, column] = [top + r, left + c]
        const value = "formula" in cell ? undefined : cell.value
        if (value === null || value === "") return
        filled.add(`${row},${column}`)
        if (typeof value === "string" && style !== "title") texts.push({ row, column, width: widthOf(value, style) })
      })
    })
  }
  const isRightAligned = areasOf(plan)

  /** The width of a cell and of the empty ones that its text may reach over; to the right of all columns there is no end. */
  const roomAt = (row: number, column: number): number => {
    const step = isRightAligned(row, column) ? -1 : 1
    let room = widths[column] ?? usualWidth
    for (let next = column + step; next >= 0 && !filled.has(`${row},${next}`); next += step) {
      if (next >= widths.length) return Number.POSITIVE_INFINITY
      room += widths[next] ?? usualWidth
    }
    return room
  }
  for (const { row, column, width } of texts) {
    while (widths.length <= column) widths.push(usualWidth)
    if (roomAt(row, column) < width) widths[column] = width
  }
  return { ...plan, columnWidths: widths }
}

function areasOf({ rightAligned = [] }: SheetPlan): (row: number, column: number) => boolean {
  const areas = rightAligned.flatMap((range) => readAddress(range) ?? [])
  return (row, column) =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right)
}
