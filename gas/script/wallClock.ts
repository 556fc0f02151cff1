const dayInMs = 86_400_000
const dayZero = Date.UTC(1899, 11, 30)

/** Reads what a clock on the wall of a time zone shows at a moment, as a serial number (1899-12-30 is day 0). */
export function wallClock(timeZone: string): (moment: Date) => number {
  const offsetAt = offsetReader(timeZone)
  const offsetOfDay = new Map<number, number | "changes">()

  /** Asking costs much, so a day is asked once; only where its ends differ each moment is. */
  const offset = (moment: number) => {
    const day = Math.floor(moment / dayInMs)
    let known = offsetOfDay.get(day)
    if (known === undefined) {
      const atStart = offsetAt(day * dayInMs)
      known = atStart === offsetAt((day + 1) * dayInMs) ? atStart : "changes"
      offsetOfDay.set(day, known)
    }
    return known === "changes" ? offsetAt(moment) : known
  }

  return (date) => {
    const moment = date.getTime()
    const sinceDayZero = moment + offset(moment) - dayZero
    const days = Math.floor(sinceDayZero / dayInMs)
    return days + (sinceDayZero - days * dayInMs) / 1000 / 86_400
  }
}

/** By how many milliseconds the wall clock is ahead of UTC. */
function offsetReader(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  })
  return (moment) => {
    const field: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
    for (const { type, value } of format.formatToParts(moment)) field[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000
  }
}
