import { type Matrix, noAnswer, readNumber, wrongInput } from "../cells/index.ts"
import { checkedNumber, defineFunction, type FunctionDoc, range, singleCell } from "../registry/index.ts"
import { median } from "../stats/quantiles.ts"
import { sum } from "../stats/sum.ts"
import { wilson } from "../stats/wilson.ts"

export const quotaAttainment = defineFunction({
  name: "QUOTAATTAINMENT",
  topic: "reps",
  summary: "How many reps make their quota, the median rep, and the team as a whole.",
  params: {
    closed: range({ about: "What each rep has closed", unit: "money" }),
    quota: range({ about: "The quota of each rep in the same order, or one for all", unit: "money" }),
  },
  returns: { shape: "table", about: "Reps, At quota, Share, Low, High, Median, Team, Left out" },
  compute: ({ closed, quota }) => {
    const cells = closed.flat()
    if (cells.length === 1) oneNumber(closed, "closed")
    const quotas = readQuotas(quota, cells.length)
    const reps = cells.flatMap((cell, index) => {
      const amount = readNumber(cell)
      const goal = quotas[index]
      return amount === undefined || goal === undefined || goal <= 0 ? [] : [{ amount, goal }]
    })
    const atQuota = reps.filter(({ amount, goal }) => amount >= goal).length
    const interval = wilson(atQuota, reps.length)
    if (!interval) {
      throw noAnswer("closed: no rep has both an amount closed and a quota above 0. Fill in both for at least one.")
    }
    return [
      ["Measure", "Value"],
      ["Reps", reps.length],
      ["At quota", atQuota],
      ["Share", atQuota / reps.length],
      ["Low", interval.low],
      ["High", interval.high],
      ["Median", median(reps.map(({ amount, goal }) => amount / goal)) ?? 0],
      ["Team", sum(reps.map(({ amount }) => amount)) / sum(reps.map(({ goal }) => goal))],
      ["Left out", cells.length - reps.length],
    ]
  },
})

/** The quotas of so many reps; undefined where a cell holds no number. */
function readQuotas(quota: Matrix, reps: number): (number | undefined)[] {
  const cells = quota.flat()
  if (cells.length === 1) {
    const goal = oneNumber(quota, "quota")
    return Array.from({ length: reps }, () => goal)
  }
  if (cells.length !== reps) {
    throw wrongInput(`quota: has ${cells.length} cells where closed has ${reps}. Select the same rows, or one quota.`)
  }
  return cells.map(readNumber)
}

function oneNumber(range: Matrix, argument: string): number {
  return checkedNumber(singleCell(range, argument), argument, {})
}

export const quotaAttainmentDoc: FunctionDoc = {
  details: [
    "At quota counts the reps who closed their quota or more; Share is their share, with its 95 % Wilson interval: with a handful of reps the interval is wide, and a comparison with last year or with a published figure means little.",
    "Median is the attainment of the rep in the middle. Team is all that was closed divided by all quotas; the mean of the reps' attainments would be another number, because large quotas weigh more in the team's.",
    "Reps without an amount, or without a quota above 0, are left out, and Left out says how many. Leave new reps out until they have ramped up, or give them the quota of the months they had.",
  ],
  formula: "attainment = closed ÷ quota; team = Σ closed ÷ Σ quota",
  twin: "the median as MEDIAN",
  source: "Customary sales reporting; Wilson 1927",
  examples: [
    {
      about: "Nine reps with one quota for all: two make it",
      args: [[[1.2], [1.05], [0.98], [0.9], [0.85], [0.7], [0.62], [0.55], [0.4]], 1],
      gives: [
        ["Measure", "Value"],
        ["Reps", 9],
        ["At quota", 2],
        ["Share", 2 / 9],
        ["Low", 0.06322510711784673],
        ["High", 0.5474110308930111],
        ["Median", 0.85],
        ["Team", 7.25 / 9],
        ["Left out", 0],
      ],
      source: "Arithmetic: 2 of 9; interval by Wilson's formula",
    },
    {
      about: "A quota for each; the third rep has none, the fourth has not reported",
      args: [
        [[120], [50], [70], [null]],
        [[100], [100], [null], [100]],
      ],
      gives: [
        ["Measure", "Value"],
        ["Reps", 2],
        ["At quota", 1],
        ["Share", 0.5],
        ["Low", 0.09453120573423074],
        ["High", 0.9054687942657693],
        ["Median", 0.85],
        ["Team", 0.85],
        ["Left out", 2],
      ],
      source: "Arithmetic; interval by Wilson's formula",
    },
    {
      about: "Nobody with both",
      args: [
        [[null], [50]],
        [[100], [0]],
      ],
      error: {
        code: "#N/A",
        sentence: "closed: no rep has both an amount closed and a quota above 0. Fill in both for at least one.",
      },
      source: "Own rule",
    },
  ],
  see: ["BENCHMARK", "RAMPCOST", "SEVENSIGNS"],
}
