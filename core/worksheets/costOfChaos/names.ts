/** The ranges of the cost of chaos by which screens and other sheets find them; tables with their heading row. */
export const chaosNames = {
  /** Says that the entries are a sample; emptied with them. One cell. */
  sample: "Chaos_sample",
  /** Line, Input, Low, Base, High, Unit, Source, Owner, To fix. */
  inputs: "Chaos_inputs",
  /** Calculated: the first thing to fix on any line, or what an empty set needs first; blank when all is in order. One cell. */
  state: "Chaos_state",
  /** Low, Base or High. One cell, on Scenarios. */
  scenario: "Chaos_scenario",
  /**
   * Calculated from the inputs: what CHAOSTORNADO and CHAOSRANGE take, Line, Driver, Rate, Avoidable, Type, the lows and
   * highs, Overlaps with, Moves with, Owner, Source, and before or behind them Value, Counted and May overlap with.
   */
  lines: "Chaos_lines",
  /** Calculated: Line, Low, Base, High, Selected, Type: what of each line is in the total of each scenario. */
  caseLines: "Chaos_case_lines",
  /** Calculated: Measure, Low, Base, High, Selected, Unit: Cash, Capacity, Margin, Total, This year's cash, shares, ceiling. */
  result: "Chaos_result",
  /** Calculated: Input, Low, Base, High, Swing, Share; the largest swing first. */
  tornado: "Chaos_tornado",
  /** Item, Value: Trials, Seed, Shape. */
  simulation: "Chaos_simulation",
  /** Calculated by CHAOSRANGE: Measure, Value. */
  range: "Chaos_range",
  /** Item, Value, Unit, Source, To fix: investment, running cost, discount rate, what share of each type pays back. */
  programme: "Chaos_programme",
  /** Calculated: Year, Benefit, Cost, Net, Discounted, Cumulative (not discounted), Cumulative, discounted. */
  flows: "Chaos_flows",
  /** Calculated: Measure, Value, Unit: Payback, Discounted payback, Net present value. */
  payback: "Chaos_payback",
  /** Check, Result (0 is in order), What to do. */
  checks: "Chaos_checks",
  /** The sum of the checks: 0. One cell. */
  checkTotal: "Chaos_check_total",
} as const
