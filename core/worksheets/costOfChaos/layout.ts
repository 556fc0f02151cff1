import { readAddress } from "../address.ts"
import { benchmarkFiguresName, benchmarksSheet } from "../benchmarksSheet.ts"
import { fixedOn, type Rows, rowNumbers, rowsFrom } from "../rows.ts"
import { inputRows, sampledRows } from "./inputRows.ts"
import { lineRows } from "./lineRows.ts"

/** Rows of a table that formulas run over. */
export interface TableRows extends Rows {
  readonly heading: number
  readonly numbers: readonly number[]
}

/** Rows below a heading. */
export function rowsBelow(heading: number, count: number): TableRows {
  const rows = rowsFrom(heading + 1, count)
  return { heading, ...rows, numbers: rowNumbers(rows) }
}

export const inputTable = rowsBelow(7, inputRows.length)
export const sampledLast = inputTable.heading + sampledRows
export const lineTable = rowsBelow(inputTable.last + 5, lineRows.length)
export const typeTable = rowsBelow(lineTable.last + 3, 3)

export const parts = rowsBelow(5, lineRows.length * 3)
export const lines = rowsBelow(5, lineRows.length)
export const lineTotals = rowsBelow(lines.last + 4, 9)
export const result = rowsBelow(6, 9)
export const caseLines = rowsBelow(result.last + 3, lineRows.length)
/** Below the chart, which people look at first. */
export const bars = rowsBelow(24, lineRows.length * 3)
export const simulationItems = rowsBelow(5, 3)
export const simulationRange = rowsBelow(12, 11)
export const programme = rowsBelow(5, 6)
export const measures = rowsBelow(programme.last + 2, 3)
export const flows = rowsBelow(measures.last + 2, 6)
export const savings = rowsBelow(flows.last + 2, lineRows.length)

export const benchmarkLast = lastRowOf(benchmarkFiguresName)

function lastRowOf(name: string): number {
  const range = benchmarksSheet().names?.find((one) => one.name === name)?.range
  return (readAddress(range ?? "")?.bottom ?? 0) + 1
}

const onInputs = (column: string, rows: Rows) => fixedOn("Inputs", column, rows)
const onWorkings = (column: string) => fixedOn("Workings", column, parts)
const onLines = (column: string) => fixedOn("Lines", column, lines)

/** Columns that other sheets read. */
export const inputs = {
  line: onInputs("A", inputTable),
  name: onInputs("B", inputTable),
  filled: onInputs("M", inputTable),
  low: onInputs("N", inputTable),
  base: onInputs("O", inputTable),
  high: onInputs("P", inputTable),
  isUsable: onInputs("U", inputTable),
  problem: onInputs("V", inputTable),
  lineNumber: onInputs("A", lineTable),
  lineName: onInputs("B", lineTable),
  lineToFix: onInputs("I", lineTable),
  typeName: onInputs("A", typeTable),
} as const

export const workings = {
  line: onWorkings("A"),
  low: onWorkings("G"),
  base: onWorkings("H"),
  high: onWorkings("I"),
  key: onWorkings("L"),
  isUsable: onWorkings("N"),
  varies: onWorkings("O"),
  shownLow: onWorkings("P"),
  shownHigh: onWorkings("Q"),
  toFix: onWorkings("R"),
  problemOf: onWorkings("S"),
} as const

export const lineColumns = {
  number: onLines("A"),
  name: onLines("B"),
  driver: onLines("C"),
  rate: onLines("D"),
  avoidable: onLines("E"),
  value: onLines("F"),
  counted: onLines("G"),
  type: onLines("H"),
  toFix: onLines("V"),
  begun: onLines("W"),
  ready: onLines("X"),
  problem: onLines("Y"),
  counts: onLines("AC"),
  isCash: onLines("AD"),
  start: onLines("AE"),
} as const

export const inputLines = {
  begun: onInputs("M", lineTable),
  problem: onInputs("V", lineTable),
} as const

/** The first thing to fix on any line, or what an empty set needs first; blank when all is in order. */
export const stateFormula = `=IFERROR(INDEX(${lineColumns.toFix},MATCH(1,${lineColumns.problem},0)),IF(SUM(${lineColumns.ready})>0,"","No line is filled in yet. Type the numbers of one line on Inputs."))`

/** 1 when there is a line and nothing to fix. */
export const allReady = `MIN(1,SUM(${lineColumns.ready}))*(1-MIN(1,SUM(${lineColumns.problem})))`
