import { type Cell, type CellError, type Matrix, noAnswer } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, range } from "../registry/index.ts"
import { countBelow } from "../stats/quantiles.ts"
import { areaUnderCurve } from "./areaUnderCurve.ts"
import { probabilityChecks } from "./probabilityChecks.ts"
import { readScoredOutcomes } from "./scoredOutcomes.ts"
import { type ScoreSteps, scoreSteps } from "./scoreSteps.ts"

export const scoreCheck = defineFunction({
  name: "SCORECHECK",
  topic: "leads",
  summary: "Does the score tell leads that convert from leads that do not? The usual measures.",
  params: {
    scores: range({ about: "The score of each past lead, or its probability 0–1" }),
    outcomes: range({ about: "How each ended: 1 or 0, won or lost, yes or no" }),
  },
  returns: { shape: "table", about: "Measure and Value" },
  compute: ({ scores, outcomes }) => {
    const known = readScoredOutcomes(scores, outcomes)
    const { leads, converted, leftOut } = known
    const steps = scoreSteps(known)
    const base = converted / leads
    const { area, interval } = areaUnderCurve(steps, converted, leads - converted)
    const among = (share: number) => convertedAmongBest(steps, share * leads)
    const rows: [string, Cell][] = [
      ["Measure", "Value"],
      ["Leads", leads],
      ["Converted", converted],
      ["Base rate", base],
      ["AUC", area],
      ["AUC low", interval?.low ?? tooFew],
      ["AUC high", interval?.high ?? tooFew],
      ["Gini", 2 * area - 1],
      ["KS", largestGap(steps.count, steps.leads, steps.converted, converted, leads - converted)],
      ["Lift at 10 %", among(0.1) / (0.1 * leads) / base],
      ["Lift at 20 %", among(0.2) / (0.2 * leads) / base],
      ["Capture at 30 %", among(0.3) / converted],
      ...probabilityChecks(known, base),
      ["Left out", leftOut],
    ]
    return rows
  },
})

const tooFew: CellError = noAnswer("AUC: an interval needs two leads of each kind. Include more leads.").toCell()

/** How many of the best so-many leads converted; of equal scores at the cut, and of a cut lead, a part. */
function convertedAmongBest({ count: steps, leads, converted }: ScoreSteps, count: number): number {
  const step = countBelow(leads, count, steps)
  const leadsAbove = leads[step - 1] ?? 0
  const convertedAbove = converted[step - 1] ?? 0
  const wins = (converted[step] as number) - convertedAbove
  return convertedAbove + (wins * (count - leadsAbove)) / ((leads[step] as number) - leadsAbove)
}

/** Kolmogorov–Smirnov: the largest gap between the shares of converted and other leads reached so far. */
function largestGap(
  count: number,
  leads: Uint32Array,
  reached: Uint32Array,
  converted: number,
  others: number,
): number {
  let gap = 0
  let mostPairs = 0
  for (let step = 0; step < count; step++) {
    const wins = reached[step] as number
    const losses = (leads[step] as number) - wins
    // Whole numbers tell most steps apart from the largest without a division.
    const pairs = Math.abs(wins * others - losses * converted)
    if (pairs < mostPairs) continue
    mostPairs = pairs
    gap = Math.max(gap, Math.abs(wins / converted - losses / others))
  }
  return gap
}

const exampleScores: Matrix = [[0.92], [0.8], [0.75], [0.6], [0.55], [0.4], [0.35], [0.3], [0.2], [0.1]]
const exampleOutcomes: Matrix = [[1], [1], [0], [1], [0], [1], [0], [0], [0], [0]]

export const scoreCheckDoc: FunctionDoc = {
  details: [
    "AUC is the chance that a lead that converted has a higher score than one that did not: 0.5 is as good as tossing a coin, 1 is perfect. AUC low and AUC high are the ends of its 95 % interval by DeLong. Gini is 2 × AUC − 1. KS is the largest gap between the shares of the two kinds of leads found as you go down the list.",
    "Lift at 10 % says how many times more often the best tenth converts than all leads; Capture at 30 % says which share of all conversions lies in the best three tenths. Equal scores at a cut count in part.",
    "Where all scores lie between 0 and 1 they are checked as probabilities too: Brier (mean squared error) with its skill over the base rate, log loss, and the calibration error over ten bins.",
    "Few conversions make every measure shaky: below about 30 look at the interval, not at the figure. Leads without a score or an outcome are left out and counted.",
  ],
  twin: "AUC as sklearn.metrics.roc_auc_score, Brier as brier_score_loss, log loss as log_loss",
  source: "DeLong, DeLong and Clarke-Pearson 1988; Brier 1950",
  examples: [
    {
      about: "Ten leads with a probability each",
      args: [exampleScores, exampleOutcomes],
      gives: [
        ["Measure", "Value"],
        ["Leads", 10],
        ["Converted", 4],
        ["Base rate", 0.4],
        ["AUC", 0.875],
        ["AUC low", 0.6459489835145924],
        ["AUC high", 1],
        ["Gini", 0.75],
        ["KS", 0.6666666666666667],
        ["Lift at 10 %", 2.5],
        ["Lift at 20 %", 2.5],
        ["Capture at 30 %", 0.5],
        ["Brier", 0.16939],
        ["Brier skill", 0.2942083333333333],
        ["Log loss", 0.5034405500234291],
        ["Calibration error", 0.163],
        ["Left out", 0],
      ],
      source: "scikit-learn; DeLong over all pairs of leads",
    },
    {
      about: "Leads that all ended alike",
      args: [
        [[80], [60], [20]],
        [["won"], ["won"], ["won"]],
      ],
      error: {
        code: "#N/A",
        sentence:
          "outcomes: every lead converted, so there is nothing to compare. Include leads that ended either way.",
      },
      source: "Own rule",
    },
  ],
  see: ["SCORELIFT", "THRESHOLDTABLE", "SCOREDRIFT"],
}
