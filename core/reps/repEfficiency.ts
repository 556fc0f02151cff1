import { type Cell, decimalForm, isBlankRow, type Matrix, noAnswer } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, list, range } from "../registry/index.ts"
import { sum } from "../stats/sum.ts"
import { type AvoidableTime, avoidableHours, readAvoidableTime } from "./avoidableTime.ts"
import { activityColumns, type Diary, hoursIn, readDiary, readHours } from "./diary.ts"
import { addedRevenue } from "./revenueLift.ts"
import { readTeamTerms, type TeamTerms } from "./teamTerms.ts"

export const repEfficiency = defineFunction({
  name: "REPEFFICIENCY",
  topic: "reps",
  summary: "The whole calculation for a team: what selling time costs, what could move, what that would bring.",
  params: {
    hours: range({ about: "Hours a week: one row per rep, one column per activity", unit: "hours/week" }),
    activities: range({ about: "The row with the names of the activities, as wide as hours" }),
    selling: list({ about: 'The activities that count as selling: cells, or one text "Calls; Meetings"' }),
    avoidable: range({
      about: "What could move, with headings: Activity, Share (0–1), and Absorbed by and Hourly cost if wanted",
    }),
    team: range({ about: "A table Item, Value with Revenue, Annual cost per rep, and others if wanted" }),
  },
  returns: { shape: "table", about: "Measure, Value, Unit, Note, from Selling share to Net" },
  compute: ({ hours, activities, selling, avoidable: table, team: terms }) => {
    const diary = readDiary(hours, activities)
    const sellingColumns = activityColumns(diary, selling, "selling")
    const avoidable = readAvoidableTime(table, diary, "hours and costs")
    const team = readTeamTerms(terms)
    const weeks = filledWeeks(diary)
    const meanOf = (hoursOf: (week: readonly number[]) => number) => sum(weeks.map(hoursOf)) / weeks.length
    const week: TeamWeek = {
      reps: weeks.length,
      hours: meanOf(sum),
      selling: meanOf((week) => hoursIn(sellingColumns, week)),
      recovered: meanOf((week) => avoidableHours(avoidable, week)),
      absorbingCost: meanOf((week) =>
        sum(avoidable.map(({ column, share, hourlyCost }) => (week[column] ?? 0) * share * hourlyCost)),
      ),
    }
    if (week.hours === 0) throw noAnswer("hours: no row holds any hours. Type the hours of the week.")
    return measures(week, team, absorbers(avoidable))
  },
})

/** The mean week of a rep. */
interface TeamWeek {
  /** Reps with a diary. */
  readonly reps: number
  readonly hours: number
  readonly selling: number
  readonly recovered: number
  /** What those cost who take over what moves. */
  readonly absorbingCost: number
}

function filledWeeks(diary: Diary): number[][] {
  const weeks = diary.rows.filter((row) => !isBlankRow(row)).map((row) => readHours(diary, row))
  if (weeks.length === 0) throw noAnswer("hours: no row holds any hours. Type the hours of the week.")
  return weeks
}

function measures(week: TeamWeek, team: TeamTerms, absorbedBy: string): Matrix {
  const { revenue, cost, weeks, margin, redeployed, elasticity, ceiling, programme } = team
  const reps = team.reps ?? week.reps

  const added = (elasticity: number) =>
    week.selling === 0
      ? Number.NaN
      : addedRevenue(revenue, week.selling, week.recovered * redeployed, elasticity, ceiling)
  const addedMargin = added(elasticity) * margin
  const absorbing = week.absorbingCost * reps * weeks
  const sellingShare = week.selling / week.hours
  const row = (measure: string, value: number, unit: string, note: string): Cell[] => [
    measure,
    Number.isFinite(value)
      ? value
      : noAnswer(`${measure}: would divide by 0. Check the hours, selling and Weeks.`).toCell(),
    unit,
    note,
  ]
  return [
    ["Measure", "Value", "Unit", "Note"],
    row("Selling share", sellingShare, "share", `${short(week.selling)} of ${short(week.hours)} hours a rep and week`),
    ...team.published,
    row("Hour cost", cost / (week.hours * weeks), "money/hour", "of any working hour"),
    row("Selling hour cost", cost / (week.selling * weeks), "money/hour", "when selling pays for the whole week"),
    row("Non-selling cost", reps * cost * (1 - sellingShare), "money/year", "of the team"),
    row(
      "Hours recovered",
      week.recovered * reps * weeks,
      "hours/year",
      `${short(week.recovered)} hours a rep and week`,
    ),
    row("FTE recovered", (week.recovered * reps) / week.hours, "reps", `weeks of ${short(week.hours)} hours`),
    row("Time value", (reps * cost * week.recovered) / week.hours, "money/year", "the recovered hours at Hour cost"),
    row("Added revenue at elasticity 0.25", added(0.25), "money/year", "cautious"),
    row("Added revenue", added(elasticity), "money/year", `at elasticity ${decimalForm(elasticity)}`),
    row("Added revenue at elasticity 1", added(1), "money/year", "as if revenue followed selling time fully"),
    row("Added margin", addedMargin, "money/year", `${short(margin * 100)} % of Added revenue`),
    row("Cost of absorbing", absorbing, "money/year", absorbedBy),
    row("Programme cost", programme, "money/year", ""),
    row("Net", addedMargin - absorbing - programme, "money/year", "Added margin − Cost of absorbing − Programme cost"),
  ]
}

