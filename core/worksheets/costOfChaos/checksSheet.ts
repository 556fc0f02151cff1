import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { columns } from "./columnBlocks.ts"
import {
  allReady,
  bars,
  benchmarkLast,
  caseLines,
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
  const own = {
    name: "Checks: is every row still there?",
    reads: table.last,
    todo: rowsTodo,
    difference: rowsGone("$A$1:$A$#", table.last),
  }
  const all: Check[] = [...checks, own]
  return {
    name: "Checks",
    blocks: [
      values("A1", [["Do the sheets add up?"]], "title"),
      values("A2", [["Each check reads 0 when it is in order. Otherwise do what stands beside it."]], "note"),
      values("A4", [["All checks"]], "heading"),
      formula("B4", `=SUM(${fixed("B", table)})+MAX(0,$E4-ROWS($A$1:$A$${table.last}))`, "result"),
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

const onInputs = (column: string) => `Inputs!${fixed(column, inputTable)}`
const onLineTable = (column: string) => `Inputs!${fixed(column, lineTable)}`
const countedTotal = `SUM(${lineColumns.counted})`
const atBase = (row: number) => `Lines!$G$${lineTotals.first}:$G$${row}`

const toFix = "See To fix beside the entry."
const entryChecks: readonly Check[] = [
  {
    name: "Inputs: is every number that is needed there and plain?",
    difference: `SUMPRODUCT(${onInputs("W")},1-${onInputs("Q")})`,
    todo: toFix,
  },
  { name: "Inputs: is low ≤ base ≤ high?", difference: `SUMPRODUCT(${onInputs("M")},1-${onInputs("R")})`, todo: toFix },
  {
    name: "Inputs: are shares and all other numbers within their limits?",
    difference: `SUMPRODUCT(${onInputs("W")},${onInputs("Q")},1-${onInputs("S")})`,
    todo: toFix,
  },
  {
    name: "Inputs: is one number given where one is asked for?",
    difference: `SUM(${onInputs("T")})-ROWS(${onInputs("T")})`,
    todo: toFix,
  },
  {
    name: "Inputs: does every line have a name?",
    difference: `SUMPRODUCT(${onLineTable("M")},1-${onLineTable("N")})`,
    todo: toFix,
  },
  {
    name: "Inputs: is every type known?",
    difference: `SUMPRODUCT(${onLineTable("M")},1-${onLineTable("O")})`,
    todo: toFix,
  },
  {
    name: "Inputs: does every line have a name of its own?",
    difference: `SUMPRODUCT(${onLineTable("M")},1-${onLineTable("P")})`,
    todo: toFix,
  },
  {
    name: "Inputs: is every start month whole, from 1 on?",
    difference: `SUMPRODUCT(${onLineTable("M")},1-${onLineTable("R")})`,
    todo: toFix,
  },
  {
    name: "Scenarios: is the selector known?",
    difference: `IF(SUM(Scenarios!${fixed("Y", result)})>0,0,1)`,
    todo: "Choose Low, Base or High on Scenarios.",
  },
  {
    name: "Simulation: can trials, seed and shape be used?",
    difference: `SUM(Simulation!${fixed("H", simulationItems)})-ROWS(Simulation!${fixed("H", simulationItems)})`,
    todo: "See To fix on Simulation.",
  },
  {
    name: "Payback: can the programme be used?",
    difference: `SUMPRODUCT(Payback!${fixed("Z", programme)},1-Payback!${fixed("Y", programme)})`,
    todo: "See To fix on Payback.",
  },
]

const restore = "Undo what changed the formulas, or insert the sheets once more."
const sumChecks: readonly Check[] = [
  {
    name: "Lines: is every line there that is begun?",
    difference: `SUM(${inputLines.begun})-SUM(${lineColumns.ready})`,
    todo: "See To fix on Lines.",
  },
  {
    name: "Lines: is the value driver × rate × avoidable share?",
    difference: `SUM(${lineColumns.value})-SUMPRODUCT(${lineColumns.ready},${lineColumns.driver},${lineColumns.rate},${lineColumns.avoidable})`,
    todo: restore,
  },
  {
    name: "Lines: do cash, capacity and margin make the total?",
    difference: `IF(${allReady}=1,SUM(${atBase(lineTotals.first + 2)})-${countedTotal},0)`,
    todo: restore,
  },
  {
    name: "Lines: does one line count of each overlap group?",
    difference: `SUM(Lines!${fixed("AJ", lines)})`,
    todo: restore,
  },
  {
    name: "Lines: is what counts the value or nothing?",
    difference: `SUMPRODUCT(${lineColumns.counts},${lineColumns.value})-${countedTotal}`,
    todo: restore,
  },
  {
    name: "Scenarios: is base the total of Lines?",
    difference: `IF(${allReady}=1,SUM(Scenarios!$C$${result.first}:$C$${result.first + 2})-${countedTotal},0)`,
    todo: restore,
  },
  {
    name: "Scenarios: do the lines make the selected total?",
    difference: `SUM(Scenarios!${fixed("E", caseLines)})-SUM(Scenarios!$E$${result.first}:$E$${result.first + 2})`,
    todo: restore,
  },
  {
    name: "Sensitivity: is base the total of Lines?",
    difference: `IF(COUNT(Sensitivity!${fixed("D", bars)})=0,0,MAX(Sensitivity!${fixed("D", bars)})-${countedTotal})`,
    todo: restore,
  },
  {
    name: "Sensitivity: does every number that varies have its row?",
    difference: `COUNT(Sensitivity!${fixed("F", bars)})-SUM(Sensitivity!${fixed("AG", bars)})`,
    todo: restore,
  },
  {
    name: "Payback: is the last cumulative the sum of the net benefits?",
    difference: `SUM(Payback!$F$${flows.last}:$F$${flows.last + 1})-SUM(Payback!${fixed("D", flows)})`,
    todo: restore,
  },
  {
    name: "Payback: are the benefits the savings of the lines?",
    difference: `IF(COUNT(Payback!${fixed("B", flows)})=0,0,SUM(Payback!${fixed("B", flows)})-SUM(Payback!$F$${savings.first}:$J$${savings.last}))`,
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
    `=IFERROR(IF(${allReady}*SUM(Sensitivity!${fixed("AG", bars)})>0,CHAOSTORNADO(Lines!$A$${lines.heading}:$T$${lines.last}),""),"no result")`,
  ),
]

const functionChecks: readonly Check[] = [
  {
    name: "Does COSTOFCHAOS find the same total?",
    reads: "Total",
    difference: `${opinionTotal}-${allReady}*${countedTotal}`,
    todo: restore,
  },
  {
    name: "Does CHAOSTORNADO find the same swings?",
    difference: `SUM(${spill("S", lineRows.length * 3)})-SUM(Sensitivity!${fixed("F", bars)})`,
    todo: restore,
  },
  {
    name: "Does PAYBACK find the same years?",
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
  name: `${sheet}: is every row still there?`,
  reads: last,
  difference: rowsGone(`${sheet}!$A$1:$A$#`, last),
  todo: rowsTodo,
}))
