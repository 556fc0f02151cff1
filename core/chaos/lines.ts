import { foldText, type Matrix, readNumber, readTable, splitList, type TableRow, wrongInput } from "../cells/index.ts"

const lineTypes = ["cash", "capacity", "margin"] as const
export type LineType = (typeof lineTypes)[number]

/** One line of the cost: how often, what each one costs, and how much of it could be avoided. */
export interface Line {
  readonly name: string
  readonly driver: number
  readonly rate: number
  readonly avoidable: number
  readonly type: LineType
  readonly overlapsWith: readonly string[]
  /** Where the line stands. */
  readonly row: TableRow
}

const columns = {
  required: ["Line", "Driver", "Rate", "Avoidable", "Type"],
  optional: [
    "Driver low",
    "Driver high",
    "Rate low",
    "Rate high",
    "Avoidable low",
    "Avoidable high",
    "Overlaps with",
    "Moves with",
    "Owner",
    "Source",
  ],
}

/** The lines of a table, in its order. Rows without a name and without numbers are no lines. */
export function readLines(range: Matrix, argument: string): Line[] {
  const rows = readTable(range, argument, columns).filter((row) => row.has("Line") || hasNumbers(row))
  if (rows.length === 0) {
    throw wrongInput(`${argument}: holds no line. Fill Line, Driver, Rate, Avoidable and Type in at least one row.`)
  }
  return rows.map(readLine)
}

function hasNumbers(row: TableRow): boolean {
  return ["Driver", "Rate", "Avoidable"].some((heading) => row.has(heading))
}

function readLine(row: TableRow): Line {
  const name = row.text("Line")
  if (name === "") throw row.wrong("has numbers but no name. Name the line.")
  const avoidable = numberOf(row, "Avoidable")
  if (avoidable < 0 || avoidable > 1) {
    throw row.wrong(`Avoidable of "${name}" is ${avoidable}. Give a share from 0 to 1.`)
  }
  return {
    name,
    driver: numberOf(row, "Driver"),
    rate: numberOf(row, "Rate"),
    avoidable,
    type: typeOf(row),
    overlapsWith: splitList(row.text("Overlaps with")),
    row,
  }
}

function numberOf(row: TableRow, heading: string): number {
  const value = row.has(heading) ? readNumber(row.cell(heading)) : undefined
  if (value !== undefined) return value
  const problem = row.has(heading) ? `is "${row.text(heading)}", which is no number` : "is empty"
  throw row.wrong(`${heading} of "${row.text("Line")}" ${problem}. Type a plain number.`)
}

function typeOf(row: TableRow): LineType {
  const type = lineTypes.find((known) => known === foldText(row.text("Type")))
  if (type) return type
  const problem = row.has("Type") ? `is "${row.text("Type")}"` : "is empty"
  throw row.wrong(`Type of "${row.text("Line")}" ${problem}. Write cash, capacity or margin.`)
}

/** What a line costs a year; negative for a saving. */
export function lineValue(line: Line): number {
  return line.driver * line.rate * line.avoidable
}
