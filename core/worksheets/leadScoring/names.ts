/** The ranges of the lead scoring sheets; tables with their heading row unless it is said. */
export const leadNames = {
  /** Says that the entries are a sample; emptied with them. One cell. */
  sample: "Leads_sample",
  /** The leads without headings: what a person replaces by a list of their own. */
  list: "Leads_list",
  headings: "Leads_headings",
  /** Field, Operator, Value, Points, Group, Name, Half-life, Max times. */
  rules: "Leads_rules",
  /** Ages are counted back from this day. One cell. */
  asOf: "Leads_as_of",
  /** Group, Min, Max. */
  caps: "Leads_caps",
  /** Calculated, a row for each of the list, without heading: points, MQL or Recycle, and why. */
  scores: "Leads_scores",
  /** The first thing to fix, else the result in a sentence. One cell each. */
  scoredVerdict: "Leads_scored_verdict",
  thresholdVerdict: "Leads_threshold_verdict",
  status: "Leads_status",
  why: "Leads_why",
  /** The values alone: capacity a week, weeks, gross profit, cost of a lead, own threshold. */
  terms: "Leads_terms",
  /** Calculated: Item, Value, Unit, What it says. */
  threshold: "Leads_threshold",
  /** Calculated: the threshold by capacity and that of the highest profit, one below the other. */
  thresholds: "Leads_thresholds",
  /** Calculated by THRESHOLDTABLE: Threshold, MQLs, Converted, Precision, Low, High, Recall, Profit. */
  comparison: "Leads_comparison",
  /** Check, Result (0 is in order), What to do. */
  checks: "Leads_checks",
  /** The sum of the checks: 0. One cell. */
  checkTotal: "Leads_check_total",
} as const
