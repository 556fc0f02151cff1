/** The ranges of the seven signs by which screens and other sheets find them; tables with their heading row. */
export const signNames = {
  /** Says that the entries are a sample; emptied with them. One cell. */
  sample: "Signs_sample",
  /** Sign, Statement, then a column for each person who answered, 1 to 5. */
  marketing: "Signs_marketing",
  sales: "Signs_sales",
  /** Item, Value, Unit, Source: what SEVENSIGNS takes. */
  measures: "Signs_measures",
  /** Calculated: Sign, Marketing, Sales, Gap, Weighted gap; last row Index. */
  perception: "Signs_perception",
  /** Calculated: Sign, Measure, Published, Ours, Present, Worth, Cost line, What to do. */
  result: "Signs_result",
  /** Check, Result (0 is in order), What to do. */
  checks: "Signs_checks",
  /** The sum of the checks: 0. One cell. */
  checkTotal: "Signs_check_total",
} as const