function absorbers(avoidable: readonly AvoidableTime[]): string {
  const names = [...new Set(avoidable.map(({ absorbedBy }) => absorbedBy).filter((name) => name !== ""))]
  return names.length === 0 ? "" : `absorbed by ${names.join(", ")}`
}

function short(number: number): string {
  return decimalForm(Math.round(number * 100) / 100)
}

export const repEfficiencyDoc: FunctionDoc = {
  details: [
    "The Sales Rep Efficiency Calculator in one table: where the week goes, what that costs, which hours could move, and what revenue they would bring. All hours are summed over the reps who filled in the diary; a blank row is nobody.",
    "Team needs Revenue (of the team, a year) and Annual cost per rep (with everything). Without a value: Reps is the number of filled rows, Weeks 46, Gross margin 1, Redeployed 0.6, Elasticity 0.5, Programme cost 0, and there is no Ceiling on the added revenue. With more Reps than rows, the rows stand for all.",
    "The published shares count all selling. If your diary counts only the moving forward of deals, write strict under Selling means: then the hours a week published for that stand there instead, the low and the high end of the average and the best. Never compare across meanings.",
    "Added revenue stands there three times, because how far revenue follows selling time (the elasticity) is a convention and not a measurement; 1 means fully, which hardly any study supports. Added margin and Net use the elasticity given.",
    "Time value and Added revenue value the same hours twice over: use one of them. Nothing here is a forecast; with no demand more hours bring nothing, which is what Ceiling is for.",
  ],
  formula:
    "Net = REVENUELIFT × gross margin − recovered hours a year × hourly cost of who absorbs them − programme cost",
  source: "The Sales Rep Efficiency Calculator, worksheets a to d, rebuilt from the article that describes it",
  examples: [
    {
      about: "Twelve reps with one typical week, 9.6 million revenue at 70 % margin",
      args: [
        [[14, 8, 7, 4, 5, 4, 3]],
        [["Selling", "Research", "Admin", "Content", "Meetings", "Service", "Travel"]],
        "Selling",
        [
          ["Activity", "Share", "Absorbed by", "Hourly cost"],
          ["Content", 0.5, "Marketing", 40],
          ["Admin", 0.3, null, null],
          ["Meetings", 0.2, null, null],
        ],
        [
          ["Item", "Value"],
          ["Revenue", 9_600_000],
          ["Annual cost per rep", 150_000],
          ["Reps", 12],
          ["Gross margin", 0.7],
          ["Programme cost", 50_000],
        ],
      ],
      gives: [
        ["Measure", "Value", "Unit", "Note"],
        ["Selling share", 14 / 45, "share", "14 of 45 hours a rep and week"],
        [
          "Published least",
          0.47,
          "share",
          'least: working time spent selling, self-reported; article "Sell More", 2012 (study unnamed)',
        ],
        [
          "Published average",
          0.59,
          "share",
          'average: working time spent selling, self-reported; article "Sell More", 2012 (study unnamed)',
        ],
        [
          "Published best",
          0.72,
          "share",
          'best: working time spent selling, self-reported; article "Sell More", 2012 (study unnamed)',
        ],
        ["Hour cost", 72.46376811594203, "money/hour", "of any working hour"],
        ["Selling hour cost", 232.91925465838509, "money/hour", "when selling pays for the whole week"],
        ["Non-selling cost", 1_240_000, "money/year", "of the team"],
        ["Hours recovered", 2_815.2, "hours/year", "5.1 hours a rep and week"],
        ["FTE recovered", 1.36, "reps", "weeks of 45 hours"],
        ["Time value", 204_000, "money/year", "the recovered hours at Hour cost"],
        ["Added revenue at elasticity 0.25", 486348.7590449985, "money/year", "cautious"],
        ["Added revenue", 997_336.5926133939, "money/year", "at elasticity 0.5"],
        [
          "Added revenue at elasticity 1",
          2_098_285.714285714,
          "money/year",
          "as if revenue followed selling time fully",
        ],
        ["Added margin", 698_135.6148293758, "money/year", "70 % of Added revenue"],
        ["Cost of absorbing", 44_160, "money/year", "absorbed by Marketing"],
        ["Programme cost", 50_000, "money/year", ""],
        ["Net", 603_975.6148293758, "money/year", "Added margin − Cost of absorbing − Programme cost"],
      ],
      source: "Worked example of twelve reps, with 40 digits",
    },
    {
      about: "Revenue and cost are required",
      args: [
        [[10, 30]],
        [["Calls", "Admin"]],
        "Calls",
        [
          ["Activity", "Share"],
          ["Admin", 0.2],
        ],
        [
          ["Item", "Value"],
          ["Revenue", 1_000_000],
        ],
      ],
      error: {
        code: "#VALUE!",
        sentence: "team: Annual cost per rep is missing. Add a row with Annual cost per rep and its value.",
      },
      source: "Own rule",
    },
  ],
  see: ["SELLINGTIME", "SELLINGHOURCOST", "CAPACITYRECOVERED", "REVENUELIFT"],
}
