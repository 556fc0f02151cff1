import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Argument, type Cell, evaluate, type Matrix } from "../../../core/index.ts"

/** Past leads: whole scores, so that ties and shifts are exact, and at least one lead of each kind. */
interface Lead {
  readonly score: number
  readonly won: boolean
}

const lead: fc.Arbitrary<Lead> = fc.record({ score: fc.integer({ min: -20, max: 20 }), won: fc.boolean() })
const leads = fc
  .tuple(fc.array(lead, { maxLength: 60 }), fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }))
  .map(([some, won, lost]) => [...some, { score: won, won: true }, { score: lost, won: false }])

function columns(of: readonly Lead[]): [Matrix, Matrix] {
  return [of.map(({ score }) => [score]), of.map(({ won }) => [won])]
}

function answer(name: string, ...args: readonly Argument[]): Cell | Matrix {
  const given = evaluate(name, args)
  if ("error" in given) throw new Error(`${name}: ${given.error.sentence}`)
  return given.value
}

function table(name: string, ...args: readonly Argument[]): Matrix {
  return answer(name, ...args) as Matrix
}

function measures(of: readonly Lead[]): Record<string, Cell> {
  return Object.fromEntries(table("SCORECHECK", ...columns(of)).map(([measure, value]) => [measure, value ?? null]))
}

function expectClose(a: Cell | undefined, b: Cell | undefined): void {
  if (typeof a !== "number" || typeof b !== "number") expect(a).toEqual(b)
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(b)))
}

function expectSameRows(one: Matrix, other: Matrix): void {
  expect(one.length).toBe(other.length)
  one.forEach((row, r) => {
    row.forEach((cell, c) => {
      expectClose(cell, other[r]?.[c])
    })
  })
}

function holds<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Values]: fc.Arbitrary<Values[K]> },
  predicate: (...values: Values) => void,
): void {
  fc.assert(fc.property(...(arbitraries as never), predicate as never) as fc.IRawProperty<Values>)
}

const shuffledLeads = leads.chain((of) =>
  fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length, maxLength: of.length })),
)
const tablesOfPairs = ["SCORECHECK", "SCORELIFT", "THRESHOLDTABLE"] as const

