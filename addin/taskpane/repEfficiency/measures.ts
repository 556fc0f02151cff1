import { foldHeading, isBlank, type Matrix } from "../../../core/index.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { insteadOfNumber, type SheetRow, sheetRows } from "../worksheets/sheetRows.ts"

/** A figure with its range, as a row of the sheet has it. */
export interface Measure {
  readonly name: string
  readonly low: number | undefined
  readonly base: number | undefined
  readonly high: number | undefined
  readonly unit: string
  /** Its note, or its source. */
  readonly note: string
  /** What stands in the place of the base; undefined where it is blank. */
  readonly problem: string | undefined
  /** Where the base stands. */
  readonly at: string
}

export function measuresOf(result: Matrix, place: string): readonly Measure[] {
  return sheetRows(result, place).flatMap((row) => measureOf(row, "Measure", "Note"))
}

export function assumptionsOf(assumptions: Matrix, place: string): readonly Measure[] {
  return sheetRows(assumptions, place).flatMap((row) => measureOf(row, "Assumption", "Source"))
}

function measureOf(row: SheetRow, name: string, note: string): Measure[] {
  if (row.text(name) === "") return []
  const base = row.number("Base")
  return [
    {
      name: row.text(name),
      low: row.number("Low"),
      base,
      high: row.number("High"),
      unit: row.text("Unit"),
      note: row.text(note),
      problem: base === undefined && !isBlank(row.cell("Base")) ? insteadOfNumber(row.cell("Base")) : undefined,
      at: row.address("Base"),
    },
  ]
}

export function measureNamed(measures: readonly Measure[], name: string): Measure | undefined {
  return measures.find((measure) => foldHeading(measure.name) === foldHeading(name))
}

/** From the smaller to the larger; "" where there is no range. */
export function rangeInWords({ low, high, unit }: Measure, words: NumberWords): string {
  if (low === undefined || high === undefined || low === high) return ""
  return `${words.inUnit(Math.min(low, high), unit)} – ${words.inUnit(Math.max(low, high), unit)}`
}

/** `698 k (153 k – 2.1 M)`. */
export function figureInWords(measure: Measure, words: NumberWords): string {
  const range = rangeInWords(measure, words)
  return `${words.inUnit(measure.base ?? 0, measure.unit)}${range === "" ? "" : ` (${range})`}`
}
