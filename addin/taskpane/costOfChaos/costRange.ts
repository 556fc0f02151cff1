import type { Matrix } from "../../../core/index.ts"
import type { RangeOf } from "../charts/RangeDrawing.tsx"
import type { TornadoRow } from "../charts/TornadoPicture.tsx"
import type { SheetRow } from "../worksheets/sheetRows.ts"
import { type Figure, figureOf, isSaid, rowsBelow, type Said } from "./figure.ts"

const percentiles = ["P5", "P10", "P25", "P50", "P75", "P90", "P95"] as const satisfies readonly (keyof RangeOf)[]

/** The percentiles of the simulation, or the sentence that stands there. */
export function costRange(table: Matrix, place: string): RangeOf | Said {
  const rows = rowsBelow("Measure", table, place)
  if (isSaid(rows)) return rows
  const figures = percentiles.map((name): [string, Figure] => [name, figureOf(rows, name, "Value", place)])
  const said = figures.map(([, figure]) => figure).find(isSaid)
  return said ?? (Object.fromEntries(figures) as unknown as RangeOf)
}

export interface CostTornado {
  readonly base: number
  readonly bars: readonly TornadoRow[]
}

/** The total with one input at its low and its high, the largest swing first, or the sentence that stands there. */
export function costTornado(table: Matrix, place: string): CostTornado | Said {
  const rows = rowsBelow("Input", table, place)
  if (isSaid(rows)) return rows
  const bars = rows.flatMap((row) => tornadoBar(row) ?? [])
  const base = rows.flatMap((row) => row.number("Base") ?? [])[0]
  if (base !== undefined && bars.length > 0) return { base, bars }
  return { sentence: "Nothing varies the total. Type a low or a high beside an input.", place }
}

function tornadoBar(row: SheetRow): TornadoRow | undefined {
  const low = row.number("Low")
  const high = row.number("High")
  return low === undefined || high === undefined ? undefined : { label: row.text("Input"), low, high }
}
