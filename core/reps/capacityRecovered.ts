import { defineFunction, type FunctionDoc, range } from "../registry/index.ts"
import { avoidableHours, readAvoidableTime } from "./avoidableTime.ts"
import { perRep, readDiary } from "./diary.ts"

export const capacityRecovered = defineFunction({
  name: "CAPACITYRECOVERED",
  topic: "reps",
  summary: "Hours a week that could move away from each rep.",
  params: {
    hours: range({ about: "Hours a week: one row per rep, one column per activity", unit: "hours/week" }),
    activities: range({ about: "The row with the names of the activities, as wide as hours" }),
    avoidable: range({ about: "What could move, with headings: Activity and Share (0–1) of its hours" }),
  },
  returns: { shape: "per row", about: "Hours a week that could move", unit: "hours/week" },
  compute: ({ hours, activities, avoidable: table }) => {
    const diary = readDiary(hours, activities)
    const avoidable = readAvoidableTime(table, diary, "hours")
    return perRep(diary, (week) => avoidableHours(avoidable, week))
  },
})

export const capacityRecoveredDoc: FunctionDoc = {
  details: [
    "For each activity you say which share of its hours could go to somebody else or fall away: half of the re-creating of material, say. The answer is the hours that come back to each rep in a week.",
    "Absorbed by and Hourly cost may stand in the same table. This function reads past them; REPEFFICIENCY counts what it costs that somebody else does the work.",
    "It is capacity, not money: what the hours are worth depends on what the rep does with them (REVENUELIFT). A blank row stays empty, a row of zeros has no answer.",
  ],
  formula: "Σ hours of an activity × its avoidable share",
  source: "The Sales Rep Efficiency Calculator's recovered time",
  examples: [
    {
      about: "Half of 4 hours of content, 30 % of 7 of admin, 20 % of 5 of meetings",
      args: [
        [[14, 8, 7, 4, 5, 4, 3]],
        [["Selling", "Research", "Admin", "Content", "Meetings", "Service", "Travel"]],
        [
          ["Activity", "Share"],
          ["Content", 0.5],
          ["Admin", 0.3],
          ["Meetings", 0.2],
        ],
      ],
      gives: 5.1,
      source: "Worked example of twelve reps",
    },
    {
      about: "Three reps; the second has left the diary empty, the third has only zeros",
      args: [
        [
          [10, 8],
          [null, null],
          [0, 0],
        ],
        [["Calls", "Admin"]],
        [
          ["Activity", "Share"],
          ["Admin", "25 %"],
        ],
      ],
      gives: [[2], [""], [{ code: "#N/A", sentence: "hours: the row holds no hours. Type the hours of the week." }]],
      source: "Arithmetic: a quarter of 8 hours",
    },
    {
      about: "A share left blank is an error, not 0",
      args: [
        [[10, 8]],
        [["Calls", "Admin"]],
        [
          ["Activity", "Share"],
          ["Admin", null],
        ],
      ],
      error: { code: "#VALUE!", sentence: 'avoidable: row 2: Share of "Admin" is empty. Give a number from 0 to 1.' },
      source: "Own rule",
    },
  ],
  see: ["SELLINGTIME", "REVENUELIFT", "REPEFFICIENCY"],
}
