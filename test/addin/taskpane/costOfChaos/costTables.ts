import type { Cell } from "../../../../core/index.ts"

const lineHeadings = [
  ...[
    "Line",
    "Driver",
    "Rate",
    "Avoidable",
    "Type",
    "Driver low",
    "Driver high",
    "Overlaps with",
    "Moves with",
    "Owner",
  ],
  ...["Source", "Value", "Counted", "May overlap with"],
]

/** The worked example: the lines with their values as they are worked out by hand. */
const worked: readonly (readonly [string, number, number, number, string, number])[] = [
  ["Leads never worked", 4000, 60, 0.45, "cash", 108_000],
  ["Unused content", 325_000, 1, 0.8, "cash", 260_000],
  ["Re-created material", 2208, 72.463_768_1, 0.5, "capacity", 80_000],
  ["Excess admin", 1711.2, 72.463_768_1, 1, "capacity", 124_000],
  ["Stalled pipeline", 1_500_000, 0.154, 0.3, "margin", 69_300],
  ["Slow ramp", 3, 66_666.666_666_7, 0.7, "margin", 140_000],
  ["Turnover", 2, 299_000, 0.25, "margin", 149_500],
  ["Quarter-end discounts", 9_600_000, 0.04, 0.5, "cash", 192_000],
]

interface Changed {
  readonly counted?: Cell
  readonly overlapsWith?: string
  readonly mayOverlapWith?: string
  readonly owner?: string
}

/** The lines of the worked example as the sheet shows them, some of their cells changed. */
export function linesTable(changes: Readonly<Record<string, Changed>> = {}): Cell[][] {
  return [
    lineHeadings,
    ...worked.map(([name, driver, rate, avoidable, type, value]): Cell[] => {
      const { counted = value, overlapsWith = null, mayOverlapWith = null, owner = null } = changes[name] ?? {}
      const ends = [driver * 0.8, driver * 1.25]
      return [
        name,
        driver,
        rate,
        avoidable,
        type,
        ...ends,
        overlapsWith,
        null,
        owner,
        null,
        value,
        counted,
        mayOverlapWith,
      ]
    }),
  ]
}

/** What of each line of such a table counts in the scenario that is selected. */
export function caseLinesTable(lines: readonly (readonly Cell[])[]): Cell[][] {
  const [counted, type] = [lineHeadings.indexOf("Counted"), lineHeadings.indexOf("Type")]
  const rows = lines.slice(1).map((line): Cell[] => {
    return [line[0] ?? null, null, null, null, line[counted] ?? null, line[type] ?? null]
  })
  return [["Line", "Low", "Base", "High", "Selected", "Type"], ...rows]
}
