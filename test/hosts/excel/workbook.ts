import type { FunctionsMetadata } from "../../../addin/excel/functionsJson.ts"
import { rangeOf } from "../../../core/worksheets/address.ts"
import { Calculation, type Call } from "./calculation.ts"
import type { GridValue } from "./grid.ts"
import { ExcelRefusal, type OfficeObject } from "./processBatch.ts"
import { onSheetAsExcel, type RangeSurroundings, rangeObject, usedExtent } from "./rangeObject.ts"
import { type Extent, extentOf, mostColumns, mostRows, Sheet } from "./sheet.ts"
import { taking } from "./taking.ts"

/** What the stand-in around the workbook does for it. */
export interface WorkbookSurroundings {
  readonly metadata: FunctionsMetadata
  /** The events that office.js registered for. */
  readonly listening: Set<number>
  callAll(calls: readonly Call[]): Promise<GridValue[][][]>
  tellSelected(): void
  /** Tells whoever registered for it; the numbers are those of office.js. */
  tell(event: number, message: unknown): void
}

const changed = 10

/** The part of Excel's object model that the host adapter uses, over sheets that calculate. */
export class Workbook {
  readonly sheets: Sheet[] = [new Sheet("Sheet1", 1)]
  /** Names with the range they stand for, `$` and all. */
  readonly names = new Map<string, string>()
  decimalSeparator = "."
  culture = "en-US"
  /** Excel does not say which of the two it does. */
  spillsShowTheirFormula = false
  active = this.sheets[0] as Sheet
  private selected: { sheet: Sheet; extent: Extent }
  private made = 1
  private readonly references = new Map<string, OfficeObject>()
  private readonly around: RangeSurroundings
  private readonly surroundings: WorkbookSurroundings

  constructor(surroundings: WorkbookSurroundings) {
    this.surroundings = surroundings
    this.selected = { sheet: this.active, extent: { row: 0, column: 0, rows: 1, columns: 1 } }
    const calculation = new Calculation(this, surroundings.metadata, (calls) => surroundings.callAll(calls))
    const book = this
    this.around = {
      calculation,
      get spillsShowTheirFormula() {
        return book.spillsShowTheirFormula
      },
      hasSheet: (name) => this.sheetNamed(name) !== undefined,
      range: (sheet, extent) => this.range(sheet, extent),
      worksheet: (sheet) => this.worksheet(sheet),
      select: (sheet, extent) => {
        this.active = sheet
        this.selected = { sheet, extent }
        surroundings.tellSelected()
      },
      changed: (sheet, extent) => {
        calculation.changed()
        this.tell(changed, sheet, extent)
      },
    }
  }

  get root(): OfficeObject {
    return {
      kind: "Workbook",
      get: {
        Worksheets: () => this.worksheets(),
        Names: () => this.namedItems(),
        Application: () => this.application(),
      },
      call: {
        GetSelectedRange: taking([], () => this.range(this.selected.sheet, this.selected.extent)),
        _RemoveReference: () => undefined,
      },
    }
  }

  kept(reference: string): OfficeObject | undefined {
    return this.references.get(reference)
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  }

  /** Someone types into a cell: a formula, or a value as it is. */
  type(sheet: Sheet, address: string, entry: GridValue): void {
    const extent = extentOf(address)
    const { row, column } = extent
    if (entry === null) sheet.grid.clear(row, column)
    else if (typeof entry === "string" && entry.startsWith("="))
      sheet.grid.put(row, column, { value: 0, formula: entry })
    else sheet.grid.put(row, column, { value: entry })
    this.around.changed(sheet, extent)
  }

  /** Someone selects cells. */
  select(sheet: Sheet, address: string): void {
    this.around.select(sheet, extentOf(address))
  }

  /** What a cell shows. */
  shownAt(sheet: Sheet, address: string): GridValue {
    const { row, column } = extentOf(address)
    return this.around.calculation.valueAt(sheet, row, column)
  }

