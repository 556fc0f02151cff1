import { expect, test } from "vitest"
import { findFunctions } from "../../../addin/taskpane/findFunctions.ts"
import { defineFunction, type FunctionDefinition, number } from "../../../core/index.ts"

function named(name: string, summary: string, ...params: string[]): FunctionDefinition {
  const described = Object.fromEntries(params.map((param) => [param, number({ about: "" })]))
  const returns = { shape: "cell", about: "" } as const
  return defineFunction({ name, topic: "reps", summary, params: described, returns, compute: () => 0 })
}

const functions = [
  named("LEADSCORE", "Points for each lead, from a table of rules.", "leads", "as_of"),
  named("SELLINGTIME", "Share of the hours, naïve or not.", "hours"),
]

test.each([
  ["", ["LEADSCORE", "SELLINGTIME"]],
  ["  ", ["LEADSCORE", "SELLINGTIME"]],
  ["score", ["LEADSCORE"]],
  ["ScOrE", ["LEADSCORE"]],
  ["points table", ["LEADSCORE"]],
  ["table points", ["LEADSCORE"]],
  ["hours", ["SELLINGTIME"]],
  ["naive", ["SELLINGTIME"]],
  ["NAÏVE", ["SELLINGTIME"]],
  ["as_of", ["LEADSCORE"]],
  ["as of", ["LEADSCORE"]],
  ["score hours", []],
  ["zebra", []],
])("the search %j finds %j", (search, found) => {
  expect(findFunctions(functions, search).map(({ name }) => name)).toEqual(found)
})
