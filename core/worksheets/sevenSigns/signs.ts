import { figureOf } from "../../benchmarks/findFigures.ts"

/** A sign, the measure that shows it, and what people are asked about it. */
export interface SignRow {
  readonly sign: string
  /** As SEVENSIGNS names it. */
  readonly measure: string
  readonly published: number | null
  readonly publishedBy: string | null
  readonly higherIsBetter: boolean
  readonly isShare: boolean
  readonly counts: string
  readonly source: string
  readonly owner: string
  /** What says what the sign costs: a line of the cost of chaos, or a measure of the rep efficiency calculator. */
  readonly costLine: { readonly range: "Chaos_lines" | "Reps_result"; readonly name: string } | null
  readonly whatToDo: string
  /** Those who agree with a reverse-scored one say that the sign is there. */
  readonly statements: readonly (readonly [text: string, isReverse: 0 | 1])[]
  readonly sample: { readonly ours: number | null; readonly cost: number | null }
}

const quotaMissed = figureOf("quota missed", undefined)
const outputUsed = figureOf("marketing output used", undefined)
const leadsStuck = figureOf("leads stuck", undefined)
const slowRamp = figureOf("ramp over six months", undefined)
const intuition = figureOf("intuition", undefined)

/** What is left of a share, without the dust of the subtraction. */
function rest(share: number): number {
  return Number((1 - share).toFixed(10))
}

export const signRows: readonly SignRow[] = [
  {
    sign: "Reps miss their targets",
    measure: "Share at quota",
    published: rest(quotaMissed.value),
    publishedBy: `1 less: ${quotaMissed.source}`,
    higherIsBetter: true,
    isShare: true,
    counts: "Reps who made their personal quota ÷ all reps",
    source: "Quota report, last full year",
    owner: "Head of sales",
    costLine: { range: "Reps_result", name: "Added margin" },
    whatToDo: "See what content the top reps use, and bring it to the others.",
    statements: [
      ["Most of our reps reach their target.", 0],
      ["What our best reps say and use is known to the others.", 0],
    ],
    sample: { ours: 0.31, cost: 180_000 },
  },
  {
    sign: "Marketing's leads and material go unused",
    measure: "Marketing output used",
    published: outputUsed.value,
    publishedBy: outputUsed.source,
    higherIsBetter: true,
    isShare: true,
    counts: "Leads and material that sales used ÷ all that marketing made",
    source: "CRM: leads worked; portal: files opened",
    owner: "Head of marketing",
    costLine: { range: "Chaos_lines", name: "Leads never worked" },
    whatToDo: "Set up a feedback loop from sales to marketing on what works with customers.",
    statements: [
      ["The leads from marketing are useless: the phone book would do.", 1],
      ["Sales is given good leads and does not follow them up.", 1],
      ["Sales uses the material that marketing makes.", 0],
    ],
    sample: { ours: 0.38, cost: 79_000 },
  },
  {
    sign: "The pipeline is out of control",
    measure: "Leads stuck",
    published: leadsStuck.value,
    publishedBy: leadsStuck.source,
    higherIsBetter: false,
    isShare: true,
    counts: 'Leads at "do nothing" or "wait and see" ÷ all leads in sales',
    source: "CRM: stage older than a cycle",
    owner: "Sales operations",
    costLine: { range: "Chaos_lines", name: "Stalled pipeline" },
    whatToDo: "Give sales the information and arguments that move deals forward.",
    statements: [
      ["The CRM shows how each deal really stands.", 0],
      ["Deals are put off again and again.", 1],
    ],
    sample: { ours: 0.64, cost: 65_000 },
  },
  {
    sign: "New reps take too long",
    measure: "Ramp over six months",
    published: slowRamp.value,
    publishedBy: slowRamp.source,
    higherIsBetter: false,
    isShare: true,
    counts: "New reps who took six months or more to full quota ÷ new reps",
    source: "Quota report of those hired in two years",
    owner: "Head of sales",
    costLine: { range: "Chaos_lines", name: "Slow ramp" },
    whatToDo: "Give new reps fast access to the right material and information.",
    statements: [
      ["A new rep sells as well as the others within six months.", 0],
      ["New reps find the right material and facts at once.", 0],
    ],
    sample: { ours: 0.5, cost: 139_000 },
  },
  {
    sign: "No clear view of the customer",
    measure: "Decisions backed by customer interviews",
    published: rest(intuition.value),
    publishedBy: `1 less: ${intuition.source}`,
    higherIsBetter: true,
    isShare: true,
    counts: "Campaigns and messages based on interviews ÷ all of the year",
    source: "Campaign briefs",
    owner: "Head of marketing",
    costLine: null,
    whatToDo: "Let a neutral third party interview customers, and work from what they say.",
    statements: [
      ["We know from customers what they think of our marketing and selling.", 0],
      ["We decide by experience and gut feeling.", 1],
      ["What would sales reps know about marketing anyway?", 1],
    ],
    sample: { ours: 0.2, cost: null },
  },
  {
    sign: "Know-how walks out of the door",
    measure: "Leavers a year",
    published: null,
    publishedBy: null,
    higherIsBetter: false,
    isShare: false,
    counts: "Sales and marketing people who left in a year",
    source: "Human resources",
    owner: "Human resources",
    costLine: { range: "Chaos_lines", name: "Turnover and lost know-how" },
    whatToDo: "Capture what the best reps know, and pass it on to the others.",
    statements: [
      ["What our best people know is written down and shared.", 0],
      ["When a good rep leaves, customers and knowledge leave too.", 1],
    ],
    sample: { ours: 4, cost: 145_000 },
  },
  {
    sign: "Talent does not come or stay",
    measure: "Regretted leavers",
    published: null,
    publishedBy: null,
    higherIsBetter: false,
    isShare: false,
    counts: "Of them those whom you would have kept",
    source: "Human resources",
    owner: "Human resources",
    costLine: null,
    whatToDo: "Build, with the leaders, a team that works together and is engaged.",
    statements: [
      ["Good people want to work here, and stay.", 0],
      ["Sales brings in the money, and marketing spends it.", 1],
      ["A degree counts for more here than what one achieves.", 1],
    ],
    sample: { ours: 2, cost: null },
  },
]

/** The item under which SEVENSIGNS takes the yearly cost of a measure. */
export function costItem({ measure }: SignRow): string {
  return `${measure}, cost`
}
