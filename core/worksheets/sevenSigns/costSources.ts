import { addressOf } from "../address.ts"
import { formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { costRows } from "./layout.ts"

/** A table of other worksheets of ours in which the cost of a sign is found by the name of its line. */
export interface CostSource {
  readonly range: string
  readonly about: string
  /** The headings of the names and of the amounts. */
  readonly names: string
  readonly amounts: string
}

const known: readonly CostSource[] = [
  { range: "Chaos_lines", about: "the cost of chaos", names: "Line", amounts: "Counted" },
  { range: "Reps_result", about: "the rep efficiency calculator", names: "Measure", amounts: "Base" },
]

const firstColumn = 22
const columnsEach = 5

export function costSources(names: readonly string[]): readonly CostSource[] {
  return known.filter(({ range }) => names.includes(range))
}

export function costSourceHeadings(sources: readonly CostSource[]): readonly string[] {
  return sources.flatMap(({ about }) => [
    "Names under",
    "Amounts under",
    "Names in column",
    "Amounts in column",
    `Found in ${about}`,
  ])
}

/** What a cost is: the amount found under the name of its line, or blank. */
export function foundCost(sources: readonly CostSource[], row: number): string {
  const found = sources.map((_, index) => cell(index, 4, row)).join(",")
  return `=IF(COUNT(${found})=0,"",MAX(${found}))`
}

export function costSourceBlocks(sources: readonly CostSource[]): readonly PlanBlock[] {
  const rows = rowNumbers(costRows)
  return sources.flatMap(({ range, names, amounts }, index) => {
    const at = (offset: number) => cell(index, offset, costRows.first)
    const columnOf = (heading: number) => (row: number) =>
      `=IFERROR(MATCH(${cell(index, heading, row)},INDEX(${range},1,0),0),0)`
    return [
      values(
        at(0),
        rows.map(() => [names, amounts]),
      ),
      formulaDown(at(2), rows, columnOf(0)),
      formulaDown(at(3), rows, columnOf(1)),
      formulaDown(at(4), rows, (row) => {
        const lineNames = `INDEX(${range},0,${cell(index, 2, row)})`
        return `=IFERROR(INDEX(${range},MATCH(J${row},${lineNames},0),${cell(index, 3, row)}),"")`
      }),
    ]
  })
}

function cell(source: number, offset: number, row: number): string {
  return addressOf(row - 1, firstColumn + source * columnsEach + offset)
}
