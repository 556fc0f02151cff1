import { formula, values } from "../planCells.ts"
import { fixedOn } from "../rows.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { assumptionAt } from "./assumptionAt.ts"
import { byRep, checks, increase, move, sheets, team } from "./layout.ts"

const teamFacts = ["Revenue a year", "Annual cost per rep", "Reps", "Weeks a year"] as const
const assumptions = ["Elasticity", "Redeployed", "Reached", "Gross margin"] as const
const facts = [
  ...teamFacts,
  "Hours a rep and week",
  "Selling hours a rep and week",
  "Hours that could move",
  "Cost of absorbing a week",
  ...assumptions,
] as const
const optional = ["Programme cost", "Ceiling", "Selling means"] as const

/** 1 when nothing is to fill or to mend. */
export const readyCell = `$C$${increase.ready}`

/** A formula that shows nothing until all is there. */
export const whenReady = (expression: string) => `=IFERROR(IF(${readyCell}=1,${expression},""),"")`

export function factRow(name: (typeof facts)[number]): number {
  return increase.facts.first + facts.indexOf(name)
}

export function optionalRow(name: (typeof optional)[number]): number {
  return increase.optional.first + optional.indexOf(name)
}

/** What the results are made of, by name from the other sheets and from the assumptions, for each case. */
export function workingBlocks(): PlanBlock[] {
  const { workings, ready, caseHeading, costsAt } = increase
  const figure = (row: number) =>
    `INDEX(${fixedOn(sheets.team, "F", team.figures)},MATCH($A${row},${fixedOn(sheets.team, "A", team.figures)},0))`
  const average = (heading: string) => {
    const at = (row: number) => fixedOn(sheets.byRep, "L:M", { first: row, last: row })
    return `INDEX(${at(byRep.average)},1,MATCH("${heading}",${at(byRep.heading)},0))`
  }
  const row = (at: number, name: string, from: string, text: (column: string) => string): PlanBlock[] => [
    values(`A${at}`, [[name]]),
    { at: `B${at}`, cells: [["B", "C", "D"].map((column) => ({ formula: `=IFERROR(${text(column)},"")` }))] },
    values(`E${at}`, [[from]], "note"),
  ]
  const used = (at: number, situation: (column: string) => string) => (column: string) =>
    assumptionAt(`$A${at}`, situation(column))
  const caseOf = (column: string) => `${column}$${caseHeading}`
  return [
    values(`A${workings}`, [["Workings"]], "title"),
    values(`A${ready}`, [["Ready: nothing to fill or mend"]]),
    formula(`C${ready}`, `=IFERROR(IF(SUM(${fixedOn(sheets.checks, "D", checks.inputs)})=0,1,0),0)`),
    values(`A${caseHeading}`, [["Used", "Low", "Base", "High", "From", ""]], "heading"),
    ...teamFacts.flatMap((name) => row(factRow(name), name, sheets.team, () => figure(factRow(name)))),
    ...row(factRow("Hours a rep and week"), "Hours a rep and week", sheets.byRep, () => average("Total")),
    ...row(factRow("Selling hours a rep and week"), "Selling hours a rep and week", sheets.byRep, () =>
      average("Selling hours"),
    ),
    ...row(
      factRow("Hours that could move"),
      "Hours that could move",
      sheets.move,
      () => `SUM(${fixedOn(sheets.move, "G", move.rows)})`,
    ),
    ...row(
      factRow("Cost of absorbing a week"),
      "Cost of absorbing a week",
      sheets.move,
      () => `SUM(${fixedOn(sheets.move, "O", move.rows)})`,
    ),
    ...assumptions.flatMap((name) => row(factRow(name), name, "Assumptions above", used(factRow(name), caseOf))),
    ...row(
      optionalRow("Programme cost"),
      "Programme cost",
      "Assumptions above",
      used(optionalRow("Programme cost"), (column) => `${column}$${costsAt}`),
    ),
    ...row(optionalRow("Ceiling"), "Ceiling", "Assumptions above", used(optionalRow("Ceiling"), caseOf)),
    ...row(optionalRow("Selling means"), "Selling means", sheets.team, () => figure(optionalRow("Selling means"))),
    values(`A${costsAt}`, [["Cost taken from", "High", "Base", "Low"]]),
  ]
}
