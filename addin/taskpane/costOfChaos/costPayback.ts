import type { Matrix } from "../../../core/index.ts"
import { type Figure, figureOf, isSaid, rowsBelow, type Said } from "./figure.ts"

export interface CumulativePoint {
  readonly year: number
  readonly cumulative: number
}

export interface CostPayback {
  readonly years: Figure | undefined
  readonly netPresentValue: Figure | undefined
  readonly points: readonly CumulativePoint[]
}

/** When the programme has paid back, or the sentence that stands there. */
export function costPayback(table: Matrix, place: string, points: readonly CumulativePoint[]): CostPayback | Said {
  const rows = rowsBelow("Measure", table, place)
  if (isSaid(rows)) return rows
  return {
    years: figureOf(rows, ["Measure", "Payback"], "Value"),
    netPresentValue: figureOf(rows, ["Measure", "Net present value"], "Value"),
    points,
  }
}

/** What has come in by the end of each year, less what was spent. */
export function cumulativePoints(flows: Matrix, place: string): readonly CumulativePoint[] {
  const rows = rowsBelow("Year", flows, place)
  if (isSaid(rows)) return []
  return rows.flatMap((row) => {
    const year = row.number("Year")
    const cumulative = row.number("Cumulative")
    return year === undefined || cumulative === undefined ? [] : [{ year, cumulative }]
  })
}
