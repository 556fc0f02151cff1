import { figureOf } from "../benchmarks/findFigures.ts"
import { type Cell, foldHeading, type Matrix, wrongInput } from "../cells/index.ts"
import { readItems } from "../registry/index.ts"

const items = [
  "Revenue",
  "Annual cost per rep",
  "Reps",
  "Weeks",
  "Gross margin",
  "Redeployed",
  "Elasticity",
  "Ceiling",
  "Programme cost",
  "Selling means",
]

/** The published figures that count what the diary counts as selling. */
const publishedFor = [
  ["all selling", ["selling share", "least", "average", "best"]],
  ["strict", ["selling hours, strict", "average low", "average high", "best"]],
] as const

const positive = { least: 0 }
const share = { least: 0, most: 1 }

/** What is known of a team beside its diary. */
export type TeamTerms = ReturnType<typeof readTeamTerms>

export function readTeamTerms(terms: Matrix) {
  const team = readItems(terms, "team", items)
  return {
    revenue: team.number("Revenue", positive),
    cost: team.number("Annual cost per rep", positive),
    /** Without a number, as many as filled in the diary. */
    reps: team.optionalNumber("Reps", positive),
    weeks: team.optionalNumber("Weeks", positive) ?? 46,
    margin: team.optionalNumber("Gross margin", share) ?? 1,
    redeployed: team.optionalNumber("Redeployed", share) ?? 0.6,
    elasticity: team.optionalNumber("Elasticity", positive) ?? 0.5,
    ceiling: team.optionalNumber("Ceiling", positive),
    programme: team.optionalNumber("Programme cost", positive) ?? 0,
    published: publishedRows(team.text("Selling means")),
  }
}

/** Rows Measure, Value, Unit, Note of the figures to compare with. */
function publishedRows(sellingMeans: string): Cell[][] {
  const meaning = sellingMeans === "" ? "all selling" : foldHeading(sellingMeans)
  const found = publishedFor.find(([known]) => known === meaning)
  if (!found) throw wrongInput(`team: Selling means is "${sellingMeans}". Write all selling or strict.`)
  const [metric, ...levels] = found[1]
  return ["Published least", "Published average", "Published best"].map((measure, index): Cell[] => {
    const figure = figureOf(metric, levels[index])
    return [measure, figure.value, figure.unit, `${figure.level}: ${figure.counts}; ${figure.source}`]
  })
}
