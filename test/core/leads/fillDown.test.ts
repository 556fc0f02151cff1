import { expect, test, vi } from "vitest"
import { evaluate } from "../../../core/index.ts"
import { readRules } from "../../../core/leads/readRules.ts"
import { seededLeads } from "../../leadLists/seededLeads.ts"

vi.mock("../../../core/leads/readRules.ts", { spy: true })

const list = seededLeads(2000)
const inOneCall = evaluate("LEADSCORE", [list.leads, list.headers, list.rules, list.asOf, list.caps])

test("a formula filled down reads the rules once, by content, and gives what one call gives", () => {
  vi.mocked(readRules).mockClear()
  const filledDown = Array.from({ length: 10_000 }, (_, index) => {
    const lead = list.leads[index % list.leads.length] ?? []
    // A host hands over new ranges with each call.
    const [headers, rules, caps] = structuredClone([list.headers, list.rules, list.caps])
    return evaluate("LEADSCORE", [[lead], headers, rules, list.asOf, caps])
  })
  expect(readRules).toHaveBeenCalledTimes(0)
  const scores = filledDown.map((answer) => ("value" in answer ? [answer.value] : [answer.error]))
  expect({ value: scores.slice(0, list.leads.length) }).toEqual(inOneCall)
})

test("other rules of the same shape are read anew", () => {
  vi.mocked(readRules).mockClear()
  const changed = list.rules.map((row) => [...row])
  for (const row of changed.slice(1)) row[3] = row[3] === "and" ? "and" : 1
  const answer = evaluate("LEADSCORE", [list.leads, list.headers, changed, list.asOf, list.caps])
  expect(readRules).toHaveBeenCalledTimes(1)
  expect(answer).not.toEqual(inOneCall)
})
