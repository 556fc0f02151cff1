import fc from "fast-check"
import { expect, test } from "vitest"
import { CalcError, type Cell, type Matrix } from "../../../core/index.ts"
import { explainScore } from "../../../core/leads/explainScore.ts"
import { operators } from "../../../core/leads/operators.ts"
import { scoringFor } from "../../../core/leads/ruleBook.ts"
import { scoreLead } from "../../../core/leads/scoreLead.ts"
import { scoreLeads, scoreRows } from "../../../core/leads/scoreLeads.ts"
import { scoreTableFor } from "../../../core/leads/scoreTable.ts"
import { rule, ruleHeadings } from "../../leadLists/leadList.ts"

/** What the plain engine, which says what is right, answers for each row: its groups and its total. */
function plainRows(scoring: ReturnType<typeof scoringFor>, leads: Matrix, asOf: number): Cell[][] {
  const everywhere = (cell: Cell) => [...scoring.book.groups, "Total"].map(() => cell)
  return leads.map((lead) => {
    if (lead.every((cell) => cell === null || (typeof cell === "string" && cell.trim() === ""))) return everywhere("")
    try {
      const { groups, total } = scoreLead(scoring, lead, asOf)
      return [...groups, total].map(({ capped }) => capped)
    } catch (error) {
      if (error instanceof CalcError) return everywhere(error.toCell())
      throw error
    }
  })
}

function plainly(scoring: ReturnType<typeof scoringFor>, leads: Matrix, asOf: number): Cell[] {
  return plainRows(scoring, leads, asOf).map((row) => row.at(-1) ?? null)
}

/** The sentence of LEADWHY for each row, by the plain engine. */
function plainSentences(scoring: ReturnType<typeof scoringFor>, leads: Matrix, asOf: number): Cell[] {
  return leads.map((lead) => {
    if (lead.every((cell) => cell === null || (typeof cell === "string" && cell.trim() === ""))) return ""
    try {
      return explainScore(scoreLead(scoring, lead, asOf), 3)
    } catch (error) {
      if (error instanceof CalcError) return error.toCell()
      throw error
    }
  })
}

function expectSame(score: Cell | undefined, right: Cell | undefined): void {
  if (typeof right === "number" && typeof score === "number") expect(score).toBeCloseTo(right, 9)
  else expect(score).toEqual(right)
}

const asOf = 46347
const headers: Matrix = [["A", "B", "C", "When"]]

const cell = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    "",
    " ",
    "vp sales",
    "VP",
    "Select",
    "1,234",
    "5",
    "45 %",
    "2026-11-20",
    "2026-11-21 09:30",
  ),
  fc.constantFrom<Cell>(
    true,
    false,
    "yes",
    "no",
    "TRUE",
    "#N/A",
    "#REF!",
    { code: "#VALUE!", sentence: "x" },
    "x".repeat(1001),
  ),
  fc.constantFrom<Cell>(0, 1, 5, -3, 2.5, 1e9, asOf, asOf - 7, asOf - 7.25, asOf + 1),
  fc.integer({ min: -10, max: 60 }),
  fc.string({ maxLength: 6 }),
)

const values: Record<string, fc.Arbitrary<Cell>> = {
  none: fc.constant(null),
  one: fc.constantFrom<Cell>("vp", 5, "5", true, "true", "2026-11-20", 0, "Select"),
  list: fc.constantFrom<Cell>("vp; 5; select", "0; 1", "2026-11-20; true"),
  text: fc.constantFrom<Cell>("vp", "1", "e", 5),
  pattern: fc.constantFrom<Cell>("^v", "\\d+$", "(vp|sales)"),
  "number or date": fc.constantFrom<Cell>(0, 5, -1, "2.5", "2026-11-20", 1e6),
  interval: fc.constantFrom<Cell>("0..5", "0..<5", "..2.5", "5..", "2026-01-01..2026-12-31"),
  days: fc.constantFrom<Cell>(0, 7, 30.5),
}

const points = fc.integer({ min: -20, max: 20 })
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 })

const row = fc
  .record({
    field: fc.constantFrom("A", "B", "C"),
    operator: fc.constantFrom(...operators),
    points,
    joins: fc.boolean(),
    group: fc.constantFrom("Fit", "Web", null),
    dateField: sometimes(fc.constant("When")),
    halfLife: sometimes(fc.constantFrom(7, 14, 0.5)),
    window: sometimes(fc.constantFrom(0, 7, 30)),
    maxTimes: sometimes(fc.constantFrom(0, 0.5, 1, 3)),
  })
  .chain(({ operator, ...one }) =>
    (values[operator.value] as fc.Arbitrary<Cell>).map((value) => {
      const joins = one.joins && operator.name !== "per"
      return joins
        ? rule(one.field, operator.name, value, "and")
        : rule(one.field, operator.name, value, one.points, one)
    }),
  )

const caps = fc.constantFrom<Matrix | undefined>(undefined, [
  ["Group", "Min", "Max"],
  ["Fit", -10, 15],
  ["Web", null, 20],
  ["Total", 0, 25],
])

