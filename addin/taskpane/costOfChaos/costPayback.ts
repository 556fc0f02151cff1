import type { Matrix } from "../../../core/index.ts"
import type { CumulativePoint } from "../charts/CumulativePicture.tsx"
import { type Figure, figureOf, isSaid, rowsBelow, type Said } from "./figure.ts"

export interface CostPayback {
  readonly years: Figure
  readonly netPresentValue: Figure
  /** What has come in by the end of each year, less what was spent. */
  readonly points: readonly CumulativePoint[]
}

type Of<Value> = Readonly<Record<"payback" | "flows", Value>>

/** When the programme has paid back, or the sentence that stands there. */
export function costPayback(tables: Of<Matrix>, places: Of<string>): CostPayback | Said {
  const rows = rowsBelow("Measure", tables.payback, places.payback)
  if (isSaid(rows)) return rows
  return {
    years: figureOf(rows, "Payback", "Value", places.payback),
    netPresentValue: figureOf(rows, "Net present value", "Value", places.payback),
    points: cumulativePoints(tables.flows, places.flows),
  }
}

function cumulativePoints(flows: Matrix, place: string): readonly CumulativePoint[] {
  const rows = rowsBelow("Year", flows, place)
  if (isSaid(rows)) return []
  return rows.flatMap((row) => {
    const year = row.number("Year")
    const cumulative = row.number("Cumulative")
    return year === undefined || cumulative === undefined ? [] : [{ year, cumulative }]
  })
}
