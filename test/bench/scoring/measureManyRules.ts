import type { Cell, Matrix } from "../../../core/index.ts"
import { ruleHeadings } from "../../leadLists/leadList.ts"
import { table } from "../measuring/builtCore.ts"
import type { Contender } from "../measuring/contender.ts"
import { runRounds } from "../measuring/rounds.ts"
import { ratioOf, type Section, target } from "../measuring/section.ts"
import { asOf, benchLeads, headers, rules } from "./benchLeads.ts"
import type { Leads } from "./scoringWork.ts"

const count = 100_000
const books = Array.from({ length: 10 }, (_, number) => rules.slice(1).map((rule) => varied(rule, number)))

/** Two hundred rules against twenty. No caps, so that the points of all must be the sum of those of the ten books. */
export async function measureManyRules(): Promise<Section> {
  console.log("20 and 200 rules")
  const twenty = contender("20 rules", [ruleHeadings, ...(books[0] as Matrix)])
  const all = contender("200 rules", [ruleHeadings, ...books.flat()])
  const times = await runRounds({
    contenders: [twenty, all],
    work: () => benchLeads(count),
    fresh: false,
    expected: (leads, name) => sumOf(leads, name === twenty.name ? books.slice(0, 1) : books),
    rounds: 15,
    warmUpRounds: 5,
    longest: 10_000,
    fewestRounds: 3,
  })
  const ratio = ratioOf(times, all.name, twenty.name)?.median
  return { title: "", lines: [], targets: [target("LEADSCORE, 200 rules ÷ 20 rules, 100,000 leads", ratio, "≤", 2)] }
}

function contender(name: string, book: Matrix): Contender<Leads> {
  return {
    name,
    how: "",
    largest: count,
    largestFresh: 0,
    prepare: (leads) => ({ run: () => ({ scores: table("LEADSCORE", [leads, headers, book, asOf]) }) }),
  }
}

function sumOf(leads: Leads, parts: readonly Matrix[]): Float64Array {
  const sums = new Float64Array(leads.length)
  for (const part of parts) {
    const scores = table("LEADSCORE", [leads, headers, [ruleHeadings, ...part], asOf])
    scores.forEach((row, index) => {
      sums[index] = (sums[index] as number) + (row[0] as number)
    })
  }
  return sums
}

/** The same rule with another value: other numbers, and words of which some occur and some do not. */
function varied(rule: readonly Cell[], number: number): Cell[] {
  const [field, operator, value, ...rest] = rule
  if (number === 0) return [...rule]
  const other =
    typeof value === "number"
      ? value + number
      : operator === "between"
        ? `${50 + number}..<${250 + number}`
        : words(value, number)
  return [field ?? null, operator ?? null, other, ...rest]
}

function words(value: Cell | undefined, number: number): Cell {
  if (typeof value !== "string") return null
  return value.includes(";") ? `${value}; other ${number}` : number % 2 === 0 ? value : `${value} ${number}`
}
