import { formula, values } from "../planCells.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { columns } from "./columnBlocks.ts"
import {
  allReady,
  bars,
  benchmarkLast,
  caseLines,
  down,
  flows,
  inputLines,
  inputTable,
  lineColumns,
  lines,
  lineTable,
  lineTotals,
  measures,
  parts,
  programme,
  result,
  rowsBelow,
  savings,
  simulationItems,
  simulationRange,
} from "./layout.ts"
import { lineRows } from "./lineRows.ts"
import { chaosNames } from "./names.ts"

interface Check {
  readonly name: string
  /** 0 when all is in order. */
  readonly difference: string
  readonly todo: string
  /** A number or a word that the formula reads. */
  readonly reads?: string | number
}

const tolerance = 0.01
const opinionHeading = 6

/** Proofs that the sheets add up: each reads 0. */
export function checksSheet({ withFunctions }: WorksheetOptions): SheetPlan {
  const checks = [...entryChecks, ...sumChecks, ...(withFunctions ? functionChecks : []), ...rowChecks]
  const table = rowsBelow(opinionHeading, checks.length + 1)
  const own = { name: "Checks: rows", reads: table.last, todo: rowsTodo, difference: rowsGone("$A$1:$A$#", table.last) }
  const all: Check[] = [...checks, own]
  return {
    name: "Checks",
    blocks: [
      values("A1", [["Do the sheets add up?"]], "title"),
      values("A2", [["Each check reads 0 when it is in order. Otherwise do what stands beside it."]], "note"),
      values("A4", [["All checks"]], "heading"),
      formula("B4", `=SUM(${down("B", table)})+MAX(0,$E4-ROWS($A$1:$A$${table.last}))`, "result"),
      formula("C4", '=IF($B4=0,"All in order.","Something is not in order. See the rows that do not read 0.")', "note"),
      values("E4", [[table.last]], "note"),
      values(
        `A${table.heading}`,
        [["Check", "Result", "What to do", "Difference", "Reads", "Tolerance", "What to do otherwise"]],
        "heading",
      ),
      values(
        `A${table.first}`,
        all.map(({ name }) => [name]),
      ),
      ...columns(table, { B: "=IFERROR(IF(ABS($D#)<=$F#,0,ABS($D#)),1)" }, "result"),
      ...columns(table, { C: '=IF($B#=0,"",$G#)' }, "note"),
      ...all.map(({ difference }, index) => {
        const row = table.first + index
        return formula(`D${row}`, `=IFERROR(${difference.replaceAll("#", String(row))},1)`, "note")
      }),
      values(
        `E${table.first}`,
        all.map(({ reads, todo }) => [reads ?? null, tolerance, todo]),
        "note",
      ),
      ...(withFunctions ? secondOpinion : []),
    ],
    columnWidths: [58, 12, 70, 12, 12, 10, 70, ...Array.from({ length: 14 }, () => 14)],
    frozenRows: table.heading,
    highlights: [
      { range: `C4:C${table.last}`, text: "All in order", style: "good" },
      { range: `C5:C${table.last}`, text: ".", style: "bad" },
      { range: "C4", text: "Something", style: "bad" },
    ],
    rightAligned: [`B${table.heading}`, `D${table.heading}:F${table.heading}`],
    names: [
      { name: chaosNames.checks, range: `A${table.heading}:C${table.last}` },
      { name: chaosNames.checkTotal, range: "B4" },
    ],
  }
}

const onInputs = (column: string) => `Inputs!${down(column, inputTable)}`
const onLineTable = (column: string) => `Inputs!${down(column, lineTable)}`
const countedTotal = `SUM(${lineColumns.counted})`
const atBase = (row: number) => `Lines!$G$${lineTotals.first}:$G$${row}`

const toFix = "See To fix beside the entry."
const entryChecks: readonly Check[] = [
  {
    name: "Inputs: every number that is needed is there and plain",
    difference: `SUMPRODUCT(${onInputs("W")},1-${onInputs("Q")})`,
    todo: toFix,
  },
  { name: "Inputs: low ≤ base ≤ high", difference: `SUMPRODUCT(${onInputs("M")},1-${onInputs("R")})`, todo: toFix },
  {
    name: "Inputs: shares from 0 to 1, other numbers within limits",
    difference: `SUMPRODUCT(${onInputs("W")},${onInputs("Q")},1-${onInputs("S")})`,
    todo: toFix,
  },
  {
    name: "Inputs: one number where one is asked for",
    difference: `SUM(${onInputs("T")})-ROWS(${onInputs("T")})`,
    todo: toFix,
  },
  {
    name: "Inputs: lines have a name",
    difference: `SUMPRODUCT(${onLineTable("M")},1-${onLineTable("N")})`,
    todo: toFix,
  },
  { name: "Inputs: types are known", difference: `SUMPRODUCT(${onLineTable("M")},1-${onLineTable("O")})`, todo: toFix },
  { name: "Inputs: no name twice", difference: `SUMPRODUCT(${onLineTable("M")},1-${onLineTable("P")})`, todo: toFix },
  {
    name: "Inputs: start months are whole, from 1 on",
    difference: `SUMPRODUCT(${onLineTable("M")},1-${onLineTable("R")})`,
    todo: toFix,
  },
  {
    name: "Scenarios: the selector is known",
    difference: `IF(SUM(Scenarios!${down("Y", result)})>0,0,1)`,
    todo: "Choose Low, Base or High on Scenarios.",
  },
  {
    name: "Simulation: trials, seed and shape can be used",
    difference: `SUM(Simulation!${down("H", simulationItems)})-ROWS(Simulation!${down("H", simulationItems)})`,
    todo: "See To fix on Simulation.",
  },
  {
    name: "Payback: the programme can be used",
    difference: `SUMPRODUCT(Payback!${down("Z", programme)},1-Payback!${down("Y", programme)})`,
    todo: "See To fix on Payback.",
  },
]

