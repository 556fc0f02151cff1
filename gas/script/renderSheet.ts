import { readAddress } from "../../core/worksheets/address.ts"
import type { CellStyle, PlanBlock, PlanCell, SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { type SheetsValue, toSheetsValue } from "./cells.ts"
import { localFormula } from "./localFormula.ts"

/** A plan as the rectangles from A1 on that Sheets takes, each in one call. */
export interface RenderedSheet {
  readonly rows: number
  readonly columns: number
  readonly values: SheetsValue[][]
  readonly backgrounds: (string | null)[][]
  readonly fontColors: (string | null)[][]
  readonly fontWeights: ("bold" | "normal")[][]
  /** Neighbouring columns of one width in pixels; columns count from 1. */
  readonly widths: readonly { readonly first: number; readonly count: number; readonly pixels: number }[]
}

interface Look {
  readonly background?: string
  readonly color?: string
  readonly bold?: boolean
}

export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true },
  heading: { bold: true, background: "#d9ecec" },
  input: { background: "#fff8e1" },
  result: { bold: true },
  note: { color: "#5f6368" },
  good: { background: "#e2f1e6", color: "#14532d" },
  bad: { background: "#fbe5e1", color: "#8c1d18" },
}

interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: PlanCell
  readonly look: Look
}

export function renderSheet(plan: SheetPlan, locale: string): RenderedSheet {
  const cells = plan.blocks.flatMap(placedCells)
  const rows = Math.max(1, ...cells.map(({ row }) => row + 1))
  const columns = Math.max(1, ...cells.map(({ column }) => column + 1))
  const grid = <V>(empty: V, read: (placed: PlacedCell) => V | undefined): V[][] => {
    const filled = Array.from({ length: rows }, () => Array<V>(columns).fill(empty))
    for (const placed of cells) {
      const row = filled[placed.row]
      if (row) row[placed.column] = read(placed) ?? empty
    }
    return filled
  }
  return {
    rows,
    columns,
    values: grid<SheetsValue>("", ({ cell }) => typedValue(cell, locale)),
    backgrounds: grid<string | null>(null, ({ look }) => look.background),
    fontColors: grid<string | null>(null, ({ look }) => look.color),
    fontWeights: grid<"bold" | "normal">("normal", ({ look }) => (look.bold ? "bold" : "normal")),
    widths: columnRuns(plan.columnWidths),
  }
}

function placedCells(block: PlanBlock): PlacedCell[] {
  const corner = readAddress(block.at)
  if (!corner) throw new Error(`${block.at}: is no address of a cell.`)
  const look = block.style ? looks[block.style] : {}
  return block.cells.flatMap((row, r) =>
    row.map((cell, c) => ({ row: corner.top + r, column: corner.left + c, cell, look })),
  )
}

/** Sheets reads a text as if typed: only behind an apostrophe do `=SUM(A1)`, `0012` and `1/2` stay text. */
function typedValue(cell: PlanCell, locale: string): SheetsValue {
  if ("formula" in cell) return localFormula(cell.formula, locale)
  const value = toSheetsValue(cell.value)
  return typeof value === "string" && value !== "" ? `'${value}` : value
}

function columnRuns(widths: readonly number[]): RenderedSheet["widths"] {
  const runs: { first: number; count: number; pixels: number }[] = []
  widths.forEach((characters, index) => {
    const pixels = Math.round(characters * 7 + 12)
    const last = runs[runs.length - 1]
    if (last?.pixels === pixels) last.count++
    else runs.push({ first: index + 1, count: 1, pixels })
  })
  return runs
}
