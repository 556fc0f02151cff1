import { onSheet } from "./address.ts"

/** Rows of a sheet as it numbers them, from the first to the last, both counted. */
export interface Rows {
  readonly first: number
  readonly last: number
}

export function rowsFrom(first: number, count: number): Rows {
  return { first, last: first + count - 1 }
}

export function rowNumbers({ first, last }: Rows): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** A column over these rows, which stay when the formula is copied, `$F$7:$F$13`; of `B:D`, `$B$7:$D$13`. */
export function fixed(columns: string, { first, last }: Rows): string {
  const [left, right = left] = columns.split(":")
  return `$${left}$${first}:$${right}$${last}`
}

/** The same on a sheet: `'a Team'!$F$7:$F$13`. */
export function fixedOn(sheet: string, columns: string, rows: Rows): string {
  return onSheet(sheet, fixed(columns, rows))
}
