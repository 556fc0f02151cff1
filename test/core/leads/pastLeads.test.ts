import { group } from "d3-array"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type Cell, evaluate, type Matrix } from "../../../core/index.ts"
import { wilson } from "../../../core/stats/wilson.ts"

/** The same tables, computed as plainly as the specification reads: objects, the engine's sort, all pairs of leads. */
interface Lead {
  readonly score: number
  readonly won: boolean
}

/** The leads of each score, to ten decimals, the best first. */
function groups(leads: readonly Lead[]): { readonly scores: number[]; readonly size: number; readonly wins: number }[] {
  const byScore = group(leads, ({ score }) => Number(score.toFixed(10)) + 0)
  return [...byScore]
    .sort(([a], [b]) => b - a)
    .map(([, same]) => ({
      scores: same.map(({ score }) => score),
      size: same.length,
      wins: same.filter(({ won }) => won).length,
    }))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const ends = (count: number, all: number) => {
  const interval = wilson(count, all)
  return [interval?.low ?? "", interval?.high ?? ""]
}

function plainLift(leads: readonly Lead[], bins: number): Cell[][] {
  const converted = leads.filter(({ won }) => won).length
  let better = 0
  const banded = groups(leads).map((equal) => {
    const band = Math.floor((better * bins) / leads.length) + 1
    better += equal.size
    return { band, ...equal }
  })
  let captured = 0
  return [...group(banded, ({ band }) => band)].map(([band, of]) => {
    const scores = of.flatMap((equal) => equal.scores)
    const size = sum(of.map(({ size }) => size))
    const wins = sum(of.map(({ wins }) => wins))
    captured += wins
    const lift = wins / size / (converted / leads.length)
    const [from, to] = [Math.max(...scores), Math.min(...scores)]
    return [band, from, to, size, wins, wins / size, ...ends(wins, size), lift, captured / converted]
  })
}

function plainThresholds(leads: readonly Lead[], thresholds: readonly number[]): Cell[][] {
  const converted = leads.filter(({ won }) => won).length
  return thresholds.map((threshold) => {
    const least = Number(threshold.toFixed(10))
    const passed = leads.filter(({ score }) => Number(score.toFixed(10)) >= least)
    const wins = passed.filter(({ won }) => won).length
    const precision = passed.length === 0 ? "" : wins / passed.length
    return [threshold, passed.length, wins, precision, ...ends(wins, passed.length), wins / converted]
  })
}

function plainCheck(leads: readonly Lead[]): Map<string, number> {
  const tie = (score: number) => Number(score.toFixed(10))
  const won = leads.filter((lead) => lead.won).map(({ score }) => score)
  const lost = leads.filter((lead) => !lead.won).map(({ score }) => score)
  const above = (a: number, b: number) => (tie(a) > tie(b) ? 1 : tie(a) === tie(b) ? 0.5 : 0)
  const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length
  const ofWon = won.map((a) => mean(lost.map((b) => above(a, b))))
  const ofLost = lost.map((b) => mean(won.map((a) => above(a, b))))
  const area = mean(ofWon)
  const spread = (shares: readonly number[]) =>
    sum(shares.map((share) => (share - area) ** 2)) / (shares.length - 1) / shares.length
  const reach = 1.959963984540054 * Math.sqrt(spread(ofWon) + spread(ofLost))
  const cuts = leads.map(({ score }) => tie(score))
  const share = (scores: readonly number[], cut: number) =>
    scores.filter((score) => tie(score) >= cut).length / scores.length
  const among = (part: number) => {
    let room = part * leads.length
    let found = 0
    for (const { size, wins } of groups(leads)) {
      found += (wins * Math.min(room, size)) / size
      room -= Math.min(room, size)
    }
    return found
  }
  const measures = new Map([
    ["AUC", area],
    ["KS", Math.max(...cuts.map((cut) => Math.abs(share(won, cut) - share(lost, cut))))],
    ["Lift at 10 %", among(0.1) / (0.1 * won.length)],
    ["Lift at 20 %", among(0.2) / (0.2 * won.length)],
    ["Capture at 30 %", among(0.3) / won.length],
  ])
  if (won.length > 1 && lost.length > 1) {
    measures.set("AUC low", Math.max(area - reach, 0))
    measures.set("AUC high", Math.min(area + reach, 1))
  }
  if (cuts.some((cut) => cut < 0 || cut > 1) || cuts.every((cut) => cut === 0 || cut === 1)) return measures
  const clipped = (score: number) => Math.min(Math.max(score, 1e-15), 1 - 1e-15)
  measures.set("Brier", mean(leads.map((lead) => (Number(lead.won) - lead.score) ** 2)))
  measures.set("Log loss", -mean(leads.map(({ won, score }) => Math.log(won ? clipped(score) : 1 - clipped(score)))))
  const bins = group(leads, ({ score }) => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((tenth) => tie(score) <= tenth / 10))
  const excess = [...bins.values()].map((of) => Math.abs(sum(of.map((lead) => lead.score - Number(lead.won)))))
  measures.set("Calibration error", sum(excess) / leads.length)
  return measures
}

const score = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  // Equal to ten decimals, or just not; negative zero; numbers far from all others.
  fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: -9, max: 9 }))
    .map(([tenth, bit]) => tenth / 10 + bit * 2e-11),
  fc.constantFrom(-0, 1e-300, 0.1 + 0.2, 1e12 + 0.5),
)
const pair = fc.tuple(
  score,
  fc.constantFrom<[Cell, boolean]>([1, true], [0, false], [true, true], ["Lost", false], [" yes", true]),
)
const unused = fc.constantFrom<[Cell, Cell]>([null, 1], ["n/a", "won"], [5, null], ["", ""], ["#N/A", 0], [true, 0])

