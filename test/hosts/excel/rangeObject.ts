import { addressOf, onSheet, rangeOf } from "../../../core/worksheets/address.ts"
import { sheetsInFormula } from "../sheetsInFormula.ts"
import type { Calculation } from "./calculation.ts"
import type { GridCell, GridValue } from "./grid.ts"
import { ExcelRefusal, type OfficeObject } from "./processBatch.ts"
import { type Extent, extentOf, mostColumns, mostRows, type Sheet } from "./sheet.ts"
import { taking } from "./taking.ts"

/** What a range needs of the workbook around it. */
export interface RangeSurroundings {
  readonly calculation: Calculation
  readonly spillsShowTheirFormula: boolean
  hasSheet(name: string): boolean
  range(sheet: Sheet, extent: Extent): OfficeObject
  worksheet(sheet: Sheet): OfficeObject
  select(sheet: Sheet, extent: Extent): void
  changed(sheet: Sheet, extent: Extent): void
}

/** A range as office.js may use it. */
export function rangeObject(book: RangeSurroundings, sheet: Sheet, extent: Extent): OfficeObject {
  const { row, column, rows, columns } = extent
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > mostRows || column + columns > mostColumns)
    throw new ExcelRefusal("InvalidArgument", "The argument is invalid or missing or has an incorrect format.")
  const range = rangeOf(row, column, rows, columns)
  const address = onSheetAsExcel(sheet.name, range)
  const { calculation } = book
  const valueAt = (r: number, c: number) => calculation.valueAt(sheet, row + r, column + c)
  const matrix = (of: (r: number, c: number) => unknown) =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => of(r, c)))
  const part = (inner: Extent) => book.range(sheet, inner)
  const oneCell = (r: number, c: number): Extent => ({ row: row + r, column: column + c, rows: 1, columns: 1 })
  return {
    kind: "Range",
    identity: { _ReferenceId: address },
    get: {
      Address: () => address,
      RowIndex: () => row,
      ColumnIndex: () => column,
      RowCount: () => rows,
      ColumnCount: () => columns,
      Values: () => matrix((r, c) => shownValue(valueAt(r, c))),
      ValueTypes: () => matrix((r, c) => typeOf(valueAt(r, c))),
      Formulas: () =>
        matrix((r, c) => sheet.grid.at(row + r, column + c).formula ?? spilledFormula(book, sheet, oneCell(r, c))),
      NumberFormat: () => matrix((r, c) => sheet.lookAt(addressOf(row + r, column + c), "NumberFormat") ?? "General"),
      HasSpill: () => {
        const spills = [...calculation.spills(sheet)]
        const some = spills.reduce((sum, spill) => sum + cellsInBoth(spill, extent), 0)
        return some === 0 ? false : some === rows * columns ? true : null
      },
      Worksheet: () => book.worksheet(sheet),
      Format: () => formatOf(sheet, range, "format"),
      ConditionalFormats: () => conditionalFormats(sheet, range),
      DataValidation: () => dataValidation(sheet, range),
    },
    set: {
      Formulas: (entered: unknown[][]) => {
        sheet.refuseWhereProtected()
        if (entered.length !== rows || entered.some((one) => one.length !== columns)) throw wrongSize()
        const named = entered
          .flat()
          .flatMap((entry) => (String(entry).startsWith("=") ? sheetsInFormula(String(entry)) : []))
        // Excel asks for a file then, which an add-in cannot answer.
        if (!named.every((name) => book.hasSheet(name)))
          throw new ExcelRefusal("InvalidArgument", "A formula names a sheet that is not there.")
        entered.forEach((one, r) => {
          one.forEach((entry, c) => {
            if (entry === "") sheet.grid.clear(row + r, column + c)
            else sheet.grid.put(row + r, column + c, typed(entry))
          })
        })
        book.changed(sheet, extent)
      },
      NumberFormat: (format: unknown) => {
        const value = Array.isArray(format) ? format[0]?.[0] : format
        if (typeof value !== "string") throw new Error(`No number format: ${JSON.stringify(format)}`)
        sheet.refuseWhereProtected()
        sheet.looks.push({ range, property: "NumberFormat", value })
      },
    },
    call: {
      GetCell: taking(["number", "number"], (r: number, c: number) => part(oneCell(r, c))),
      GetResizedRange: taking(["number", "number"], (r: number, c: number) =>
        part({ row, column, rows: rows + r, columns: columns + c }),
      ),
      GetUsedRangeOrNullObject: taking(["boolean?"], () => {
        const used = usedExtent(book, sheet, extent)
        return used ? part(used) : null
      }),
      GetSpillingToRangeOrNullObject: taking([], () => {
        if (rows * columns !== 1) throw new ExcelRefusal("InvalidArgument", "Only a single cell spills.")
        const spill = calculation.spillAt(sheet, row, column)
        return spill?.row === row && spill.column === column ? part(spill) : null
      }),
      Clear: taking([["Contents"]], () => {
        sheet.refuseWhereProtected()
        for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) sheet.grid.clear(row + r, column + c)
        book.changed(sheet, extent)
      }),
      Select: taking([], () => book.select(sheet, extent)),
      GetRow: taking(["number"], (r: number) => part({ row: row + r, column, rows: 1, columns })),
      GetBoundingRect: taking(["Range"], (other: OfficeObject) =>
        part(around(extent, extentOf(String(other.get?.Address?.())))),
      ),
      _ValidateArraySize: taking(["number", "number"], (r: number, c: number) => {
        if (r !== rows || c !== columns) throw wrongSize()
      }),
      _KeepReference: () => undefined,
      _RemoveReference: () => undefined,
    },
  }
}

