import type { Cell } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, range, readItems } from "../registry/index.ts"
import { rounded } from "../stats/rounded.ts"
import { type Sign, signs } from "./signs.ts"

export const sevenSigns = defineFunction({
  name: "SEVENSIGNS",
  topic: "alignment",
  summary: "Which of the seven signs of poor work between marketing and sales you have, beside the published figures.",
  params: {
    measures: range({
      about:
        'A table Item, Value: "Share at quota", "Leads stuck" …, each as far as you know it, and "Leads stuck, cost"',
    }),
  },
  returns: { shape: "table", about: "Sign, Measure, Published, Ours, Present, Worth, What to do" },
  compute: ({ measures: table }) => {
    const measures = readItems(
      table,
      "measures",
      signs.flatMap(({ measure }) => [measure, `${measure}, cost`]),
    )
    const rows = signs.map((sign): Cell[] => {
      const bounds = sign.isShare ? { least: 0, most: 1 } : { least: 0 }
      const ours = measures.optionalNumber(sign.measure, bounds)
      const worth = measures.optionalNumber(`${sign.measure}, cost`, {})
      return [
        sign.name,
        sign.measure,
        sign.published ?? "",
        ours ?? "",
        isPresent(sign, ours),
        worth ?? "",
        sign.whatToDo,
      ]
    })
    return [["Sign", "Measure", "Published", "Ours", "Present", "Worth", "What to do"], ...rows]
  },
})

/** As bad as the published figure, or worse; blank where there is nothing to compare. */
function isPresent({ published, higherIsBetter }: Sign, ours: number | undefined): Cell {
  if (ours === undefined || published === undefined) return ""
  const excess = rounded(ours) - rounded(published)
  return higherIsBetter ? excess <= 0 : excess >= 0
}

export const sevenSignsDoc: FunctionDoc = {
  details: [
    "Seven signs of poor work between marketing and sales, in the order of the article that names them, each with one measure. Enter what you know, leave out what you do not; shares go from 0 to 1.",
    "Present is TRUE where yours is as bad as the published figure or worse: a lower share at quota, of output used or of decisions backed by customers; a higher share stuck or slow. The last two signs have no published figure, so there is nothing to compare and Present stays blank, as it does without a number of yours.",
    "Worth is the yearly cost that you enter for a sign (“Leads stuck, cost”), best as a line of COSTOFCHAOS. It is shown, not calculated.",
    "The published figures are quoted at second hand (BENCHMARKS says by whom). Share at quota is 1 less the share that misses it; decisions backed by interviews is 1 less the share from experience or intuition. To be better than a poor average is no proof of health.",
  ],
  formula: "Present = ours at least as bad as published",
  source: "Article on the seven signs of poor marketing and sales collaboration (Peter Strohkorb)",
  examples: [
    {
      about: "Three measures known, one with its cost",
      args: [
        [
          ["Item", "Value"],
          ["Share at quota", 0.3],
          ["Leads stuck", 0.45],
          ["Leavers a year", 4],
          ["Leavers a year, cost", 299_000],
        ],
      ],
      gives: [
        ["Sign", "Measure", "Published", "Ours", "Present", "Worth", "What to do"],
        [
          "Reps miss their targets",
          "Share at quota",
          0.33,
          0.3,
          true,
          "",
          "See what content the top reps use, and bring it to the others.",
        ],
        [
          "Marketing's leads and material go unused",
          "Marketing output used",
          0.25,
          "",
          "",
          "",
          "Set up a feedback loop from sales to marketing on what works with customers.",
        ],
        [
          "The pipeline is out of control",
          "Leads stuck",
          0.6,
          0.45,
          false,
          "",
          "Give sales the information and arguments that move deals forward.",
        ],
        [
          "New reps take too long",
          "Ramp over six months",
          0.78,
          "",
          "",
          "",
          "Give new reps fast access to the right material and information.",
        ],
        [
          "No clear view of the customer",
          "Decisions backed by customer interviews",
          0.5,
          "",
          "",
          "",
          "Let a neutral third party interview customers, and work from what they say.",
        ],
        [
          "Know-how walks out of the door",
          "Leavers a year",
          "",
          4,
          "",
          299_000,
          "Capture what the best reps know, and pass it on to the others.",
        ],
        [
          "Talent does not come or stay",
          "Regretted leavers",
          "",
          "",
          "",
          "",
          "Build, with the leaders, a team that works together and is engaged.",
        ],
      ],
      source: "The article's figures; TAS Group, IDC, Sales Benchmark Index, Accenture as quoted there",
    },
    {
      about: "A percentage without its sign",
      args: [
        [
          ["Item", "Value"],
          ["Share at quota", 30],
        ],
      ],
      error: { code: "#VALUE!", sentence: "measures: Share at quota: is 30. Give a number from 0 to 1." },
      source: "Own rule",
    },
  ],
  see: ["ALIGNMENTINDEX", "BENCHMARKS", "COSTOFCHAOS", "QUOTAATTAINMENT"],
}
