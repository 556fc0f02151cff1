import { CalcError, wrongInput } from "./calcError.ts"
import { type Cell, isBlank, type Matrix, readError } from "./cell.ts"
import { findHeading, foldHeading, isBlankRow, isNearMiss } from "./heading.ts"
import { readNumber } from "./number.ts"
import { cellText } from "./text.ts"

/** The columns a table is read by: required ones first. */
export interface Columns {
  readonly required: readonly string[]
  readonly optional?: readonly string[]
  /** Those that belong to the table but are not read here: only a near miss of them matters. */
  readonly unread?: readonly string[]
}

/** One row of a table, its cells by heading. `row` counts as the reader does, the heading row being 1. */
export class TableRow {
  readonly row: number
  private readonly argument: string
  private readonly cells: ReadonlyMap<string, Cell>

  constructor(argument: string, row: number, cells: ReadonlyMap<string, Cell>) {
    this.argument = argument
    this.row = row
    this.cells = cells
  }

  cell(heading: string): Cell {
    return this.cells.get(heading) ?? null
  }

  has(heading: string): boolean {
    return !isBlank(this.cell(heading))
  }

  text(heading: string): string {
    return cellText(this.cell(heading)).trim()
  }

  /** The number in an optional column: undefined where it is blank. */
  number(heading: string): number | undefined {
    if (!this.has(heading)) return undefined
    const value = readNumber(this.cell(heading))
    if (value === undefined) throw this.wrong(`${heading} "${this.text(heading)}" is no number. Type a plain number.`)
    return value
  }

  wrong(problem: string) {
    return wrongInput(`${this.argument}: row ${this.row}: ${problem}`)
  }
}

/**
 * The filled rows of a table whose first row holds headings, in any order. Columns nobody asked for are ignored,
 * but a near miss of a known heading is an error. An error cell in a known column fails the call, or skips its row in
 * a table that is data rather than a model.
 */
export function readTable(
  range: Matrix,
  argument: string,
  columns: Columns,
  onError: "fail" | "skip the row" = "fail",
): TableRow[] {
  const headings = range[0] ?? []
  refuseLoneError(range, argument)
  const optional = columns.optional ?? []
  refuseNearMisses(headings, argument, [...columns.required, ...optional, ...(columns.unread ?? [])])
  const places = new Map<string, number>()
  for (const name of columns.required) places.set(name, findHeading(headings, name, argument, argument))
  for (const name of optional) {
    const present = headings.some((heading) => foldHeading(heading) === foldHeading(name))
    if (present) places.set(name, findHeading(headings, name, argument, argument))
  }
  const rows: TableRow[] = []
  range.slice(1).forEach((cells, index) => {
    if (isBlankRow(cells)) return
    const row = new TableRow(argument, index + 2, new Map([...places].map(([name, at]) => [name, cells[at] ?? null])))
    for (const name of places.keys()) {
      const error = readError(row.cell(name))
      if (error && onError === "skip the row") return
      if (error) throw new CalcError(error.code, `${argument}: row ${row.row}: ${name} is an error. ${error.sentence}`)
    }
    rows.push(row)
  })
  return rows
}

/** A range that is gone, or the error of a formula inside the call, is no table without headings. */
export function refuseLoneError(range: Matrix, argument: string): void {
  const error = range.length === 1 && range[0]?.length === 1 ? readError(range[0][0]) : undefined
  if (error) throw new CalcError(error.code, `${argument}: ${error.sentence}`)
}

function refuseNearMisses(headings: readonly Cell[], argument: string, known: readonly string[]): void {
  const folded = new Set(known.map((name) => foldHeading(name)))
  for (const heading of headings) {
    if (folded.has(foldHeading(heading))) continue
    const near = known.find((name) => isNearMiss(name, cellText(heading)))
    if (near !== undefined) {
      throw wrongInput(`${argument}: the heading "${cellText(heading)}" is not known. Did you mean "${near}"?`)
    }
  }
}
