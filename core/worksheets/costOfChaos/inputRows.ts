import { figureOf } from "../../benchmarks/findFigures.ts"
import type { Cell } from "../../cells/index.ts"

/** A row of the inputs: what it is called, its unit, what may be typed, and a sample. */
export interface InputRow {
  /** The number of the line it belongs to; "all" for the company, "rule" for what is agreed rather than measured. */
  readonly line: number | "all" | "rule"
  readonly name: string
  readonly unit: string
  readonly least?: number
  readonly most?: number
  /** The rule that says what is the least. */
  readonly leastIs?: string
  /** A share that is often below 1 %. */
  readonly isOftenSmall?: boolean
  /** Low and high are not asked for. */
  readonly isOneNumber?: boolean
  /** Low, base, high. */
  readonly sample: readonly Cell[]
  readonly owner?: string
  /** Where a number comes from that stands there without the sample, too. */
  readonly source?: string
}

const share = { unit: "share", least: 0, most: 1 }
const money = { unit: "money/year", least: 0 }
const shortestEntry = "Shortest entry"
const hours = { unit: "hours/rep/week", leastIs: shortestEntry, most: 168 }

const ceiling = figureOf("reducible expense", undefined)
const misalignment = figureOf("misalignment cost", undefined)

const company: readonly InputRow[] = [
  { line: "all", name: "Revenue", ...money, sample: [null, 9_600_000, null], owner: "Finance" },
  { line: "all", name: "Sales and marketing expense", ...money, sample: [null, 2_400_000, null], owner: "Finance" },
  { line: "all", name: "Gross margin", ...share, sample: [0.6, 0.7, 0.8], owner: "Finance" },
  { line: "all", name: "Reps", unit: "reps", least: 1, sample: [null, 12, null], owner: "Sales" },
  {
    ...{ line: "all", name: "Annual cost per rep", unit: "money/rep/year", least: 0, owner: "Finance" },
    sample: [135_000, 150_000, 170_000],
  },
  {
    ...{ line: "all", name: "Hours a week", unit: "hours/rep/week", least: 1, most: 168, owner: "Sales" },
    ...{ isOneNumber: true, sample: [null, 45, null] },
  },
]