/** The cells of a part of a sheet that hold or show something; undefined where none does. */
export function usedExtent(book: RangeSurroundings, sheet: Sheet, within: Extent): Extent | undefined {
  let used: Extent | undefined
  const add = (extent: Extent) => {
    const inside = inBoth(extent, within)
    if (inside) used = used ? around(used, inside) : inside
  }
  for (const { row, column } of sheet.grid.filled()) add({ row, column, rows: 1, columns: 1 })
  for (const spill of book.calculation.spills(sheet)) add(spill)
  return used
}

/** What a cell without a formula of its own gives as its formula: its value, or the formula whose result fills it. */
function spilledFormula(book: RangeSurroundings, sheet: Sheet, cell: Extent): unknown {
  const spill = book.spillsShowTheirFormula ? book.calculation.spillAt(sheet, cell.row, cell.column) : undefined
  if (spill) return sheet.grid.at(spill.row, spill.column).formula
  return shownValue(book.calculation.valueAt(sheet, cell.row, cell.column))
}

/** A cell after something was typed into it. A text that Excel might read as something else must carry its apostrophe. */
function typed(entry: unknown): GridCell {
  if (typeof entry === "number" || typeof entry === "boolean") return { value: entry }
  if (typeof entry !== "string") throw new Error(`No entry for a cell: ${JSON.stringify(entry)}`)
  if (entry.startsWith("'")) return { value: entry.slice(1) }
  if (entry.startsWith("=")) return { value: 0, formula: entry }
  if (/^#[A-Z/0]+[!?]?$/.test(entry)) return { value: { code: entry, sentence: "" } }
  throw new Error(`Excel may read "${entry}" as a number, a date or a flag`)
}

function shownValue(value: GridValue): unknown {
  if (value === null) return ""
  return typeof value === "object" ? value.code : value
}

function typeOf(value: GridValue): string {
  if (value === null) return "Empty"
  if (typeof value === "object") return "Error"
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"]
}

function around(one: Extent, other: Extent): Extent {
  const row = Math.min(one.row, other.row)
  const column = Math.min(one.column, other.column)
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row
  return { row, column, rows, columns: Math.max(one.column + one.columns, other.column + other.columns) - column }
}

function inBoth(one: Extent, other: Extent): Extent | undefined {
  const row = Math.max(one.row, other.row)
  const column = Math.max(one.column, other.column)
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined
}

function cellsInBoth(one: Extent, other: Extent): number {
  const both = inBoth(one, other)
  return both ? both.rows * both.columns : 0
}

function wrongSize(): ExcelRefusal {
  return new ExcelRefusal("InvalidArgument", "The number of rows or columns doesn't match the range.")
}

/** Excel quotes every name that is not plain ASCII, more than it must. */
export function onSheetAsExcel(sheet: string, range: string): string {
  return /^[A-Za-z_]\w*$/.test(sheet) ? onSheet(sheet, range) : `'${sheet.replaceAll("'", "''")}'!${range}`
}

/** Settings of a look are written down instead of shown. */
function settable(
  sheet: Sheet,
  range: string,
  kind: string,
  path: string,
  kinds: Readonly<Record<string, string | readonly string[]>>,
  get: NonNullable<OfficeObject["get"]> = {},
): OfficeObject {
  const set = Object.entries(kinds).map(([name, wanted]) => [
    name,
    taking([wanted], (value: unknown) => {
      sheet.refuseWhereProtected()
      sheet.looks.push({ range, property: path === "" ? name : `${path}.${name}`, value })
    }),
  ])
  return { kind, get, set: Object.fromEntries(set) }
}

function formatOf(sheet: Sheet, range: string, path: string): OfficeObject {
  const font = { Bold: "boolean", Italic: "boolean", Size: "number", Color: "color" }
  return settable(
    sheet,
    range,
    "RangeFormat",
    path,
    { ColumnWidth: "number", HorizontalAlignment: ["Left", "Center", "Right"] },
    {
      Font: () => settable(sheet, range, "RangeFont", `${path}.Font`, font),
      Fill: () => settable(sheet, range, "RangeFill", `${path}.Fill`, { Color: "color" }),
    },
  )
}

function conditionalFormats(sheet: Sheet, range: string): OfficeObject {
  const cellValue = settable(
    sheet,
    range,
    "CellValueConditionalFormat",
    "where",
    { Rule: "object" },
    {
      Format: () => formatOf(sheet, range, "where"),
    },
  )
  return {
    kind: "ConditionalFormatCollection",
    call: {
      Add: taking([["CellValue"]], () => ({
        kind: "ConditionalFormat",
        identity: { _Id: "1" },
        get: { CellValue: () => cellValue },
      })),
    },
  }
}

const ruleParts: Readonly<Record<string, readonly string[]>> = {
  list: ["inCellDropDown", "source"],
  decimal: ["formula1", "formula2", "operator"],
  date: ["formula1", "formula2", "operator"],
  custom: ["formula"],
}

function dataValidation(sheet: Sheet, range: string): OfficeObject {
  const { set = {}, ...rest } = settable(sheet, range, "DataValidation", "validation", {
    Rule: "object",
    Prompt: "object",
    ErrorAlert: "object",
  })
  const message = (name: string) => (value: { message: string; title: string }) => {
    if (value.message.length > 255 || value.title.length > 32) throw new ExcelRefusal("InvalidArgument", "Too long.")
    set[name]?.(value as never)
  }
  return {
    ...rest,
    set: {
      Rule: (rule: Readonly<Record<string, object>>) => {
        const [[kind, parts] = ["nothing", {}], ...more] = Object.entries(rule)
        const isKnown = Object.keys(parts).every((part) => ruleParts[kind]?.includes(part))
        if (more.length > 0 || !isKnown) throw new Error(`No rule of validation: ${JSON.stringify(rule)}`)
        if (kind === "list" && String((parts as { source?: string }).source).length > 255)
          throw new ExcelRefusal("InvalidArgument", "The list is too long.")
        set.Rule?.(rule as never)
      },
      Prompt: message("Prompt"),
      ErrorAlert: message("ErrorAlert"),
    },
  }
}
