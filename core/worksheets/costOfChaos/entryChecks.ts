import { fixed } from "../rows.ts"
import type { Check } from "./check.ts"
import { inputTable, lineTable, programme, result, simulationItems } from "./layout.ts"

const onInputs = (column: string) => `Inputs!${fixed(column, inputTable)}`
const onLineTable = (column: string) => `Inputs!${fixed(column, lineTable)}`

const toFix = "See To fix beside the entry."

/** Whether what is typed in can be used. */
export const entryChecks: readonly Check[] = [
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
