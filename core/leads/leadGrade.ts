import {
  CalcError,
  type Cell,
  findHeading,
  foldText,
  headingRow,
  isBlank,
  type Matrix,
  readError,
  readNumber,
  readTable,
  wrongInput,
} from "../cells/index.ts"
import { defineFunction, type FunctionDoc, perRow, range } from "../registry/index.ts"
import type { Condition } from "./condition.ts"
import { grades, startGrade } from "./grades.ts"
import { matches } from "./matches.ts"
import { readCondition } from "./readCondition.ts"
import { refuseRaggedWidths } from "./scoreLeads.ts"

/** One row of a criteria table. */
interface Criterion {
  readonly condition: Condition
  readonly column: number
  readonly thirds: number
  readonly subtracts: boolean
}

export const leadGrade = defineFunction({
  name: "LEADGRADE",
  topic: "leads",
  summary: "A letter for how well each lead fits, from a table of criteria.",
  params: {
    leads: range({ about: "The lead rows, without their headings", mayBeBlank: true }),
    headers: range({ about: "The heading row of the same columns" }),
    criteria: range({
      about: "The criteria, with headings: Field, Operator, Value, and Thirds and Otherwise if wanted",
    }),
  },
  returns: { shape: "per row", about: "F, D- to A+" },
  compute: ({ leads, headers, criteria }) => {
    refuseRaggedWidths(leads, headers)
    const profile = readCriteria(criteria, headers)
    return perRow(leads, (lead) => {
      const thirds = profile.reduce((sum, criterion) => sum + thirdsFor(criterion, lead), 0)
      return grades[Math.min(Math.max(startGrade + thirds, 0), grades.length - 1)] ?? null
    })
  },
})

function readCriteria(table: Matrix, headers: Matrix): Criterion[] {
  const rows = readTable(table, "criteria", {
    required: ["Field", "Operator", "Value"],
    optional: ["Thirds", "Otherwise"],
  })
  if (rows.length === 0) throw wrongInput("criteria: holds no criterion. Fill in at least one row under the headings.")
  return rows.map((row) => {
    const condition = readCondition(row)
    if (condition.operator === "within days" || condition.operator === "per") {
      throw row.wrong(`"${condition.operator}" cannot be a criterion. Use another operator.`)
    }
    const thirds = row.has("Thirds") ? readNumber(row.cell("Thirds")) : 2
    if (thirds !== 1 && thirds !== 2 && thirds !== 3) {
      throw row.wrong(`Thirds "${row.text("Thirds")}" is not 1, 2 or 3. A letter has three thirds.`)
    }
    const otherwise = foldText(row.text("Otherwise"))
    if (!["", "nothing", "subtract"].includes(otherwise)) {
      throw row.wrong(`Otherwise "${row.text("Otherwise")}" is not known. Write subtract or nothing.`)
    }
    const column = findHeading(headingRow(headers, "headers"), condition.field, "criteria", "headers")
    return { condition, column, thirds, subtracts: otherwise === "subtract" }
  })
}

/** A match adds, a known value that does not match may take away, a blank changes nothing. */
function thirdsFor({ condition, column, thirds, subtracts }: Criterion, lead: readonly Cell[]): number {
  const cell = lead[column] ?? null
  const error = readError(cell)
  if (error) throw new CalcError(error.code, `leads: "${condition.field}" is an error in this row. ${error.sentence}`)
  if (matches(condition, cell, undefined)) return thirds
  return subtracts && !isBlank(cell) ? -thirds : 0
}

const exampleCriteria: Matrix = [
  ["Field", "Operator", "Value", "Thirds", "Otherwise"],
  ["Company size", ">=", 50, 2, null],
  ["Industry", "one of", "Software; Hardware", 2, null],
  ["Location", "is", "Germany", 2, null],
  ["Job title", "has word", "head", 2, "subtract"],
  ["Department", "is", "Sales", 2, null],
]

export const leadGradeDoc: FunctionDoc = {
  details: [
    "A grade says how well a lead fits what you sell, a score how interested it is. Each lead starts at D. A criterion that holds adds its thirds of a letter (1 to 3; 2 where Thirds is blank), so that five matches of two thirds make A+.",
    "Where Otherwise says subtract, a known value that does not match takes the same thirds away. A blank cell changes nothing, since nobody knows yet, except that “is blank” adds. The operators are those of rules, without “within days” and “per”: a grade does not age.",
  ],
  formula: "D + Σ thirds, from F to A+",
  source: "Profile grading as in Account Engagement (Pardot): default criteria of two thirds each",
  examples: [
    {
      about: "Five matches, three matches and one miss that subtracts, nothing known",
      args: [
        [
          [500, "Software", "Germany", "Head of Sales", "Sales"],
          [500, "Software", "Germany", "Clerk", null],
          [null, null, null, null, "?"],
        ],
        [["Company size", "Industry", "Location", "Job title", "Department"]],
        exampleCriteria,
      ],
      gives: [["A+"], ["C+"], ["D"]],
      source: "By hand: ten thirds up from D; six up and two down; none",
    },
    {
      about: "Another word than subtract or nothing",
      args: [
        [["Germany"]],
        [["Location"]],
        [
          ["Field", "Operator", "Value", "Thirds", "Otherwise"],
          ["Location", "is", "Germany", 2, "minus"],
        ],
      ],
      error: {
        code: "#VALUE!",
        sentence: 'criteria: row 2: Otherwise "minus" is not known. Write subtract or nothing.',
      },
      source: "Own rule",
    },
  ],
  see: ["LEADLABEL", "LEADSTATUS"],
}
