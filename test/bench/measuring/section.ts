import { ratios, type Spread, spread } from "./ratios.ts"
import type { Times } from "./rounds.ts"

/** A target of the project with what came out. */
export interface Target {
  readonly what: string
  readonly wanted: string
  readonly measured: string
  readonly verdict: "met" | "**not met**" | ""
}

/** One part of the report. */
export interface Section {
  readonly title: string
  readonly lines: readonly string[]
  readonly targets: readonly Target[]
}

/** A target on a figure; there is no verdict on what could not be measured. */
export function target(what: string, figure: number | undefined, bound: "≤" | "≥", limit: number, unit = "×"): Target {
  const wanted = `${bound} ${limit} ${unit}`.trim()
  if (figure === undefined) return { what, wanted, measured: "not measured", verdict: "" }
  const isMet = bound === "≤" ? figure <= limit : figure >= limit
  return { what, wanted, measured: `${digits(figure)} ${unit}`.trim(), verdict: isMet ? "met" : "**not met**" }
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "--:"))), ...rows.map(line)]
}

/** The median with the least and the most, and the number of rounds where some were sat out. */
export function shown(spread: Spread | undefined, planned: number): string {
  if (!spread) return "–"
  const rounds = spread.rounds < planned ? `; ${spread.rounds} rounds` : ""
  return `${digits(spread.median)} (${digits(spread.least)}–${digits(spread.most)}${rounds})`
}

/** Two or three digits that mean something. */
export function digits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(value >= 10 ? 1 : 2)
}

export function ratioOf(times: Times, one: string, other: string): Spread | undefined {
  return ratios(times.get(one) ?? [], times.get(other) ?? [])
}

export function timeOf(times: Times, name: string): Spread | undefined {
  return spread(times.get(name) ?? [])
}
