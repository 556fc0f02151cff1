import { increase } from "./layout.ts"
import { factRow, optionalRow, readyCell } from "./workingBlocks.ts"

export interface Measure {
  readonly name: string
  readonly unit: string
  /** What stands beside it: a text, or a formula. */
  readonly note: string
  readonly value: (column: string) => string
}

const fact = (name: Parameters<typeof factRow>[0]) => (column: string) => `${column}${factRow(name)}`
export const revenue = fact("Revenue a year")
const cost = fact("Annual cost per rep")
const reps = fact("Reps")
const weeks = fact("Weeks a year")
export const hours = fact("Hours a rep and week")
export const selling = fact("Selling hours a rep and week")
const moved = fact("Hours that could move")
const absorbing = fact("Cost of absorbing a week")
export const elasticity = fact("Elasticity")
export const redeployed = fact("Redeployed")
const reached = fact("Reached")
const margin = fact("Gross margin")
const programme = (column: string) => `${column}${optionalRow("Programme cost")}`
export const ceiling = (column: string) => `${column}${optionalRow("Ceiling")}`
export const of = (name: string) => (column: string) => `${column}${measureRow(name)}`

/** The results of d, from top to bottom. */
export const measures: readonly Measure[] = [
  {
    name: "Selling share",
    unit: "share",
    note: `=IFERROR(IF(${readyCell}=1,ROUND(${selling("C")},1)&" of "&ROUND(${hours("C")},1)&" hours a rep and week",""),"")`,
    value: (column) => `${selling(column)}/${hours(column)}`,
  },
  { name: "Selling hours a rep and week", unit: "hours/week", note: "of the average rep with hours", value: selling },
  { name: "Hours a rep and week", unit: "hours/week", note: "of the average rep with hours", value: hours },
  {
    name: "Cost of an hour",
    unit: "money/hour",
    note: "of any working hour",
    value: (column) => `${cost(column)}/(${hours(column)}*${weeks(column)})`,
  },
  {
    name: "Cost of a selling hour",
    unit: "money/hour",
    note: "when selling pays for the whole week",
    value: (column) => `${cost(column)}/(${selling(column)}*${weeks(column)})`,
  },
  {
    name: "Revenue per selling hour",
    unit: "money/hour",
    note: "of the team",
    value: (column) => `${revenue(column)}/(${reps(column)}*${selling(column)}*${weeks(column)})`,
  },
  {
    name: "Non-selling cost of the team",
    unit: "money/year",
    note: "Reps × annual cost × the share that is not selling",
    value: (column) => `${reps(column)}*${cost(column)}*(1-${of("Selling share")(column)})`,
  },
  {
    name: "Hours recovered a rep and week",
    unit: "hours/week",
    note: "Hours moved in c × Reached",
    value: (column) => `${moved(column)}*${reached(column)}`,
  },
  {
    name: "Hours recovered a year",
    unit: "hours/year",
    note: "of the team",
    value: (column) => `${of("Hours recovered a rep and week")(column)}*${reps(column)}*${weeks(column)}`,
  },
  {
    name: "FTE recovered",
    unit: "reps",
    note: "in weeks of the average rep",
    value: (column) => `${of("Hours recovered a rep and week")(column)}*${reps(column)}/${hours(column)}`,
  },
  {
    name: "Selling-equivalent reps",
    unit: "reps",
    note: "reps who would sell that many hours today",
    value: (column) => `${of("Hours recovered a rep and week")(column)}*${reps(column)}/${selling(column)}`,
  },
  {
    name: "Value of that time",
    unit: "money/year",
    note: "at the cost of an hour; do not add it to the margin: the same hours would count twice",
    value: (column) => `${of("FTE recovered")(column)}*${cost(column)}`,
  },
  {
    name: "New selling hours a rep and week",
    unit: "hours/week",
    note: "Selling hours + hours recovered × Redeployed",
    value: (column) => `${selling(column)}+${of("Hours recovered a rep and week")(column)}*${redeployed(column)}`,
  },
  {
    name: "Added revenue",
    unit: "money/year",
    note: "Revenue × ((new ÷ old selling hours) ^ Elasticity − 1), at most the ceiling",
    value: (column) =>
      `MIN(${revenue(column)}*((${of("New selling hours a rep and week")(column)}/${selling(column)})^${elasticity(column)}-1),${ceiling(column)})`,
  },
  {
    name: "Added revenue by elasticity alone",
    unit: "money/year",
    note: "all but the elasticity at base",
    value: (column) =>
      `MIN(${revenue("$C")}*((${of("New selling hours a rep and week")("$C")}/${selling("$C")})^${elasticity(column)}-1),${ceiling("$C")})`,
  },
  {
    name: "Added margin",
    unit: "money/year",
    note: "Added revenue × Gross margin",
    value: (column) => `${of("Added revenue")(column)}*${margin(column)}`,
  },
  {
    name: "Cost of absorbing",
    unit: "money/year",
    note: "what the hours moved cost those who take them over",
    value: (column) => `${absorbing(column)}*${reached(column)}*${reps(column)}*${weeks(column)}`,
  },
  {
    name: "Programme cost",
    unit: "money/year",
    note: "Low takes the high cost, High the low one",
    value: (column) => `SUM(${programme(column)})`,
  },
  {
    name: "Net",
    unit: "money/year",
    note: "Added margin − Cost of absorbing − Programme cost",
    value: (column) =>
      `${of("Added margin")(column)}-${of("Cost of absorbing")(column)}-${of("Programme cost")(column)}`,
  },
]

export function measureRow(name: string): number {
  return increase.result.first + measures.findIndex((measure) => measure.name === name)
}
