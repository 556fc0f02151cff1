/** The ranges of the seven signs by which screens and other sheets find them; tables with their heading row. */
export const signNames = {
  /** Says that the entries are a sample; emptied with them. One cell. */
  sample: "Signs_sample",
  /** Sign, Statement, Reverse-scored (1 or 0), then P1 to P12: a column for each person who answered, 1 to 5. */
  marketing: "Signs_marketing",
  sales: "Signs_sales",
  /** The answers alone, without headings. */
  marketingAnswers: "Signs_marketing_answers",
  salesAnswers: "Signs_sales_answers",
  /** Item, Value: lowest and highest answer, the index when aligned, what the weights add up to. */
  scale: "Signs_scale",
  /** Sign, Weight. */
  weights: "Signs_weights",
  /** Item, Value, Unit, Source: what SEVENSIGNS takes. */
  measures: "Signs_measures",
  /** The values of the measures, and those of their costs where they are typed in, without headings. */
  values: "Signs_values",
  costs: "Signs_costs",
  /** Calculated: Sign, Marketing, Sales, Gap, Weighted gap; last row Index. Blank where an answer lacks. */
  perception: "Signs_perception",
  /** Calculated: what to fix first in the surveys or how far both sides differ. One cell. */
  perceptionVerdict: "Signs_perception_verdict",
  /** Calculated: Sign, Measure, Published, Ours, Present (yes, no or blank), Worth, Cost line, What to do. */
  result: "Signs_result",
  /** Calculated: what to fix first in the measures or how many signs there are. One cell. */
  resultVerdict: "Signs_result_verdict",
  /** Check, Result (0 is in order), What to do. */
  checks: "Signs_checks",
  /** The sum of the checks: 0. One cell. */
  checkTotal: "Signs_check_total",
} as const
