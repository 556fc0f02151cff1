import { readAddress } from "../../../core/worksheets/address.ts"
import { placeOf } from "../../vectors/layOut.ts"
import { sheetsInFormula } from "../sheetsInFormula.ts"
import { builtSidebar } from "./appsScript.ts"
import { relativeFormula } from "./relativeFormula.ts"
import { standInBuilders } from "./standInBuilders.ts"
import {
  addressIn,
  type Calculate,
  type Calculated,
  dateOf,
  newSheet,
  type Rectangle,
  type StandInCell,
  type StandInChart,
  type StandInName,
  type StandInRange,
  type StandInRule,
  type StandInSheet,
  type StandInValidation,
  typed,
  typedFormula,
  withoutFormulas,
} from "./standInSheet.ts"
import { type StandInUi, standInUi } from "./standInUi.ts"
import { type Strictness, strictServices } from "./strictServices.ts"

export interface SpreadsheetStandIn extends StandInUi {
  /** What a script finds in its world. */
  readonly services: { readonly SpreadsheetApp: unknown; readonly Charts: unknown; readonly HtmlService: unknown }
  readonly calls: string[]
  readonly sheets: StandInSheet[]
  readonly names: StandInName[]
  /** What a person does meanwhile. */
  userSelects(address: string): void
  userTypes(address: string, value: StandInCell): void
  userDeletes(sheet: string): void
  userRenames(from: string, to: string): void
  /** What a cell shows. */
  shown(address: string): unknown
}

interface Options extends Strictness {
  readonly timeZone?: string
  readonly locale?: string
  readonly sheets?: readonly string[]
  readonly calculate?: Calculate
  /** What a person answers to a question. */
  readonly answers?: "YES" | "NO"
}

