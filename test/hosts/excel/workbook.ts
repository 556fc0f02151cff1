import { onSheet, rangeOf, readAddress } from "../../../core/worksheets/address.ts"
import { Grid, type GridCell } from "./grid.ts"
import { ExcelRefusal, type OfficeObject } from "./processBatch.ts"

interface Extent {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** What a sheet of a plan was given beyond its cells, as it was asked for. */
export interface Look {
  readonly range: string
  readonly property: string
  readonly value: unknown
}

export class Sheet {
  readonly name: string
  readonly id: string
  readonly grid = new Grid()
  readonly looks: Look[] = []

  constructor(name: string, number: number) {
    this.name = name
    this.id = `{${String(number).padStart(8, "0")}}`
  }
}

/** The part of Excel's object model that the host adapter uses, over sheets of cells. It calculates nothing. */
export class Workbook {
  readonly sheets: Sheet[] = [new Sheet("Sheet1", 1)]
  private active = this.sheets[0] as Sheet
  private selected: { sheet: Sheet; extent: Extent }
  private readonly references = new Map<string, OfficeObject>()
  private readonly onSelect: () => void

  constructor(onSelect: () => void) {
    this.onSelect = onSelect
    this.selected = { sheet: this.active, extent: { row: 0, column: 0, rows: 1, columns: 1 } }
  }

  get root(): OfficeObject {
    return {
      kind: "Workbook",
      get: { Worksheets: () => this.worksheets() },
      call: {
        GetSelectedRange: () => this.range(this.selected.sheet, this.selected.extent),
        _RemoveReference: () => undefined,
      },
    }
  }

  kept(reference: string): OfficeObject | undefined {
    return this.references.get(reference)
  }

  private worksheets(): OfficeObject {
    const named = (name: string) => this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
    return {
      kind: "WorksheetCollection",
      items: () => this.sheets.map((sheet) => this.worksheet(sheet)),
      call: {
        GetActiveWorksheet: () => this.worksheet(this.active),
        GetItemOrNullObject: (name: string) => {
          const sheet = named(name)
          return sheet ? this.worksheet(sheet) : null
        },
        Indexer: (id: string) => {
          const sheet = this.sheets.find((one) => one.id === id)
          if (!sheet) throw new ExcelRefusal("ItemNotFound", "The requested resource doesn't exist.")
          return this.worksheet(sheet)
        },
        Add: (name: string) => {
          if (named(name)) throw new ExcelRefusal("ItemAlreadyExists", "A resource with the same name already exists.")
          const sheet = new Sheet(name, this.sheets.length + 1)
          this.sheets.push(sheet)
          return this.worksheet(sheet)
        },
      },
    }
  }

  private worksheet(sheet: Sheet): OfficeObject {
    const look = (range: string, property: string, value: unknown) => sheet.looks.push({ range, property, value })
    return {
      kind: "Worksheet",
      identity: { _Id: sheet.id },
      get: { Name: () => sheet.name, FreezePanes: () => this.freezePanes(look) },
      call: {
        GetRange: (address: string) => this.range(sheet, extentOf(address)),
        GetCell: (row: number, column: number) => this.range(sheet, { row, column, rows: 1, columns: 1 }),
        Activate: () => {
          this.active = sheet
        },
      },
    }
  }

  private freezePanes(look: (range: string, property: string, value: unknown) => void): OfficeObject {
    return { kind: "WorksheetFreezePanes", call: { FreezeRows: (count: number) => void look("", "frozenRows", count) } }
  }

