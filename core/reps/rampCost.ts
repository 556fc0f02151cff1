import { type Cell, listItems, type Matrix, wrongInput } from "../cells/index.ts"
import {
  checkedNumber,
  defineFunction,
  type FunctionDoc,
  number,
  optional,
  range,
  singleCell,
} from "../registry/index.ts"
import { sum } from "../stats/sum.ts"

export const rampCost = defineFunction({
  name: "RAMPCOST",
  topic: "reps",
  summary: "Quota that a new rep does not bring in while ramping up.",
  params: {
    annual_quota: number({ about: "Quota of a ramped rep for a year", unit: "money/year", least: 0 }),
    ramp: range({
      about: "Months until full quota, rising evenly; or one share of full quota (0–1) for each month",
      unit: "months or shares",
    }),
    attainment: optional(number({ about: "Share of quota that ramped reps reach", unit: "share", least: 0 }), 1),
  },
  returns: { shape: "cell", about: "Quota lost in the ramp", unit: "money" },
  compute: ({ annual_quota, ramp, attainment }) => (annual_quota / 12) * monthsLost(ramp) * attainment,
})

/** A straight ramp loses half of its months; a curve loses what each month lacks. */
function monthsLost(ramp: Matrix): number {
  const months = readMonths(ramp)
  if (typeof months === "number") return rampMonthsLost(months)
  return sum(months.map((share) => 1 - share))
}

export function rampMonthsLost(months: number): number {
  return months / 2
}

function readMonths(ramp: Matrix): number | number[] {
  const cells = ramp.flat()
  const items = listItems(cells)
  const only = items[0]
  if (cells.length === 1 && items.length === 1 && only !== undefined) {
    return checkedNumber(singleCell([[only]], "ramp"), "ramp", { least: 0 })
  }
  if (items.length === 0) throw wrongInput("ramp: is empty. Give a number of months, or a share for each month.")
  return items.map((item: Cell) => checkedNumber(singleCell([[item]], "ramp"), "ramp", { least: 0, most: 1 }))
}

export const rampCostDoc: FunctionDoc = {
  details: [
    "One number is the length of a ramp that rises evenly from nothing to full quota: it loses half of its months. Several numbers are the shares of full quota, month by month: each month loses what it lacks.",
    "Attainment scales it to what ramped reps really reach; without it they reach their quota.",
    "It is booked revenue, not profit: multiply by the gross margin for that. What hiring costs besides is in TURNOVERCOST.",
    "A range of several cells is always a curve; blank months in it are left out.",
  ],
  formula: "quota ÷ 12 × months ÷ 2 × attainment; with a curve quota ÷ 12 × Σ (1 − share) × attainment",
  source: "Customary ramp model of sales capacity planning",
  examples: [
    {
      about: "A million a year, six months",
      args: [1_000_000, 6],
      gives: 250_000,
      source: "Arithmetic: half of six months of 83,333.33",
    },
    {
      about: "Four months by a curve, ramped reps at 80 %",
      args: [1_200_000, [[0, 0.25, 0.5, 0.75]], 0.8],
      gives: 200_000,
      source: "Arithmetic: 2.5 months of 100,000, of which 80 %",
    },
    {
      about: "Shares of full quota, not percentages without their sign",
      args: [1_200_000, [[0, 25, 50, 75]]],
      error: { code: "#VALUE!", sentence: "ramp: is 25. Give a number from 0 to 1." },
      source: "Own rule",
    },
  ],
  see: ["TURNOVERCOST", "QUOTAATTAINMENT", "BENCHMARK"],
}