const restore = "Undo what changed the formulas, or insert the sheets once more."
const sumChecks: readonly Check[] = [
  {
    name: "Lines: every line that is begun is there",
    difference: `SUM(${inputLines.begun})-SUM(${lineColumns.ready})`,
    todo: "See To fix on Lines.",
  },
  {
    name: "Lines: value is driver × rate × avoidable share",
    difference: `SUM(${lineColumns.value})-SUMPRODUCT(${lineColumns.ready},${lineColumns.driver},${lineColumns.rate},${lineColumns.avoidable})`,
    todo: restore,
  },
  {
    name: "Lines: cash, capacity and margin make the total",
    difference: `IF(${allReady}=1,SUM(${atBase(lineTotals.first + 2)})-${countedTotal},0)`,
    todo: restore,
  },
  {
    name: "Lines: one line counts of each overlap group",
    difference: `SUM(Lines!${down("AJ", lines)})`,
    todo: restore,
  },
  {
    name: "Lines: what counts is the value or nothing",
    difference: `SUMPRODUCT(${lineColumns.counts},${lineColumns.value})-${countedTotal}`,
    todo: restore,
  },
  {
    name: "Scenarios: base is the total of Lines",
    difference: `IF(${allReady}=1,SUM(Scenarios!$C$${result.first}:$C$${result.first + 2})-${countedTotal},0)`,
    todo: restore,
  },
  {
    name: "Scenarios: the lines make the selected total",
    difference: `SUM(Scenarios!${down("E", caseLines)})-SUM(Scenarios!$E$${result.first}:$E$${result.first + 2})`,
    todo: restore,
  },
  {
    name: "Sensitivity: base is the total of Lines",
    difference: `IF(COUNT(Sensitivity!${down("D", bars)})=0,0,MAX(Sensitivity!${down("D", bars)})-${countedTotal})`,
    todo: restore,
  },
  {
    name: "Sensitivity: every number that varies has its row",
    difference: `COUNT(Sensitivity!${down("F", bars)})-SUM(Sensitivity!${down("AG", bars)})`,
    todo: restore,
  },
  {
    name: "Payback: the last cumulative is the sum of the net benefits",
    difference: `SUM(Payback!$F$${flows.last}:$F$${flows.last + 1})-SUM(Payback!${down("D", flows)})`,
    todo: restore,
  },
  {
    name: "Payback: the benefits are the savings of the lines",
    difference: `IF(COUNT(Payback!${down("B", flows)})=0,0,SUM(Payback!${down("B", flows)})-SUM(Payback!$F$${savings.first}:$J$${savings.last}))`,
    todo: restore,
  },
]

const spill = (column: string, rows: number) => `$${column}$${opinionHeading}:$${column}$${opinionHeading + rows}`
const opinionTotal = `SUMIF(${spill("H", 20)},$E#,${spill("I", 20)})`
const netYears = `Payback!$D$${flows.first + 1}:$D$${flows.last}`

const secondOpinion = [
  values(`H${opinionHeading - 1}`, [["Second opinion: COSTOFCHAOS and CHAOSTORNADO of the same lines"]], "note"),
  formula(
    `H${opinionHeading}`,
    `=IFERROR(IF(${allReady}=1,COSTOFCHAOS(Lines!$A$${lines.heading}:$T$${lines.last}),""),"no result")`,
  ),
  formula(
    `O${opinionHeading}`,
    `=IFERROR(IF(${allReady}*SUM(Sensitivity!${down("AG", bars)})>0,CHAOSTORNADO(Lines!$A$${lines.heading}:$T$${lines.last}),""),"no result")`,
  ),
]

const functionChecks: readonly Check[] = [
  {
    name: "COSTOFCHAOS finds the same total",
    reads: "Total",
    difference: `${opinionTotal}-${allReady}*${countedTotal}`,
    todo: restore,
  },
  {
    name: "CHAOSTORNADO finds the same swings",
    difference: `SUM(${spill("S", lineRows.length * 3)})-SUM(Sensitivity!${down("F", bars)})`,
    todo: restore,
  },
  {
    name: "PAYBACK finds the same years",
    difference: `IFERROR(PAYBACK(Payback!$B$${programme.first},${netYears}),0)-SUM(Payback!$B$${measures.heading}:$B$${measures.first})`,
    todo: restore,
  },
]

const rowsTodo = "A row of the sheet was deleted. Undo it, or insert the sheets once more."

/** How many of a sheet's rows are gone; added ones do no harm. */
function rowsGone(range: string, last: number): string {
  return `MAX(0,$E#-ROWS(${range.replaceAll("#", String(last))}))`
}

const sheetRows: readonly (readonly [string, number])[] = [
  ["Inputs", lineTable.last + 13],
  ["Workings", parts.last],
  ["Lines", lineTotals.last],
  ["Scenarios", caseLines.last],
  ["Sensitivity", bars.last],
  ["Simulation", simulationRange.last + 3 + lineRows.length],
  ["Payback", savings.last],
  ["Benchmarks", benchmarkLast],
]

const rowChecks: readonly Check[] = sheetRows.map(([sheet, last]) => ({
  name: `${sheet}: no row is gone`,
  reads: last,
  difference: rowsGone(`${sheet}!$A$1:$A$#`, last),
  todo: rowsTodo,
}))
