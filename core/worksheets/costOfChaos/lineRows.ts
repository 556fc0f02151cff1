/** What the inputs of a part of a line are called in its formula: in this case, at base, and in the opposite case. */
export interface Cases {
  readonly here: readonly string[]
  readonly base: readonly string[]
  readonly opposite: readonly string[]
}

export interface PartRow {
  readonly inputs: readonly string[]
  /** As people read it. */
  readonly reads: string
  readonly unit: string
  readonly formula: (cases: Cases) => string
}

export interface LineRow {
  readonly name: string
  readonly type: "cash" | "capacity" | "margin" | ""
  readonly mayOverlapWith: string
  readonly parts: readonly [driver: PartRow, rate: PartRow, avoidable: PartRow]
  readonly sample: { readonly movesWith: string; readonly start: number; readonly owner: string } | undefined
}

export const partNames = ["Driver", "Rate", "Avoidable"] as const

const one = (input: string, unit: string): PartRow => ({
  ...{ inputs: [input], reads: "as typed in", unit },
  formula: ({ here }) => `${here[0]}`,
})

const product = (inputs: readonly string[], unit: string): PartRow => ({
  ...{ inputs, reads: inputs.length === 2 ? "1 × 2" : "1 × 2 × 3", unit },
  formula: ({ here }) => here.slice(0, inputs.length).join("*"),
})

const hourCost: PartRow = {
  ...{ inputs: ["Annual cost per rep", "Weeks a year", "Hours a week"], reads: "1 ÷ 2 ÷ 3", unit: "money/hour" },
  formula: ({ here: [cost, weeks, hours] }) => `${cost}/${weeks}/${hours}`,
}

const unused: PartRow = {
  ...{ inputs: ["Share of content used"], reads: "1 − input 1; its low is the cost's high", unit: "share" },
  formula: ({ opposite }) => `1-${opposite[0]}`,
}

const adminAndMeetings: PartRow = {
  ...{ inputs: ["Reps", "Weeks a year", "Admin hours", "Meeting hours"], reads: "1 × 2 × (3 + 4)", unit: "hours/year" },
  formula: ({ here: [reps, weeks, admin, meetings] }) => `${reps}*${weeks}*(${admin}+${meetings})`,
}

const avoidableHours: PartRow = {
  inputs: ["Admin hours", "Meeting hours", "Avoidable share of admin", "Avoidable share of meetings"],
  ...{ reads: "3 and 4 weighted with the base hours 1 and 2", unit: "share" },
  formula: ({ here: [, , ofAdmin, ofMeetings], base: [admin, meetings] }) =>
    `IFERROR((${admin}*${ofAdmin}+${meetings}*${ofMeetings})/(${admin}+${meetings}),0)`,
}

const rampYears: PartRow = {
  inputs: ["Hires", "Ramp", "Quota lost while ramping", "Months a year"],
  ...{ reads: "1 × 2 × 3 ÷ 4", unit: "years of quota lost" },
  formula: ({ here: [hires, ramp, lost, months] }) => `${hires}*${ramp}*${lost}/${months}`,
}

const standardLines: readonly LineRow[] = [
  {
    ...{ name: "Leads never worked", type: "cash" },
    mayOverlapWith: "lead source return: these leads cost there too",
    parts: [
      one("Leads bought", "leads/year"),
      one("Cost per lead", "money/lead"),
      one("Share of leads never worked", "share"),
    ],
    sample: { movesWith: "", start: 3, owner: "Marketing" },
  },
  {
    ...{ name: "Unused content", type: "cash", mayOverlapWith: "" },
    parts: [one("Content spend", "money/year"), unused, one("Avoidable share of unused content", "share")],
    sample: { movesWith: "", start: 4, owner: "Marketing" },
  },
  {
    ...{ name: "Re-created material", type: "capacity" },
    mayOverlapWith: "the rep efficiency calculator: it turns these hours into revenue",
    parts: [
      product(["Reps", "Hours re-creating material", "Weeks a year"], "hours/year"),
      ...([hourCost, one("Avoidable share of re-creating", "share")] as const),
    ],
    sample: { movesWith: "cost of time", start: 6, owner: "Sales" },
  },
  {
    ...{ name: "Excess admin and meetings", type: "capacity" },
    mayOverlapWith: "the rep efficiency calculator: it turns these hours into revenue",
    parts: [adminAndMeetings, hourCost, avoidableHours],
    sample: { movesWith: "cost of time", start: 6, owner: "Sales operations" },
  },
  {
    ...{ name: "Stalled pipeline", type: "margin", mayOverlapWith: "" },
    parts: [
      product(["Open pipeline", "Stalled share of pipeline"], "money stalled"),
      product(["Win rate", "Gross margin"], "share of stalled that is margin"),
      one("Recoverable share of stalled deals", "share"),
    ],
    sample: { movesWith: "", start: 4, owner: "Sales" },
  },
  {
    ...{ name: "Slow ramp", type: "margin", mayOverlapWith: "Turnover and lost know-how" },
    parts: [
      rampYears,
      product(["Annual quota", "Quota attainment", "Gross margin"], "margin/year of quota"),
      one("Avoidable share of ramp", "share"),
    ],
    sample: { movesWith: "people", start: 7, owner: "People" },
  },
  {
    ...{ name: "Turnover and lost know-how", type: "margin", mayOverlapWith: "Slow ramp" },
    parts: [
      one("Leavers", "reps/year"),
      one("Cost per leaver", "money/rep"),
      one("Avoidable share of leavers", "share"),
    ],
    sample: { movesWith: "people", start: 10, owner: "People" },
  },
  {
    ...{ name: "Quarter-end discounting", type: "cash", mayOverlapWith: "" },
    parts: [
      one("Revenue", "money/year"),
      one("Quarter-end discount", "share of revenue"),
      one("Avoidable share of discounts", "share"),
    ],
    sample: { movesWith: "", start: 2, owner: "Sales" },
  },
]

const ownLine = (line: number): LineRow => ({
  ...{ name: "", type: "", mayOverlapWith: "", sample: undefined },
  parts: [
    one(`Line ${line}: driver`, "how often a year"),
    one(`Line ${line}: rate`, "money each time"),
    one(`Line ${line}: avoidable share`, "share"),
  ],
})

/** The lines in their order: those of the worked example, then room for the person's own. */
export const lineRows: readonly LineRow[] = [...standardLines, ...[9, 10, 11, 12].map(ownLine)]
