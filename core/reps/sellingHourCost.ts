import { isBlank, type Matrix, noAnswer, wrongInput } from "../cells/index.ts"
import {
  checkedNumber,
  defineFunction,
  type FunctionDoc,
  list,
  number,
  optional,
  range,
  singleCell,
} from "../registry/index.ts"
import { activityColumns, hoursIn, perRep, readDiary } from "./diary.ts"

export const sellingHourCost = defineFunction({
  name: "SELLINGHOURCOST",
  topic: "reps",
  summary: "What an hour of selling costs when selling pays for the whole week, for each rep.",
  params: {
    hours: range({ about: "Hours a week: one row per rep, one column per activity", unit: "hours/week" }),
    activities: range({ about: "The row with the names of the activities, as wide as hours" }),
    selling: list({ about: 'The activities that count as selling: cells, or one text "Calls; Meetings"' }),
    annual_cost: range({
      about: "What a rep costs a year with everything: one number, or one per row",
      unit: "money/year",
    }),
    weeks: optional(number({ about: "Weeks worked in a year", unit: "weeks/year", least: 0 }), 46),
  },
  returns: { shape: "per row", about: "The cost of an hour of selling", unit: "money/hour" },
  compute: ({ hours, activities, selling, annual_cost, weeks }) => {
    const diary = readDiary(hours, activities)
    const sellingColumns = activityColumns(diary, selling, "selling")
    const costOf = readCosts(annual_cost, diary.rows.length)
    return perRep(diary, (week, rep) => {
      const cost = costOf(rep)
      const sold = hoursIn(sellingColumns, week) * weeks
      if (sold === 0) throw noAnswer("selling: the row holds no hour of it in a year. Check hours, selling and weeks.")
      return cost / sold
    })
  },
})

/** One cost for all, or one per rep: then a wrong one spoils its own row. */
function readCosts(range: Matrix, reps: number): (rep: number) => number {
  const cells = range.flat()
  const read = (cells: Matrix) => {
    const cell = singleCell(cells, "annual_cost")
    if (isBlank(cell)) throw wrongInput("annual_cost: is empty. Give a number.")
    return checkedNumber(cell, "annual_cost", { least: 0 })
  }
  if (cells.length === 1) {
    const cost = read(range)
    return () => cost
  }
  if (cells.length !== reps) {
    throw wrongInput(`annual_cost: has ${cells.length} cells, hours has ${reps} rows. Give one cost, or one per row.`)
  }
  return (rep) => read([[cells[rep] ?? null]])
}

export const sellingHourCostDoc: FunctionDoc = {
  details: [
    "A rep is paid for the whole week, but only the hours of selling bring revenue. This divides the full cost of a year (pay, benefits, car, tools, desk) by the hours of selling in that year.",
    "You say what selling means, as for SELLINGTIME. The stricter the meaning, the dearer the hour: compare only costs that count the same activities.",
    "It is not the hourly wage, and not money you would save by selling an hour more. A row without an hour of selling has no such cost, and a row of zeros has none either; a blank row stays empty.",
  ],
  formula: "annual cost ÷ (selling hours a week × weeks)",
  source: "The Sales Rep Efficiency Calculator's cost of a selling hour",
  examples: [
    {
      about: "150,000 a year, 14 of 45 hours selling, in 46 weeks (the default)",
      args: [[[14, 8, 23]], [["Selling", "Research", "Other"]], "Selling", 150_000],
      gives: 150_000 / 644,
      source: "Worked example of twelve reps: 232.92 an hour",
    },
    {
      about: "A cost for each row, 50 weeks; the second has left the diary empty, the third has no cost",
      args: [
        [
          [10, 30],
          [null, null],
          [8, 32],
        ],
        [["Calls", "Other"]],
        "Calls",
        [[100_000], [90_000], [null]],
        50,
      ],
      gives: [[200], [""], [{ code: "#VALUE!", sentence: "annual_cost: is empty. Give a number." }]],
      source: "Arithmetic: 100,000 by 500 hours",
    },
    {
      about: "Nothing sold",
      args: [[[0, 40]], [["Calls", "Other"]], "Calls", 100_000],
      error: {
        code: "#N/A",
        sentence: "selling: the row holds no hour of it in a year. Check hours, selling and weeks.",
      },
      source: "Own rule",
    },
  ],
  see: ["SELLINGTIME", "REPEFFICIENCY", "CALLCOST", "BENCHMARK"],
}
