import { defineFunction, type FunctionDoc, list, range } from "../registry/index.ts"
import { sum } from "../stats/sum.ts"
import { activityColumns, hoursIn, perRep, readDiary } from "./diary.ts"

export const sellingTime = defineFunction({
  name: "SELLINGTIME",
  topic: "reps",
  summary: "Share of the working hours spent selling, for each rep.",
  params: {
    hours: range({ about: "Hours a week: one row per rep, one column per activity", unit: "hours/week" }),
    activities: range({ about: "The row with the names of the activities, as wide as hours" }),
    selling: list({ about: 'The activities that count as selling: cells, or one text "Calls; Meetings"' }),
  },
  returns: { shape: "per row", about: "The share of the week spent selling, 0–1", unit: "share" },
  compute: ({ hours, activities, selling }) => {
    const diary = readDiary(hours, activities)
    const sellingColumns = activityColumns(diary, selling, "selling")
    return perRep(diary, (week) => hoursIn(sellingColumns, week) / sum(week))
  },
})

export const sellingTimeDoc: FunctionDoc = {
  details: [
    "Each row is one person's week, each column an activity. The share is the hours of the activities you name, divided by all hours of the row.",
    "You say what selling means: persuading and closing only, or everything in front of a customer. Compare with a published share only where it counts the same things (BENCHMARKS says what each one counts).",
    "Hours are decimals: four and a half hours are 4.5. A time of day such as 4:30 is refused, because a spreadsheet keeps it as a fraction of a day; only Excel hands a cell formatted as time over as that plain fraction (0.1875), which nothing can tell from hours. A blank is 0 hours; a row without any entry stays empty; a row of zeros has no share.",
    "Leave columns of sums out: a column headed Total or Sum is refused, it would count every hour twice.",
    "For a team, add up the hours of all its people in one row first; the mean of their shares is another number.",
  ],
  formula: "hours of the selling activities ÷ all hours of the row",
  source: "The Sales Rep Efficiency Calculator's selling time, as a week diary",
  examples: [
    {
      about: "Three reps; the second has left the diary empty, the third sold nothing",
      args: [
        [
          [14, 8, 23],
          [null, null, null],
          [0, 10, 30],
        ],
        [["Selling", "Research", "Other"]],
        "selling",
      ],
      gives: [[14 / 45], [""], [0]],
      source: "Arithmetic: 14 of 45 hours",
    },
    {
      about: "Two activities count as selling",
      args: [[[10, "4,5", 3, 12.5]], [["Calls", "Meetings", "Travel", "Other"]], "Calls; Meetings"],
      gives: 14.5 / 30,
      source: "Arithmetic: 10 + 4.5 of 30 hours",
    },
    {
      about: "A time of day spoils its own row only",
      args: [
        [
          [10, 30],
          ["4:30", 30],
        ],
        [["Calls", "Other"]],
        "Calls",
      ],
      gives: [
        [0.25],
        [
          {
            code: "#VALUE!",
            sentence: 'hours: "4:30" under Calls is no number of hours. Type hours as decimals, 4.5.',
          },
        ],
      ],
      source: "Own rule",
    },
    {
      about: "An activity that the diary lacks",
      args: [[[10, 30]], [["Calls", "Other"]], "Cals"],
      error: { code: "#VALUE!", sentence: 'selling: no heading "Cals" in activities. Did you mean "Calls"?' },
      source: "Own rule",
    },
  ],
  see: ["SELLINGHOURCOST", "CAPACITYRECOVERED", "REPEFFICIENCY", "BENCHMARKS"],
}
