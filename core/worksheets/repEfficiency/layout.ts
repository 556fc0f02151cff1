import { rowsFrom } from "../rows.ts"

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

export const mostReps = 20
export const mostActivities = 10
/** The columns of that many activities on Week by rep. */
export const activityLetters = ["B", "C", "D", "E", "F", "G", "H", "I", "J", "K"] as const

export const team = {
  figures: rowsFrom(8, 8),
  activities: rowsFrom(18, mostActivities),
  reps: rowsFrom(30, mostReps),
  published: rowsFrom(52, 6),
} as const

const blockHeight = mostActivities + 1
export const week = {
  heading: 7,
  rows: rowsFrom(8, mostReps * blockHeight),
  /** A rep's name, then the activities. */
  blocks: Array.from({ length: mostReps }, (_, rep) => ({
    rep: 8 + rep * blockHeight,
    activities: rowsFrom(9 + rep * blockHeight, mostActivities),
  })),
} as const

export const longForm = { heading: 5, rows: rowsFrom(6, 300) } as const

export const byRep = {
  selling: 4,
  heading: 5,
  reps: rowsFrom(6, mostReps),
  average: 27,
  filled: 28,
  fewest: 29,
  most: 30,
  chart: 32,
  fromWeek: rowsFrom(51, mostReps),
  fromLongForm: rowsFrom(74, mostReps),
} as const

export const move = { heading: 5, rows: rowsFrom(6, mostActivities) } as const

export const increase = {
  headline: 3,
  range: 4,
  toFix: 5,
  assumptionHeading: 8,
  assumptions: rowsFrom(9, 6),
  resultHeading: 17,
  result: rowsFrom(18, 19),
  published: rowsFrom(39, 2),
  truths: rowsFrom(43, 4),
  tornadoHeading: 49,
  tornado: rowsFrom(50, 5),
  charts: 57,
  workings: 75,
  ready: 76,
  caseHeading: 77,
  facts: rowsFrom(78, 12),
  optional: rowsFrom(90, 3),
  costsAt: 93,
  outOfOrder: 94,
  casesHeading: 96,
  cases: rowsFrom(97, 10),
  swings: rowsFrom(109, 5),
  tornadoChart: rowsFrom(117, 5),
  caseChart: rowsFrom(125, 3),
} as const

export const checks = {
  total: 3,
  tolerance: 4,
  heading: 6,
  /** Nothing is calculated on d before these read 0. */
  inputs: rowsFrom(7, 12),
  /** These tell of what may be wrong with a result that is there. */
  results: rowsFrom(19, 13),
  all: rowsFrom(7, 25),
  opinion: 36,
} as const
