import { onSheet } from "../address.ts"

/** Where things stand on the sheets, so that they can read each other. Rows are numbered as on the sheet. */
export const sheets = {
  team: "a Team",
  week: "b Week",
  longForm: "Long form",
  byRep: "Week by rep",
  move: "c What can move",
  increase: "d Total revenue increase",
  checks: "Rep efficiency checks",
} as const

export const defaultActivities: readonly (readonly [activity: string, selling: "yes" | "no"])[] = [
  ["Selling", "yes"],
  ["Prospecting and research", "no"],
  ["Admin and CRM", "no"],
  ["Re-creating content", "no"],
  ["Internal meetings", "no"],
  ["Service and support", "no"],
  ["Travel", "no"],
]

/** Rows from the first to the last, both counted. */
export interface Rows {
  readonly first: number
  readonly last: number
}

export function rowNumbers({ first, last }: Rows): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** `$F$7:$F$13`, or of several columns, `$B$7:$D$13`. */
export function fixed(columns: string, { first, last }: Rows): string {
  const [left, right = left] = columns.split(":")
  return `$${left}$${first}:$${right}$${last}`
}

/** The same on a sheet: `'a Team'!$F$7:$F$13`. */
export function fixedOn(sheet: string, columns: string, rows: Rows): string {
  return onSheet(sheet, fixed(columns, rows))
}

const sized = (first: number, count: number): Rows => ({ first, last: first + count - 1 })

export const mostReps = 20
export const mostActivities = 10
/** The columns of that many activities on Week by rep. */
export const activityLetters = ["B", "C", "D", "E", "F", "G", "H", "I", "J", "K"] as const

export const team = {
  figures: sized(8, 8),
  activities: sized(18, mostActivities),
  reps: sized(30, mostReps),
  published: sized(52, 6),
} as const

const blockHeight = mostActivities + 1
export const week = {
  heading: 7,
  rows: sized(8, mostReps * blockHeight),
  /** A rep's name, then the activities. */
  blocks: Array.from({ length: mostReps }, (_, rep) => ({
    rep: 8 + rep * blockHeight,
    activities: sized(9 + rep * blockHeight, mostActivities),
  })),
} as const

export const longForm = { heading: 5, rows: sized(6, 300) } as const

export const byRep = {
  selling: 4,
  heading: 5,
  reps: sized(6, mostReps),
  average: 27,
  filled: 28,
  fewest: 29,
  most: 30,
  chart: 32,
  fromWeek: sized(51, mostReps),
  fromLongForm: sized(74, mostReps),
} as const

export const move = { heading: 5, rows: sized(6, mostActivities) } as const

export const increase = {
  headline: 3,
  range: 4,
  toFix: 5,
  assumptionHeading: 8,
  assumptions: sized(9, 6),
  resultHeading: 17,
  result: sized(18, 19),
  published: sized(39, 2),
  truths: sized(43, 4),
  tornadoHeading: 49,
  tornado: sized(50, 5),
  charts: 57,
  workings: 75,
  ready: 76,
  caseHeading: 77,
  facts: sized(78, 12),
  optional: sized(90, 3),
  costsAt: 93,
  outOfOrder: 94,
  casesHeading: 96,
  cases: sized(97, 10),
  swings: sized(109, 5),
  tornadoChart: sized(117, 5),
  caseChart: sized(125, 3),
} as const

export const checks = {
  total: 3,
  tolerance: 4,
  heading: 6,
  /** Nothing is calculated on d before these read 0. */
  inputs: sized(7, 12),
  /** These tell of what may be wrong with a result that is there. */
  results: sized(19, 13),
  all: sized(7, 25),
  opinion: 36,
} as const