/** SpreadsheetApp and what stands beside it as far as Sellmore uses it. What is not named here, or not in Google's declarations, throws. */
export function spreadsheetStandIn(options: Options = {}): SpreadsheetStandIn {
  const services = strictServices(options)
  const { calls, strict, constants, inside } = services
  const { chartBuilder, ruleBuilder, validationBuilder } = standInBuilders(services)
  const { ui, ...shownToPeople } = standInUi(services, options.answers ?? "NO")
  const sheets = (options.sheets ?? ["Sheet1"]).map(newSheet)
  const names: StandInName[] = []
  const locale = options.locale ?? "en_US"
  const active = { sheet: sheets[0] as StandInSheet, at: { row: 1, column: 1, rows: 1, columns: 1 } }
  let calculated: Calculated | undefined
  const now = () => {
    calculated ??= (options.calculate ?? withoutFormulas)({ sheets, names, locale })
    return calculated
  }
  const change = () => {
    calculated = undefined
  }

  const findSheet = (name: string) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())

  const spreadsheet = strict("Spreadsheet", {
    getSpreadsheetTimeZone: () => options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    getSpreadsheetLocale: () => locale,
    getSheets: () => sheets.map(sheetStandIn),
    getActiveSheet: () => sheetStandIn(active.sheet),
    getActiveRange: () => rangeStandIn(active.sheet, active.at),
    getActiveRangeList: () =>
      strict("RangeList", { getRanges: () => [rangeStandIn(active.sheet, active.at)] }, { sheet: active.sheet }),
    getSheetByName: (name: string) => {
      const found = findSheet(name)
      return found ? sheetStandIn(found) : null
    },
    getNamedRanges: () => names.map(nameStandIn),
    setNamedRange: (name: string, range: object) => {
      if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^(?:[a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name)) {
        throw new Error(`The name ${name} is invalid.`)
      }
      const at = names.findIndex((one) => one.name.toLowerCase() === name.toLowerCase())
      names.splice(at < 0 ? names.length : at, at < 0 ? 0 : 1, { name, ...inside<StandInRange>(range) })
      change()
    },
    insertSheet: (name: string) => {
      if (findSheet(name)) throw new Error(`A sheet named ${name} already exists.`)
      if (name.length > 100) throw new Error("The name of a sheet has at most 100 characters.")
      const sheet = newSheet(name)
      sheets.push(sheet)
      activate(sheet, { row: 1, column: 1, rows: 1, columns: 1 })
      change()
      return sheetStandIn(sheet)
    },
    deleteSheet: (sheet: object) => remove(inside<StandInSheet>(sheet)),
  })

  function activate(sheet: StandInSheet, at: Rectangle): void {
    Object.assign(active, { sheet, at })
  }

  function remove(sheet: StandInSheet): void {
    if (sheet.isDeleted) throw new Error(`Sheet ${sheet.name} not found`)
    if (sheets.length === 1) throw new Error("You can't remove all the sheets in a document.")
    sheet.isDeleted = true
    sheets.splice(sheets.indexOf(sheet), 1)
    for (const named of names.filter((one) => one.sheet === sheet)) names.splice(names.indexOf(named), 1)
    if (active.sheet === sheet) activate(sheets[0] as StandInSheet, { row: 1, column: 1, rows: 1, columns: 1 })
    change()
  }

  function nameStandIn(named: StandInName): object {
    return strict("NamedRange", {
      getName: () => named.name,
      getRange: () => rangeStandIn(named.sheet, named.at),
      remove: () => {
        names.splice(names.indexOf(named), 1)
        change()
      },
    })
  }

  function sheetStandIn(sheet: StandInSheet): object {
    return strict(
      "Sheet",
      {
        getName: () => sheet.name,
        activate: () => activate(sheet, { row: 1, column: 1, rows: 1, columns: 1 }),
        getRange: (first: number | string, column = 1, rows = 1, columns = 1) =>
          typeof first === "string"
            ? rangeByAddress(sheet, first)
            : rangeStandIn(sheet, { row: first, column, rows, columns }),
        getDataRange: () => {
          const { rows, columns } = now().extent(sheet)
          return rangeStandIn(sheet, { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) })
        },
        getLastRow: () => now().extent(sheet).rows,
        getLastColumn: () => now().extent(sheet).columns,
        getMaxRows: () => sheet.maxRows,
        getMaxColumns: () => sheet.maxColumns,
        setFrozenRows: (rows: number) => {
          sheet.frozenRows = rows
        },
        setColumnWidths: (first: number, count: number, width: number) => {
          if (first < 1 || count < 1 || first + count - 1 > sheet.maxColumns)
            throw new Error("Those columns are out of bounds.")
          if (width < 1) throw new Error("A width is at least 1 pixel.")
          for (let column = first; column < first + count; column++) sheet.widths.set(column, width)
        },
        insertRowsAfter: (after: number, count: number) => {
          if (after < 1 || count < 1 || after > sheet.maxRows) throw new Error("Those rows are out of bounds.")
          sheet.maxRows += count
          change()
        },
        insertColumnsAfter: (after: number, count: number) => {
          if (after < 1 || count < 1 || after > sheet.maxColumns) throw new Error("Those columns are out of bounds.")
          sheet.maxColumns += count
          change()
        },
        setConditionalFormatRules: (rules: readonly object[]) => {
          sheet.rules = Array.from(rules, (rule) => inside<StandInRule>(rule))
        },
        newChart: () => chartBuilder(sheet),
        insertChart: (chart: object) => {
          sheet.charts.push(inside<StandInChart>(chart))
        },
      },
      { data: sheet, sheet },
    )
  }

  function rangeByAddress(sheet: StandInSheet, address: string): object {
    const [from = "", to = from] = address.split(":")
    const [first, last] = [placeOf(from), placeOf(to)]
    const size = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 }
    return rangeStandIn(sheet, { row: first.row + 1, column: first.column + 1, ...size })
  }

  function rangeStandIn(sheet: StandInSheet, at: Rectangle): object {
    if (at.row < 1 || at.column < 1 || at.rows < 1 || at.columns < 1) throw new Error("Rows and columns count from 1.")
    if (at.row + at.rows - 1 > sheet.maxRows || at.column + at.columns - 1 > sheet.maxColumns) {
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.")
    }
    const read = <V>(cell: (row: number, column: number) => V): V[][] =>
      Array.from({ length: at.rows }, (_, r) =>
        Array.from({ length: at.columns }, (_, c) => cell(at.row + r, at.column + c)),
      )
    const write = <V>(values: V[][], set: (place: string, value: V) => void) => {
      checkShape(values, at)
      values.forEach((row, r) => {
        row.forEach((value, c) => {
          set(`${at.row + r},${at.column + c}`, value)
        })
      })
      change()
    }
    const fromTop = <V>(values: V[][]): V[][] => {
      if (at.row !== 1 || at.column !== 1) throw new Error("The stand-in keeps looks from A1 on only.")
      return checkShape(values, at)
    }
    const formulaAt = (row: number, column: number) => {
      const cell = sheet.cells.get(`${row},${column}`)
      return typeof cell === "object" && "formula" in cell ? cell.formula : ""
    }
    const keep = (place: string, cell: StandInCell) => {
      const named = typeof cell === "object" && "formula" in cell ? sheetsInFormula(cell.formula) : []
      // Sheets shows #REF! from then on, also when the sheet comes later.
      if (!named.every(findSheet)) throw new Error(`A formula names a sheet that is not there: ${JSON.stringify(cell)}`)
      sheet.cells.set(place, cell)
    }
    const self = strict(
      "Range",
      {
        getSheet: () => sheetStandIn(sheet),
        getA1Notation: () => addressIn(at),
        getRow: () => at.row,
        getColumn: () => at.column,
        getNumRows: () => at.rows,
        getNumColumns: () => at.columns,
        getCell: (row: number, column: number) => {
          if (row > at.rows || column > at.columns) throw new Error("Cell reference out of range")
          return rangeStandIn(sheet, { row: at.row + row - 1, column: at.column + column - 1, rows: 1, columns: 1 })
        },
        getValues: () => read((row, column) => valueAt(sheet, row, column)),
        getFormulas: () => read(formulaAt),
        getFormulasR1C1: () =>
          read((row, column) => {
            const formula = formulaAt(row, column)
            return formula === "" ? null : relativeFormula(formula, row, column)
          }),
        setValues: (values: unknown[][]) => write(values, (place, value) => keep(place, typed(value))),
        setFormulas: (formulas: string[][]) => write(formulas, (place, formula) => keep(place, typedFormula(formula))),
        setFormula: (formula: string) =>
          write(
            read(() => formula),
            (place, one) => keep(place, typedFormula(one)),
          ),
        setBackgrounds: (colors: (string | null)[][]) => {
          sheet.backgrounds = fromTop(colors)
        },
        setFontColors: (colors: (string | null)[][]) => {
          sheet.fontColors = fromTop(colors)
        },
        setFontWeights: (weights: string[][]) => {
          sheet.fontWeights = fromTop(weights)
        },
        setNumberFormats: (formats: string[][]) => {
          for (const format of formats.flat()) {
            if (!/^(?:General|[#0,.%]+|[ymdhs\-/: ]+)$/.test(format)) throw new Error(`No number format: ${format}`)
          }
          write(formats, (place, format) => sheet.numberFormats.set(place, format))
        },
        setHorizontalAlignments: (alignments: (string | null)[][]) =>
          write(alignments, (place, alignment) => {
            if (alignment !== null) sheet.alignments.set(place, alignment)
          }),
        setDataValidations: (rules: (object | null)[][]) =>
          write(rules, (place, rule) => {
            if (rule) sheet.validations.set(place, inside<StandInValidation>(rule))
          }),
        copyTo: (destination: object, type: object, transposed: boolean) => {
          const to = inside<StandInRange>(destination)
          const isOntoItself = to.sheet === sheet && addressIn(to.at) === addressIn(at)
          if (inside(type) !== "PASTE_VALUES" || transposed || !isOntoItself) {
            throw new Error("The stand-in copies values onto their own cells only.")
          }
          const values = read((row, column) => now().value(sheet, row, column))
          write(values, (place, value) => keep(place, pasted(value)))
        },
        protect: () => {
          const protection = { range: addressIn(at), about: "", warningOnly: false }
          sheet.protections.push(protection)
          return strict(
            "Protection",
            {
              setDescription: (about: string) => {
                protection.about = about
              },
              setWarningOnly: (warningOnly: boolean) => {
                protection.warningOnly = warningOnly
              },
            },
            { sheet },
          )
        },
        activate: () => {
          activate(sheet, at)
          return self
        },
      },
      { data: { sheet, at }, sheet },
    )
    return self
  }

  function valueAt(sheet: StandInSheet, row: number, column: number): unknown {
    const value = now().value(sheet, row, column)
    const isDate = sheet.numberFormats.get(`${row},${column}`)?.includes("yy")
    return isDate && typeof value === "number" ? dateOf(value) : value
  }

  const world = {
    SpreadsheetApp: strict("SpreadsheetApp", {
      CopyPasteType: constants("CopyPasteType", ["PASTE_VALUES"]),
      getActive: () => spreadsheet,
      getUi: () => ui,
      flush: () => undefined,
      newConditionalFormatRule: ruleBuilder,
      newDataValidation: validationBuilder,
    }),
    Charts: strict("Charts", { ChartType: constants("ChartType", ["BAR", "COLUMN", "LINE"]) }),
    HtmlService: strict("HtmlService", {
      createHtmlOutputFromFile: (file: string) => {
        const output: { file: string; title: string; content?: string } = { file, title: "" }
        return strict(
          "HtmlOutput",
          {
            setTitle: (title: string) => {
              output.title = title
            },
            getContent: () => output.content ?? builtSidebar(),
            setContent: (content: string) => {
              output.content = content
            },
          },
          { data: output },
        )
      },
    }),
  }

  function placeAt(address: string): { sheet: StandInSheet; at: Rectangle } {
    const area = readAddress(address)
    const sheet = area?.sheet === undefined ? active.sheet : findSheet(area.sheet)
    if (!area || !sheet) throw new Error(`No cells: ${address}`)
    const bottom = Math.min(area.bottom, sheet.maxRows - 1)
    const right = Math.min(area.right, sheet.maxColumns - 1)
    return {
      sheet,
      at: { row: area.top + 1, column: area.left + 1, rows: bottom - area.top + 1, columns: right - area.left + 1 },
    }
  }

  return {
    services: world,
    calls,
    sheets,
    names,
    ...shownToPeople,
    userSelects: (address) => {
      const { sheet, at } = placeAt(address)
      activate(sheet, at)
    },
    userTypes: (address, value) => {
      const { sheet, at } = placeAt(address)
      sheet.cells.set(`${at.row},${at.column}`, value)
      change()
    },
    userDeletes: (name) => {
      const sheet = findSheet(name)
      if (sheet) remove(sheet)
    },
    userRenames: (from, to) => {
      const sheet = findSheet(from)
      if (sheet) sheet.name = to
      change()
    },
    shown: (address) => {
      const { sheet, at } = placeAt(address)
      return valueAt(sheet, at.row, at.column)
    },
  }
}

/** What a formula showed, as a value of its own: texts are no formulas even where they look like one. */
function pasted(value: unknown): StandInCell {
  if (typeof value !== "string" || value === "") return typed(value)
  return /^#[A-Z/0?!]+$/.test(value) ? { error: value } : { text: value }
}

function checkShape<V>(values: V[][], { rows, columns }: Rectangle): V[][] {
  if (values.length !== rows) throw new Error(`The data has ${values.length} rows, the range ${rows}.`)
  for (const row of values) {
    if (row.length !== columns) throw new Error(`The data has ${row.length} columns, the range ${columns}.`)
  }
  return values
}
