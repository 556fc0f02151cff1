import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Argument, type Cell, evaluate, type Matrix } from "../../../core/index.ts"

function rowsOf(name: string, ...args: readonly Argument[]): Matrix {
  const given = evaluate(name, args)
  if ("error" in given) throw new Error(`${name}: ${given.error.sentence}`)
  return Array.isArray(given.value) ? (given.value as Matrix) : [[given.value as Cell]]
}

const inColumn = (cells: readonly Cell[]): Matrix => cells.map((cell) => [cell])
const cell = fc.constantFrom<Cell>("VP", "Intern", "Software", 3, 12, null, true, "2026-11-01")
const leads = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 12 })
const headers: Matrix = [["Title", "Visits", "Seen"]]

describe("LEADSCORE and its groups", () => {
  const rule = fc.tuple(
    fc.constantFrom("Title", "Visits", "Seen"),
    fc.constantFrom<readonly [string, Cell]>(
      ["is", "VP"],
      [">", 5],
      ["is blank", null],
      ["contains", "s"],
      ["per", null],
    ),
    fc.integer({ min: -20, max: 20 }),
    fc.constantFrom("Fit", "Web", null),
  )
  const rules = fc
    .array(rule, { minLength: 1, maxLength: 8 })
    .map((rows) =>
      rows.map(([field, [operator, value], points, group]): Cell[] => [field, operator, value, points, group]),
    )
  const headings = ["Field", "Operator", "Value", "Points", "Group"]
  const never: Cell[] = ["Title", "is", "nobody has this title", 50, "Fit"]

  test("a rule that never matches changes no score", () => {
    fc.assert(
      fc.property(leads, rules, (of, table) => {
        expect(rowsOf("LEADSCORE", of, headers, [headings, ...table, never])).toEqual(
          rowsOf("LEADSCORE", of, headers, [headings, ...table]),
        )
      }),
    )
  })

  test("groups add up to their total, which is the score", () => {
    const caps: Matrix = [
      ["Group", "Min", "Max"],
      ["Web", -5, 15],
      ["Other", null, 10],
    ]
    fc.assert(
      fc.property(leads, rules, (of, table) => {
        const [names = [], ...rows] = rowsOf("LEADSCOREGROUPS", of, headers, [headings, ...table], undefined, caps)
        const scores = rowsOf("LEADSCORE", of, headers, [headings, ...table], undefined, caps)
        expect(names.at(-1)).toBe("Total")
        rows.forEach((row, index) => {
          expect(row.at(-1)).toBe(scores[index]?.[0])
          if (row[0] === "") return
          expect(row.slice(0, -1).reduce<number>((sum, value) => sum + (value as number), 0)).toBe(row.at(-1))
        })
      }),
    )
  })
})

describe("ACTIVITYSCORE", () => {
  const event = fc.tuple(
    fc.constantFrom<Cell>("a", "b", "c"),
    fc.constantFrom<Cell>("Visit", "Demo"),
    fc.constantFrom<Cell>("2026-11-21", "2026-11-11", "2026-10-01", "2026-12-24", null),
  )
  const rules: Matrix = [
    ["Activity", "Points", "Half-life", "Max times"],
    ["Visit", 2, 10, 2],
    ["Demo", 16, 20, null],
  ]
  const score = (events: readonly (readonly Cell[])[]) =>
    rowsOf("ACTIVITYSCORE", [["a"], ["b"], ["c"]], [["Lead", "Activity", "Date"], ...events], rules, "2026-11-21")

  test("does not depend on the order of the log, and later activities never count", () => {
    const logs = fc.array(event, { maxLength: 30 })
    fc.assert(
      fc.property(
        logs.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length }))),
        (two) => {
          const [of, shuffled] = two
          expect(score(shuffled)).toEqual(score(of))
          expect(score(of.filter(([, , date]) => date !== null && date !== "2026-12-24"))).toEqual(score(of))
        },
      ),
    )
  })
})

test("LEADGRADE rises with the thirds of a criterion that holds", () => {
  const scale = ["F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"]
  const criterion = fc.tuple(
    fc.constantFrom("Title", "Visits", "Seen"),
    fc.constantFrom<readonly [string, Cell]>(["is", "VP"], [">", 5], ["is not blank", null], ["contains", "s"]),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom("subtract", null),
  )
  fc.assert(
    fc.property(leads, fc.array(criterion, { maxLength: 5 }), (of, profile) => {
      const rows = profile.map(([field, [operator, value], thirds, otherwise]) => [
        field,
        operator,
        value,
        thirds,
        otherwise,
      ])
      const gradesWith = (thirds: number) =>
        rowsOf("LEADGRADE", of, headers, [
          ["Field", "Operator", "Value", "Thirds", "Otherwise"],
          ...rows,
          ["Title", "is not", "nobody has this title", thirds, null],
        ]).map(([grade]) => scale.indexOf(String(grade)))
      const [one, two, three] = [gradesWith(1), gradesWith(2), gradesWith(3)]
      one.forEach((rank, index) => {
        expect(rank).toBeLessThanOrEqual(two[index] ?? -2)
        expect(two[index]).toBeLessThanOrEqual(three[index] ?? -2)
      })
    }),
  )
})

