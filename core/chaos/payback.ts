import { isBlank, listItems, type Matrix, noAnswer, wrongInput } from "../cells/index.ts"
import {
  checkedNumber,
  defineFunction,
  type FunctionDoc,
  number,
  optional,
  range,
  singleCell,
} from "../registry/index.ts"

export const payback = defineFunction({
  name: "PAYBACK",
  topic: "chaos",
  summary: "Years until the benefits have paid back the investment.",
  params: {
    investment: number({ about: "What is spent now, as a positive amount", unit: "money", least: 0 }),
    benefits: range({ about: "Benefit of each year, at its end; one number recurs every year", unit: "money/year" }),
    rate: optional(
      number({ about: "Interest a year, to discount the benefits: 0.1 is 10 %", unit: "share/year", least: 0 }),
      0,
    ),
  },
  returns: { shape: "cell", about: "Years until the investment is paid back", unit: "years" },
  compute: ({ investment, benefits, rate }) => {
    const amounts = readBenefits(benefits)
    if (investment === 0) return 0
    const years =
      typeof amounts === "number" ? recurringYears(investment, amounts, rate) : crossing(investment, amounts, rate)
    if (years !== undefined) return years
    throw noAnswer("benefits: never pay back the investment. Check the amounts, or lower the investment or the rate.")
  },
})

/** The year in which the discounted benefits reach the investment, as if each came evenly through its year. */
function crossing(investment: number, benefits: readonly number[], rate: number): number | undefined {
  // Years that add up to the investment must not miss it by the last digit: 33.3 + 33.3 + 33.3 is just below 99.9.
  const enough = investment * (1 - 1e-12)
  let reached = 0
  let worth = 1
  for (const [year, benefit] of benefits.entries()) {
    worth /= 1 + rate
    const amount = benefit * worth
    if (reached + amount >= enough) return year + Math.min((investment - reached) / amount, 1)
    reached += amount
  }
  return undefined
}

/** The same for one benefit in every year, for ever: whole years by the sum of the series, then within the year. */
function recurringYears(investment: number, benefit: number, rate: number): number | undefined {
  if (benefit <= 0) return undefined
  if (rate === 0) return investment / benefit
  const share = (investment * rate) / benefit
  if (share >= 1) return undefined
  const growth = Math.log1p(rate)
  const year = Math.max(Math.ceil(-Math.log1p(-share) / growth) - 1, 0)
  const reached = (benefit * -Math.expm1(-year * growth)) / rate
  return year + (investment - reached) / (benefit * Math.exp(-(year + 1) * growth))
}

/** One benefit that recurs, or one for each year; a blank year brings nothing. */
function readBenefits(range: Matrix): number | number[] {
  const cells = range.flat()
  const items = cells.length === 1 ? listItems(cells) : cells
  const amounts = items.map((item) => {
    const cell = singleCell([[item]], "benefits")
    return isBlank(cell) ? 0 : checkedNumber(cell, "benefits", {})
  })
  if (items.length > 1 || cells.length > 1) return amounts
  if (amounts[0] === undefined) throw wrongInput("benefits: is empty. Give one amount, or one for each year.")
  return amounts[0]
}

export const paybackDoc: FunctionDoc = {
  details: [
    "The investment is spent now; benefits come year by year. The answer is the moment at which they have first brought the investment back, within a year in proportion: 1.25 is three months into the second year.",
    "One number is a benefit that comes back every year for ever; several are the benefits of the first years, and nothing comes after them. A blank year brings nothing. A year may cost something: then it is negative.",
    "With a rate each benefit is discounted from the end of its year, which takes longer. Payback says nothing about what comes after it; compare the yearly benefit with COSTOFCHAOS, and with CHAOSRANGE for a cautious one.",
    "Savings in time (capacity) pay nothing back until the time is used. Count cash and margin.",
  ],
  formula: "year before the crossing + (investment − discounted benefits so far) ÷ discounted benefit of the year",
  source: "Customary payback and discounted payback",
  examples: [
    {
      about: "150,000 now, 120,000 in each of three years",
      args: [150_000, [[120_000, 120_000, 120_000]]],
      gives: 1.25,
      source: "Arithmetic: after one year 120,000, then 30,000 of 120,000",
    },
    {
      about: "The same benefit for ever, at 10 %",
      args: [150_000, 120_000, 0.1],
      gives: 1.4125,
      source: "Arithmetic: after one year 109,090.91, then 40,909.09 of 99,173.55",
    },
    {
      about: "The years stop before it is paid back; the second was left blank",
      args: [150_000, [[60_000], [null], [60_000]]],
      error: {
        code: "#N/A",
        sentence: "benefits: never pay back the investment. Check the amounts, or lower the investment or the rate.",
      },
      source: "Own rule",
    },
    {
      about: "A negative rate",
      args: [150_000, 120_000, -0.1],
      error: { code: "#VALUE!", sentence: "rate: is -0.1. Give a number of at least 0." },
      source: "Own rule",
    },
  ],
  see: ["COSTOFCHAOS", "CHAOSRANGE"],
}