  /** Names of a sheet follow it; formulas that name it would too, but are not read here. */
  rename(sheet: Sheet, name: string): void {
    const of = (one: string) => onSheetAsExcel(one, "")
    for (const [key, range] of this.names)
      if (range.startsWith(of(sheet.name))) this.names.set(key, of(name) + range.slice(of(sheet.name).length))
    sheet.name = name
    this.around.calculation.changed()
  }

  remove(sheet: Sheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1)
    this.active = this.sheets[0] as Sheet
    this.around.calculation.changed()
  }

  private tell(event: number, sheet: Sheet, { row, column, rows, columns }: Extent): void {
    if (!this.surroundings.listening.has(event)) return
    const message = { worksheetId: sheet.id, address: rangeOf(row, column, rows, columns), shiftDirection: "None" }
    this.surroundings.tell(event, message)
  }

  private application(): OfficeObject {
    const cultureInfo = { kind: "CultureInfo", get: { Name: () => this.culture } }
    return {
      kind: "Application",
      get: { DecimalSeparator: () => this.decimalSeparator, CultureInfo: () => cultureInfo },
    }
  }

  private worksheets(): OfficeObject {
    const named = (key: string) => this.sheetNamed(key) ?? this.sheets.find(({ id }) => id === key)
    const { listening } = this.surroundings
    const register = (event: number, isListening: boolean) =>
      taking([], () => void (isListening ? listening.add(event) : listening.delete(event)))
    return {
      kind: "WorksheetCollection",
      items: () => this.sheets.map((sheet) => this.worksheet(sheet)),
      call: {
        GetActiveWorksheet: taking([], () => this.worksheet(this.active)),
        GetItemOrNullObject: taking(["string"], (key: string) => {
          const sheet = named(key)
          return sheet ? this.worksheet(sheet) : null
        }),
        Indexer: taking(["string"], (key: string) => {
          const sheet = named(key)
          if (!sheet) throw new ExcelRefusal("ItemNotFound", "The requested resource doesn't exist.")
          return this.worksheet(sheet)
        }),
        Add: taking(["string"], (name: string) => {
          if (named(name)) throw new ExcelRefusal("ItemAlreadyExists", "A resource with the same name already exists.")
          if (name.length > 31 || /[\\/?*[\]:]/.test(name) || name === "")
            throw new ExcelRefusal("InvalidArgument", "The argument is invalid or missing or has an incorrect format.")
          this.made++
          const sheet = new Sheet(name, this.made)
          this.sheets.push(sheet)
          return this.worksheet(sheet)
        }),
        _RegisterDataChangedEvent: register(changed, true),
        _UnregisterDataChangedEvent: register(changed, false),
      },
    }
  }

  private worksheet(sheet: Sheet): OfficeObject {
    const look = (range: string, property: string, value: unknown) => sheet.looks.push({ range, property, value })
    return {
      kind: "Worksheet",
      identity: { _Id: sheet.id },
      get: {
        Id: () => sheet.id,
        Name: () => sheet.name,
        FreezePanes: () => this.freezePanes(look),
        Charts: () => this.charts(look),
      },
      call: {
        GetRange: taking(["string"], (address: string) => this.range(sheet, extentOf(address))),
        GetRangeByIndexes: taking(
          ["number", "number", "number", "number"],
          (row: number, column: number, rows: number, columns: number) =>
            this.range(sheet, { row, column, rows, columns }),
        ),
        GetUsedRangeOrNullObject: taking(["boolean?"], () => {
          const used = usedExtent(this.around, sheet, everything)
          return used ? this.range(sheet, used) : null
        }),
        Activate: taking([], () => {
          if (this.active !== sheet) this.selected = { sheet, extent: { row: 0, column: 0, rows: 1, columns: 1 } }
          this.active = sheet
        }),
        Delete: taking([], () => this.remove(sheet)),
      },
    }
  }

  private namedItems(): OfficeObject {
    const { names } = this
    const item = (name: string): OfficeObject => ({
      kind: "NamedItem",
      get: { Name: () => name, Formula: () => `=${names.get(name)}`, Visible: () => true },
      call: { Delete: taking([], () => void names.delete(name)) },
    })
    const key = (name: string) => [...names.keys()].find((one) => one.toLowerCase() === name.toLowerCase())
    return {
      kind: "NamedItemCollection",
      items: () => [...names.keys()].map(item),
      call: {
        GetItemOrNullObject: taking(["string"], (name: string) => {
          const found = key(name)
          return found === undefined ? null : item(found)
        }),
        Add: taking(["string", "Range", "string?"], (name: string, range: OfficeObject) => {
          if (key(name)) throw new ExcelRefusal("ItemAlreadyExists", "A resource with the same name already exists.")
          if (!/^[A-Za-z_\\][\w.]*$/.test(name) || /^[A-Z]{1,3}\d+$/i.test(name))
            throw new ExcelRefusal("InvalidArgument", "The name is no name.")
          names.set(name, absolute(String(range.get?.Address?.())))
          this.around.calculation.changed()
          return item(name)
        }),
      },
    }
  }

  private freezePanes(look: Note): OfficeObject {
    return {
      kind: "WorksheetFreezePanes",
      call: { FreezeRows: taking(["number"], (count: number) => look("A1", "frozenRows", count)) },
    }
  }

  private charts(look: Note): OfficeObject {
    return {
      kind: "ChartCollection",
      call: {
        Add: taking(
          [["BarClustered", "ColumnClustered", "BarStacked", "Line"], "Range", ["Columns"]],
          (type: string, range: OfficeObject) => {
            const { range: data = "" } = splitAddress(range)
            look(data, "chart", type)
            const note = (property: string) => (value: unknown) => look(data, `chart.${property}`, value)
            return chart(note, extentOf(data).columns)
          },
        ),
      },
    }
  }

  private range(sheet: Sheet, extent: Extent): OfficeObject {
    const object = rangeObject(this.around, sheet, extent)
    this.references.set(String(object.get?.Address?.()), object)
    return object
  }
}

