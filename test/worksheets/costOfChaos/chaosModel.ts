/** Low, base and high of each input by its name; a blank side is the base. */
export type Inputs = ReadonlyMap<string, readonly [number, number, number]>

export interface Programme {
  readonly investment: number
  readonly running: number
  readonly rate: number
  readonly paysBack: Readonly<Record<Type, number>>
  readonly starts: readonly number[]
}

export type Type = "cash" | "capacity" | "margin"
type Side = 0 | 1 | 2
type Read = (name: string) => number

interface Line {
  readonly name: string
  readonly type: Type
  readonly driver: (of: Read) => number
  readonly rate: (of: Read, other: Read) => number
  readonly avoidable: (of: Read, other: Read, base: Read) => number
}

const hourCost = (of: Read) => of("Annual cost per rep") / (of("Weeks a year") * of("Hours a week"))

/** The lines of the worked example as the specification writes them, not as the sheets calculate them. */
const lines: readonly Line[] = [
  {
    ...{ name: "Leads never worked", type: "cash" },
    driver: (of) => of("Leads bought"),
    rate: (of) => of("Cost per lead"),
    avoidable: (of) => of("Share of leads never worked"),
  },
  {
    ...{ name: "Unused content", type: "cash" },
    driver: (of) => of("Content spend"),
    rate: (_, other) => 1 - other("Share of content used"),
    avoidable: (of) => of("Avoidable share of unused content"),
  },
  {
    ...{ name: "Re-created material", type: "capacity" },
    driver: (of) => of("Reps") * of("Hours re-creating material") * of("Weeks a year"),
    rate: hourCost,
    avoidable: (of) => of("Avoidable share of re-creating"),
  },
  {
    ...{ name: "Excess admin and meetings", type: "capacity" },
    driver: (of) => of("Reps") * (of("Admin hours") + of("Meeting hours")) * of("Weeks a year"),
    rate: hourCost,
    avoidable: (of, _, base) => {
      const [admin, meetings] = [base("Admin hours"), base("Meeting hours")]
      const avoidable = admin * of("Avoidable share of admin") + meetings * of("Avoidable share of meetings")
      return avoidable / (admin + meetings)
    },
  },
  {
    ...{ name: "Stalled pipeline", type: "margin" },
    driver: (of) => of("Open pipeline") * of("Stalled share of pipeline"),
    rate: (of) => of("Win rate") * of("Gross margin"),
    avoidable: (of) => of("Recoverable share of stalled deals"),
  },
  {
    ...{ name: "Slow ramp", type: "margin" },
    driver: (of) => (of("Hires") * of("Ramp") * of("Quota lost while ramping")) / of("Months a year"),
    rate: (of) => of("Annual quota") * of("Quota attainment") * of("Gross margin"),
    avoidable: (of) => of("Avoidable share of ramp"),
  },
  {
    ...{ name: "Turnover and lost know-how", type: "margin" },
    driver: (of) => of("Leavers"),
    rate: (of) => of("Cost per leaver"),
    avoidable: (of) => of("Avoidable share of leavers"),
  },
  {
    ...{ name: "Quarter-end discounting", type: "cash" },
    driver: (of) => of("Revenue"),
    rate: (of) => of("Quarter-end discount"),
    avoidable: (of) => of("Avoidable share of discounts"),
  },
]

const partNames = ["Driver", "Rate", "Avoidable"] as const

/** What the sheets must show, worked out from the specification. */
export function chaosModel(inputs: Inputs, programme: Programme, scenario: Side) {
  const at =
    (side: Side): Read =>
    (name) => {
      const sides = inputs.get(name)
      if (!sides) throw new Error(`There is no input "${name}".`)
      return sides[side]
    }
  const base = at(1)
  const parts = lines.map(({ driver, rate, avoidable }) =>
    ([0, 1, 2] as const).map((side) => {
      const [of, other] = [at(side), at((2 - side) as Side)]
      return [driver(of), rate(of, other), avoidable(of, other, base)] as const
    }),
  )
  const amount = (line: number, side: Side) => (parts[line]?.[side] ?? []).reduce((product, part) => product * part, 1)
  const amounts = (side: Side) => lines.map((_, line) => amount(line, side))
  const ofType = (side: Side, type: Type) => total(amounts(side).filter((_, line) => lines[line]?.type === type))
  const baseTotal = total(amounts(1))
  const totals = ([0, 1, 2] as const).map((side) => ({
    Cash: ofType(side, "cash"),
    Capacity: ofType(side, "capacity"),
    Margin: ofType(side, "margin"),
    Total: total(amounts(side)),
    "This year's cash": ofType(side, "cash"),
    "Share of revenue": total(amounts(side)) / at(side)("Revenue"),
    "Share of sales and marketing expense": total(amounts(side)) / at(side)("Sales and marketing expense"),
    "Published ceiling": at(side)("Sales and marketing expense") * base("Published ceiling"),
    "Published cost": at(side)("Revenue") * base("Published cost"),
  }))
  return { values: amounts(1), totals, tornado: tornado(), payback: payback() }

  function tornado() {
    const bars = lines.flatMap(({ name }, line) => {
      const [low = [], middle = [], high = []] = parts[line] ?? []
      const varying = partNames.flatMap((part, index) => {
        if (low[index] === middle[index] && middle[index] === high[index]) return []
        const moved = (end: readonly number[]) =>
          baseTotal -
          amount(line, 1) +
          middle.reduce((product, value, at) => product * (at === index ? (end[at] ?? 0) : value), 1)
        return [{ part, low: moved(low), high: moved(high) }]
      })
      return varying.map(({ part, low, high }) => ({
        input: varying.length > 1 ? `${name} – ${part}` : name,
        ...{ low, high, swing: Math.abs(high - low) },
      }))
    })
    const squares = total(bars.map(({ swing }) => swing * swing))
    return bars
      .sort((one, other) => other.swing - one.swing)
      .map(({ input, low, high, swing }) => [input, low, baseTotal, high, swing, (swing * swing) / squares] as const)
  }

  /** Month by month, as a person would with pencil and paper. */
  function payback() {
    const months = base("Months a year")
    const flows = [-programme.investment]
    for (let year = 1; year <= 5; year++) {
      const saved = amounts(scenario).map((value, line) => {
        const begun = (year - 1) * months + 1
        const start = programme.starts[line] ?? 1
        const share = Math.min(1, Math.max(0, (begun + months - start) / months))
        return value * share * programme.paysBack[lines[line]?.type ?? "cash"]
      })
      flows.push(total(saved) - programme.running)
    }
    const discounted = flows.map((flow, year) => flow / (1 + programme.rate) ** year)
    return { flows, years: years(flows), discountedYears: years(discounted), netPresentValue: total(discounted) }
  }
}

function years(flows: readonly number[]): number | undefined {
  let reached = 0
  for (const [year, flow] of flows.entries()) {
    if (reached + flow >= 0) return year === 0 ? 0 : year - 1 - reached / flow
    reached += flow
  }
  return undefined
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
