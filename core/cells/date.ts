import type { Cell } from "./cell.ts"

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/
const dayInMs = 86_400_000
/** 1899-12-30: day 0 of the 1900 date system for every date after February 1900. */
const dayZero = Date.UTC(1899, 11, 30)

/** A date as a serial number: a number as it is, or ISO text (`2026-11-21`, `2026-11-21 14:30`). */
export function readDate(cell: Cell | undefined): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined
  return readIsoDate(cell)
}

/** The serial number of ISO text; other text, and dates that do not exist, are no dates. */
export function readIsoDate(cell: Cell | undefined): number | undefined {
  if (typeof cell !== "string") return undefined
  const parts = iso.exec(cell.trim())
  if (!parts) return undefined
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  const exists = date.getUTCMonth() === month - 1
  if (!exists || hour > 23 || minute > 59 || second > 59) return undefined
  return (date.getTime() - dayZero) / dayInMs + (hour * 3600 + minute * 60 + second) / 86_400
}
