import { foldHeading, type Matrix, readTable, type TableRow, wrongInput } from "../cells/index.ts"
import { type Bounds, checkedNumber } from "./param.ts"

/** The values of a table Item, Value by the names of its items; a blank value is one left out. */
export class ItemTable {
  private readonly argument: string
  private readonly rows: ReadonlyMap<string, TableRow>

  constructor(argument: string, rows: ReadonlyMap<string, TableRow>) {
    this.argument = argument
    this.rows = rows
  }

  number(item: string, bounds: Bounds): number {
    const value = this.optionalNumber(item, bounds)
    if (value !== undefined) return value
    throw wrongInput(`${this.argument}: ${item} is missing. Add a row with ${item} and its value.`)
  }

  optionalNumber(item: string, bounds: Bounds): number | undefined {
    const row = this.rows.get(foldHeading(item))
    if (!row?.has("Value")) return undefined
    return checkedNumber(row.cell("Value"), `${this.argument}: ${item}`, bounds)
  }

  /** Blank where the item is left out. */
  text(item: string): string {
    return this.rows.get(foldHeading(item))?.text("Value") ?? ""
  }
}

/** Reads items by name, in any order. One that nobody knows is an error that lists the known ones. */
export function readItems(range: Matrix, argument: string, known: readonly string[]): ItemTable {
  const names = new Set(known.map((item) => foldHeading(item)))
  const rows = new Map<string, TableRow>()
  for (const row of readTable(range, argument, { required: ["Item", "Value"] })) {
    const item = foldHeading(row.cell("Item"))
    if (item === "" && !row.has("Value")) continue
    if (!names.has(item)) {
      const problem = item === "" ? "has a value but no item" : `there is no item "${row.text("Item")}"`
      throw row.wrong(`${problem}. Use one of: ${known.join(" · ")}.`)
    }
    if (rows.has(item)) throw row.wrong(`"${row.text("Item")}" stands there twice. Keep one row.`)
    rows.set(item, row)
  }
  return new ItemTable(argument, rows)
}
