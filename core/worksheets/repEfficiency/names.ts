/** The ranges of the rep efficiency calculator by which screens and other sheets find them; each with its heading row. */
export const repNames = {
  /** Says that the entries are a sample; emptied with them. One cell. */
  sample: "Reps_sample",
  /** a: Item, Value, Unit, Source. */
  team: "Reps_team",
  /** a: Activity, Selling (yes or no). */
  activities: "Reps_activities",
  /** b, calculated: Rep, then a column per activity with hours a week, then Total. */
  hours: "Reps_hours",
  /** c: Activity, Hours a week, Include (yes or no), Share, Absorbed by, Hourly cost, Hours moved. */
  move: "Reps_move",
  /** d: Assumption, Low, Base, High, Unit, Source. */
  assumptions: "Reps_assumptions",
  /** d, calculated: Measure, Low, Base, High, Unit, Note. */
  result: "Reps_result",
  /** d, calculated: Published for the same meaning of selling, Least, Average, Best, Unit, What they count: share, hours. */
  published: "Reps_published",
  /** d, calculated: What would have to be true, Today, Then, In words. */
  truths: "Reps_truths",
  /** d, calculated: Assumption, Low, High, Swing: the added margin with one assumption at its end, largest swing first. */
  tornado: "Reps_tornado",
  /** Check, Result (0 is in order), What to do. */
  checks: "Reps_checks",
  /** The sum of the checks: 0. One cell. */
  checkTotal: "Reps_check_total",
  /** Long form: Rep, Activity, Hours, to paste from a time tracker. */
  longForm: "Reps_long_form",
} as const

/** b: what the columns of the week's entries are. */
export const weekdays: readonly string[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

/** The cells that hold the sample, without headings. */
export const repEntryNames = {
  sample: repNames.sample,
  figures: "Reps_entries_figures",
  reps: "Reps_entries_reps",
  /** b: hours of every block, Monday to Sunday; the rows of a rep's name between them are empty. */
  week: "Reps_entries_week",
  /** c: Include, Share, Absorbed by, Hourly cost. */
  move: "Reps_entries_move",
  /** d: Low, Base, High of the assumptions that are no conventions. */
  assumptions: "Reps_entries_assumptions",
} as const
