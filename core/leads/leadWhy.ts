import { defineFunction, type FunctionDoc, number, optional } from "../registry/index.ts"
import { exampleCaps, exampleHeaders, exampleLeads, exampleRules } from "./exampleTables.ts"
import { explainScore } from "./explainScore.ts"
import { scoreLeads, scoringParams } from "./scoreLeads.ts"

export const leadWhy = defineFunction({
  name: "LEADWHY",
  topic: "leads",
  summary: "Why each lead has its points: the rules that counted most, in words.",
  params: {
    ...scoringParams,
    top: optional(number({ about: "How many rules to name", unit: "rules", least: 1 }), 3),
  },
  returns: { shape: "per row", about: "The rules that counted most with their points, and the caps that bit" },
  compute: ({ top, ...values }) => scoreLeads(values, (score) => explainScore(score, top)),
})

export const leadWhyDoc: FunctionDoc = {
  details: [
    "Names the rules that counted for a lead, the largest first, each with its points after times and decay. Where a rule has a Name, the name stands for its condition.",
    "Caps that changed a sum follow in brackets: (capped: Web 45 → 40). The sentence explains LEADSCORE over the same ranges to the point.",
    "It names the rules that counted, not what moves a lead to buy.",
  ],
  source: "The rules of LEADSCORE",
  examples: [
    {
      about: "Why each lead has its points",
      args: [exampleLeads, exampleHeaders, exampleRules, "2026-11-21", exampleCaps],
      gives: [
        ["Title has word VP +20 · Industry one of Software; Hardware +12 · Opened e-mail per +5 · (capped: Web 9 → 6)"],
        ["Title contains intern -10 · Opened e-mail per +2 · (capped: Total -8 → 0)"],
        [""],
        ["Industry one of Software; Hardware +12 · Last visit is not blank +2"],
      ],
      source: "By hand, from the points of LEADSCORE's example",
    },
    {
      about: "Only the largest, without caps",
      args: [exampleLeads, exampleHeaders, exampleRules, "2026-11-21", undefined, 1],
      gives: [
        ["Title has word VP +20"],
        ["Title contains intern -10"],
        [""],
        ["Industry one of Software; Hardware +12"],
      ],
      source: "By hand",
    },
  ],
  see: ["LEADSCORE"],
}
