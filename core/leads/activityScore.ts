import {
  type Cell,
  cellText,
  foldText,
  isBlank,
  type Matrix,
  readDate,
  readError,
  readTable,
  wrongInput,
} from "../cells/index.ts"
import { date, defineFunction, type FunctionDoc, optional, range } from "../registry/index.ts"
import { ageInDays, shareLeft } from "./age.ts"
import { capped, readCaps } from "./readCaps.ts"
import { readGroup, readLimits } from "./readRules.ts"
import type { Cap } from "./rule.ts"

/** Points for one kind of activity. */
interface ActivityRule {
  readonly row: number
  readonly activity: string
  readonly points: number
  readonly group: string
  readonly halfLife?: number
  readonly window?: number
  readonly maxTimes?: number
}

export const activityScore = defineFunction({
  name: "ACTIVITYSCORE",
  topic: "leads",
  summary: "Points for each lead from a log of its activities.",
  params: {
    lead_ids: range({ about: "The leads to score, by id", mayBeBlank: true }),
    activities: range({ about: "The log, with headings: Lead, Activity, Date" }),
    rules: range({
      about: "The rules, with headings: Activity, Points, and Group, Half-life, Window, Max times if wanted",
    }),
    as_of: optional(date({ about: "The day that ages are counted to; needed for windows and half-lives" })),
    caps: optional(
      range({ about: "Bounds of groups, with headings: Group, Min, Max; the group Total bounds the sum" }),
    ),
  },
  returns: { shape: "per row", about: "The lead's points, after caps; 0 without activity", unit: "points" },
  compute: ({ lead_ids, activities, rules: rulesTable, as_of, caps: capsTable }) => {
    const rules = readActivityRules(rulesTable, as_of)
    const caps = capsTable ? readCaps(capsTable) : []
    const log = readLog(activities)
    return lead_ids.map((row) => row.map((id) => scoreOf(id, log, { rules, caps }, as_of)))
  },
})

function readActivityRules(table: Matrix, asOf: number | undefined): ActivityRule[] {
  const optionals = ["Group", "Half-life", "Window", "Max times"]
  const groupNames = new Map<string, string>()
  const rules = readTable(table, "rules", { required: ["Activity", "Points"], optional: optionals }).map((row) => {
    if (!row.has("Activity")) throw row.wrong("Activity is empty. Name the activity that earns the points.")
    const points = row.number("Points")
    if (points === undefined) throw row.wrong("Points is empty. Type a number.")
    const rule = {
      row: row.row,
      activity: foldText(row.text("Activity")),
      points,
      group: readGroup(row, groupNames),
      ...readLimits(row),
    }
    const isDated = rule.halfLife !== undefined || rule.window !== undefined
    if (isDated && asOf === undefined) {
      throw wrongInput(`as_of: is missing, and row ${row.row} of rules counts days. Give the date to count to.`)
    }
    return rule
  })
  if (rules.length === 0) throw wrongInput("rules: holds no rule. Fill in at least one row under the headings.")
  return rules
}

/** The dates of each activity of each lead; undefined for a row without one. */
type Log = ReadonlyMap<string, ReadonlyMap<string, readonly (number | undefined)[]>>

/** Rows without lead or activity are skipped, and so are rows with an error. */
function readLog(table: Matrix): Log {
  const log = new Map<string, Map<string, (number | undefined)[]>>()
  for (const row of readTable(table, "activities", { required: ["Lead", "Activity", "Date"] }, "skip the row")) {
    if (!row.has("Lead") || !row.has("Activity")) continue
    const lead = idOf(row.cell("Lead"))
    const activity = foldText(row.text("Activity"))
    const activities = log.get(lead) ?? new Map<string, (number | undefined)[]>()
    log.set(lead, activities)
    const dates = activities.get(activity) ?? []
    activities.set(activity, dates)
    dates.push(readDate(row.cell("Date")))
  }
  return log
}

/** Ids are compared trimmed and without case; 1001 is "1001". */
function idOf(cell: Cell): string {
  return foldText(cellText(cell))
}

