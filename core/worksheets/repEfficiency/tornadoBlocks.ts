import { chartLabels } from "../chartLabels.ts"
import { formulaDown, values } from "../planCells.ts"
import { fixed, rowNumbers } from "../rows.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { assumptionAt } from "./assumptionAt.ts"
import { increase } from "./layout.ts"
import { measureRow } from "./measures.ts"
import { factRow, readyCell, whenReady } from "./workingBlocks.ts"

const assumptions = ["Elasticity", "Redeployed", "Reached", "Gross margin", "Ceiling"] as const
const ends = ["Low", "High"] as const

/** The added margin with one assumption at its end and the others at base: the cases, their swings, and these ranked. */
export function tornadoBlocks(): PlanBlock[] {
  return [...casesBlocks(), ...swingBlocks(), ...rankedBlocks(), ...chartBlocks()]
}

function casesBlocks(): PlanBlock[] {
  const { casesHeading, cases } = increase
  const rows = rowNumbers(cases)
  const base = `$C$${increase.caseHeading}`
  const [revenue, selling, moved] = (
    ["Revenue a year", "Selling hours a rep and week", "Hours that could move"] as const
  ).map((name) => `$C$${factRow(name)}`)
  return [
    values(
      `A${casesHeading}`,
      [["One at its end", "End", ...assumptions, "New selling hours", "Added revenue", "Added margin"]],
      "heading",
    ),
    values(
      `A${cases.first}`,
      assumptions.flatMap((name) => ends.map((end) => [name, end])),
    ),
    ...["C", "D", "E", "F", "G"].map((column) =>
      formulaDown(`${column}${cases.first}`, rows, (row) => {
        const name = `${column}$${casesHeading}`
        return `=IFERROR(${assumptionAt(name, `IF($A${row}=${name},$B${row},${base})`)},"")`
      }),
    ),
    formulaDown(`H${cases.first}`, rows, (row) => whenReady(`${selling}+${moved}*E${row}*D${row}`)),
    formulaDown(`I${cases.first}`, rows, (row) =>
      whenReady(`MIN(${revenue}*((H${row}/${selling})^C${row}-1),G${row})`),
    ),
    formulaDown(`J${cases.first}`, rows, (row) => whenReady(`I${row}*F${row}`)),
  ]
}

function swingBlocks(): PlanBlock[] {
  const { swings, cases } = increase
  const rows = rowNumbers(swings)
  const margins = (row: number, column: string) =>
    `SUMIFS(${fixed("J", cases)},${fixed("A", cases)},$A${row},${fixed("B", cases)},${column}$${swings.first - 1})`
  return [
    values(`A${swings.first - 1}`, [["Assumption", "Low", "High", "Swing", "Rank"]], "heading"),
    values(
      `A${swings.first}`,
      assumptions.map((name) => [name]),
    ),
    ...["B", "C"].map((column) =>
      formulaDown(`${column}${swings.first}`, rows, (row) => whenReady(margins(row, column))),
    ),
    formulaDown(`D${swings.first}`, rows, (row) => whenReady(`ABS(C${row}-B${row})`)),
    formulaDown(
      `E${swings.first}`,
      rows,
      (row) => `=IFERROR(RANK(D${row},${fixed("D", swings)})+COUNTIF(D$${swings.first - 1}:D${row},D${row})-1,"")`,
    ),
  ]
}

function rankedBlocks(): PlanBlock[] {
  const { tornado, tornadoHeading, swings } = increase
  return [
    values(
      `A${tornadoHeading - 1}`,
      [["What matters most: the added margin with one assumption at its low or high, the others at base"]],
      "note",
    ),
    values(`A${tornadoHeading}`, [["Assumption", "Low", "High", "Swing", "Place"]], "heading"),
    formulaDown(`E${tornado.first}`, rowNumbers(tornado), (row) => `=COUNT(E$${tornadoHeading - 1}:E${row - 1})+1`),
    ...["A", "B", "C", "D"].map((column) =>
      formulaDown(
        `${column}${tornado.first}`,
        rowNumbers(tornado),
        (row) => `=IFERROR(INDEX(${fixed(column, swings)},MATCH($E${row},${fixed("E", swings)},0)),"")`,
        "result",
      ),
    ),
  ]
}

/** The charts' own tables: distances from base, and the cases side by side. */
function chartBlocks(): PlanBlock[] {
  const { tornado, tornadoChart, caseChart } = increase
  const rows = rowNumbers(tornadoChart)
  const above = (row: number) => row - tornadoChart.first + tornado.first
  const isReady = () => `${readyCell}=1`
  const shown = ["Added revenue", "Added margin", "Net"]
  return [
    values(`A${tornadoChart.first - 1}`, [["From base", "At its low", "At its high"]], "heading"),
    chartLabels("A", rows, isReady, (row) => `A${above(row)}&""`),
    ...["B", "C"].map((column) =>
      formulaDown(`${column}${tornadoChart.first}`, rows, (row) =>
        whenReady(`${column}${above(row)}-$C$${measureRow("Added margin")}`),
      ),
    ),
    values(`A${caseChart.first - 1}`, [["Money a year", "Low", "Base", "High"]], "heading"),
    chartLabels("A", rowNumbers(caseChart), isReady, (row) => `$A$${measureRow(shown[row - caseChart.first] ?? "")}`),
    ...shown.flatMap((name, at) => [
      {
        at: `B${caseChart.first + at}`,
        cells: [["B", "C", "D"].map((column) => ({ formula: `=IFERROR(${column}${measureRow(name)},"")` }))],
      },
    ]),
  ]
}
