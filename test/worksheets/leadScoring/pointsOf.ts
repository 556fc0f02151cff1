import type { Cell, Matrix } from "../../../core/index.ts"

interface Scoring {
  readonly list: Matrix
  readonly headings: readonly Cell[]
  readonly rules: Matrix
  readonly caps: Matrix
  readonly asOf: number
}

interface Lead {
  readonly of: (field: Cell) => Cell
}

/** The points of each lead by the rules of the sample, written down a second time; blank for a blank lead. */
export function pointsOf({ list, headings, rules, caps, asOf }: Scoring): readonly (number | "")[] {
  const lines = rules.slice(1).filter(([field]) => field !== null && field !== "")
  const limits = new Map(caps.slice(1).map(([group, least, most]) => [group, { least, most }]))
  const within = (group: Cell, sum: number) => {
    const { least, most } = limits.get(group) ?? {}
    return Math.max(
      typeof least === "number" ? least : -Infinity,
      Math.min(typeof most === "number" ? most : Infinity, sum),
    )
  }
  return list.map((cells) => {
    if (cells.every((cell) => cell === null || cell === "")) return ""
    const lead: Lead = { of: (field) => cells[headings.indexOf(field)] ?? null }
    const groups = new Map<Cell, number>()
    let holds = true
    for (const [field, operator, value, points, group, , halfLife, most] of lines) {
      const cell = lead.of(field ?? null)
      holds = holds && matches(cell, String(operator), value ?? null)
      if (points === "and") continue
      const times = operator === "per" ? Math.min(Math.max(0, Number(cell ?? 0)) || 0, Number(most)) : 1
      const counted = holds ? Number(points) * times * decay(cell, halfLife ?? null, asOf) : 0
      groups.set(group ?? null, (groups.get(group ?? null) ?? 0) + counted)
      holds = true
    }
    return within(
      "Total",
      [...groups].reduce((sum, [group, points]) => sum + within(group, points), 0),
    )
  })
}

function matches(cell: Cell, operator: string, value: Cell): boolean {
  if (cell === null || cell === "") return false
  const [text, wanted] = [String(cell).toLowerCase(), String(value).toLowerCase()]
  switch (operator) {
    case "has word":
      return text.split(/[^\p{L}\p{N}_]+/u).includes(wanted)
    case "starts with":
      return text.startsWith(wanted)
    case "one of":
      return wanted.split("; ").includes(text)
    case "equals":
      return text === wanted
    case "matches":
      return new RegExp(wanted).test(text)
    case "between":
      return typeof cell === "number" && cell >= 50 && cell < 500
    case ">=":
      return typeof cell === "number" && cell >= Number(value)
    default:
      return operator === "per" || operator === "is not blank"
  }
}

function decay(cell: Cell, halfLife: Cell, asOf: number): number {
  if (typeof halfLife !== "number") return 1
  const day = typeof cell === "number" ? cell : Date.parse(`${cell}T00:00Z`) / 86_400_000 + 25_569
  return Number.isNaN(day) || day > asOf ? 0 : 0.5 ** ((asOf - day) / halfLife)
}
