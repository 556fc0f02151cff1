import { table } from "../../measuring/builtCore.ts"
import { asOf, caps, headers, rules } from "../benchLeads.ts"
import type { ScoringContender } from "../scoringWork.ts"

export const sellmore: ScoringContender = {
  name: "Sellmore",
  how: 'evaluate("LEADSCORE", …) of dist/core, as a cell calls it; the tables of rules and caps are copies of their own',
  largest: 1_000_000,
  largestFresh: 1_000_000,
  prepare: (leads) => {
    const args = [leads, ...structuredClone([headers, rules]), asOf, structuredClone(caps)]
    return { run: () => ({ scores: table("LEADSCORE", args) }) }
  },
}
