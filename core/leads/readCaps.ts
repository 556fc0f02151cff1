import { foldText, type Matrix, readTable } from "../cells/index.ts"
import type { Cap } from "./rule.ts"

/** Reads a caps table: bounds by group, and by `total`. A blank Min or Max is no limit. */
export function readCaps(table: Matrix): Cap[] {
  const caps: Cap[] = []
  for (const row of readTable(table, "caps", { required: ["Group"], optional: ["Min", "Max"] })) {
    if (!row.has("Group")) throw row.wrong('Group is empty. Name the group, or "Total" for the sum.')
    const group = foldText(row.text("Group"))
    if (caps.some((cap) => cap.group === group))
      throw row.wrong(`the group "${row.text("Group")}" occurs twice. Keep one row of it.`)
    const min = row.number("Min")
    const max = row.number("Max")
    if (min !== undefined && max !== undefined && min > max) {
      throw row.wrong(`Min ${min} is above Max ${max}. Swap them.`)
    }
    caps.push({ group, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) })
  }
  return caps
}

/** What a sum is held within; infinite where there is no limit. */
export interface Bounds {
  readonly min: number
  readonly max: number
}

/** The bounds of a group, by its name as caps compare it. */
export function boundsOf(group: string, caps: readonly Cap[]): Bounds {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } =
    caps.find((cap) => cap.group === group) ?? {}
  return { min, max }
}

/** The value within the bounds of a group, if it has any. */
export function capped(value: number, group: string, caps: readonly Cap[]): number {
  const { min, max } = boundsOf(group, caps)
  return Math.min(Math.max(value, min), max)
}
