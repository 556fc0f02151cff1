import { defineFunction, type FunctionDoc, number, optional, range, text } from "../registry/index.ts"
import { quantile } from "../stats/quantiles.ts"
import { chanceAbove, simulateLines } from "./simulateLines.ts"

export const chaosRange = defineFunction({
  name: "CHAOSRANGE",
  topic: "chaos",
  summary: "How far the cost of chaos may lie from its base when all uncertain inputs vary together.",
  params: {
    lines: range({
      about: "The lines of COSTOFCHAOS with Driver low, Driver high, Rate low … where a number is uncertain",
    }),
    trials: optional(
      number({ about: "How many times to draw all inputs, up to 20,000", unit: "trials", least: 1, whole: true }),
      10_000,
    ),
    seed: optional(number({ about: "Any whole number; the same one gives the same digits", whole: true }), 1),
    shape: optional(text({ about: '"triangular", "pert" or "lognormal"' }), "triangular"),
  },
  returns: {
    shape: "table",
    about: "Mean, Standard deviation, P5 to P95, Base, Chance above base",
    unit: "money/year",
  },
  compute: ({ lines, trials, seed, shape }) => {
    const simulated = simulateLines(lines, trials, seed, shape)
    const { base, totals } = simulated
    const mean = base + meanAbove(totals, base)
    return [
      ["Measure", "Value"],
      ["Mean", mean],
      ["Standard deviation", Math.sqrt(variance(totals, mean))],
      ...[5, 10, 25, 50, 75, 90, 95].map((percent) => [`P${percent}`, quantile(totals, percent / 100)]),
      ["Base", base],
      ["Chance above base", chanceAbove(simulated, base)],
    ]
  },
})

/** How far the totals lie above the base on average. */
function meanAbove(totals: Float64Array, base: number): number {
  let sum = 0
  for (let trial = 0; trial < totals.length; trial++) sum += (totals[trial] as number) - base
  return sum / totals.length
}

function variance(totals: Float64Array, mean: number): number {
  let sum = 0
  for (let trial = 0; trial < totals.length; trial++) {
    const excess = (totals[trial] as number) - mean
    sum += excess * excess
  }
  return sum / totals.length
}

export const chaosRangeDoc: FunctionDoc = {
  details: [
    "Every uncertain input is drawn between its low and its high, all lines are added up, and that is done ten thousand times. P10 and P90 are the totals below which a tenth and nine tenths of the draws lie; show them to finance with P50 in the middle.",
    "triangular and pert take low and high as the ends and the base as the likeliest value; pert stays closer to it. lognormal takes low and high as P5 and P95, leaves the base out, and has a long tail above; its values may pass the high, an avoidable share even 1. A side left blank is the base.",
    "Inputs vary independently, which makes the range of a sum narrower than its parts. Write the same word under Moves with into the lines that rise and fall together.",
    "The numbers are drawn by Latin hypercube: every input hits each of as many equal slices of its probability as there are trials once, so that few trials go far. They come from a seed; the same lines, trials, seed and shape give the same numbers on every machine.",
    "It knows only the spreads you enter; it is not a forecast. Which of two overlapping lines counts is decided at the base and stays. Percentiles are of type 7, the standard deviation is that of all trials.",
  ],
  formula: "total = Σ driver × rate × avoidable, each input at the quantile of a seeded, stratified draw",
  twin: "the percentiles as PERCENTILE.INC, the deviation as STDEV.P",
  source:
    "Monte Carlo simulation; generator xoshiro128** (Blackman and Vigna) seeded by splitmix32; pert with λ = 4; quantile of the normal distribution by Wichura's AS 241",
  examples: [
    {
      about: "One input from 20 to 110, 50 most likely: the mean is 60 and P50 58.04",
      args: [
        [
          ["Line", "Driver", "Rate", "Avoidable", "Type", "Driver low", "Driver high"],
          ["Hours", 50, 1, 1, "capacity", 20, 110],
        ],
      ],
      gives: [
        ["Measure", "Value"],
        ["Mean", 60.000024853269416],
        ["Standard deviation", 18.708338968576253],
        ["P5", 31.626600908990106],
        ["P10", 36.43866215833843],
        ["P25", 45.98264271613301],
        ["P50", 58.04030259628212],
        ["P75", 73.25667277272606],
        ["P90", 86.75986858478647],
        ["P95", 93.56322468669644],
        ["Base", 50],
        ["Chance above base", 0.6667],
      ],
      source: "numpy percentiles of scipy quantiles; exact P50 is 58.0385",
    },
    {
      about: "Trials left out, seed 2, pert: the rates of both lines move together",
      args: [
        [
          ["Line", "Driver", "Rate", "Avoidable", "Type", "Rate low", "Rate high", "Moves with"],
          ["Leads never worked", 4000, 60, 0.5, "cash", 40, 100, "prices"],
          ["Slow ramp", 3, 100_000, 0.5, "margin", 80_000, 140_000, "prices"],
        ],
        undefined,
        2,
        "pert",
      ],
      gives: [
        ["Measure", "Value"],
        ["Mean", 281666.6493080294],
        ["Standard deviation", 38693.696035577224],
        ["P5", 223004.47561497163],
        ["P10", 232139.93004103404],
        ["P25", 251779.58137274996],
        ["P50", 278916.7189355473],
        ["P75", 308918.3799344221],
        ["P90", 335320.8535134158],
        ["P95", 349766.8078246916],
        ["Base", 270000.0],
        ["Chance above base", 0.5832],
      ],
      source: "numpy percentiles of scipy quantiles",
    },
    {
      about: "More trials than a cell should run",
      args: [
        [
          ["Line", "Driver", "Rate", "Avoidable", "Type", "Driver low", "Driver high"],
          ["Hours", 50, 1, 1, "capacity", 20, 110],
        ],
        1_000_000,
      ],
      error: {
        code: "#VALUE!",
        sentence: "trials: is 1000000. Give at most 20000; more do not change what can be read from it.",
      },
      source: "Own rule",
    },
  ],
  see: ["COSTOFCHAOS", "CHAOSTORNADO"],
}
