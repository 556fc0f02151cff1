import { foldText } from "../cells/index.ts"
import { sum } from "../stats/sum.ts"
import { type Line, lineValue } from "./lines.ts"

const parts = ["driver", "rate", "avoidable"] as const
export type Part = (typeof parts)[number]

const headings = { driver: "Driver", rate: "Rate", avoidable: "Avoidable" } as const

/** A number of a line that may lie lower or higher than its base. */
export interface Input {
  readonly line: Line
  readonly part: Part
  /** Driver, Rate or Avoidable. */
  readonly heading: string
  readonly low: number
  readonly base: number
  readonly high: number
  /** Inputs with the same word move together; blank moves alone. */
  readonly movesWith: string
}

/** The inputs that have a low or a high, in the order of the table; a missing side is the base. */
export function varyingInputs(lines: readonly Line[]): Input[] {
  return lines.flatMap((line) => parts.flatMap((part) => readInput(line, part) ?? []))
}

function readInput(line: Line, part: Part): Input | undefined {
  const heading = headings[part]
  const base = line[part]
  const given = [line.row.number(`${heading} low`), line.row.number(`${heading} high`)] as const
  const [low = base, high = base] = given
  if (given[0] === undefined && given[1] === undefined) return undefined
  const of = `${heading} of "${line.name}"`
  if (low > high) throw line.row.wrong(`${of} is at least ${low} and at most ${high}. Swap low and high.`)
  if (base < low || base > high) {
    throw line.row.wrong(`${of} is ${base}, not from ${low} to ${high}. Let the base lie between low and high.`)
  }
  if (part === "avoidable" && (low < 0 || high > 1)) {
    throw line.row.wrong(`${of} goes from ${low} to ${high}. Give shares from 0 to 1.`)
  }
  return { line, part, heading, low, base, high, movesWith: foldText(line.row.text("Moves with")) }
}

/** What the lines that count come to, one after the other. */
export function totalOf(counted: readonly Line[]): number {
  return sum(counted.map(lineValue))
}
