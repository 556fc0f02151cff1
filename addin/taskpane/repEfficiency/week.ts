import { foldHeading, type Matrix } from "../../../core/index.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import type { StackedBar, StackedPart } from "../charts/stackedLayout.ts"
import { rowWith, type SheetRow } from "../worksheets/sheetRows.ts"
import { type Measure, measureNamed } from "./measures.ts"

/** The week as the sheet has it: who does what for how long. */
export interface Week {
  readonly parts: readonly StackedPart[]
  /** The average rep, then each rep with hours. */
  readonly bars: readonly StackedBar[]
  readonly table: Matrix
}

interface WeekTables {
  readonly headings: readonly string[]
  readonly reps: readonly SheetRow[]
  /** Has the hours of the average rep by activity. */
  readonly moves: readonly SheetRow[]
  readonly measures: readonly Measure[]
  readonly selling: readonly string[]
}

const averageName = "Average rep"

/** Selling stands first, all else in the order of the sheet; an activity without any hours is left out. */
export function weekOf({ headings, reps, moves, measures, selling }: WeekTables, words: NumberWords): Week {
  const isSelling = (activity: string) => selling.some((one) => foldHeading(one) === foldHeading(activity))
  const averageOf = (activity: string) => rowWith(moves, "Activity", activity)?.number("Hours a week") ?? 0
  const activities = headings.filter((heading) => averageOf(heading) > 0)
  const parts = [
    ...activities.filter(isSelling).map((name) => ({ name, isAccent: true })),
    ...activities.filter((name) => !isSelling(name)).map((name) => ({ name, isAccent: false })),
  ]
  const names = parts.map(({ name }) => name)
  const total = measureNamed(measures, "Hours a rep and week")?.base
  const sold = measureNamed(measures, "Selling hours a rep and week")?.base
  const average = { name: averageName, values: names.map(averageOf), about: about(sold ?? 0, total ?? 0, words) }
  const filled = reps.filter((row) => (row.number("Total") ?? 0) > 0)
  if (total === undefined || filled.length === 0) return { parts: [], bars: [], table: [] }
  return {
    parts,
    bars: [average, ...filled.map((row) => barOf(row, parts, words))],
    table: [
      ["Rep", ...names, "Total"],
      [averageName, ...average.values, total],
      ...filled.map((row) => [row.text("Rep"), ...names.map((name) => row.cell(name)), row.cell("Total")]),
    ],
  }
}

function barOf(row: SheetRow, parts: readonly StackedPart[], words: NumberWords): StackedBar {
  const values = parts.map(({ name }) => row.number(name) ?? 0)
  const sold = values.reduce((sum, value, index) => (parts[index]?.isAccent ? sum + value : sum), 0)
  return { name: row.text("Rep"), values, about: about(sold, row.number("Total") ?? 0, words) }
}

function about(sold: number, total: number, words: NumberWords): string {
  return `${words.short(sold)} of ${words.short(total)}\u00A0h selling`
}
