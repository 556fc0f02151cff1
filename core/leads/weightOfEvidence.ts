import { type Cell, readError } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number, optional, range } from "../registry/index.ts"
import { wilson } from "../stats/wilson.ts"
import { evidenceBins } from "./evidenceBins.ts"
import { outcomesFor, readOutcome, refuseOneClass } from "./scoredOutcomes.ts"

interface Bin {
  readonly name: Cell
  leads: number
  converted: number
}

export const weightOfEvidence = defineFunction({
  name: "WEIGHTOFEVIDENCE",
  topic: "leads",
  summary: "Which values of a column tell converting leads from others, and how strongly.",
  params: {
    values: range({ about: "The column to look at, one cell per past lead" }),
    outcomes: range({ about: "How each ended: 1 or 0, won or lost, yes or no" }),
    bins: optional(number({ about: "How many bins for numbers", unit: "bins", least: 1, whole: true }), 5),
  },
  returns: { shape: "table", about: "Bin, Leads, Converted, Rate, Low, High, Weight of evidence, Information value" },
  compute: ({ values, outcomes, bins }) => {
    const cells = values.flat()
    const endings = outcomesFor(cells.length, outcomes, "values").map(readOutcome)
    const used = cells.flatMap((value, index) => (readError(value) || endings[index] === undefined ? [] : [index]))
    const counts = { leads: used.length, converted: used.filter((index) => endings[index]).length }
    refuseOneClass(counts.converted, counts.leads)
    const nameOf = evidenceBins(
      used.map((index) => cells[index] ?? null),
      bins,
    )
    const found = new Map<Cell, Bin>()
    for (const index of used) {
      const name = nameOf(cells[index] ?? null)
      const bin = found.get(name) ?? { name, leads: 0, converted: 0 }
      found.set(name, bin)
      bin.leads += 1
      if (endings[index]) bin.converted += 1
    }
    const weighed = [...found.values()]
      .map((bin) => ({ bin, ...weigh(bin, counts) }))
      .sort((a, b) => b.converted * a.others - a.converted * b.others)
    const total = weighed.reduce((sum, { information }) => sum + information, 0)
    return [
      ["Bin", "Leads", "Converted", "Rate", "Low", "High", "Weight of evidence", "Information value"],
      ...weighed.map(({ bin, weight, information }): Cell[] => {
        const interval = wilson(bin.converted, bin.leads)
        return [
          bin.name,
          bin.leads,
          bin.converted,
          bin.converted / bin.leads,
          interval?.low ?? "",
          interval?.high ?? "",
          weight,
          information,
        ]
      }),
      ["Left out", cells.length - used.length, "", "", "", "", "", ""],
      ["Total", counts.leads, counts.converted, counts.converted / counts.leads, "", "", "", total],
    ]
  },
})

/**
 * Where a count is zero, ½ is added to both counts of that bin only. The counts come along because weights are ordered
 * by their ratio, in which equal weights are equal to the last bit.
 */
function weigh(bin: Bin, all: { readonly leads: number; readonly converted: number }) {
  const half = bin.converted === 0 || bin.converted === bin.leads ? 0.5 : 0
  const converted = bin.converted + half
  const others = bin.leads - bin.converted + half
  const shareOfConverted = converted / all.converted
  const shareOfOthers = others / (all.leads - all.converted)
  const weight = Math.log(shareOfConverted / shareOfOthers)
  return { converted, others, weight, information: (shareOfConverted - shareOfOthers) * weight }
}

export const weightOfEvidenceDoc: FunctionDoc = {
  details: [
    "Weight of evidence is the logarithm of how much more common a value is among leads that converted than among the others: 0 says nothing, positive speaks for the lead, negative against. It is what points of a scorecard are made of.",
    "Information value adds it up for the whole column. By custom: below 0.02 none, to 0.1 weak, to 0.3 medium, to 0.5 strong; above 0.5 ask whether the column gives the answer away.",
    "Numbers with no more different values than bins stand for themselves; others are cut into bins of about equal count, the upper end inside. Of more than twenty labels the rarest join (other); blanks are (missing). A bin without one kind of lead gets ½ added to both its counts, or its weight would be infinite. Leads without an outcome, or with an error for a value, are left out and counted.",
    "It looks at one column by itself and shows what went together, not what made leads convert.",
  ],
  formula:
    "WoE = ln((converted ÷ all converted) ÷ (others ÷ all others)); IV = Σ (converted share − others' share) × WoE",
  source: "Credit-scoring practice; Siddiqi, Credit Risk Scorecards",
  examples: [
    {
      about: "Ten leads from two industries, one of them unknown",
      args: [
        [
          ["Software"],
          ["software "],
          ["Software"],
          ["Retail"],
          ["Retail"],
          ["Retail"],
          [null],
          ["Retail"],
          ["Software"],
          [null],
        ],
        [[1], [1], [0], [0], [0], [1], [0], [0], [1], [null]],
      ],
      gives: [
        ["Bin", "Leads", "Converted", "Rate", "Low", "High", "Weight of evidence", "Information value"],
        ["Software", 4, 3, 0.75, 0.3006418425824019, 0.9544127391902995, 1.3217558399823195, 0.7269657119902758],
        ["Retail", 4, 1, 0.25, 0.045587260809700575, 0.6993581574175981, -0.8754687373538999, 0.3064140580738649],
        ["(missing)", 1, 0, 0, 0, 0.7934506856227626, -0.8754687373538999, 0.15320702903693245],
        ["Left out", 1, "", "", "", "", "", ""],
        ["Total", 9, 4, 4 / 9, "", "", "", 1.1865867991010732],
      ],
      source: "By hand; intervals by Wilson's formula",
    },
    {
      about: "Visits of ten leads in three bins: 0..1 holds 0 and 1, 1..4 what is above 1",
      args: [
        [[0], [0], [0], [1], [2], [3], [4], [6], [9], [12]],
        [[0], [0], [0], [0], [1], [0], [1], [0], [1], [1]],
        3,
      ],
      gives: [
        ["Bin", "Leads", "Converted", "Rate", "Low", "High", "Weight of evidence", "Information value"],
        ["1..4", 3, 2, 2 / 3, 0.20765960080204776, 0.9385080552796037, 1.0986122886681098, 0.3662040962227032],
        ["4..12", 3, 2, 2 / 3, 0.20765960080204776, 0.9385080552796037, 1.0986122886681098, 0.3662040962227032],
        ["0..1", 4, 0, 0, 0, 0.4898908364545973, -1.791759469228055, 1.1198496682675343],
        ["Left out", 0, "", "", "", "", "", ""],
        ["Total", 10, 4, 0.4, "", "", "", 1.8522578607129407],
      ],
      source: "numpy's quantiles, pandas; intervals by scipy",
    },
  ],
  see: ["LEADPROBABILITY", "SCORECHECK"],
}
