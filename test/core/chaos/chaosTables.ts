import fc from "fast-check"
import { type Cell, evaluate } from "../../../core/index.ts"

const parts = ["Driver", "Rate", "Avoidable"] as const

/** A line of the cost of chaos, each of its numbers with a low and a high or without. */
export interface LineOfTest {
  readonly name: string
  readonly type: "cash" | "capacity" | "margin"
  readonly numbers: readonly { readonly low: Cell; readonly base: number; readonly high: Cell }[]
  readonly movesWith: string
}

/** Numbers to the hundredth, as people type them. */
const number = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => hundredths / 100)

const spread = (least: number, most: number) =>
  fc
    .tuple(
      number(least, most),
      number(least, most),
      number(least, most),
      fc.constantFrom("both", "low", "high", "none"),
    )
    .map(([one, two, three, ends]) => {
      const [low = 0, base = 0, high = 0] = [one, two, three].sort((a, b) => a - b)
      return {
        base,
        low: ends === "both" || ends === "low" ? low : null,
        high: ends === "both" || ends === "high" ? high : null,
      }
    })

/** Up to five lines, some of them savings; numbers of a size at which sums stay exact enough to compare. */
export const someLines: fc.Arbitrary<LineOfTest[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom("cash", "capacity", "margin"),
      numbers: fc.tuple(spread(1, 1000), spread(-50, 200), spread(0, 1)),
      movesWith: fc.constantFrom("", "", "wind"),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => lines.map((line, index) => ({ ...line, name: `Line ${index + 1}` })))

/** The lines as a sheet holds them. */
export function linesTable(lines: readonly LineOfTest[]): Cell[][] {
  const headings = parts.flatMap((part) => [part, `${part} low`, `${part} high`])
  return [
    ["Line", "Type", "Moves with", ...headings],
    ...lines.map(({ name, type, movesWith, numbers }) => [
      name,
      type,
      movesWith,
      ...numbers.flatMap(({ base, low, high }) => [base, low, high]),
    ]),
  ]
}

/** The rows of a table that a function must answer with. */
export function rowsOf(name: string, ...args: Parameters<typeof evaluate>[1]): readonly (readonly Cell[])[] {
  const answer = evaluate(name, args)
  if ("error" in answer || !Array.isArray(answer.value)) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer.value
}

/** The number beside a name in a table of two columns or more. */
export function numberBeside(rows: readonly (readonly Cell[])[], name: string): number {
  const value = rows.find((row) => row[0] === name)?.[1]
  if (typeof value !== "number") throw new Error(`${name} is ${JSON.stringify(value)}`)
  return value
}
