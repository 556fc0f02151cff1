import { type Cell, foldHeading, wrongInput } from "../cells/index.ts"
import { checkedNumber, defineFunction, type FunctionDoc, list, optional, range } from "../registry/index.ts"
import { sum } from "../stats/sum.ts"
import { type Assessment, type DimensionLevel, readAssessment } from "./levels.ts"

const sixWeights = [15, 15, 40, 10, 15, 5]

export const alignmentIndex = defineFunction({
  name: "ALIGNMENTINDEX",
  topic: "alignment",
  summary: "How mature marketing and sales work together, as each of them sees it, and where they differ.",
  params: {
    marketing: range({ about: "Marketing's answers: a table Dimension, Level (1–5), or a column of levels" }),
    sales: range({ about: "The answers of sales to the same dimensions" }),
    weights: optional(
      list({ about: "Weight of each dimension, 100 in all; six have the usual ones, else all are equal" }),
    ),
  },
  returns: { shape: "table", about: "Dimension, Marketing, Sales, Gap, Weighted gap; last the Index from 0 to 100" },
  compute: ({ marketing: marketingRange, sales: salesRange, weights: given }) => {
    const marketing = readAssessment(marketingRange, "marketing")
    const sales = inOrderOf(marketing, readAssessment(salesRange, "sales"))
    const weights = readWeights(given, marketing.levels.length)
    const rows = marketing.levels.map(({ dimension, level }, index) => {
      const other = sales[index]?.level ?? level
      return { dimension, weight: weights[index] ?? 0, marketing: level, sales: other, gap: level - other }
    })
    const indexOf = (side: "marketing" | "sales") => (100 * (sum(rows.map((row) => row.weight * row[side])) - 1)) / 4
    const weightedGap = ({ weight, gap }: (typeof rows)[number]) => weight * Math.abs(gap)
    return [
      ["Dimension", "Marketing", "Sales", "Gap", "Weighted gap"],
      ...rows.map((row) => [row.dimension, row.marketing, row.sales, row.gap, weightedGap(row)]),
      [
        "Index",
        indexOf("marketing"),
        indexOf("sales"),
        indexOf("marketing") - indexOf("sales"),
        sum(rows.map(weightedGap)),
      ],
    ]
  },
})

/** The levels of sales in marketing's order; both must know the same dimensions. */
function inOrderOf(marketing: Assessment, sales: Assessment): readonly DimensionLevel[] {
  if (marketing.isNamed !== sales.isNamed) {
    const [named, plain] = marketing.isNamed ? ["marketing", "sales"] : ["sales", "marketing"]
    throw wrongInput(`${plain}: has no headings, ${named} has. Give two tables Dimension, Level, or two plain columns.`)
  }
  if (!marketing.isNamed) {
    if (sales.levels.length === marketing.levels.length) return sales.levels
    throw wrongInput(
      `sales: is not as long as marketing (${sales.levels.length} and ${marketing.levels.length} levels). Select the same rows for both.`,
    )
  }
  const nameOf = ({ dimension }: DimensionLevel) => foldHeading(dimension)
  const known = new Map(sales.levels.map((level) => [nameOf(level), level]))
  const names = new Set(marketing.levels.map(nameOf))
  const extra = sales.levels.find((level) => !names.has(nameOf(level)))
  if (extra) throw wrongInput(`sales: "${extra.dimension}" is no dimension of marketing. Use the same names in both.`)
  return marketing.levels.map((level) => {
    const found = known.get(nameOf(level))
    if (found) return found
    throw wrongInput(`sales: lacks the dimension "${level.dimension}" of marketing. Use the same names in both.`)
  })
}

/** Shares of the whole. */
function readWeights(given: readonly Cell[] | undefined, count: number): number[] {
  const weights = given
    ? given.map((cell) => checkedNumber(cell, "weights", { least: 0 }))
    : count === sixWeights.length
      ? sixWeights
      : Array.from({ length: count }, () => 100 / count)
  if (weights.length !== count) {
    throw wrongInput(`weights: ${weights.length} given, ${count} wanted. Give one for each dimension.`)
  }
  const total = sum(weights)
  if (Math.abs(total - 100) > 0.01 + 1e-9) {
    throw wrongInput(`weights: come to ${Number(total.toFixed(4))}. Let them come to 100.`)
  }
  return weights.map((weight) => weight / total)
}

export const alignmentIndexDoc: FunctionDoc = {
  details: [
    "Marketing and sales answer the same questions apart from each other, from 1 (left to chance) to 5 (improved all the time). Items of one dimension carry the same name; the answered ones are averaged, unanswered ones are left out.",
    "Gap is marketing less sales, in levels: where it is large, one of them does not see what the other sees, and that is the place to start talking. Weighted gap is its size times the weight of the dimension.",
    "The last row sets each side's weighted level on a scale from 0 to 100 (all 1 is 0, all 5 is 100). Its Gap is the difference of the two, its Weighted gap the sum of the column: two sides may have the same index and yet differ everywhere.",
    "The usual weights of six dimensions are 15, 15, 40, 10, 15 and 5: organisation, metrics, lead generation and pipeline, culture, systems, messages. Below 20, 40, 60 and 80 are the customary tiers.",
    "It measures opinions, not results; put SEVENSIGNS beside it.",
  ],
  formula: "index = 100 × (Σ weight × level − 1) ÷ 4; weighted gap = weight × |marketing − sales|",
  source: "Demand Metric's sales and marketing alignment tool: levels and weights",
  examples: [
    {
      about: "Six dimensions in one order, with the usual weights",
      args: [
        [[3], [2], [4], [3], [2], [5]],
        [[2], [2], [3], [4], [2], [3]],
      ],
      gives: [
        ["Dimension", "Marketing", "Sales", "Gap", "Weighted gap"],
        ["1", 3, 2, 1, 0.15],
        ["2", 2, 2, 0, 0],
        ["3", 4, 3, 1, 0.4],
        ["4", 3, 4, -1, 0.1],
        ["5", 2, 2, 0, 0],
        ["6", 5, 3, 2, 0.1],
        ["Index", 55, 41.25, 13.75, 0.75],
      ],
      source: "Arithmetic: levels of 3.2 and 2.65",
    },
    {
      about: "Tables match by name; culture has two items, of which marketing answered one",
      args: [
        [
          ["Dimension", "Level"],
          ["Pipeline", 4],
          ["Culture", 2],
          ["Culture", null],
        ],
        [
          ["Dimension", "Level"],
          ["Culture", 3],
          ["Culture", 4],
          ["Pipeline", 2],
        ],
        "60; 40",
      ],
      gives: [
        ["Dimension", "Marketing", "Sales", "Gap", "Weighted gap"],
        ["Pipeline", 4, 2, 2, 1.2],
        ["Culture", 2, 3.5, -1.5, 0.6],
        ["Index", 55, 40, 15, 1.8],
      ],
      source: "Arithmetic: levels of 3.2 and 2.6",
    },
    {
      about: "Weights that come to 1 instead of 100",
      args: [[[3], [4]], [[2], [4]], "0.5; 0.5"],
      error: { code: "#VALUE!", sentence: "weights: come to 1. Let them come to 100." },
      source: "Own rule",
    },
  ],
  see: ["SEVENSIGNS"],
}
