import { foldText, suggestion, wrongInput } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number, optional, type Param, text } from "../registry/index.ts"
import { power } from "../stats/power.ts"

interface Decay {
  readonly points: number
  readonly age: number
  readonly rate: number
  readonly step: number
}

type Mode = (decay: Decay) => number

/** Each way points lose worth with age; `rate` is days for half-life and window, a share per step for the others. */
const modes = new Map<string, Mode>([
  ["half-life", halfLife],
  ["linear", ({ points, age, rate, step }) => points * Math.max(0, 1 - sharePerStep(rate) * Math.floor(age / step))],
  ["compound", ({ points, age, rate, step }) => points * power(1 - sharePerStep(rate), Math.floor(age / step))],
  ["window", window],
])

function halfLife({ points, age, rate }: Decay): number {
  if (rate <= 0) throw wrongInput(`rate: is ${rate}. Give the half-life in days, above 0.`)
  return points * power(0.5, age / rate)
}

function window({ points, age, rate }: Decay): number {
  if (rate < 0) throw wrongInput(`rate: is ${rate}. Give the window in days, at least 0.`)
  return age <= rate ? points : 0
}

function sharePerStep(rate: number): number {
  if (rate < 0 || rate > 1) throw wrongInput(`rate: is ${rate}. Give the share lost per step, from 0 to 1.`)
  return rate
}

const writtenMode = optional(text({ about: "half-life, linear, compound or window" }), "half-life")
const anyStep = optional(number({ about: "Length of a step for linear and compound", unit: "days" }), 30)

/** Mode and step are checked as they are read, so that a wrong one is the error of the call and not of each cell. */
const modeParam: Param<Mode> = {
  ...writtenMode,
  read: (argument, name) => {
    const written = writtenMode.read(argument, name)
    const mode = modes.get(foldText(written))
    if (!mode) throw wrongInput(`${name}: there is no "${written}". ${suggestion(written, [...modes.keys()])}`)
    return mode
  },
}

const stepParam: Param<number> = {
  ...anyStep,
  read: (argument, name) => {
    const step = anyStep.read(argument, name)
    if (step <= 0) throw wrongInput(`${name}: is ${step}. Give a number of days above 0.`)
    return step
  },
}

export const scoreDecay = defineFunction({
  name: "SCOREDECAY",
  topic: "leads",
  summary: "What is left of points after some days, in one of four ways.",
  params: {
    points: number({ about: "Points when fresh", unit: "points" }),
    age_days: number({ about: "Days since; negative gives 0", unit: "days" }),
    rate: number({ about: "Half-life or window in days; for linear and compound the share lost per step, 0–1" }),
    mode: modeParam,
    step_days: stepParam,
  },
  returns: { shape: "element-wise", about: "Points left", unit: "points" },
  compute: ({ points, age_days, rate, mode, step_days }) => {
    const left = mode({ points, age: Math.max(age_days, 0), rate, step: step_days })
    return age_days < 0 ? 0 : left
  },
})

export const scoreDecayDoc: FunctionDoc = {
  details: [
    "With half-life, half the points are left after rate days, a quarter after twice that. With linear, each step of step_days takes rate (0.25 is a quarter) of the first points; with compound, of what is left. With window, all points count for rate days, then none.",
    "An event later than the day you count to has a negative age and is worth 0, never a boost. Decay points before you cap them, or one old, large event holds a cap for ever; LEADSCORE does so by itself.",
    "It is not learnt from your leads: how fast interest fades is yours to choose.",
  ],
  formula:
    "half-life: points × 0.5^(age ÷ rate) · linear: points × max(0, 1 − rate × steps) · compound: points × (1 − rate)^steps · window: points while age ≤ rate",
  source: "Score decay as offered by HubSpot (per step) and by half-life",
  examples: [
    {
      about: "20 points at 45 days with a half-life of 30",
      args: [20, 45, 30],
      gives: 7.0710678118654755,
      source: "By hand: 20 × ½ to the power of 1½",
    },
    {
      about: "25 % a month, linear, over five months",
      args: [20, [[0], [30], [60], [90], [120], [150]], 0.25, "linear"],
      gives: [[20], [15], [10], [5], [0], [0]],
      source: "By hand: 5 less each month",
    },
    {
      about: "25 % a month, compounding",
      args: [20, [[0], [30], [60], [90], [120], [150]], 0.25, "compound", 30],
      gives: [[20], [15], [11.25], [8.4375], [6.328125], [4.74609375]],
      source: "By hand: three quarters of the month before",
    },
    {
      about: "A blank age in a range stays blank, a later event is worth 0",
      args: [20, [[null], [-1], [7]], 7, "window"],
      gives: [[""], [0], [20]],
      source: "By hand",
    },
    {
      about: "A mode that there is not",
      args: [20, 45, 30, "half life"],
      error: { code: "#VALUE!", sentence: 'mode: there is no "half life". Did you mean "half-life"?' },
      source: "Own rule",
    },
  ],
  see: ["LEADSCORE"],
}
