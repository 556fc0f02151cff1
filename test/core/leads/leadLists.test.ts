import { describe, expect, test } from "vitest"
import { allowedSkips } from "../../../build/allowedSkips.mjs"
import { evaluate } from "../../../core/index.ts"
import { plainScores } from "../../leadLists/plainScores.ts"
import { seededLeads } from "../../leadLists/seededLeads.ts"
import { hasXEducation, xEducation } from "../../leadLists/xEducation.ts"

describe("LEADSCORE over whole lists equals a plain implementation of its own, row by row", () => {
  test("seeded leads", () => {
    const list = seededLeads()
    const answer = evaluate("LEADSCORE", [list.leads, list.headers, list.rules, list.asOf, list.caps])
    expect(answer).toEqual({ value: plainScores(list).map((score) => [score]) })
  })

  test("X Education", ({ skip }) => {
    skip(!hasXEducation, allowedSkips.noData)
    const list = xEducation()
    const scores = plainScores(list)
    expect(scores).toHaveLength(9240)
    expect(new Set(scores).size).toBeGreaterThan(50)
    const answer = evaluate("LEADSCORE", [list.leads, list.headers, list.rules, undefined, list.caps])
    expect(answer).toEqual({ value: scores.map((score) => [score]) })
  })
})