interface ActivityRuleBook {
  readonly rules: readonly ActivityRule[]
  readonly caps: readonly Cap[]
}

function scoreOf(id: Cell, log: Log, { rules, caps }: ActivityRuleBook, asOf: number | undefined): Cell {
  const error = readError(id)
  if (error) return { code: error.code, sentence: `lead_ids: is an error in this row. ${error.sentence}` }
  if (isBlank(id)) return ""
  const activities = log.get(idOf(id))
  const groups = new Map<string, number>()
  for (const rule of rules) {
    const points = rule.points * timesOf(activities?.get(rule.activity) ?? [], rule, asOf)
    groups.set(rule.group, (groups.get(rule.group) ?? 0) + points)
  }
  let total = 0
  for (const [group, sum] of groups) total += capped(sum, foldText(group), caps)
  return capped(total, "total", caps)
}

/** How often the activity counts: the newest within the window, at most Max times, each with what age leaves of it. */
function timesOf(
  dates: readonly (number | undefined)[],
  { halfLife, window, maxTimes }: ActivityRule,
  asOf: number | undefined,
): number {
  const shares = dates
    .map((date) =>
      asOf === undefined ? 1 : date === undefined ? 0 : shareLeft(ageInDays(date, asOf), halfLife, window),
    )
    .filter((share) => share > 0)
    .sort((a, b) => b - a)
  return shares.reduce(
    (sum, share, index) => sum + share * Math.min(Math.max((maxTimes ?? index + 1) - index, 0), 1),
    0,
  )
}

const exampleLog: Matrix = [
  ["Lead", "Activity", "Date"],
  ["L-1", "Webinar", "2026-11-21"],
  ["l-1", "Webinar", "2026-11-07"],
  ["L-1", "Pricing page", "2026-10-24"],
  [1002, "Webinar", "2026-12-01"],
  ["L-3", "Pricing page", null],
]

const exampleActivityRules: Matrix = [
  ["Activity", "Points", "Half-life", "Max times"],
  ["Webinar", 10, 14, 3],
  ["Pricing page", 20, 28, 1],
]

export const activityScoreDoc: FunctionDoc = {
  details: [
    "For logs with one row per activity, as a marketing automation system exports them. Each rule gives points for every activity of its name. Window leaves out activities older than so many days, Max times keeps the newest of the rest, Half-life halves the points of each by its own age.",
    "A row without a lead or an activity is skipped, and so is a row with an error. An activity later than as_of never counts, and as soon as as_of is given, neither does one without a readable date.",
    "It says how active a lead is, not how well it fits: LEADGRADE and LEADSCORE do. Leads are found by id, in any case and without spaces around it; 1001 as a number and as text are the same lead.",
  ],
  formula: "Σ over groups of (Σ points × Σ 0.5^(age ÷ half-life) of the newest), within the caps",
  source: "Activity scoring as in Marketo; order of caps as in LEADSCORE",
  examples: [
    {
      about: "Two webinars and a pricing visit, one in the future, one without a date, and no activity",
      args: [[["L-1"], ["1002"], ["L-3"], ["L-9"], [null]], exampleLog, exampleActivityRules, "2026-11-21"],
      gives: [[25], [0], [0], [0], [""]],
      source: "By hand: 10 + 10 × ½ + 20 × ½",
    },
    {
      about: "The same with at most 20 points in all",
      args: [
        [["L-1"], ["L-3"]],
        exampleLog,
        exampleActivityRules,
        "2026-11-21",
        [
          ["Group", "Max"],
          ["Total", 20],
        ],
      ],
      gives: [[20], [0]],
      source: "By hand: 25 held at 20",
    },
    {
      about: "A half-life counts days, so it needs the day to count to",
      args: [[["L-1"], ["L-3"]], exampleLog, exampleActivityRules],
      error: {
        code: "#VALUE!",
        sentence: "as_of: is missing, and row 2 of rules counts days. Give the date to count to.",
      },
      source: "Own rule",
    },
  ],
  see: ["LEADSCORE", "SCOREDECAY"],
}
