import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Argument, type Cell, evaluate } from "../../../core/index.ts"

const activities = [["Calls", "Meetings", "Admin", "Travel"]]
const avoidable: Cell[][] = [
  ["Activity", "Share", "Hourly cost"],
  ["Admin", 0.4, 30],
  ["Travel", 0.1, null],
]
const week = fc.tuple(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 20 }),
)
const diary = fc.array(week, { minLength: 1, maxLength: 6 })

function answerOf(name: string, ...args: Argument[]): Cell | readonly (readonly Cell[])[] {
  const answer = evaluate(name, args)
  if ("error" in answer) throw new Error(`${name}: ${answer.error.sentence}`)
  return answer.value
}

function numbersOf(name: string, ...args: Argument[]): number[] {
  return [answerOf(name, ...args)].flat(2) as number[]
}

/** A team's measures by name. */
function efficiency(hours: number[][], team: Readonly<Record<string, number>>): Record<string, number> {
  const items: Cell[][] = [["Item", "Value"], ...Object.entries(team)]
  const rows = answerOf("REPEFFICIENCY", hours, activities, "Calls; Meetings", avoidable, items) as Cell[][]
  return Object.fromEntries(rows.slice(1).map((row) => [row[0], row[1]]))
}

const team = { Revenue: 5_000_000, "Annual cost per rep": 120_000, "Gross margin": 0.6, "Programme cost": 10_000 }

function expectClose(one: number | undefined, other: number | undefined): void {
  expect(Math.abs((one ?? 0) - (other ?? 1))).toBeLessThanOrEqual(1e-9 * Math.abs(other ?? 0))
}

describe("a diary", () => {
  test("selling and recovered hours are no more than the week", () => {
    fc.assert(
      fc.property(diary, (hours) => {
        const shares = numbersOf("SELLINGTIME", hours, activities, "Calls; Meetings")
        const recovered = numbersOf("CAPACITYRECOVERED", hours, activities, avoidable)
        hours.forEach((week, rep) => {
          const total = week.reduce((sum, hour) => sum + hour, 0)
          expect(shares[rep]).toBeGreaterThan(0)
          expect(shares[rep]).toBeLessThanOrEqual(1)
          expect(recovered[rep]).toBeLessThanOrEqual(total - (week[0] + week[1]))
        })
      }),
    )
  })

  test("the cost of a selling hour times its hours is the cost of the year", () => {
    fc.assert(
      fc.property(diary, fc.integer({ min: 1, max: 300_000 }), (hours, cost) => {
        const costs = numbersOf("SELLINGHOURCOST", hours, activities, "Calls; Meetings", cost, 40)
        hours.forEach((week, rep) => {
          expectClose((costs[rep] ?? 0) * (week[0] + week[1]) * 40, cost)
        })
      }),
    )
  })
})

