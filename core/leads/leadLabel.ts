import { type Cell, cellText, readNumber, wrongInput } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, list, number, optional, type Param } from "../registry/index.ts"

/** The lowest score of the best class and of the one below. */
type Cuts = readonly [number, number]

export const leadLabel = defineFunction({
  name: "LEADLABEL",
  topic: "leads",
  summary: "Fit and engagement as one label, A1 (best) to C3.",
  params: {
    fit: number({ about: "Fit score", unit: "points" }),
    engagement: number({ about: "Engagement score", unit: "points" }),
    fit_cuts: cuts("Lowest fit for A and for B: two numbers, or 70; 40", [70, 40]),
    engagement_cuts: cuts("Lowest engagement for 1 and for 2: two numbers, or 60; 30", [60, 30]),
  },
  returns: { shape: "element-wise", about: "A letter for fit and a digit for engagement" },
  compute: ({ fit, engagement, fit_cuts, engagement_cuts }) =>
    `${"ABC"[classOf(fit, fit_cuts)]}${"123"[classOf(engagement, engagement_cuts)]}`,
})

/** 0 at or above the first cut, 1 at or above the second, else 2. */
function classOf(score: number, [first, second]: Cuts): number {
  if (score >= first) return 0
  return score >= second ? 1 : 2
}

/** Cuts are read as an argument is, so that wrong ones are the error of the call and not of each cell. */
function cuts(about: string, byDefault: Cuts): Param<Cuts> {
  const items = optional(list({ about }))
  return {
    ...items,
    byDefault: byDefault.join("; "),
    read: (argument, name) => {
      const given = items.read(argument, name)
      return given ? readCuts(given, name, byDefault) : byDefault
    },
  }
}

function readCuts(items: readonly Cell[], argument: string, byDefault: Cuts): Cuts {
  const example = byDefault.join("; ")
  const [first, second, ...more] = items.map((cut) => {
    const value = readNumber(cut)
    if (value === undefined) throw wrongInput(`${argument}: "${cellText(cut)}" is no number. Type two: ${example}.`)
    return value
  })
  if (first === undefined || second === undefined || more.length > 0) {
    throw wrongInput(
      `${argument}: has ${items.length} ${items.length === 1 ? "number" : "numbers"}. Give two, the higher first: ${example}.`,
    )
  }
  if (first < second) throw wrongInput(`${argument}: ${first} is below ${second}. Give the higher one first.`)
  return [first, second]
}

export const leadLabelDoc: FunctionDoc = {
  details: [
    "The letter is fit, the digit is engagement: A1 fits and is interested, A3 fits but is silent, C1 is interested but does not fit. A score equal to a cut belongs to the better class.",
    "One label of two scores keeps apart what one sum would hide: a student who downloads everything and a buyer who has not called yet may have the same points, but are C1 and A3. It is no order: whether A2 or B1 comes first is yours to say.",
  ],
  source: "Fit and engagement labels as in HubSpot's combined scores",
  examples: [
    {
      about: "At the cuts and just below",
      args: [
        [[70], [69.999], [40], [39], [85]],
        [[60], [60], [30], [29], [10]],
      ],
      gives: [["A1"], ["B1"], ["B2"], ["C3"], ["A3"]],
      source: "By hand",
    },
    { about: "Cuts of your own, as a list", args: [55, 20, "50; 25", [[40], [20]]], gives: "A2", source: "By hand" },
    {
      about: "Cuts the wrong way round",
      args: [55, 20, "25; 50"],
      error: { code: "#VALUE!", sentence: "fit_cuts: 25 is below 50. Give the higher one first." },
      source: "Own rule",
    },
  ],
  see: ["LEADGRADE", "LEADSCORE"],
}
