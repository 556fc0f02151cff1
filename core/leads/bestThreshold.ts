import { noAnswer } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number, range } from "../registry/index.ts"
import { readScoredOutcomes } from "./scoredOutcomes.ts"
import { scoreSteps } from "./scoreSteps.ts"

export const bestThreshold = defineFunction({
  name: "BESTTHRESHOLD",
  topic: "leads",
  summary: "The score from which passing leads on would have earned most in the past.",
  params: {
    scores: range({ about: "The score of each past lead" }),
    outcomes: range({ about: "How each ended: 1 or 0, won or lost, yes or no" }),
    gross_profit: number({ about: "Gross profit of a won lead", unit: "money/win" }),
    lead_cost: number({ about: "What it costs sales to work a lead", unit: "money/lead", least: 0 }),
  },
  returns: { shape: "cell", about: "Pass leads at or above this score", unit: "points" },
  compute: ({ scores, outcomes, gross_profit, lead_cost }) => {
    let best = { score: Number.NaN, profit: 0 }
    const steps = scoreSteps(readScoredOutcomes(scores, outcomes))
    for (let step = 0; step < steps.count; step++) {
      const profit = (steps.converted[step] as number) * gross_profit - (steps.leads[step] as number) * lead_cost
      if (profit > best.profit) best = { score: steps.lowest[step] as number, profit }
    }
    if (best.profit <= 0) {
      throw noAnswer(
        "lead_cost: no threshold earns more than working its leads costs. Check gross_profit and lead_cost.",
      )
    }
    return best.score
  },
})

export const bestThresholdDoc: FunctionDoc = {
  details: [
    "Goes down the list of past leads, best score first, and adds gross profit for each win and the cost of working each lead. The score where the sum is highest is the answer; of equals the highest score.",
    "It is what would have been best on these leads, not a promise: with few wins, one lead more or less moves it far. Look at the thresholds around it in THRESHOLDTABLE.",
  ],
  formula: "the score t with the largest wins(≥ t) × gross profit − leads(≥ t) × lead cost",
  source: "Cost and benefit of each cut-off on past leads",
  examples: [
    {
      about: "A win is worth 1,000, working a lead costs 150",
      args: [
        [[0.92], [0.8], [0.75], [0.6], [0.55], [0.4], [0.35], [0.3], [0.2], [0.1]],
        [[1], [1], [0], [1], [0], [1], [0], [0], [0], [0]],
        1000,
        150,
      ],
      gives: 0.4,
      source: "By hand: 4 × 1,000 − 6 × 150 = 3,100; at 0.6 it is 2,400, at 0.35 2,950",
    },
    {
      about: "A win is worth 100, working a lead costs 150",
      args: [[[0.92], [0.8], [0.75], [0.6]], [[1], [1], [0], [1]], 100, 150],
      error: {
        code: "#N/A",
        sentence: "lead_cost: no threshold earns more than working its leads costs. Check gross_profit and lead_cost.",
      },
      source: "Own rule",
    },
  ],
  see: ["THRESHOLDTABLE", "MQLTHRESHOLD"],
}
