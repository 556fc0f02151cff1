import { defineFunction, type FunctionDoc, range, readItems } from "../registry/index.ts"
import { rampMonthsLost } from "./rampCost.ts"

const items = [
  "Leavers",
  "Quota",
  "Attainment",
  "On-target earnings",
  "Base pay",
  "Benefits share",
  "Recruiting share",
  "Recruiting fixed",
  "Vacancy months",
  "Ramp months",
  "Gross margin",
]

const positive = { least: 0 }
const share = { least: 0, most: 1 }

export const turnoverCost = defineFunction({
  name: "TURNOVERCOST",
  topic: "reps",
  summary: "What it costs when reps leave: pay saved, money spent, bookings lost.",
  params: {
    terms: range({ about: "A table Item, Value with Quota, On-target earnings, Base pay, and others if wanted" }),
  },
  returns: { shape: "table", about: "Saved, Incurred, Lost bookings, Net per leaver, Net", unit: "money" },
  compute: ({ terms: table }) => {
    const terms = readItems(table, "terms", items)
    const vacancy = terms.optionalNumber("Vacancy months", positive) ?? 2
    const base = terms.number("Base pay", positive)
    const saved = (vacancy / 12) * base * (1 + (terms.optionalNumber("Benefits share", positive) ?? 0.3))
    const incurred =
      (terms.optionalNumber("Recruiting share", positive) ?? 0.2) * terms.number("On-target earnings", positive) +
      (terms.optionalNumber("Recruiting fixed", positive) ?? 0)
    const months = vacancy + rampMonthsLost(terms.optionalNumber("Ramp months", positive) ?? 6)
    const lost = (terms.number("Quota", positive) / 12) * months * (terms.optionalNumber("Attainment", positive) ?? 1)
    const net = incurred - saved + (terms.optionalNumber("Gross margin", share) ?? 1) * lost
    return [
      ["Part", "Value"],
      ["Saved", saved],
      ["Incurred", incurred],
      ["Lost bookings", lost],
      ["Net per leaver", net],
      ["Net", net * (terms.optionalNumber("Leavers", positive) ?? 1)],
    ]
  },
})

export const turnoverCostDoc: FunctionDoc = {
  details: [
    "Three parts, each per leaver. Saved: base pay with benefits while the seat is empty. Incurred: recruiting, as a share of on-target earnings plus a fixed amount. Lost bookings: quota of the empty months, plus the half of the ramp that the successor does not bring, before margin.",
    "Net per leaver is what was incurred, less what was saved, plus the gross margin of the lost bookings. Net is that times the leavers.",
    "The items are found by name, in any order. Without a value: Leavers 1, Attainment 1, Benefits share 0.3, Recruiting share 0.2, Recruiting fixed 0, Vacancy months 2, Ramp months 6, Gross margin 1. Enter your own margin: with 1 lost bookings count in full.",
    "It counts neither customers who leave with the rep nor a weak performer whose going is a gain.",
  ],
  formula:
    "recruiting share × earnings + fixed − vacancy ÷ 12 × base × (1 + benefits) + margin × quota ÷ 12 × attainment × (vacancy + ramp ÷ 2)",
  source: "Sales Benchmark Index's three parts: saved, incurred, opportunity",
  examples: [
    {
      about: "One leaver with a quota of 1.2 million, all else by default",
      args: [
        [
          ["Item", "Value"],
          ["Quota", 1_200_000],
          ["On-target earnings", 160_000],
          ["Base pay", 90_000],
        ],
      ],
      gives: [
        ["Part", "Value"],
        ["Saved", 19_500],
        ["Incurred", 32_000],
        ["Lost bookings", 500_000],
        ["Net per leaver", 512_500],
        ["Net", 512_500],
      ],
      source: "Arithmetic: 2 + 3 months of 100,000; 20 % of 160,000; a sixth of 90,000 × 1.3",
    },
    {
      about: "Two leavers at 70 % margin; items in any order",
      args: [
        [
          ["Item", "Value"],
          ["Gross margin", 0.7],
          ["Leavers", 2],
          ["Base pay", 90_000],
          ["On-target earnings", 160_000],
          ["Quota", 1_200_000],
        ],
      ],
      gives: [
        ["Part", "Value"],
        ["Saved", 19_500],
        ["Incurred", 32_000],
        ["Lost bookings", 500_000],
        ["Net per leaver", 362_500],
        ["Net", 725_000],
      ],
      source: "Arithmetic: 32,000 − 19,500 + 350,000, twice",
    },
    {
      about: "Quota is required",
      args: [
        [
          ["Item", "Value"],
          ["On-target earnings", 160_000],
          ["Base pay", 90_000],
        ],
      ],
      error: { code: "#VALUE!", sentence: "terms: Quota is missing. Add a row with Quota and its value." },
      source: "Own rule",
    },
  ],
  see: ["RAMPCOST", "COSTOFCHAOS", "BENCHMARK"],
}
