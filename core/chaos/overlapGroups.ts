import { foldText, suggestion } from "../cells/index.ts"
import { type Line, lineValue } from "./lines.ts"

/**
 * For each line, the one that counts in its group: the largest of all that overlap, named in either direction and in
 * chains; of equal ones the upper. A line that overlaps nothing counts itself.
 */
export function countedLines(lines: readonly Line[]): Line[] {
  const groups = overlapGroups(lines)
  const largest = new Map<number, Line>()
  lines.forEach((line, index) => {
    const best = largest.get(groups[index] as number)
    if (!best || lineValue(line) > lineValue(best)) largest.set(groups[index] as number, line)
  })
  return groups.map((group) => largest.get(group) as Line)
}

/** The lines that count, in their order. */
export function countingLines(lines: readonly Line[]): Line[] {
  const counted = countedLines(lines)
  return lines.filter((line, index) => counted[index] === line)
}

/** The number of the group each line belongs to. */
function overlapGroups(lines: readonly Line[]): number[] {
  const places = placesByName(lines)
  let groups = lines.map((_, index) => index)
  lines.forEach((line, index) => {
    for (const name of line.overlapsWith) {
      const from = groups[index] as number
      const to = groups[findLine(lines, places, name, line)]
      if (from !== to) groups = groups.map((group) => (group === to ? from : group))
    }
  })
  return groups
}

function placesByName(lines: readonly Line[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const name = foldText(line.name)
    places.set(name, [...(places.get(name) ?? []), index])
  })
  return places
}

function findLine(
  lines: readonly Line[],
  places: ReadonlyMap<string, readonly number[]>,
  name: string,
  from: Line,
): number {
  const [at, twin] = places.get(foldText(name)) ?? []
  const claim = `"${from.name}" overlaps with "${name}"`
  if (at === undefined) {
    const names = lines.map((line) => line.name)
    throw from.row.wrong(`${claim}, which is no line. ${suggestion(name, names)}`)
  }
  if (twin !== undefined) throw from.row.wrong(`${claim}, the name of two lines. Rename one of them.`)
  return at
}
