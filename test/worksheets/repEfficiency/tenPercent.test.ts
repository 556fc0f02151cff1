import { expect, test } from "vitest"
import type { Cell } from "../../../core/index.ts"
import { type Calculator, calculator } from "./calculator.ts"

/** What is typed in, as numbers; cases are low, base, high. */
interface Typed {
  revenue: number
  cost: number
  reps: number
  weeks: number
  /** By rep and activity, over the days. */
  hours: number[][]
  share: number[]
  hourlyCost: number[]
  elasticity: number[]
  redeployed: number[]
  reached: number[]
  margin: number[]
  programme: number[]
  ceiling: (number | undefined)[]
}

/** The formulas of the specification, sections C1 to C3, written down again: selling is the first activity. */
function independent(typed: Typed): Record<string, number[]> {
  const filled = typed.hours.filter((week) => week.some((hours) => hours > 0))
  const average = (typed.hours[0] ?? []).map(
    (_, activity) => filled.reduce((sum, week) => sum + (week[activity] ?? 0), 0) / filled.length,
  )
  const hours = average.reduce((sum, one) => sum + one, 0)
  const selling = average[0] ?? 0
  const could = average.map((one, activity) => one * (typed.share[activity] ?? 0))
  const absorbed = could.map((one, activity) => one * (typed.hourlyCost[activity] ?? 0))
  const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0)
  const cases = [0, 1, 2].map((at) => {
    const pick = (values: number[]) => values[at] ?? 0
    const recovered = total(could) * pick(typed.reached)
    const sold = selling + recovered * pick(typed.redeployed)
    const lift = typed.revenue * ((sold / selling) ** pick(typed.elasticity) - 1)
    const added = Math.min(lift, typed.ceiling[at] ?? Number.POSITIVE_INFINITY)
    const absorbing = total(absorbed) * pick(typed.reached) * typed.reps * typed.weeks
    const programme = typed.programme[2 - at] ?? 0
    return {
      "Selling share": selling / hours,
      "Selling hours a rep and week": selling,
      "Hours a rep and week": hours,
      "Cost of an hour": typed.cost / (hours * typed.weeks),
      "Cost of a selling hour": typed.cost / (selling * typed.weeks),
      "Revenue per selling hour": typed.revenue / (typed.reps * selling * typed.weeks),
      "Non-selling cost of the team": typed.reps * typed.cost * (1 - selling / hours),
      "Hours recovered a rep and week": recovered,
      "Hours recovered a year": recovered * typed.reps * typed.weeks,
      "FTE recovered": (recovered * typed.reps) / hours,
      "Selling-equivalent reps": (recovered * typed.reps) / selling,
      "Value of that time": (typed.reps * typed.cost * recovered) / hours,
      "New selling hours a rep and week": sold,
      "Added revenue": added,
      "Added margin": added * pick(typed.margin),
      "Cost of absorbing": absorbing,
      "Programme cost": programme,
      Net: added * pick(typed.margin) - absorbing - programme,
    }
  })
  return Object.fromEntries(
    Object.keys(cases[0] ?? {}).map((name) => [name, cases.map((one) => one[name as keyof typeof one])]),
  )
}

/** One assumption at its end, the others at base. */
function independentTornado(typed: Typed): [string, number, number][] {
  const keys = {
    Elasticity: "elasticity",
    Redeployed: "redeployed",
    Reached: "reached",
    "Gross margin": "margin",
  } as const
  const base: Typed = { ...typed }
  for (const key of [...Object.values(keys), "ceiling"] as const) base[key] = Array(3).fill(typed[key][1])
  const marginWith = (changed: Partial<Typed>) =>
    independent({ ...base, ...changed })["Added margin"]?.[1] ?? Number.NaN
  const ends = (name: string, key: (typeof keys)[keyof typeof keys] | "ceiling"): [string, number, number] => [
    name,
    marginWith({ [key]: Array(3).fill(typed[key][0]) }),
    marginWith({ [key]: Array(3).fill(typed[key][2]) }),
  ]
  const rows = [...Object.entries(keys).map(([name, key]) => ends(name, key)), ends("Ceiling", "ceiling")]
  const swing = ([, low, high]: [string, number, number]) => Math.abs(high - low)
  return rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => swing(b.row) - swing(a.row) || a.at - b.at)
    .map(({ row }) => row)
}