type Note = (range: string, property: string, value: unknown) => void

const everything: Extent = { row: 0, column: 0, rows: mostRows, columns: mostColumns }

function chart(note: (property: string) => (value: unknown) => void, columns: number): OfficeObject {
  const one = (index: number): OfficeObject => ({
    kind: "ChartSeries",
    call: {
      SetXAxisValues: taking(["Range"], (range: OfficeObject) =>
        note(`series.${index}.labels`)(splitAddress(range).range),
      ),
    },
  })
  const series: OfficeObject = {
    kind: "ChartSeriesCollection",
    call: {
      GetItemAt: taking(["number"], (index: number) => {
        if (index < columns) return one(index)
        throw new ExcelRefusal("ItemNotFound", "The requested resource doesn't exist.")
      }),
    },
  }
  const title = { kind: "ChartTitle", set: { Text: taking(["string"], note("title")) } }
  const axis = (name: string) => ({
    kind: "ChartAxis",
    set: {
      TickLabelPosition: taking([["Low", "High", "NextToAxis", "None"]], note(`${name}.labels`)),
      ReversePlotOrder: taking(["boolean"], note(`${name}.reversed`)),
    },
  })
  const axes = {
    kind: "ChartAxes",
    get: { CategoryAxis: () => axis("categories"), ValueAxis: () => axis("values") },
  }
  const legend = { kind: "ChartLegend", set: { Visible: taking(["boolean"], note("legend")) } }
  return {
    kind: "Chart",
    identity: { _Id: "1" },
    get: { Title: () => title, Legend: () => legend, Series: () => series, Axes: () => axes },
    set: { Width: taking(["number"], note("width")), Height: taking(["number"], note("height")) },
    call: { SetPosition: taking(["string", "string?"], note("at")) },
  }
}

function splitAddress(range: OfficeObject): { sheet: string; range: string } {
  const [sheet = "", cells = ""] = String(range.get?.Address?.()).split(/!(?=[^!]*$)/)
  return { sheet: sheet.replace(/^'|'$/g, "").replaceAll("''", "'"), range: cells }
}

function absolute(address: string): string {
  const [sheet = "", cells = ""] = address.split(/!(?=[^!]*$)/)
  return `${sheet}!${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`
}