const drivers: readonly InputRow[] = [
  { line: 1, name: "Leads bought", unit: "leads/year", least: 0, sample: [3500, 4000, 4600], owner: "Marketing" },
  { line: 1, name: "Cost per lead", unit: "money/lead", least: 0, sample: [50, 60, 75], owner: "Marketing" },
  { line: 1, name: "Share of leads never worked", ...share, sample: [0.35, 0.45, 0.55], owner: "Sales operations" },
  { line: 2, name: "Content spend", ...money, sample: [450_000, 500_000, 600_000], owner: "Marketing" },
  { line: 2, name: "Share of content used", ...share, sample: [0.25, 0.35, 0.45], owner: "Sales operations" },
  { line: 2, name: "Avoidable share of unused content", ...share, sample: [0.6, 0.8, 0.9], owner: "Marketing" },
  { line: 3, name: "Hours re-creating material", ...hours, sample: [3, 4, 6], owner: "Sales" },
  { line: 3, name: "Avoidable share of re-creating", ...share, sample: [0.3, 0.5, 0.6], owner: "Marketing" },
  { line: 4, name: "Admin hours", ...hours, sample: [6, 7, 9], owner: "Sales operations" },
  { line: 4, name: "Meeting hours", ...hours, sample: [4, 5, 6], owner: "Sales" },
  { line: 4, name: "Avoidable share of admin", ...share, sample: [0.2, 0.3, 0.4], owner: "Sales operations" },
  { line: 4, name: "Avoidable share of meetings", ...share, sample: [0.1, 0.2, 0.3], owner: "Sales" },
  { line: 5, name: "Open pipeline", unit: "money", least: 0, sample: [5e6, 6e6, 7e6], owner: "Sales" },
  { line: 5, name: "Stalled share of pipeline", ...share, sample: [0.2, 0.25, 0.35], owner: "Sales operations" },
  { line: 5, name: "Win rate", ...share, sample: [0.18, 0.22, 0.25], owner: "Sales operations" },
  { line: 5, name: "Recoverable share of stalled deals", ...share, sample: [0.15, 0.3, 0.4], owner: "Sales" },
  { line: 6, name: "Hires", unit: "reps/year", least: 0, sample: [2, 3, 4], owner: "People" },
  { line: 6, name: "Ramp", unit: "months", least: 0, sample: [5, 6, 8], owner: "Sales" },
  { line: 6, name: "Annual quota", unit: "money/rep/year", least: 0, sample: [null, 1e6, null], owner: "Sales" },
  { line: 6, name: "Quota attainment", unit: "share", least: 0, most: 2, sample: [0.7, 0.8, 0.9], owner: "Sales" },
  { line: 6, name: "Avoidable share of ramp", ...share, sample: [0.2, 1 / 3, 0.5], owner: "People" },
  { line: 7, name: "Leavers", unit: "reps/year", least: 0, sample: [1, 2, 3], owner: "People" },
  {
    ...{ line: 7, name: "Cost per leaver", unit: "money/rep", least: 0, owner: "People" },
    sample: [250_000, 299_000, 350_000],
  },
  { line: 7, name: "Avoidable share of leavers", ...share, sample: [0.1, 0.25, 0.4], owner: "People" },
  {
    ...{ line: 8, name: "Quarter-end discount", unit: "share of revenue", least: 0, most: 1, isOftenSmall: true },
    sample: [0.03, 0.04, 0.05],
  },
  { line: 8, name: "Avoidable share of discounts", ...share, sample: [0.3, 0.5, 0.6], owner: "Sales" },
]

/** The lines that are the person's own. */
export const ownLines = [9, 10, 11, 12]

const ownRows: readonly InputRow[] = ownLines.flatMap((line): InputRow[] => [
  { line, name: `Line ${line}: driver`, unit: "how often a year", sample: [null, null, null] },
  { line, name: `Line ${line}: rate`, unit: "money each time", sample: [null, null, null] },
  { line, name: `Line ${line}: avoidable share`, ...share, sample: [null, null, null] },
])

const rules: readonly InputRow[] = [
  {
    ...{ line: "rule", name: "Weeks a year", unit: "weeks", least: 1, most: 53, isOneNumber: true },
    ...{ sample: [null, 46, null], source: "Convention: 52 less holidays and leave" },
  },
  {
    ...{ line: "rule", name: shortestEntry, unit: "hours", least: 0, isOneNumber: true },
    ...{ sample: [null, 0.25, null], source: "Own rule: a quarter hour; 4:30 typed as a time is less" },
  },
  {
    ...{ line: "rule", name: "Months a year", unit: "months", least: 1, isOneNumber: true },
    ...{ sample: [null, 12, null], source: "Calendar" },
  },
  {
    ...{ line: "rule", name: "Quota lost while ramping", ...share, isOneNumber: true },
    ...{ sample: [null, 0.5, null], source: "Convention: a ramp in a straight line loses half" },
  },
  {
    ...{ line: "rule", name: "Published ceiling", unit: "share of expense", least: 0, most: 1 },
    ...{ isOneNumber: true, sample: [null, ceiling.value, null], source: ceiling.source },
  },
  {
    ...{ line: "rule", name: "Published cost", unit: "share of revenue", least: 0, most: 1 },
    ...{ isOneNumber: true, sample: [null, misalignment.value, null], source: misalignment.source },
  },
]

export const inputRows: readonly InputRow[] = [...company, ...drivers, ...ownRows, ...rules]

/** How many of them hold the sample: all but the rules, which stand last. */
export const sampledRows = inputRows.length - rules.length
