import { cellText, findHeading, type Matrix, readTable, wrongInput } from "../cells/index.ts"
import { checkedNumber } from "../registry/index.ts"
import { sum } from "../stats/sum.ts"
import type { Diary } from "./diary.ts"

/** An activity of which a share could move away from the reps. */
export interface AvoidableTime {
  readonly column: number
  readonly share: number
  /** Who would do it instead, if anybody. */
  readonly absorbedBy: string
  /** What an hour of theirs costs. */
  readonly hourlyCost: number
}

const costs = ["Absorbed by", "Hourly cost"]

/** A table Activity, Share, and Absorbed by and Hourly cost if wanted. */
export function readAvoidableTime(table: Matrix, diary: Diary, read: "hours" | "hours and costs"): AvoidableTime[] {
  const rows = readTable(table, "avoidable", {
    required: ["Activity", "Share"],
    [read === "hours" ? "unread" : "optional"]: costs,
  }).filter((row) => row.has("Activity") || row.has("Share"))
  if (rows.length === 0) throw wrongInput("avoidable: holds no activity. Fill Activity and Share in at least one row.")
  const seen = new Set<number>()
  return rows.map((row) => {
    const activity = row.text("Activity")
    if (activity === "") throw row.wrong("has a share but no activity. Name the activity.")
    const column = findHeading(diary.activities, cellText(row.cell("Activity")), "avoidable", "activities")
    if (seen.has(column)) throw row.wrong(`"${activity}" stands there twice. Keep one row.`)
    seen.add(column)
    if (!row.has("Share")) throw row.wrong(`Share of "${activity}" is empty. Give a number from 0 to 1.`)
    const share = checkedNumber(row.cell("Share"), `avoidable: row ${row.row}: Share`, { least: 0, most: 1 })
    const hourlyCost = row.number("Hourly cost") ?? 0
    if (hourlyCost < 0) throw row.wrong(`Hourly cost of "${activity}" is ${hourlyCost}. Give a number of at least 0.`)
    return { column, share, absorbedBy: row.text("Absorbed by"), hourlyCost }
  })
}

/** The hours of a week that could move. */
export function avoidableHours(avoidable: readonly AvoidableTime[], week: readonly number[]): number {
  return sum(avoidable.map(({ column, share }) => (week[column] ?? 0) * share))
}
