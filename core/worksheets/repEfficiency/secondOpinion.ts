import { formula, formulaDown, values } from "../planCells.ts"
import { fixed, fixedOn, rowNumbers } from "../rows.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import type { Check } from "./checkRows.ts"
import { byRep, checks, increase, mostActivities, move, sheets, team } from "./layout.ts"
import { factRow, optionalRow, readyCell } from "./workingBlocks.ts"

const heading = checks.opinion
const rows = { first: heading + 1, last: heading + mostActivities }
/** What d calls it, what REPEFFICIENCY calls it; what is published may be changed on a Team. */
const measures = [
  ["Selling share", "Selling share"],
  ["Cost of an hour", "Hour cost"],
  ["Cost of a selling hour", "Selling hour cost"],
  ["Non-selling cost of the team", "Non-selling cost"],
  ["Hours recovered a year", "Hours recovered"],
  ["FTE recovered", "FTE recovered"],
  ["Value of that time", "Time value"],
  ["Added revenue", "Added revenue"],
  ["Added margin", "Added margin"],
  ["Cost of absorbing", "Cost of absorbing"],
  ["Programme cost", "Programme cost"],
  ["Net", "Net"],
] as const
/** REPEFFICIENCY answers so many rows with its heading. */
const spilled = { first: heading, last: heading + 18 }
const compared = { first: heading + 1, last: heading + measures.length }

export const secondOpinionCheck: Check = {
  name: "Does REPEFFICIENCY find the same as d?",
  found: `SUM(${fixedOn(sheets.checks, "Q", compared)})`,
  toDo: "d Total revenue increase: differs from REPEFFICIENCY below. Undo what was changed.",
}

/** The base case by Sellmore's own function, and how far d is from it. */
export function secondOpinion(): PlanBlock[] {
  const onIncrease = (row: number) => `'${sheets.increase}'!$C$${row}`
  const ready = `'${sheets.increase}'!${readyCell}`
  const items = [
    ["Revenue", factRow("Revenue a year")],
    ["Annual cost per rep", factRow("Annual cost per rep")],
    ["Reps", factRow("Reps")],
    ["Weeks", factRow("Weeks a year")],
    ["Gross margin", factRow("Gross margin")],
    ["Redeployed", factRow("Redeployed")],
    ["Elasticity", factRow("Elasticity")],
    ["Ceiling", optionalRow("Ceiling")],
    ["Programme cost", optionalRow("Programme cost")],
    ["Selling means", optionalRow("Selling means")],
  ] as const
  const given = [
    fixedOn(sheets.byRep, "B:K", byRep.reps),
    fixedOn(sheets.byRep, "B:K", { first: byRep.heading, last: byRep.heading }),
    `D${rows.first}:D${rows.last}`,
    `A${heading}:C${rows.last}`,
    `F${heading}:G${heading + items.length}`,
  ]
  const moveRow = (row: number) => row - rows.first + move.rows.first
  return [
    values(`A${heading - 1}`, [["A second opinion: what REPEFFICIENCY is given, and what it answers"]], "note"),
    values(`A${heading}`, [["Activity", "Share", "Hourly cost", "Selling"]], "heading"),
    formulaDown(`A${rows.first}`, rowNumbers(rows), (row) => `=IFERROR('${sheets.move}'!$A${moveRow(row)}&"","")`),
    formulaDown(
      `B${rows.first}`,
      rowNumbers(rows),
      (row) =>
        `=IF(A${row}="","",IFERROR('${sheets.move}'!$I${moveRow(row)}*SUM('${sheets.move}'!$D${moveRow(row)})*${onIncrease(factRow("Reached"))},0))`,
    ),
    formulaDown(
      `C${rows.first}`,
      rowNumbers(rows),
      (row) => `=IF(A${row}="","",IFERROR(SUM('${sheets.move}'!$F${moveRow(row)}),0))`,
    ),
    formulaDown(`D${rows.first}`, rowNumbers(rows), (row) => {
      const at = row - rows.first + team.activities.first
      return `=IFERROR(IF('${sheets.team}'!$G${at}=1,'${sheets.team}'!$F${at},""),"")`
    }),
    values(`F${heading}`, [["Item", "Value"]], "heading"),
    ...items.flatMap(([item, row], at) => [
      values(`F${heading + 1 + at}`, [[item]]),
      formula(`G${heading + 1 + at}`, `=IFERROR(${onIncrease(row)},"")`),
    ]),
    formula(`H${heading}`, `=IFERROR(IF(${ready}=1,REPEFFICIENCY(${given.join(",")}),""),"")`, "result"),
    values(`M${heading}`, [["On d", "In REPEFFICIENCY", "d", "REPEFFICIENCY", "Difference"]], "heading"),
    values(
      `M${compared.first}`,
      measures.map((names) => [...names]),
    ),
    formulaDown(
      `O${compared.first}`,
      rowNumbers(compared),
      (row) =>
        `=IFERROR(INDEX(${fixedOn(sheets.increase, "C", increase.result)},MATCH(M${row},${fixedOn(sheets.increase, "A", increase.result)},0)),"")`,
    ),
    formulaDown(
      `P${compared.first}`,
      rowNumbers(compared),
      (row) => `=IFERROR(INDEX(${fixed("I", spilled)},MATCH(N${row},${fixed("H", spilled)},0)),"")`,
    ),
    formulaDown(
      `Q${compared.first}`,
      rowNumbers(compared),
      (row) => `=IFERROR(IF(${ready}=1,ABS(O${row}-P${row}),0),1)`,
    ),
  ]
}
