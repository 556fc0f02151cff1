import { type Cell, type Matrix, wrongInput } from "../cells/index.ts"
import { date, optional, perRow, range } from "../registry/index.ts"
import { type Scoring, scoringFor } from "./ruleBook.ts"
import { type LeadScore, scoreLead } from "./scoreLead.ts"

/** The arguments that every function over scoring rules begins with. */
export const scoringParams = {
  leads: range({ about: "The lead rows, without their headings", mayBeBlank: true }),
  headers: range({ about: "The heading row of the same columns" }),
  rules: range({ about: "The rules, with headings: Field, Operator, Value, Points, and more if wanted" }),
  as_of: optional(date({ about: "The day that ages are counted to; needed for windows, half-lives and within days" })),
  caps: optional(range({ about: "Bounds of groups, with headings: Group, Min, Max; the group Total bounds the sum" })),
}

export interface ScoringArguments {
  readonly leads: Matrix
  readonly headers: Matrix
  readonly rules: Matrix
  readonly as_of: number | undefined
  readonly caps: Matrix | undefined
}

/** Scores each row and answers with what `show` makes of it; a blank row answers "", a bad row its own error. */
export function scoreLeads(values: ScoringArguments, show: (score: LeadScore) => Cell): Matrix {
  const scoring = preparedScoring(values)
  return perRow(values.leads, (lead) => show(scoreLead(scoring, lead, values.as_of)))
}

/** The scoring for these arguments, once they are known to fit together. */
export function preparedScoring({ leads, headers, rules, as_of, caps }: ScoringArguments): Scoring {
  refuseRaggedWidths(leads, headers)
  const scoring = scoringFor(headers, rules, caps)
  refuseMissingDay(scoring, as_of)
  return scoring
}

export function refuseRaggedWidths(leads: Matrix, headers: Matrix, argument = "leads"): void {
  const width = leads[0]?.length ?? 0
  const headings = headers[0]?.length ?? 0
  if (width !== headings) {
    throw wrongInput(
      `headers: is ${headings} wide where ${argument} is ${width} wide. Select the same columns for both.`,
    )
  }
}

function refuseMissingDay({ book }: Scoring, asOf: number | undefined): void {
  if (asOf !== undefined) return
  const dated = book.rules.find(
    ({ conditions, halfLife, window }) =>
      halfLife !== undefined || window !== undefined || conditions.some(({ operator }) => operator === "within days"),
  )
  if (dated)
    throw wrongInput(`as_of: is missing, and row ${dated.row} of rules counts days. Give the date to count to.`)
}