describe("scores with outcomes", () => {
  test("swap the kinds of leads: 1 − AUC, and the same KS", () => {
    holds([leads], (of) => {
      const one = measures(of)
      const other = measures(of.map(({ score, won }) => ({ score, won: !won })))
      expectClose(other.AUC, 1 - (one.AUC as number))
      expectClose(other.KS, one.KS)
    })
  })

  test("every lead twice: the same rates, a narrower interval", () => {
    holds([leads], (of) => {
      const one = table("SCORELIFT", ...columns(of))
      const two = table("SCORELIFT", ...columns([...of, ...of]))
      expectSameRows(
        one.map((row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null, row[5] ?? null, row[8] ?? null]),
        two.map((row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null, row[5] ?? null, row[8] ?? null]),
      )
      one.slice(1, -1).forEach((row, r) => {
        const width = (cells: readonly Cell[] | undefined) => (cells?.[7] as number) - (cells?.[6] as number)
        expect(width(two[r + 1])).toBeLessThan(width(row))
      })
      expectClose(measures([...of, ...of]).AUC, measures(of).AUC)
    })
  })

  test("the order of the leads does not matter", () => {
    holds([shuffledLeads], ([of, shuffled]) => {
      for (const name of tablesOfPairs) expectSameRows(table(name, ...columns(shuffled)), table(name, ...columns(of)))
    })
  })

  test("the same number of points for everyone changes no measure", () => {
    holds([leads, fc.integer({ min: -50, max: 50 })], (of, more) => {
      const shifted = of.map(({ score, won }) => ({ score: score + more, won }))
      const isRank = (measure: string) => !/Brier|Log loss|Calibration/.test(measure)
      const [one, other] = [measures(of), measures(shifted)]
      for (const measure of Object.keys(one).filter(isRank)) expectClose(other[measure], one[measure])
      expectSameRows(
        table("SCORELIFT", ...columns(of)).map((row) => row.slice(3)),
        table("SCORELIFT", ...columns(shifted)).map((row) => row.slice(3)),
      )
    })
  })

  test("bands add up to all leads and all conversions, and fall from band to band", () => {
    holds([leads, fc.integer({ min: 1, max: 15 })], (of, bins) => {
      const bands = table("SCORELIFT", ...columns(of), bins).slice(1, -1)
      const total = (column: number) => bands.reduce((sum, row) => sum + (row[column] as number), 0)
      expect(total(3)).toBe(of.length)
      expect(total(4)).toBe(of.filter(({ won }) => won).length)
      expectClose(bands.at(-1)?.[9], 1)
      bands.slice(1).forEach((row, r) => {
        expect(row[0]).toBeGreaterThan(bands[r]?.[0] as number)
        expect(row[1]).toBeLessThan(bands[r]?.[2] as number)
      })
    })
  })

  test("a lower threshold passes more leads and finds more wins", () => {
    holds([leads], (of) => {
      const rows = table("THRESHOLDTABLE", ...columns(of)).slice(1, -1)
      rows.slice(1).forEach((row, r) => {
        expect(row[0]).toBeLessThan(rows[r]?.[0] as number)
        expect(row[1]).toBeGreaterThan(rows[r]?.[1] as number)
        expect(row[6]).toBeGreaterThanOrEqual(rows[r]?.[6] as number)
      })
      expect(rows.at(-1)?.[6]).toBe(1)
    })
  })

  test("the best threshold has the highest profit of the table", () => {
    holds([leads, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 200 })], (of, profit, cost) => {
      const rows = table("THRESHOLDTABLE", ...columns(of), undefined, profit, cost).slice(1, -1)
      const highest = Math.max(...rows.map((row) => row[7] as number))
      const wanted = highest > 0 ? rows.find((row) => row[7] === highest)?.[0] : undefined
      const given = evaluate("BESTTHRESHOLD", [...columns(of), profit, cost])
      if (wanted === undefined) expect(given).toMatchObject({ error: { code: "#N/A" } })
      else expect(given).toEqual({ value: wanted })
    })
  })

  test("leads without a score or an outcome change nothing but Left out", () => {
    holds(
      [leads, fc.array(fc.constantFrom<[Cell, Cell]>([null, 1], ["x", "won"], [5, null], ["", ""]))],
      (of, more) => {
        const [scores, outcomes] = columns(of)
        const args: Argument[] = [
          [...scores, ...more.map(([score]) => [score])],
          [...outcomes, ...more.map(([, outcome]) => [outcome])],
        ]
        for (const name of tablesOfPairs) {
          const rows = table(name, ...args)
          expect(rows.slice(0, -1)).toEqual(table(name, ...columns(of)).slice(0, -1))
          expect(rows.at(-1)).toContain(more.length)
        }
      },
    )
  })

  test("evidence adds up to all leads; a column that says nothing has no information", () => {
    const labelled = fc.array(fc.tuple(fc.constantFrom<Cell>("a", "b", 1, 2, null), fc.boolean()), { minLength: 1 })
    holds([labelled], (some) => {
      const of: [Cell, boolean][] = [...some, ["a", true], ["a", false]]
      const rows = table(
        "WEIGHTOFEVIDENCE",
        of.map(([value]) => [value]),
        of.map(([, won]) => [won]),
      )
      const bins = rows.slice(1, -2)
      const total = rows.at(-1)
      for (const column of [1, 2, 7]) {
        expectClose(
          bins.reduce((sum, row) => sum + (row[column] as number), 0),
          total?.[column],
        )
      }
      expect(total?.[7]).toBeGreaterThanOrEqual(0)
      const same = table(
        "WEIGHTOFEVIDENCE",
        of.map(() => ["same"]),
        of.map(([, won]) => [won]),
      )
      expect(same[1]?.slice(6)).toEqual([0, 0])
    })
  })
})

const scores = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 })
const inColumn = (cells: readonly Cell[]): Matrix => cells.map((cell) => [cell])

test("MQLTHRESHOLD never passes more leads than the capacity, and the next score would", () => {
  holds([scores, fc.integer({ min: 0, max: 70 })], (sevenths, capacity) => {
    const of = sevenths.map((score) => score / 7)
    const given = evaluate("MQLTHRESHOLD", [inColumn(of), capacity])
    const passing = (threshold: number) => of.filter((score) => score >= threshold).length
    if ("error" in given) {
      expect(passing(Math.max(...of))).toBeGreaterThan(capacity)
      return
    }
    const threshold = given.value as number
    expect(of).toContain(threshold)
    expect(passing(threshold)).toBeLessThanOrEqual(capacity)
    const lower = of.filter((score) => score < threshold)
    if (lower.length > 0) expect(passing(Math.max(...lower))).toBeGreaterThan(capacity)
  })
})

describe("SCOREDRIFT", () => {
  const labels = fc.array(fc.constantFrom("A", "B", "C", "D"), { minLength: 1, maxLength: 40 })

  test("of a list with itself, in any order, is 0", () => {
    holds(
      [scores.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })))],
      (two) => {
        const [of, shuffled] = two
        expect(answer("SCOREDRIFT", inColumn(of), inColumn(shuffled))).toBe(0)
        expect(answer("SCOREDRIFT", inColumn(of), inColumn([...of, ...of]), 4)).toBe(0)
      },
    )
  })

  test("is never negative, and of labels the same both ways", () => {
    holds([labels, labels, scores, scores], (one, other, before, now) => {
      expectClose(
        answer("SCOREDRIFT", inColumn(one), inColumn(other)) as number,
        answer("SCOREDRIFT", inColumn(other), inColumn(one)) as number,
      )
      expect(answer("SCOREDRIFT", inColumn(before), inColumn(now))).toBeGreaterThanOrEqual(0)
    })
  })
})
