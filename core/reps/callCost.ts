import { noAnswer } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number } from "../registry/index.ts"

export const callCost = defineFunction({
  name: "CALLCOST",
  topic: "reps",
  summary: "What a sales call costs.",
  params: {
    expense: number({ about: "Selling expense of the team in that time", unit: "money", least: 0 }),
    reps: number({ about: "People who make calls", least: 0 }),
    weeks: number({ about: "Weeks worked in that time", unit: "weeks", least: 0 }),
    calls_per_week: number({ about: "Calls a rep makes in a week", unit: "calls/week", least: 0 }),
  },
  returns: { shape: "cell", about: "The cost of a call", unit: "money/call" },
  compute: (values) => {
    const { expense, reps, weeks, calls_per_week } = values
    for (const name of ["reps", "weeks", "calls_per_week"] as const) {
      if (values[name] === 0) throw noAnswer(`${name}: is 0, so there is no call to pay for. Give a number above 0.`)
    }
    return expense / (reps * weeks * calls_per_week)
  },
})

export const callCostDoc: FunctionDoc = {
  details: [
    "The selling expense of a year (or of any other time: then the weeks of that time) divided by all calls that the team makes in it.",
    "It answers how large an account must be: the calls it needs in a year times this cost, divided by the share of its gross profit that may go into selling, is the gross profit it must bring.",
    "It is an average: a visit abroad and a call by phone cost the same here. Split team and expense if they differ much.",
  ],
  formula: "expense ÷ (reps × weeks × calls a week)",
  source: "Merrifield's cost of a sales call",
  examples: [
    {
      about: "1.8 million, 12 reps, 46 weeks, 15 calls a week",
      args: [1_800_000, 12, 46, 15],
      gives: 1_800_000 / 8_280,
      source: "Arithmetic: 8,280 calls",
    },
    {
      about: "Without calls there is no cost of one",
      args: [1_800_000, 12, 46, 0],
      error: {
        code: "#N/A",
        sentence: "calls_per_week: is 0, so there is no call to pay for. Give a number above 0.",
      },
      source: "Own rule",
    },
    {
      about: "A forgotten argument",
      args: [1_800_000, undefined, 46, 15],
      error: { code: "#VALUE!", sentence: "reps: is empty. Give a number." },
      source: "Own rule",
    },
  ],
  see: ["SELLINGHOURCOST", "REPEFFICIENCY"],
}
