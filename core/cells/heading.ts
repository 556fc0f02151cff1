import { wrongInput } from "./calcError.ts"
import { type Cell, isBlank, type Matrix } from "./cell.ts"
import { cellText, foldText } from "./text.ts"

/** A heading as it is compared: trimmed, lower case, runs of spaces and line breaks as one space. */
export function foldHeading(cell: Cell | undefined): string {
  return foldText(cellText(cell)).replace(/\s+/g, " ")
}

/** Equal without spaces and hyphens, or one letter added, missing, changed or swapped in five or more. */
export function isNearMiss(one: string, other: string): boolean {
  const a = foldHeading(one)
  const b = foldHeading(other)
  if (a === b) return false
  const bare = (text: string) => text.replace(/[\s-]/g, "")
  if (bare(a) === bare(b)) return true
  return Math.max(a.length, b.length) >= 5 && isOneLetterOff(a, b)
}

function isOneLetterOff(a: string, b: string): boolean {
  if (a.length > b.length) return isOneLetterOff(b, a)
  if (b.length - a.length > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  if (b.length > a.length) return a.slice(start) === b.slice(start + 1)
  if (a.slice(start + 1) === b.slice(start + 1)) return true
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2)
}

/** ` Did you mean "Title"?`, or the known names, for the end of a sentence. */
export function suggestion(wanted: string, known: readonly string[]): string {
  const near = known.find((name) => foldHeading(name) === foldHeading(wanted) || isNearMiss(name, wanted))
  if (near !== undefined) return `Did you mean "${near}"?`
  if (known.length === 0) return "None is known."
  const listed = known.slice(0, 12).join(", ")
  return `Known are: ${listed}${known.length > 12 ? ", …" : ""}.`
}

/** Where a heading stands in a heading row. Throws when it is missing or stands there twice. */
export function findHeading(headings: readonly Cell[], wanted: string, argument: string, where: string): number {
  const folded = foldHeading(wanted)
  const at = headings.findIndex((heading) => foldHeading(heading) === folded)
  if (at < 0) {
    const known = headings.filter((heading) => !isBlank(heading)).map(cellText)
    throw wrongInput(`${argument}: no heading "${wanted}" in ${where}. ${suggestion(wanted, known)}`)
  }
  if (headings.slice(at + 1).some((heading) => foldHeading(heading) === folded)) {
    throw wrongInput(`${where}: the heading "${wanted}" occurs twice. Rename one of the two columns.`)
  }
  return at
}

export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every(isBlank)
}

/** The headings of a heading row given as a range. */
export function headingRow(range: Matrix, argument: string): readonly Cell[] {
  if (range.length !== 1) {
    throw wrongInput(`${argument}: has ${range.length} rows. Select the one row that holds the headings.`)
  }
  return range[0] ?? []
}