  private range(sheet: Sheet, extent: Extent): OfficeObject {
    const { row, column, rows, columns } = extent
    const address = onSheetAsExcel(sheet.name, rangeOf(row, column, rows, columns))
    const cells = (of: (cell: GridCell) => unknown) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => of(sheet.grid.at(row + r, column + c))),
      )
    const object: OfficeObject = {
      kind: "Range",
      identity: { _ReferenceId: address },
      get: {
        Address: () => address,
        RowCount: () => rows,
        ColumnCount: () => columns,
        Values: () => cells(({ value }) => shownValue(value)),
        Formulas: () => cells(({ value, formula }) => formula ?? shownValue(value)),
        Worksheet: () => this.worksheet(sheet),
        Format: () => formatOf(sheet, rangeOf(row, column, rows, columns), "format"),
        ConditionalFormats: () => conditionalFormats(sheet, rangeOf(row, column, rows, columns)),
      },
      set: {
        Formulas: (entered: unknown[][]) => {
          if (entered.length !== rows || entered.some((one) => one.length !== columns)) {
            throw wrongSize()
          }
          entered.forEach((one, r) => {
            one.forEach((entry, c) => {
              if (entry === "") sheet.grid.clear(row + r, column + c)
              else sheet.grid.put(row + r, column + c, typed(entry))
            })
          })
        },
      },
      call: {
        GetCell: (r: number, c: number) => this.range(sheet, { row: row + r, column: column + c, rows: 1, columns: 1 }),
        GetResizedRange: (r: number, c: number) =>
          this.range(sheet, { row, column, rows: rows + r, columns: columns + c }),
        Select: () => {
          this.active = sheet
          this.selected = { sheet, extent }
          this.onSelect()
        },
        GetRow: (r: number) => this.range(sheet, { row: row + r, column, rows: 1, columns }),
        GetBoundingRect: (other: OfficeObject) =>
          this.range(sheet, around(extent, extentOf(String(other.get?.Address?.())))),
        _ValidateArraySize: (r: number, c: number) => {
          if (r !== rows || c !== columns) throw wrongSize()
        },
        _KeepReference: () => undefined,
        _RemoveReference: () => undefined,
      },
    }
    this.references.set(address, object)
    return object
  }
}

/** Where officially documented settings of a look are written down instead of shown. */
function formatOf(sheet: Sheet, range: string, prefix: string): OfficeObject {
  const settable = (
    kind: string,
    path: string,
    names: readonly string[],
    get: OfficeObject["get"] = {},
  ): OfficeObject => ({
    kind,
    get,
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => void sheet.looks.push({ range, property: `${path}.${name}`, value }),
      ]),
    ),
  })
  return settable("RangeFormat", prefix, ["ColumnWidth"], {
    Font: () => settable("RangeFont", `${prefix}.Font`, ["Bold", "Italic", "Size", "Color"]),
    Fill: () => settable("RangeFill", `${prefix}.Fill`, ["Color"]),
  })
}

function conditionalFormats(sheet: Sheet, range: string): OfficeObject {
  const cellValue: OfficeObject = {
    kind: "CellValueConditionalFormat",
    get: { Format: () => formatOf(sheet, range, "where") },
    set: { Rule: (rule: unknown) => void sheet.looks.push({ range, property: "where.Rule", value: rule }) },
  }
  return {
    kind: "ConditionalFormatCollection",
    call: {
      Add: (type: string) => {
        if (type !== "CellValue") throw new Error(`The stand-in has no conditional format ${type}`)
        return { kind: "ConditionalFormat", identity: { _Id: "1" }, get: { CellValue: () => cellValue } }
      },
    },
  }
}

/** A cell after something was typed into it. A text that Excel might read as something else must carry its apostrophe. */
function typed(entry: unknown): GridCell {
  if (typeof entry === "number" || typeof entry === "boolean") return { value: entry }
  if (typeof entry !== "string") throw new Error(`No entry for a cell: ${JSON.stringify(entry)}`)
  if (entry.startsWith("'")) return { value: entry.slice(1) }
  if (entry.startsWith("=")) return { value: 0, formula: entry }
  if (entry === "#N/A" || entry === "#VALUE!") return { value: { code: entry, sentence: "" } }
  throw new Error(`Excel may read "${entry}" as a number, a date or a flag`)
}

function shownValue(value: GridCell["value"]): unknown {
  if (value === null) return ""
  return typeof value === "object" ? value.code : value
}

function extentOf(address: string): Extent {
  const area = readAddress(address)
  if (!area || !Number.isFinite(area.bottom) || !Number.isFinite(area.right)) {
    throw new ExcelRefusal("InvalidArgument", `The argument is invalid: ${address}`)
  }
  return {
    row: area.top,
    column: area.left,
    rows: area.bottom - area.top + 1,
    columns: area.right - area.left + 1,
  }
}

function around(one: Extent, other: Extent): Extent {
  const row = Math.min(one.row, other.row)
  const column = Math.min(one.column, other.column)
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row
  return { row, column, rows, columns: Math.max(one.column + one.columns, other.column + other.columns) - column }
}

function wrongSize(): ExcelRefusal {
  return new ExcelRefusal("InvalidArgument", "The number of rows or columns doesn't match the range.")
}

/** Excel quotes every name that is not plain ASCII, more than it must. */
function onSheetAsExcel(sheet: string, range: string): string {
  return /^[A-Za-z_]\w*$/.test(sheet) ? onSheet(sheet, range) : `'${sheet.replaceAll("'", "''")}'!${range}`
}
