import { type Cell, cellText, readNumber, wrongInput } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, list, number, optional, range } from "../registry/index.ts"
import { rounded } from "../stats/rounded.ts"
import { wilson } from "../stats/wilson.ts"
import { readScoredOutcomes } from "./scoredOutcomes.ts"
import { type ScoreSteps, scoreSteps } from "./scoreSteps.ts"

const mostRows = 100

export const thresholdTable = defineFunction({
  name: "THRESHOLDTABLE",
  topic: "leads",
  summary: "What each threshold would have meant: leads passed on, quality, wins found and profit.",
  params: {
    scores: range({ about: "The score of each past lead" }),
    outcomes: range({ about: "How each ended: 1 or 0, won or lost, yes or no" }),
    thresholds: optional(list({ about: "The thresholds to compare; else those of the scores themselves" })),
    gross_profit: optional(number({ about: "Gross profit of a won lead", unit: "money/win" })),
    lead_cost: optional(number({ about: "What it costs sales to work a lead", unit: "money/lead", least: 0 })),
  },
  returns: { shape: "table", about: "Threshold, MQLs, Converted, Precision, Low, High, Recall, and Profit" },
  compute: ({ scores, outcomes, thresholds, gross_profit, lead_cost }) => {
    const known = readScoredOutcomes(scores, outcomes)
    const { leads, converted, leftOut } = known
    const steps = scoreSteps(known)
    const profitOf =
      gross_profit === undefined || lead_cost === undefined
        ? undefined
        : (wins: number, mqls: number) => wins * gross_profit - mqls * lead_cost
    const width = profitOf ? 8 : 7
    const rows = (thresholds ? thresholds.map(readThreshold) : ownThresholds(steps, leads)).map((threshold): Cell[] => {
      const { mqls, wins } = passedAt(steps, rounded(threshold))
      const interval = wilson(wins, mqls)
      const quality = interval ? [wins / mqls, interval.low, interval.high] : ["", "", ""]
      return [threshold, mqls, wins, ...quality, wins / converted, ...(profitOf ? [profitOf(wins, mqls)] : [])]
    })
    const headings = ["Threshold", "MQLs", "Converted", "Precision", "Low", "High", "Recall", "Profit"]
    const last: Cell[] = ["Left out", leftOut, "", "", "", "", "", ""]
    return [headings.slice(0, width), ...rows, last.slice(0, width)]
  },
})

/** The leads, and the wins among them, whose score is at least so high. */
function passedAt(steps: ScoreSteps, least: number): { readonly mqls: number; readonly wins: number } {
  let from = 0
  let to = steps.count
  while (from < to) {
    const middle = (from + to) >> 1
    if (rounded(steps.highest[middle] as number) >= least) from = middle + 1
    else to = middle
  }
  return { mqls: steps.leads[from - 1] ?? 0, wins: steps.converted[from - 1] ?? 0 }
}

function readThreshold(cell: Cell): number {
  const threshold = readNumber(cell)
  if (threshold === undefined) throw wrongInput(`thresholds: "${cellText(cell)}" is no number. Type plain numbers.`)
  return threshold
}

/** Each score while there are few, else the score of each twentieth of the leads. */
function ownThresholds(steps: ScoreSteps, leads: number): number[] {
  if (steps.count <= mostRows) return [...steps.lowest.subarray(0, steps.count)]
  const scores: number[] = []
  let step = 0
  for (let twentieth = 1; twentieth <= 20; twentieth++) {
    while ((steps.leads[step] as number) < Math.ceil((twentieth * leads) / 20)) step++
    scores.push(steps.lowest[step] as number)
  }
  return [...new Set(scores)]
}

export const thresholdTableDoc: FunctionDoc = {
  details: [
    "The table for the meeting of marketing and sales: with a higher threshold sales gets fewer and better leads and misses more of the wins, with a lower one the reverse.",
    "Precision is the share of passed leads that converted, with its 95 % Wilson interval; Recall is the share of all conversions that the threshold would have passed. Profit stands there when both amounts are given.",
    "Without thresholds each score is one, up to a hundred of them, else the score of each twentieth of the leads.",
    "It is what would have been with these past leads, not a forecast.",
  ],
  source: "Precision and recall; Wilson 1927",
  examples: [
    {
      about: "Fifteen leads at 80 and at 65, one without an outcome",
      args: [
        [[92], [85], [81], [77], [77], [70], [66], [61], [58], [55], [50], [42], [40], [33], [20], [99]],
        [[1], [1], [0], [1], [0], [1], [0], [0], [1], [0], [0], [0], [0], [0], [0], [null]],
        "80; 65",
      ],
      gives: [
        ["Threshold", "MQLs", "Converted", "Precision", "Low", "High", "Recall"],
        [80, 3, 2, 2 / 3, 0.20765960080204776, 0.9385080552796037, 0.4],
        [65, 7, 4, 4 / 7, 0.2504583645276572, 0.8417801447485304, 0.8],
        ["Left out", 1, "", "", "", "", ""],
      ],
      source: "By hand; intervals by Wilson's formula",
    },
    {
      about: "Each score as a threshold, with the profit of 500 per win and 120 per lead",
      args: [[[90], [80], [80], [50], [20]], [[1], [1], [0], [1], [0]], undefined, 500, 120],
      gives: [
        ["Threshold", "MQLs", "Converted", "Precision", "Low", "High", "Recall", "Profit"],
        [90, 1, 1, 1, 0.20654931437723745, 1, 1 / 3, 380],
        [80, 3, 2, 2 / 3, 0.20765960080204776, 0.9385080552796037, 2 / 3, 640],
        [50, 4, 3, 0.75, 0.3006418425824019, 0.9544127391902995, 1, 1020],
        [20, 5, 3, 0.6, 0.23072428127601297, 0.8823792257673521, 1, 900],
        ["Left out", 0, "", "", "", "", "", ""],
      ],
      source: "scikit-learn; intervals by scipy",
    },
  ],
  see: ["MQLTHRESHOLD", "BESTTHRESHOLD", "SCORELIFT"],
}
