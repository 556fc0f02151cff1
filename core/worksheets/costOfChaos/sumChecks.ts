import { fixed } from "../rows.ts"
import { type Check, restore } from "./check.ts"
import {
  allReady,
  bars,
  caseLines,
  flows,
  inputLines,
  lineColumns,
  lines,
  lineTotals,
  result,
  savings,
} from "./layout.ts"

export const countedTotal = `SUM(${lineColumns.counted})`
const atBase = (row: number) => `Lines!$G$${lineTotals.first}:$G$${row}`

/** Whether the sheets add up, from one to the next. */
export const sumChecks: readonly Check[] = [
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
