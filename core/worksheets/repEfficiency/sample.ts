import { mostReps } from "./layout.ts"

const reps = 12
/** Hours a week of the average rep, by activity. */
const averageHours = [14, 8, 7, 4, 5, 4, 3] as const
const quarters = 4
const workdays = 5

/** Names of people who are not there, and blanks up to the room for reps. */
export const sampleReps: readonly (string | null)[] = Array.from({ length: mostReps }, (_, rep) =>
  rep < reps ? `Rep ${rep + 1}` : null,
)

/** Hours by rep, activity and day, Monday to Friday, in quarter hours; over all reps each activity has its average. */
export function sampleWeeks(random: () => number): readonly (readonly (readonly number[])[])[] {
  const below = (limit: number) => random() % limit
  const totals = Array.from({ length: reps }, () => averageHours.map((hours) => hours * quarters))
  averageHours.forEach((hours, activity) => {
    const order = shuffled(reps, below)
    for (let pair = 0; pair < reps; pair += 2) {
      const difference = below(Math.floor((hours * quarters) / 3) + 1)
      const [more, less] = [totals[order[pair] ?? 0], totals[order[pair + 1] ?? 0]]
      if (more && less) {
        more[activity] = (more[activity] ?? 0) + difference
        less[activity] = (less[activity] ?? 0) - difference
      }
    }
  })
  return totals.map((week) => week.map((total) => overDays(total, below).map((count) => count / quarters)))
}

/** Spread evenly, the rest at random, and now and then moved from one day to another. */
function overDays(total: number, below: (limit: number) => number): number[] {
  const days = Array.from({ length: workdays }, () => Math.floor(total / workdays))
  const add = (day: number, count: number) => {
    days[day] = (days[day] ?? 0) + count
  }
  for (const day of shuffled(workdays, below).slice(0, total % workdays)) add(day, 1)
  for (let moves = 0; moves < workdays; moves++) {
    const [from, to] = [below(workdays), below(workdays)]
    if ((days[from] ?? 0) === 0) continue
    add(from, -1)
    add(to, 1)
  }
  return days
}

function shuffled(count: number, below: (limit: number) => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) {
    const other = below(last + 1)
    const taken = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = taken
  }
  return order
}
