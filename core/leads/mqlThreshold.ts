import { type Matrix, noAnswer, readNumber } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number, range } from "../registry/index.ts"
import { rounded } from "../stats/rounded.ts"

export const mqlThreshold = defineFunction({
  name: "MQLTHRESHOLD",
  topic: "leads",
  summary: "The lowest score to pass on so that sales gets no more leads than it can take.",
  params: {
    scores: range({ about: "The scores of the leads of one period", mayBeBlank: true }),
    capacity: number({ about: "How many leads sales can take in that period", unit: "leads", least: 0 }),
  },
  returns: { shape: "cell", about: "Pass leads at or above this score", unit: "points" },
  compute: ({ scores, capacity }) => {
    const [best, ...lower] = scoresWithCounts(scores)
    if (best === undefined) throw noAnswer("scores: holds no number. Select the scores of the leads.")
    const { score: top, count: ties } = best
    if (ties <= capacity) {
      let threshold = top
      let reached = ties
      for (const { score, count } of lower) {
        reached += count
        if (reached > capacity) break
        threshold = score
      }
      return threshold
    }
    throw noAnswer(
      `capacity: is ${capacity}, and ${ties} ${ties === 1 ? "lead has" : "leads have"} the top score ${top}. Raise the capacity, or score finer.`,
    )
  },
})

/** Each distinct score, of those equal to ten decimals the lowest, and how many leads have it, the best first. */
function scoresWithCounts(scores: Matrix): { readonly score: number; readonly count: number }[] {
  const counts = new Map<number, { score: number; count: number }>()
  for (const cell of scores.flat()) {
    const score = readNumber(cell)
    if (score === undefined) continue
    const known = counts.get(rounded(score)) ?? { score, count: 0 }
    counts.set(rounded(score), { score: Math.min(known.score, score), count: known.count + 1 })
  }
  return [...counts.values()].sort((a, b) => b.score - a.score)
}

export const mqlThresholdDoc: FunctionDoc = {
  details: [
    "The smallest score in the list for which no more leads than the capacity score as high or higher. Equal scores pass together or not at all, so fewer than the capacity may pass.",
    "It looks at volume only. THRESHOLDTABLE shows what a threshold does to quality, BESTTHRESHOLD what it earned in the past. Blanks, texts and errors are left out.",
  ],
  source: "Capacity planning of a sales team",
  examples: [
    {
      about: "Three can be taken: 77 would pass four",
      args: [[[88], [81], [77], [77], [70], [66], [61], [55], [50], [42]], 3],
      gives: 81,
      source: "By hand",
    },
    {
      about: "The top two tie, and only one can be taken",
      args: [[[90], [90], [10]], 1],
      error: {
        code: "#N/A",
        sentence: "capacity: is 1, and 2 leads have the top score 90. Raise the capacity, or score finer.",
      },
      source: "Own rule",
    },
  ],
  see: ["THRESHOLDTABLE", "BESTTHRESHOLD"],
}