/** Pairs as cells, some of them in probabilities alone, with cells that are left out among them. */
const pastLeads = fc
  .oneof(fc.constant(score), fc.constant(fc.double({ min: 0, max: 1, noNaN: true })))
  .chain((scores) =>
    fc
      .tuple(
        fc.array(
          fc.oneof(
            { weight: 5, arbitrary: pair.chain(([, ending]) => scores.map((of) => ({ lead: of, ending }))) },
            { weight: 1, arbitrary: unused.map((cells) => ({ cells })) },
          ),
          { maxLength: 60 },
        ),
        scores,
        scores,
      )
      .map(([some, one, other]) => [
        ...some,
        { lead: one, ending: [1, true] as const },
        { lead: other, ending: [0, false] as const },
      ]),
  )

function matrices(rows: typeof pastLeads extends fc.Arbitrary<infer Rows> ? Rows : never): [Matrix, Matrix, Lead[]] {
  const cells = rows.map((row) => ("cells" in row ? row.cells : ([row.lead, row.ending[0]] as const)))
  const leads = rows.flatMap((row) => ("cells" in row ? [] : [{ score: row.lead, won: row.ending[1] }]))
  // Scores as a column, outcomes as a row: the two may lie differently.
  return [cells.map(([cell]) => [cell]), [cells.map(([, ending]) => ending)], leads]
}

function rowsOf(name: string, args: Parameters<typeof evaluate>[1]): Matrix {
  const answer = evaluate(name, args)
  if ("error" in answer) throw new Error(answer.error.sentence)
  return answer.value as Matrix
}

const noNegativeZero = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => row.map((cell) => (cell === 0 ? 0 : cell)))

test("SCORELIFT and THRESHOLDTABLE equal a plain count", () => {
  fc.assert(
    fc.property(pastLeads, fc.integer({ min: 1, max: 12 }), fc.array(score), (rows, bins, thresholds) => {
      const [scores, outcomes, leads] = matrices(rows)
      const lift = rowsOf("SCORELIFT", [scores, outcomes, bins])
      expect(lift.slice(1, -1)).toEqual(noNegativeZero(plainLift(leads, bins)))
      expect(lift.at(-1)?.[3]).toBe(rows.length - leads.length)
      const each = groups(leads).map((equal) => Math.min(...equal.scores))
      const given = thresholds.length > 0 ? [thresholds.map((threshold) => threshold)] : undefined
      const table = rowsOf("THRESHOLDTABLE", [scores, outcomes, given])
      expect(table.slice(1, -1)).toEqual(noNegativeZero(plainThresholds(leads, given ? thresholds : each)))
    }),
    { numRuns: 400 },
  )
})

test("SCORECHECK equals all pairs of leads compared", () => {
  fc.assert(
    fc.property(pastLeads, (rows) => {
      const [scores, outcomes, leads] = matrices(rows)
      const given = new Map(rowsOf("SCORECHECK", [scores, outcomes]).map(([name, value]) => [String(name), value]))
      expect(given.has("Brier")).toBe(plainCheck(leads).has("Brier"))
      for (const [name, wanted] of plainCheck(leads)) {
        expect(Math.abs((given.get(name) as number) - wanted), name).toBeLessThanOrEqual(1e-11 * Math.max(1, wanted))
      }
    }),
    { numRuns: 400 },
  )
})

test("each twentieth of the leads is a threshold where there are many scores", () => {
  const scores = Array.from({ length: 1990 }, (_, index) => [(index * 7919) % 1990])
  const table = rowsOf("THRESHOLDTABLE", [scores, scores.map(([score]) => [(score as number) % 3 === 0])])
  const wanted = Array.from({ length: 20 }, (_, index) => 1990 - Math.ceil(((index + 1) * 1990) / 20))
  expect(table.slice(1, -1).map(([threshold]) => threshold)).toEqual(wanted)
})