const number = (cell: Cell | undefined) => (typeof cell === "number" ? cell : 0)

async function read(sheets: Calculator): Promise<Typed> {
  const figures = await sheets.range("'a Team'!B8:B11")
  const week = await sheets.range("Reps_entries_week")
  const moves = await sheets.range("Reps_entries_move")
  const [, ...assumptions] = await sheets.range("Reps_assumptions")
  const cases = (at: number) => (assumptions[at] ?? []).slice(1, 4).map(number)
  const [revenue, cost, reps, weeks] = figures.map(([cell]) => number(cell))
  return {
    revenue: revenue ?? 0,
    cost: cost ?? 0,
    reps: reps ?? 0,
    weeks: weeks ?? 0,
    hours: Array.from({ length: 20 }, (_, rep) =>
      week.slice(rep * 11 + 1, rep * 11 + 11).map((days) => days.reduce((sum: number, day) => sum + number(day), 0)),
    ),
    share: moves.map(([include, share]) => (include === "yes" ? number(share) : 0)),
    hourlyCost: moves.map((row) => number(row[3])),
    elasticity: cases(0),
    redeployed: cases(1),
    reached: cases(2),
    margin: cases(3),
    programme: cases(4),
    ceiling: (assumptions[5] ?? []).slice(1, 4).map((cell) => (typeof cell === "number" ? cell : undefined)),
  }
}

async function agrees(sheets: Calculator, what: string): Promise<void> {
  const typed = await read(sheets)
  for (const [name, wanted] of Object.entries(independent(typed))) {
    const shown = await sheets.measure(name)
    wanted.forEach((value, at) => {
      const tolerance = 1e-9 * Math.max(1, Math.abs(value))
      expect(Math.abs(number(shown[at]) - value), `${what}: ${name} ${at}`).toBeLessThan(tolerance)
    })
  }
  const [, ...tornado] = await sheets.range("Reps_tornado")
  independentTornado(typed).forEach(([name, low, high], at) => {
    expect(tornado[at]?.[0], what).toBe(name)
    expect(number(tornado[at]?.[1]), `${what}: ${name}`).toBeCloseTo(low, 4)
    expect(number(tornado[at]?.[2]), `${what}: ${name}`).toBeCloseTo(high, 4)
  })
  expect(await sheets.check("Does REPEFFICIENCY find the same as d?"), what).toBe(0)
}

/** Every input of the figures, of c and of d; of the week one day of each rep, each of another activity. */
const inputs = [
  ...["B8", "B9", "B10", "B11"].map((at) => `'a Team'!${at}`),
  ...Array.from({ length: 12 }, (_, rep) => `'b Week'!${"CDEFG"[rep % 5]}${9 + rep * 11 + (rep % 7)}`),
  ...["D8", "D9", "D10", "F9"].map((at) => `'c What can move'!${at}`),
  ...[9, 10, 11, 12, 13, 14].flatMap((row) =>
    ["B", "C", "D"].map((column) => `'d Total revenue increase'!${column}${row}`),
  ),
]

test("each input changed by a tenth moves every total as the specification says", async () => {
  const sheets = await calculator()
  // Distinct where the sample has equals or nothing; the ceiling binds in the low case.
  await sheets.type("'d Total revenue increase'!B11", [[0.7, 0.8, 0.9]])
  await sheets.type("'d Total revenue increase'!B14", [[200_000, 1_600_000, 3_000_000]])
  await sheets.type("'c What can move'!F8", [[25]])
  await agrees(sheets, "as typed")
  const totals = async () => JSON.stringify([await sheets.range("Reps_result"), await sheets.range("Reps_tornado")])
  const before = await totals()
  for (const input of inputs) {
    sheets.spoil([input, changed(input, number(await sheets.value(input)))])
    expect(await totals(), `${input} moves nothing`).not.toBe(before)
    await agrees(sheets, input)
  }
  sheets.restore()
  expect(await totals()).toBe(before)
}, 60_000)

/** A low goes down and a base half as far up as a high, so that they stay in order; the high ceiling comes to bind. */
function changed(input: string, value: number): string {
  if (input.endsWith("increase'!D14")) return "2000000"
  const factor = input.includes("increase'!B") ? 0.9 : input.includes("increase'!C") ? 1.05 : 1.1
  return String(value === 0 ? 1 : value * factor)
}
