import { defineFunction, type FunctionDoc } from "../registry/index.ts"
import { exampleCaps, exampleHeaders, exampleLeads, exampleRules } from "./exampleTables.ts"
import { preparedScoring, scoreRows, scoringParams } from "./scoreLeads.ts"
import { scoreTableFor } from "./scoreTable.ts"

export const leadScore = defineFunction({
  name: "LEADSCORE",
  topic: "leads",
  summary: "Points for each lead, from a table of rules.",
  params: scoringParams,
  returns: { shape: "per row", about: "The lead's points, after caps", unit: "points" },
  compute: (values) => scoreRows(scoreTableFor(preparedScoring(values), values.as_of), values.leads),
})

export const leadScoreDoc: FunctionDoc = {
  details: [
    "A rule reads one column: Field names its heading, Operator and Value say when it holds, Points what it is worth. Points of the rules that hold are summed by Group, each group is held within its caps, and so is the total.",
    'A rule whose Points is the word "and" is joined to the next row: all must hold, and the last row carries the points.',
    'Half-life halves the points for every so many days since the Date field; Window lets a rule count only so many days. Both, and "within days", need as_of, so that the same cells give the same answer tomorrow.',
    'A blank is missing, never 0: only "is blank" matches it. An error cell that a rule reads spoils its own row.',
    "It is not a probability. The points are what marketing and sales agreed on; SCORECHECK and its kind say whether they work.",
  ],
  formula:
    "Σ over groups of (Σ points × times × 0.5^(age ÷ half-life), within the group's caps), within the caps of Total",
  source: "Rules-based lead scoring as in HubSpot, Marketo and Account Engagement: rule, then group, then total",
  examples: [
    {
      about: "Rules over four leads: a blank row stays blank",
      args: [exampleLeads, exampleHeaders, exampleRules, "2026-11-21"],
      gives: [[41], [-8], [""], [14]],
      source: "By hand: 20 + 12 + 5 + 8 × ½ · −10 + 2 · blank · 12 + 8 × ¼",
    },
    {
      about: "The same within caps: Web at most 6, the total not below 0",
      args: [exampleLeads, exampleHeaders, exampleRules, "2026-11-21", exampleCaps],
      gives: [[38], [0], [""], [14]],
      source: "By hand: 32 + 6 · −10 + 2 → 0 · blank · 14",
    },
    {
      about: "No date given, though a rule counts days",
      args: [exampleLeads, exampleHeaders, exampleRules, undefined, exampleCaps],
      error: {
        code: "#VALUE!",
        sentence: "as_of: is missing, and row 6 of rules counts days. Give the date to count to.",
      },
      source: "Own rule",
    },
  ],
  see: ["LEADWHY"],
}
