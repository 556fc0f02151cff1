import type { Cell } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number, optional, range } from "../registry/index.ts"
import { wilson } from "../stats/wilson.ts"
import { readScoredOutcomes } from "./scoredOutcomes.ts"
import { scoreSteps } from "./scoreSteps.ts"

export const scoreLift = defineFunction({
  name: "SCORELIFT",
  topic: "leads",
  summary: "How well each band of scores converts, best first, with lift and the share captured.",
  params: {
    scores: range({ about: "The score of each past lead" }),
    outcomes: range({ about: "How each ended: 1 or 0, won or lost, yes or no" }),
    bins: optional(number({ about: "How many bands", unit: "bands", least: 1, whole: true }), 10),
  },
  returns: { shape: "table", about: "Band, From, To, Leads, Converted, Rate, Low, High, Lift, Captured" },
  compute: ({ scores, outcomes, bins }) => {
    const known = readScoredOutcomes(scores, outcomes)
    const { leads, converted, leftOut } = known
    const steps = scoreSteps(known)
    const rows: Cell[][] = []
    for (let first = 0, last = 0; first < steps.count; first = last + 1) {
      const better = steps.leads[first - 1] ?? 0
      last = lastOfBand(steps.leads, steps.count, first, bins)
      const size = (steps.leads[last] as number) - better
      const captured = steps.converted[last] as number
      const wins = captured - (steps.converted[first - 1] ?? 0)
      const rate = wins / size
      const interval = wilson(wins, size)
      rows.push([
        bandAfter(better, bins, leads),
        steps.highest[first] as number,
        steps.lowest[last] as number,
        size,
        wins,
        rate,
        interval?.low ?? "",
        interval?.high ?? "",
        rate / (converted / leads),
        captured / converted,
      ])
    }
    return [
      ["Band", "From", "To", "Leads", "Converted", "Rate", "Low", "High", "Lift", "Captured"],
      ...rows,
      ["Left out", "", "", leftOut, "", "", "", "", "", ""],
    ]
  },
})

/** The number of the band of a lead with so many better ones. */
function bandAfter(better: number, bins: number, leads: number): number {
  return Math.floor((better * bins) / leads) + 1
}

function lastOfBand(reached: Uint32Array, count: number, first: number, bins: number): number {
  const leads = reached[count - 1] as number
  const band = bandAfter(reached[first - 1] ?? 0, bins, leads)
  let last = first
  while (last < count - 1 && bandAfter(reached[last] as number, bins, leads) === band) last++
  return last
}

export const scoreLiftDoc: FunctionDoc = {
  details: [
    "Cuts the leads, best first, into bands of about equal size. Equal scores stay together, so bands may differ in size and some may be empty; those are dropped and the others keep their number.",
    "Rate is the share that converted with its 95 % Wilson interval, Lift the rate over that of all leads, Captured the share of all conversions in this band and the better ones. A score that works falls from band to band.",
    "It judges the order of the leads, not whether a probability is right: SCORECHECK does that.",
  ],
  formula: "band = floor(number of better scores × bins ÷ leads) + 1",
  source: "Gains table; Wilson 1927",
  examples: [
    {
      about: "Six leads in three bands, one without an outcome",
      args: [
        [[90], [80], [80], [50], [40], [10], [70]],
        [["won"], ["won"], ["lost"], ["won"], ["lost"], ["lost"], [null]],
        3,
      ],
      gives: [
        ["Band", "From", "To", "Leads", "Converted", "Rate", "Low", "High", "Lift", "Captured"],
        [1, 90, 80, 3, 2, 2 / 3, 0.20765960080204776, 0.9385080552796037, 4 / 3, 2 / 3],
        [2, 50, 50, 1, 1, 1, 0.20654931437723745, 1, 2, 1],
        [3, 40, 10, 2, 0, 0, 0, 0.6576197724933469, 0, 1],
        ["Left out", "", "", 1, "", "", "", "", "", ""],
      ],
      source: "By hand; intervals by Wilson's formula",
    },
    {
      about: "A word that is no outcome",
      args: [
        [[80], [60], [20]],
        [["won"], ["open"], ["lost"]],
      ],
      error: { code: "#VALUE!", sentence: 'outcomes: "open" is no outcome. Write 1 or 0, won or lost, yes or no.' },
      source: "Own rule",
    },
  ],
  see: ["SCORECHECK", "THRESHOLDTABLE"],
}
