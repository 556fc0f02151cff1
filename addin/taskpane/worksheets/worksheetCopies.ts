import { readAddress } from "../../../core/worksheets/address.ts"
import type { PlanName } from "../../../core/worksheets/sheetPlan.ts"

/** One set of sheets in the workbook. */
export interface WorksheetCopy {
  /** 1 for the first; the names of the others end with it: `Reps_team_2`. */
  readonly number: number
  /** The sheet by which people tell it from the others, as it is called now. */
  readonly sheet: string
}

/** The sets that have at least one of the names, the newest first. */
export function worksheetCopies(inWorkbook: readonly PlanName[], wanted: readonly string[]): readonly WorksheetCopy[] {
  const copies = new Map<number, WorksheetCopy>()
  for (const name of wanted) {
    for (const [number, range] of rangesOf(inWorkbook, name)) {
      const sheet = readAddress(range)?.sheet
      if (sheet !== undefined && !copies.has(number)) copies.set(number, { number, sheet })
    }
  }
  return [...copies.values()].sort((one, other) => other.number - one.number)
}

/** Where a named range of that set stands; undefined when it was deleted. */
export function rangeInCopy(inWorkbook: readonly PlanName[], name: string, number: number): string | undefined {
  const range = rangesOf(inWorkbook, name).get(number)
  return range !== undefined && readAddress(range) ? range : undefined
}

function rangesOf(inWorkbook: readonly PlanName[], wanted: string): ReadonlyMap<number, string> {
  const start = wanted.toLowerCase()
  const found = inWorkbook.flatMap(({ name, range }): [number, string][] => {
    if (!name.toLowerCase().startsWith(start)) return []
    const [isNumbered, number = "1"] = /^(?:_([2-9]|[1-9]\d+))?$/.exec(name.slice(start.length)) ?? []
    return isNumbered === undefined ? [] : [[Number(number), range]]
  })
  return new Map(found)
}