describe("LEADROUTE with shared owners", () => {
  const routes: Matrix = [
    ["Owner", "Field", "Operator", "Value"],
    ["Ana; Ben; Cleo", null, null, null],
  ]
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter(isPlainId), {
    minLength: 1,
    maxLength: 30,
    selector: (id) => id.trim().toLowerCase(),
  })
  const ownersOf = (of: readonly string[]) =>
    rowsOf("LEADROUTE", inColumn(of.map(() => "x")), [["Any"]], routes, inColumn(of)).map(([owner]) => owner)

  /** An id that is no blank and no error text. */
  function isPlainId(id: string): boolean {
    return id.trim() !== "" && !id.startsWith("#")
  }

  test("an id keeps its owner whatever the order and whoever else is there", () => {
    fc.assert(
      fc.property(ids, (of) => {
        const owners = ownersOf(of)
        expect(ownersOf([...of].reverse())).toEqual([...owners].reverse())
        expect(ownersOf(of.slice(0, 1))).toEqual(owners.slice(0, 1))
        expect(ownersOf(of.map((id) => ` ${id} `))).toEqual(owners)
      }),
    )
  })

  test("three owners get a third each of many ids", () => {
    const owners = ownersOf(Array.from({ length: 3000 }, (_, index) => `L-${index + 1}`))
    for (const name of ["Ana", "Ben", "Cleo"]) {
      expect(Math.abs(owners.filter((owner) => owner === name).length - 1000)).toBeLessThan(100)
    }
  })
})

describe("LEADPROBABILITY", () => {
  const past = fc
    .array(fc.tuple(cell, cell, cell, fc.boolean()), { minLength: 2, maxLength: 30 })
    .map((rows) => [...rows, ["VP", 3, true, true] as const, ["VP", 12, null, false] as const])
  const judged = (of: Matrix, names: readonly string[], history: Matrix, outcomes: Matrix) =>
    rowsOf("LEADPROBABILITY", of, [names], history, outcomes).map(([probability]) => probability)

  test("stays within its bounds and does not depend on the order of columns or of past leads", () => {
    fc.assert(
      fc.property(leads, past, (of, rows) => {
        const outcomes = rows.map((row) => [row[3]])
        const history = rows.map((row) => row.slice(0, 3) as Cell[])
        const answers = judged(of, ["A", "B", "C"], history, outcomes)
        const turned = judged(
          of.map(([a, b, c]) => [c, a, b]),
          ["C", "A", "B"],
          history.map(([a = null, b = null, c = null]) => [c, a, b]),
          outcomes,
        )
        const reversed = judged(of, ["A", "B", "C"], [...history].reverse(), [...outcomes].reverse())
        answers.forEach((answer, index) => {
          if (answer === "") return
          expect(answer).toBeGreaterThanOrEqual(0.0001)
          expect(answer).toBeLessThanOrEqual(0.9999)
          expect(turned[index]).toBeCloseTo(answer as number, 12)
          expect(reversed[index]).toBeCloseTo(answer as number, 12)
        })
      }),
    )
  })
})

test("LEADSTATUS: a better score, a better grade or a fast track never loses an MQL", () => {
  const scale = ["F", "D", "C", "B", "A", "A+"]
  const rank = (status: Cell | undefined) => ["Disqualified", "Recycle", "MQL"].indexOf(String(status))
  const statusOf = (score: number, grade: number, fast: boolean) =>
    rank(rowsOf("LEADSTATUS", score, 50, scale[grade], "B", fast)[0]?.[0])
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 30 }),
      (score, grade, more) => {
        const status = statusOf(score, grade, false)
        expect(statusOf(score + more, grade, false)).toBeGreaterThanOrEqual(status)
        expect(statusOf(score, Math.min(grade + 1, 5), false)).toBeGreaterThanOrEqual(status)
        expect(statusOf(score, grade, true)).toBe(2)
      },
    ),
  )
})

test("SCOREDECAY never grows with age, and every mode begins with all points", () => {
  const modes = fc.constantFrom("half-life", "linear", "compound", "window")
  const left = (points: number, age: number, rate: number, mode: string) =>
    rowsOf("SCOREDECAY", points, age, rate, mode, 7)[0]?.[0] as number
  fc.assert(
    fc.property(
      modes,
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 99 }),
      (mode, points, age, more, percent) => {
        const rate = mode === "linear" || mode === "compound" ? percent / 100 : percent
        expect(left(points, 0, rate, mode)).toBe(points)
        expect(left(points, age + more, rate, mode)).toBeLessThanOrEqual(left(points, age, rate, mode))
        expect(left(points, age, rate, mode)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})