describe("REPEFFICIENCY", () => {
  test("every rep twice: the same shares and hour costs, twice the amounts of time", () => {
    fc.assert(
      fc.property(diary, (hours) => {
        const once = efficiency(hours, team)
        const twice = efficiency([...hours, ...hours], team)
        for (const same of ["Selling share", "Hour cost", "Selling hour cost", "Added revenue"]) {
          expectClose(twice[same], once[same])
        }
        for (const double of [
          "Non-selling cost",
          "Hours recovered",
          "FTE recovered",
          "Time value",
          "Cost of absorbing",
        ]) {
          expectClose(twice[double], 2 * (once[double] ?? 0))
        }
      }),
    )
  })

  test("net is what its parts say; added revenue rises with elasticity", () => {
    fc.assert(
      fc.property(diary, fc.double({ min: 0.25, max: 1, noNaN: true }), (hours, elasticity) => {
        const measures = efficiency(hours, { ...team, Elasticity: elasticity })
        const {
          "Added margin": margin = 0,
          "Cost of absorbing": absorbing = 0,
          "Programme cost": programme = 0,
        } = measures
        expect(measures.Net).toBeCloseTo(margin - absorbing - programme, 6)
        const added = measures["Added revenue"] ?? 0
        expect(added * (1 + 1e-12)).toBeGreaterThanOrEqual(measures["Added revenue at elasticity 0.25"] ?? 0)
        expect(added).toBeLessThanOrEqual((measures["Added revenue at elasticity 1"] ?? 0) * (1 + 1e-12))
      }),
    )
  })

  test("another currency scales money and nothing else", () => {
    const hours = [[10, 5, 12, 4]]
    const money = ["Revenue", "Annual cost per rep", "Programme cost"]
    const scaled = Object.fromEntries(
      Object.entries(team).map(([item, value]) => [item, money.includes(item) ? value * 4 : value]),
    )
    const [one, other] = [efficiency(hours, team), efficiency(hours, scaled)]
    for (const same of ["Selling share", "Hours recovered", "FTE recovered"]) expect(other[same]).toBe(one[same])
    for (const scales of ["Hour cost", "Selling hour cost", "Time value", "Added revenue", "Added margin"]) {
      expectClose(other[scales], 4 * (one[scales] ?? 0))
    }
  })

  test("agrees with the functions of its parts", () => {
    const hours = [[10, 5, 12, 4]]
    const measures = efficiency(hours, { ...team, Redeployed: 0.5, Elasticity: 0.7 })
    expectClose(measures["Selling share"], numbersOf("SELLINGTIME", hours, activities, "Calls; Meetings")[0])
    const [recovered = 0] = numbersOf("CAPACITYRECOVERED", hours, activities, avoidable)
    expectClose(measures["Hours recovered"], recovered * 46)
    expectClose(measures["Added revenue"], numbersOf("REVENUELIFT", team.Revenue, 15, recovered, 0.5, 0.7)[0])
    expectClose(
      measures["Selling hour cost"],
      numbersOf("SELLINGHOURCOST", hours, activities, "Calls; Meetings", 120_000)[0],
    )
  })
})

describe("quota and ramp", () => {
  const reps = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 })), {
    minLength: 1,
    maxLength: 12,
  })
  const attainment = (pairs: readonly (readonly [number, number])[]) => {
    const rows = answerOf(
      "QUOTAATTAINMENT",
      pairs.map(([closed]) => [closed]),
      pairs.map(([, quota]) => [quota]),
    )
    return Object.fromEntries((rows as [string, number][]).slice(1))
  }

  test("every rep twice: the same share, median and team, a narrower interval", () => {
    fc.assert(
      fc.property(reps, (pairs) => {
        const [once, twice] = [attainment(pairs), attainment([...pairs, ...pairs])]
        for (const same of ["Share", "Median", "Team"]) expectClose(twice[same], once[same])
        expect((twice.High ?? 0) - (twice.Low ?? 0)).toBeLessThan((once.High ?? 0) - (once.Low ?? 0))
      }),
    )
  })

  test("the order of reps changes nothing, nor does another currency", () => {
    fc.assert(
      fc.property(reps, (pairs) => {
        const known = attainment(pairs)
        expect(attainment([...pairs].reverse())).toEqual(known)
        expect(attainment(pairs.map(([closed, quota]) => [closed * 4, quota * 4]))).toEqual(known)
      }),
    )
  })

  test("ramp cost is in proportion to quota and attainment; a straight ramp is its own curve", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 1, max: 24 }), (quota, months) => {
        const [cost = 0] = numbersOf("RAMPCOST", quota, months)
        expectClose(numbersOf("RAMPCOST", quota * 3, months)[0], cost * 3)
        expectClose(numbersOf("RAMPCOST", quota, months, 0.5)[0], cost / 2)
        const middles = Array.from({ length: months }, (_, month) => (month + 0.5) / months)
        if (months > 1) expectClose(numbersOf("RAMPCOST", quota, [middles])[0], cost)
      }),
    )
  })

  test("turnover is in proportion to leavers, and a longer ramp costs more", () => {
    const net = (more: Readonly<Record<string, number>>) => {
      const terms = { Quota: 1_000_000, "On-target earnings": 150_000, "Base pay": 90_000, ...more }
      return (answerOf("TURNOVERCOST", [["Item", "Value"], ...Object.entries(terms)]) as Cell[][])[5]?.[1] as number
    }
    expectClose(net({ Leavers: 3 }), 3 * net({}))
    expect(net({ "Ramp months": 9 })).toBeGreaterThan(net({}))
  })
})
