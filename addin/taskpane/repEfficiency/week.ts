import { foldHeading, type Matrix } from "../../../core/index.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import type { StackedBar, StackedPart } from "../charts/stackedLayout.ts"
import { rowWith, type SheetRow } from "../worksheets/sheetRows.ts"

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
  readonly selling: readonly string[]
}

const averageName = "Average rep"

/** Selling stands first, all else in the order of the sheet; an activity without any hours is left out. */
export function weekOf({ headings, reps, moves, selling }: WeekTables, words: NumberWords): Week {
  const isSelling = (activity: string) => selling.some((one) => foldHeading(one) === foldHeading(activity))
  const averageOf = (activity: string) => rowWith(moves, "Activity", activity)?.number("Hours a week") ?? 0
  const activities = headings.filter((heading) => averageOf(heading) > 0)
  const parts = [
    ...activities.filter(isSelling).map((name) => ({ name, isAccent: true })),
    ...activities.filter((name) => !isSelling(name)).map((name) => ({ name, isAccent: false })),
  ]
  const names = parts.map(({ name }) => name)
  const filled = reps.filter((row) => (row.number("Total") ?? 0) > 0)
  if (filled.length === 0) return { parts: [], bars: [], table: [] }
  const hours = names.map(averageOf)
  const total = sum(hours)
  return {
    parts,
    bars: [
      barOf(averageName, hours, total, parts, words),
      ...filled.map((row) => {
        const values = names.map((name) => row.number(name) ?? 0)
        return barOf(row.text("Rep"), values, row.number("Total") ?? 0, parts, words)
      }),
    ],
    table: [
      ["Rep", ...names, "Total"],
      [averageName, ...hours, total],
      ...filled.map((row) => [row.text("Rep"), ...names.map((name) => row.cell(name)), row.cell("Total")]),
    ],
  }
}

function barOf(
  name: string,
  values: readonly number[],
  total: number,
  parts: readonly StackedPart[],
  words: NumberWords,
): StackedBar {
  const sold = sum(values.filter((_, part) => parts[part]?.isAccent))
  return { name, values, about: `${words.short(sold)} of ${words.short(total)}\u00A0h selling` }
}

function sum(values: readonly number[]): number {
  return values.reduce((so, value) => so + value, 0)
}
