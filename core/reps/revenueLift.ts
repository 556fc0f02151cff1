import { noAnswer } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number, optional } from "../registry/index.ts"
import { power } from "../stats/power.ts"

export const revenueLift = defineFunction({
  name: "REVENUELIFT",
  topic: "reps",
  summary: "Added revenue when recovered hours go into selling.",
  params: {
    revenue: number({ about: "Revenue a year", unit: "money/year" }),
    selling_hours: number({ about: "Hours a rep sells in a week today", unit: "hours/week", least: 0 }),
    recovered_hours: number({ about: "Hours a rep gets back in a week", unit: "hours/week", least: 0 }),
    redeployed: optional(
      number({ about: "Share of the recovered hours that goes into selling, 0–1", unit: "share", least: 0, most: 1 }),
      0.6,
    ),
    elasticity: optional(
      number({ about: "How much revenue follows selling time: 1 fully, 0 not at all", unit: "ratio", least: 0 }),
      0.5,
    ),
    ceiling: optional(
      number({ about: "The most revenue that demand allows to be added", unit: "money/year", least: 0 }),
    ),
  },
  returns: { shape: "element-wise", about: "Added revenue a year", unit: "money/year" },
  compute: ({ revenue, selling_hours, recovered_hours, redeployed, elasticity, ceiling }) => {
    if (selling_hours === 0) throw noAnswer("selling_hours: is 0, so a lift has no base. Give the hours sold today.")
    return addedRevenue(revenue, selling_hours, recovered_hours * redeployed, elasticity, ceiling)
  },
})

/** What more selling hours bring, if revenue follows them with an elasticity and demand sets a ceiling. */
export function addedRevenue(
  revenue: number,
  hours: number,
  moreHours: number,
  elasticity: number,
  ceiling: number | undefined,
): number {
  const lift = revenue * (power((hours + moreHours) / hours, elasticity) - 1)
  return ceiling === undefined ? lift : Math.min(lift, ceiling)
}

export const revenueLiftDoc: FunctionDoc = {
  details: [
    "Hours a rep gets back are worth only what they bring when they go into selling. Redeployed says how much of them does; elasticity says how much revenue follows selling time.",
    "Elasticity 1 means twice the selling time brings twice the revenue, which hardly any study supports. 0.5 is our default and a convention, not a measurement: show 0.25 and 1 beside it.",
    "It is not a forecast. It says what the time would be worth if demand allows; ceiling bounds it.",
  ],
  formula: "revenue × (((selling + recovered × redeployed) ÷ selling) ^ elasticity − 1), at most the ceiling",
  source:
    "The Sales Rep Efficiency Calculator's total revenue increase; a constant-elasticity response of revenue to selling time",
  examples: [
    {
      about: "9.6 million, 14 selling hours, 5.1 recovered; 60 % redeployed and elasticity ½ are the defaults",
      args: [9_600_000, 14, 5.1],
      gives: 997_336.5926133939,
      source: "Worked example of twelve reps, with 40 digits",
    },
    {
      about: "A ceiling, with the two arguments before it left out",
      args: [9_600_000, 14, 5.1, undefined, undefined, 500_000],
      gives: 500_000,
      source: "Own rule",
    },
    {
      about: "One rep per row; a blank cell for redeployed is the default",
      args: [[[800_000], [null], [600_000]], [[10], [14], [0]], 5, [[null]], 1],
      gives: [
        [240_000],
        [""],
        [{ code: "#N/A", sentence: "selling_hours: is 0, so a lift has no base. Give the hours sold today." }],
      ],
      source: "Arithmetic: 3 of 10 hours more",
    },
    {
      about: "A share above 1 is refused",
      args: [1_000_000, 4, 4, 60],
      error: { code: "#VALUE!", sentence: "redeployed: is 60. Give a number from 0 to 1." },
      source: "Own rule",
    },
  ],
  see: ["CAPACITYRECOVERED", "REPEFFICIENCY", "SELLINGTIME"],
}
