import type { Cell, Matrix } from "../../core/index.ts"
import { addressOf, onSheet } from "../../core/worksheets/address.ts"

/** Where two workbooks show different values; numbers as far as engines agree. */
export function differences(wanted: ReadonlyMap<string, Matrix>, shown: ReadonlyMap<string, Matrix>): string[] {
  return [...wanted].flatMap(([name, rows]) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const other = shown.get(name)?.[r]?.[c] ?? null
        return isSame(cell, other)
          ? []
          : [`${onSheet(name, addressOf(r, c))}: ${JSON.stringify(cell)}, ${JSON.stringify(other)}`]
      }),
    ),
  )
}

function isSame(wanted: Cell, shown: Cell): boolean {
  if (typeof wanted === "number" && typeof shown === "number")
    return Math.abs(wanted - shown) <= 1e-9 * Math.max(1, Math.abs(wanted))
  return (wanted ?? "") === (shown ?? "")
}
