import {
  CalcError,
  type Cell,
  cellText,
  findHeading,
  foldHeading,
  headingRow,
  isBlank,
  isBlankRow,
  type Matrix,
  noAnswer,
  readError,
  readNumber,
  refuseLoneError,
  wrongInput,
} from "../cells/index.ts"
import { perRow } from "../registry/index.ts"
import { sum } from "../stats/sum.ts"

/** A week by activity: rows are reps, columns activities. */
export interface Diary {
  readonly activities: readonly Cell[]
  readonly rows: Matrix
}

/** Pairs hours with the names above them. A column of sums would count every hour twice, so it is refused. */
export function readDiary(hours: Matrix, activityRange: Matrix): Diary {
  refuseLoneError(hours, "hours")
  refuseLoneError(activityRange, "activities")
  const activities = headingRow(activityRange, "activities")
  const width = hours[0]?.length ?? 0
  if (activities.length !== width) {
    throw wrongInput(
      `activities: has ${activities.length} columns, hours has ${width}. Select the same columns in both.`,
    )
  }
  for (const activity of activities) {
    const error = readError(activity)
    if (error) throw new CalcError(error.code, `activities: ${error.sentence}`)
    if (["total", "sum"].includes(foldHeading(activity))) {
      throw wrongInput(
        `activities: "${cellText(activity).trim()}" would count every hour twice. Leave that column out.`,
      )
    }
  }
  return { activities, rows: hours }
}

/** Where the named activities stand, each once. */
export function activityColumns(diary: Diary, names: readonly Cell[], argument: string): ReadonlySet<number> {
  return new Set(names.map((name) => findHeading(diary.activities, cellText(name), argument, "activities")))
}

/** The hours of one rep by column; a blank is 0. */
export function readHours(diary: Diary, row: readonly Cell[]): number[] {
  return row.map((cell, column) => {
    if (isBlank(cell)) return 0
    const activity = diary.activities[column]
    const error = readError(cell)
    if (error) throw new CalcError(error.code, `hours: ${cellText(activity)}: ${error.sentence}`)
    const hours = readNumber(cell)
    if (isBlank(activity)) throw wrongInput(`hours: "${cellText(cell)}" stands under no activity. Name its column.`)
    if (hours === undefined || hours < 0) {
      const problem = hours === undefined ? "is no number of hours" : "is below 0"
      throw wrongInput(
        `hours: "${cellText(cell)}" under ${cellText(activity)} ${problem}. Type hours as decimals, 4.5.`,
      )
    }
    return hours
  })
}

/** Answers rep by rep: a wholly blank row gives "", one of zeros has no answer. */
export function perRep(diary: Diary, answer: (week: readonly number[], rep: number) => Cell): Matrix {
  return perRow(diary.rows, (row, rep) => {
    if (isBlankRow(row)) return ""
    const week = readHours(diary, row)
    if (sum(week) === 0) throw noAnswer("hours: the row holds no hours. Type the hours of the week.")
    return answer(week, rep)
  })
}

/** The hours of a week that go into the columns named. */
export function hoursIn(columns: ReadonlySet<number>, week: readonly number[]): number {
  return sum(week.filter((_, column) => columns.has(column)))
}
