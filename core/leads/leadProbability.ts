import {
  CalcError,
  type Cell,
  cellText,
  foldText,
  headingRow,
  isBlank,
  isBlankRow,
  type Matrix,
  readError,
  readIsoDate,
  wrongInput,
} from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number, optional, perRow, range } from "../registry/index.ts"
import { binOf, quantileEdges } from "../stats/quantileBins.ts"
import { outcomesFor, readOutcome, readScore, refuseOneClass } from "./scoredOutcomes.ts"
import { refuseRaggedWidths } from "./scoreLeads.ts"

/** A column with more distinct numbers is cut into fifths. */
const mostOwnValues = 10
const fifths = 5
const bounds = { least: 0.0001, most: 0.9999 }

/** What each value of a column says: the logarithm of how much likelier it is among won leads. */
interface ColumnEvidence {
  readonly heading: string
  readonly nameOf: (cell: Cell) => string
  readonly weights: ReadonlyMap<string, number>
}

export const leadProbability = defineFunction({
  name: "LEADPROBABILITY",
  topic: "leads",
  summary: "The probability that each lead converts, learnt from past leads by naive Bayes.",
  params: {
    leads: range({ about: "The leads to judge, without their headings", mayBeBlank: true }),
    headers: range({ about: "The heading row of the same columns" }),
    history: range({ about: "Past leads in the same columns, without headings" }),
    outcomes: range({ about: "How each past lead ended: 1 or 0, won or lost, yes or no" }),
    smoothing: optional(number({ about: "Added to every count, above 0; take 1 for few leads" }), 0.1),
  },
  returns: { shape: "per row", about: "Probability, 0.0001–0.9999", unit: "share" },
  compute: ({ leads, headers, history, outcomes, smoothing }) => {
    if (smoothing <= 0) throw wrongInput(`smoothing: is ${smoothing}. Give a number above 0.`)
    refuseRaggedWidths(leads, headers)
    refuseRaggedWidths(history, headers, "history")
    const { won, lost } = readHistory(history, outcomes)
    const headings = headingRow(headers, "headers")
    const columns = headings.map((heading, at) =>
      weighColumn(cellText(heading).trim(), columnOf(won, at), columnOf(lost, at), smoothing),
    )
    const prior = Math.log((won.length + smoothing) / (lost.length + smoothing))
    return perRow(leads, (lead) => {
      const odds = columns.reduce((sum, column, at) => sum + weightOf(column, lead[at] ?? null), prior)
      return Math.min(Math.max(1 / (1 + Math.exp(-odds)), bounds.least), bounds.most)
    })
  },
})

/** Past leads by how they ended. Blank rows, rows with an error and rows without an outcome are left out. */
function readHistory(history: Matrix, outcomes: Matrix): { readonly won: Matrix; readonly lost: Matrix } {
  const endings = outcomesFor(history.length, outcomes, "history").map(readOutcome)
  const known = (row: readonly Cell[]) => !isBlankRow(row) && !row.some((cell) => readError(cell))
  const won = history.filter((row, index) => known(row) && endings[index] === true)
  const lost = history.filter((row, index) => known(row) && endings[index] === false)
  refuseOneClass(won.length, won.length + lost.length)
  return { won, lost }
}

function columnOf(rows: Matrix, at: number): Cell[] {
  return rows.map((row) => row[at] ?? null)
}

function weighColumn(heading: string, won: readonly Cell[], lost: readonly Cell[], smoothing: number): ColumnEvidence {
  const filled = [...won, ...lost].filter((cell) => !isBlank(cell))
  if (filled.length > 0 && filled.every((cell) => readIsoDate(cell) !== undefined)) {
    throw wrongInput(`history: "${heading}" holds dates. Leave the column out, or turn it into an age in days.`)
  }
  const nameOf = valueNames(filled)
  const counts = { won: countNames(won.map(nameOf)), lost: countNames(lost.map(nameOf)) }
  const names = [...new Set([...counts.won.keys(), ...counts.lost.keys()])]
  const share = (counted: ReadonlyMap<string, number>, name: string, all: number) =>
    ((counted.get(name) ?? 0) + smoothing) / (all + smoothing * names.length)
  const weights = names.map((name): [string, number] => [
    name,
    Math.log(share(counts.won, name, won.length) / share(counts.lost, name, lost.length)),
  ])
  return { heading, nameOf, weights: new Map(weights) }
}

/** Cells with the same name count as the same value: blanks, equal texts, equal numbers or numbers of one fifth. */
function valueNames(filled: readonly Cell[]): (cell: Cell) => string {
  const numbers = filled.flatMap((cell) => readScore(cell) ?? [])
  const edges = new Set(numbers).size > mostOwnValues ? quantileEdges(numbers, fifths) : undefined
  return (cell) => {
    const value = readScore(cell)
    if (value === undefined) return `text ${foldText(cellText(cell))}`
    return edges ? `fifth ${binOf(value, edges)}` : `number ${value}`
  }
}

function countNames(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** A value never seen says nothing. */
function weightOf({ heading, nameOf, weights }: ColumnEvidence, cell: Cell): number {
  const error = readError(cell)
  if (error) throw new CalcError(error.code, `leads: "${heading}" is an error in this row. ${error.sentence}`)
  return weights.get(nameOf(cell)) ?? 0
}

export const leadProbabilityDoc: FunctionDoc = {
  details: [
    "Counts how often each value of each column stood in won and in lost leads and multiplies the evidence. A blank is a value of its own, since what people leave empty tells something; a value never seen before says nothing. A column with more than ten different numbers is cut into fifths of the past leads.",
    "Naive means that every column counts as if it told something new. Columns that say the same thing twice push the probability towards 0 or 1: leave one of them out. It ranks leads well long before its probabilities are right. SCORECHECK measures both: give it past leads that are not in history, or it flatters.",
    "Leave out columns that are filled only after the outcome is known. They give the answer away and fail on new leads. Turn a date into an age in days first: to a function, a cell that the spreadsheet knows as a date is a number like any other.",
  ],
  formula:
    "odds = (won + α) ÷ (lost + α) × for each column the share of its value among won leads ÷ that among lost leads; share = (count + α) ÷ (leads + α × different values); probability = odds ÷ (1 + odds)",
  source: "Predictive lead scoring as in Odoo, without stages and unrounded",
  examples: [
    {
      about: "Three past leads, two columns; smoothing 1",
      args: [
        [
          ["DE", "Web"],
          ["FR", null],
          [null, null],
        ],
        [["Country", "Source"]],
        [
          ["DE", "Web"],
          ["DE", "Fair"],
          ["FR", "Web"],
        ],
        [["won"], ["lost"], ["lost"]],
        1,
      ],
      gives: [[32 / 59], [4 / 13], [""]],
      source: "By hand: odds ⅔ × (⅔ ÷ ½) × (⅔ ÷ ½) = 32 ÷ 27, and ⅔ × (⅓ ÷ ½) = 4 ÷ 9, the blank never seen",
    },
    {
      about: "Dates as text tell when, not whether: the column is refused",
      args: [
        [["DE", "2026-11-02"]],
        [["Country", "Since"]],
        [
          ["DE", "2026-10-01"],
          ["FR", "2026-09-15"],
        ],
        [["won"], ["lost"]],
      ],
      error: {
        code: "#VALUE!",
        sentence: 'history: "Since" holds dates. Leave the column out, or turn it into an age in days.',
      },
      source: "Own rule",
    },
  ],
  see: ["WEIGHTOFEVIDENCE", "SCORECHECK", "LEADSCORE"],
}
