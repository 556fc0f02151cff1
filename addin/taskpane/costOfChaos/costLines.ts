import { foldText, type Matrix, splitList } from "../../../core/index.ts"
import { rowWith } from "../worksheets/sheetRows.ts"
import { type Figure, figureIn, isSaid, rowsBelow, type Said, sizeOf } from "./figure.ts"

export const costTypes = ["cash", "capacity", "margin"] as const
export type CostType = (typeof costTypes)[number]

export interface CostLine {
  readonly name: string
  /** At base. */
  readonly value: Figure
  /** What of it is in the total of the scenario: nothing when a larger line that overlaps is. */
  readonly counted: Figure
  /** Undefined when the sheet names another. */
  readonly type: CostType | undefined
  readonly owner: string
  readonly overlapsWith: readonly string[]
  readonly mayOverlapWith: readonly string[]
}

interface LineTables<Of> {
  readonly lines: Of
  readonly caseLines: Of
}

/** The lines in the order of the sheet, as they count in the scenario that is selected, or the sentence that stands there. */
export function costLines(tables: LineTables<Matrix>, places: LineTables<string>): readonly CostLine[] | Said {
  const rows = rowsBelow("Line", tables.lines, places.lines)
  const cases = rowsBelow("Line", tables.caseLines, places.caseLines)
  if (isSaid(rows)) return rows
  if (isSaid(cases)) return cases
  return rows.map((row) => {
    const name = row.text("Line")
    const selected = rowWith(cases, "Line", name)
    return {
      name,
      value: figureIn(row, name, "Value"),
      counted: selected ? figureIn(selected, name, "Selected") : figureIn(row, name, "Counted"),
      type: costTypes.find((type) => type === foldText(row.text("Type"))),
      owner: row.text("Owner"),
      overlapsWith: splitList(row.text("Overlaps with")),
      mayOverlapWith: splitList(row.text("May overlap with")),
    }
  })
}

/** Whether a line has a cost and is left out of the total for the sake of another. */
export function isLeftOut({ value, counted }: CostLine): boolean {
  return sizeOf(value) !== 0 && counted === 0
}

/** The largest line of the total: what to fix first. */
export function largestLine(lines: readonly CostLine[]): CostLine | undefined {
  const costs = lines.filter(({ counted }) => sizeOf(counted) > 0)
  return costs.reduce<CostLine | undefined>(
    (largest, line) => (sizeOf(line.counted) > sizeOf(largest?.counted) ? line : largest),
    undefined,
  )
}

/** What may count the same loss: lines of the total with each other, or with something that stands elsewhere. */
export interface PossibleOverlap {
  readonly lines: readonly string[]
  /** As the sheet describes it; undefined when the lines overlap each other. */
  readonly elsewhere: string | undefined
}

export function possibleOverlaps(lines: readonly CostLine[]): readonly PossibleOverlap[] {
  const counted = lines.filter((line) => sizeOf(line.counted) !== 0)
  const pairs = counted.flatMap((line, index) =>
    counted
      .slice(index + 1)
      .filter((other) => names(line.mayOverlapWith, other) || names(other.mayOverlapWith, line))
      .map((other) => ({ lines: [line.name, other.name], elsewhere: undefined })),
  )
  const elsewhere = new Map<string, string[]>()
  for (const line of counted) {
    for (const text of line.mayOverlapWith) {
      if (lines.some((other) => names([text], other))) continue
      elsewhere.set(text, [...(elsewhere.get(text) ?? []), line.name])
    }
  }
  return [...pairs, ...[...elsewhere].map(([text, namesOf]) => ({ lines: namesOf, elsewhere: text }))]
}

/** The line that counts in place of one that is left out: the largest of those it overlaps with, in chains. */
export function countedInstead(line: CostLine, lines: readonly CostLine[]): CostLine | undefined {
  const group = new Set([line])
  for (const member of group) {
    for (const other of lines) {
      if (names(member.overlapsWith, other) || names(other.overlapsWith, member)) group.add(other)
    }
  }
  return largestLine([...group])
}

function names(listed: readonly string[], { name }: CostLine): boolean {
  return listed.some((one) => foldText(one) === foldText(name))
}