test("the quick engine gives what the plain one gives, on nasty rules and cells, also when asked again", () => {
  const last = rule("A", "is not blank", null, 1)
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 45 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 30 }),
      caps,
      (rows, leads, bounds) => {
        const scoring = scoringFor(headers, [ruleHeadings, ...rows, last], bounds)
        const wanted = plainly(scoring, leads, asOf)
        const twice = [0, 1].map(() => scoreRows(scoreTableFor(scoring, asOf), leads).map(([score]) => score))
        for (const scores of twice) {
          scores.forEach((score, index) => {
            expectSame(score, wanted[index])
          })
        }
        const rights = plainRows(scoring, leads, asOf)
        scoreRows(scoreTableFor(scoring, asOf), leads, true).forEach((groups, index) => {
          expect(groups.length).toBe(rights[index]?.length)
          groups.forEach((score, group) => {
            expectSame(score, rights[index]?.[group])
          })
        })
        const values = { leads, headers, rules: [ruleHeadings, ...rows, last], as_of: asOf, caps: bounds }
        const sentences = plainSentences(scoring, leads, asOf)
        for (const _ of [0, 1]) {
          const why = scoreLeads(values, (score) => explainScore(score, 3))
          expect(why.map(([sentence]) => sentence)).toEqual(sentences)
        }
      },
    ),
    { numRuns: 400 },
  )
})

test("a column whose texts never repeat, and another day, give what the plain engine gives", () => {
  const leads = Array.from({ length: 9000 }, (_, index): Cell[] => [
    `person${index}@x.org`,
    index % 7,
    null,
    asOf - (index % 900),
  ])
  const rules = [
    ruleHeadings,
    rule("A", "ends with", "1@x.org", 5),
    rule("B", "per", null, 1.5, { maxTimes: 4 }),
    rule("When", "is not blank", null, 20, { halfLife: 30 }),
    rule("A", "has word", "person7", "and"),
    rule("B", ">", 3, 9),
  ]
  const scoring = scoringFor(headers, rules, undefined)
  for (const day of [asOf, asOf - 400.5, asOf]) {
    const scores = scoreRows(scoreTableFor(scoring, day), leads).map(([score]) => score as number)
    plainly(scoring, leads, day).forEach((right, index) => {
      expect(scores[index]).toBeCloseTo(right as number, 9)
    })
  }
})

test("texts that look alike, blanks among them, and numbers of every size give what the plain engine gives", () => {
  const lookAlikes = ["", " ", ..."abcdefgh"].flatMap((end) => ["te", "Te", "tE", "se"].map((start) => start + end))
  const numbers = [-1, -0.5, 0, 0.5, 1, 4095, 4095.5, 4096, 1e6, 2 ** 32, 2 ** 32 + 1, -(2 ** 32), 1e300]
  const leads = Array.from({ length: 1000 }, (_, index): Cell[] => [
    index % 5 === 0 ? "" : (lookAlikes[index % lookAlikes.length] ?? null),
    (numbers[index % numbers.length] as number) + (index % 3 === 0 ? asOf : 0),
    numbers[index % numbers.length] ?? null,
    asOf - (numbers[index % numbers.length] as number),
  ])
  const rules = [
    ruleHeadings,
    rule("A", "is blank", null, 7),
    rule("A", "contains", "t", 2),
    rule("A", "one of", "tea; seb; te", 3),
    ...[0, 0.25, 1, 4000, 4095, 4096, 1e7].map((edge, at) => rule("B", ">=", edge, 2 ** at)),
    rule("C", "between", "0..<4095.5", 5),
    rule("C", "per", null, 1, { maxTimes: 3 }),
    rule("When", "is not blank", null, 20, { halfLife: 30 }),
  ]
  for (const day of [asOf, asOf + 0.5]) {
    const scoring = scoringFor(headers, rules, undefined)
    for (const scores of [0, 1].map(() => scoreRows(scoreTableFor(scoring, day), leads))) {
      plainly(scoring, leads, day).forEach((right, index) => {
        expect(scores[index]?.[0], `row ${index}`).toBeCloseTo(right as number, 9)
      })
    }
  }
})

test("thousands of rules are scored in smaller blocks of leads", () => {
  const rules = [ruleHeadings, ...Array.from({ length: 2000 }, (_, n) => rule("A", "is", `t${n}`, n + 1))]
  const leads = Array.from({ length: 300 }, (_, n): Cell[] => [`t${(n * 7) % 2100}`])
  const said = scoreLeads({ leads, headers: [["A"]], rules, as_of: undefined, caps: undefined }, (score) =>
    explainScore(score, 3),
  )
  expect(said.map(([sentence]) => sentence)).toEqual(
    leads.map(([text]) => {
      const points = Number(String(text).slice(1)) + 1
      return points > 2000 ? "no rule matched" : `A is ${text} +${points}`
    }),
  )
})
