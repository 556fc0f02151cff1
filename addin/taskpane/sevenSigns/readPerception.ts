import { foldHeading, type Matrix } from "../../../core/index.ts"
import { rowWith, sheetRows } from "../worksheets/sheetRows.ts"

/** A sign as both sides see it: the lower, the more it is there. */
export interface SeenSign {
  readonly sign: string
  readonly marketing: number | undefined
  readonly sales: number | undefined
  readonly gap: number | undefined
}

export interface Perception {
  readonly signs: readonly SeenSign[]
  /** From 0 to what stands for aligned; undefined until both sides have answered. */
  readonly index: { readonly marketing: number; readonly sales: number } | undefined
  /** Where the difference weighs most. */
  readonly widest: string | undefined
}

const indexRow = "Index"

export function readPerception(table: Matrix, place: string): Perception {
  const rows = sheetRows(table, place)
  const signRows = rows.filter((row) => foldHeading(row.cell("Sign")) !== foldHeading(indexRow))
  const index = rowWith(rows, "Sign", indexRow)
  const [marketing, sales] = [index?.number("Marketing"), index?.number("Sales")]
  const byWeight = [...signRows].sort((a, b) => (b.number("Weighted gap") ?? 0) - (a.number("Weighted gap") ?? 0))
  return {
    signs: signRows.map((row) => ({
      sign: row.text("Sign"),
      marketing: row.number("Marketing"),
      sales: row.number("Sales"),
      gap: row.number("Gap"),
    })),
    index: marketing === undefined || sales === undefined ? undefined : { marketing, sales },
    widest: byWeight[0]?.number("Weighted gap") ? byWeight[0].text("Sign") : undefined,
  }
}

/** The lowest and the highest answer and the index when aligned, of a table Item, Value. */
export function readScale(table: Matrix, place: string): { least: number; most: number; aligned: number } {
  const rows = sheetRows(table, place)
  const numberOf = (item: string, otherwise: number) => rowWith(rows, "Item", item)?.number("Value") ?? otherwise
  return {
    least: numberOf("Lowest answer", 1),
    most: numberOf("Highest answer", 5),
    aligned: numberOf("Index when aligned", 100),
  }
}
