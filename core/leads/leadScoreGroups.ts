import { defineFunction, type FunctionDoc } from "../registry/index.ts"
import { exampleCaps, exampleHeaders, exampleLeads, exampleRules } from "./exampleTables.ts"
import { preparedScoring, scoreRows, scoringParams } from "./scoreLeads.ts"
import { scoreTableFor } from "./scoreTable.ts"

export const leadScoreGroups = defineFunction({
  name: "LEADSCOREGROUPS",
  topic: "leads",
  summary: "The points of each lead by group of rules, with a heading row and the total.",
  params: scoringParams,
  returns: {
    shape: "table",
    about: "A heading row of groups and Total; a row per lead with its points after caps",
    unit: "points",
  },
  compute: (values) => {
    const scoring = preparedScoring(values)
    const table = scoreTableFor(scoring, values.as_of)
    return [[...scoring.book.groups, "Total"], ...scoreRows(table, values.leads, true)]
  },
})

export const leadScoreGroupsDoc: FunctionDoc = {
  details: [
    "Shows where the points of LEADSCORE come from: one column per group, in the order of each group's first rule, named as first written. Rules without a group stand under Other.",
    "Each value is the group's sum within its caps. Total is the sum of the groups within the caps of Total, the same number that LEADSCORE gives.",
    "Use it to see fit and engagement apart before one sum hides which is missing; LEADLABEL makes one label of two such columns. It is not a ranking: the order of the leads stays.",
  ],
  source: "The rules of LEADSCORE",
  examples: [
    {
      about: "Fit and Web apart, within caps",
      args: [exampleLeads, exampleHeaders, exampleRules, "2026-11-21", exampleCaps],
      gives: [
        ["Fit", "Web", "Total"],
        [32, 6, 38],
        [-10, 2, 0],
        ["", "", ""],
        [12, 2, 14],
      ],
      source: "By hand: 20 + 12 and 5 + 8 × ½ held at 6 · −10 and 2, the total held at 0 · blank · 12 and 8 × ¼",
    },
    {
      about: "Total is the sum, so no rule can be in a group of that name",
      args: [
        exampleLeads,
        exampleHeaders,
        [
          ["Field", "Operator", "Value", "Points", "Group"],
          ["Industry", "is", "Software", 12, "Total"],
        ],
      ],
      error: { code: "#VALUE!", sentence: 'rules: row 2: a rule cannot be in group "Total". Choose another name.' },
      source: "Own rule",
    },
  ],
  see: ["LEADSCORE", "LEADWHY"],
}
