import { type Cell, cellText, foldText, isBlank, type Matrix, noAnswer, readError } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number, optional, range } from "../registry/index.ts"
import { binOf, quantileEdges } from "../stats/quantileBins.ts"
import { readScore } from "./scoredOutcomes.ts"

/** Stands for a share of zero, whose logarithm there is not. */
const least = 0.0001

export const scoreDrift = defineFunction({
  name: "SCOREDRIFT",
  topic: "leads",
  summary: "How far today's scores have moved from those of before: the population stability index.",
  params: {
    expected: range({ about: "The scores or labels of the time to compare with", mayBeBlank: true }),
    actual: range({ about: "The scores or labels of today", mayBeBlank: true }),
    bins: optional(number({ about: "How many bins for numbers", unit: "bins", least: 1, whole: true }), 10),
  },
  returns: {
    shape: "cell",
    about: "PSI: below 0.1 stable, to 0.25 worth a look, above it review the rules (by custom)",
  },
  compute: ({ expected, actual, bins }) => {
    const before = expected.flat()
    const isNumeric = before.some((cell) => readScore(cell) !== undefined)
    const values = (cells: readonly Cell[]) =>
      isNumeric ? cells.flatMap((cell) => readScore(cell) ?? []) : cells.flatMap(label)
    const binFor = isNumeric ? numberBin(values(before) as number[], bins) : (value: number | string) => value
    const shares = {
      expected: sharesOf(values(before), binFor, "expected"),
      actual: sharesOf(values(actual.flat()), binFor, "actual"),
    }
    const all = new Set([...shares.expected.keys(), ...shares.actual.keys()])
    return [...all].reduce<number>((sum, bin) => {
      const was = shares.expected.get(bin) ?? least
      const is = shares.actual.get(bin) ?? least
      return sum + (is - was) * Math.log(is / was)
    }, 0)
  },
})

type Value = number | string

function label(cell: Cell): string[] {
  return isBlank(cell) || readError(cell) ? [] : [foldText(cellText(cell))]
}

/** Few distinct numbers are bins of their own; more are cut at the quantiles of the expected ones. */
function numberBin(expected: readonly number[], bins: number): (value: Value) => Value {
  if (new Set(expected).size <= bins) return (value) => value
  const edges = quantileEdges(expected, bins)
  return (value) => binOf(value as number, edges)
}

function sharesOf(values: readonly Value[], binFor: (value: Value) => Value, argument: string): Map<Value, number> {
  if (values.length === 0) throw noAnswer(`${argument}: holds no value to count. Select the scores or labels.`)
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(binFor(value), (counts.get(binFor(value)) ?? 0) + 1)
  return new Map([...counts].map(([bin, count]) => [bin, count / values.length]))
}

const exampleBefore: Matrix = [["A"], ["A"], ["B"], ["C"]]
const exampleToday: Matrix = [["A"], ["B"], ["B"], ["c "]]

export const scoreDriftDoc: FunctionDoc = {
  details: [
    "Compares the share of leads in each bin now with the share before. Labels, and numbers with no more different values than bins, stand for themselves; other numbers are cut into bins that held equally many of the expected scores. Blanks, errors and texts among numbers are left out.",
    "By custom, below 0.1 is stable, 0.1 to 0.25 worth a look, above 0.25 a reason to review the rules. It says that the leads have changed, not that the score is wrong. A bin that is empty on one side counts as 0.0001 there.",
  ],
  formula: "Σ (actual share − expected share) × ln(actual share ÷ expected share)",
  source: "Population stability index, as used for credit scorecards",
  examples: [
    {
      about: "Labels: A from a half to a quarter, B from a quarter to a half",
      args: [exampleBefore, exampleToday],
      gives: 0.34657359027997264,
      source: "By hand: 2 × 0.25 × ln 2",
    },
    {
      about: "Numbers in four bins: from a quarter each to 1, 1, 2 and 4 of eight",
      args: [[[10], [20], [30], [40], [50], [60], [70], [80]], [[10], [40], [50], [60], [70], [80], [80], [90]], 4],
      gives: 0.34657359027997264,
      source: "By hand: −⅛ × ln ½ twice, and ¼ × ln 2",
    },
    {
      about: "Scores of before, and none of today",
      args: [
        [[70], [80]],
        [[null], ["n/a"]],
      ],
      error: { code: "#N/A", sentence: "actual: holds no value to count. Select the scores or labels." },
      source: "Own rule",
    },
  ],
  see: ["SCORECHECK"],
}
