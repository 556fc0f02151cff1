import type { Matrix } from "../../../core/index.ts"
import { rowWith, sheetRows } from "../worksheets/sheetRows.ts"

/** A sign with what shows it, what it is worth and what helps. */
export interface SignFound {
  readonly sign: string
  readonly measure: string
  readonly unit: string
  readonly published: number | undefined
  readonly ours: number | undefined
  /** Undefined where there is nothing to compare. */
  readonly isPresent: boolean | undefined
  readonly worth: number | undefined
  readonly costLine: string
  readonly whatToDo: string
  /** Where our measure stands in the result. */
  readonly at: string
}

export function readSigns(
  result: Matrix,
  resultPlace: string,
  measures: Matrix,
  measuresPlace: string,
): readonly SignFound[] {
  const items = sheetRows(measures, measuresPlace)
  return sheetRows(result, resultPlace).map((row) => ({
    sign: row.text("Sign"),
    measure: row.text("Measure"),
    unit: rowWith(items, "Item", row.text("Measure"))?.text("Unit") ?? "",
    published: row.number("Published"),
    ours: row.number("Ours"),
    isPresent: presentIn(row.text("Present")),
    worth: row.number("Worth"),
    costLine: row.text("Cost line"),
    whatToDo: row.text("What to do"),
    at: row.address("Ours"),
  }))
}

function presentIn(text: string): boolean | undefined {
  if (/^(?:yes|true)$/i.test(text)) return true
  return /^(?:no|false)$/i.test(text) ? false : undefined
}
