import { rangeOf, readAddress } from "../../../core/worksheets/address.ts"
import { placeOf } from "../../vectors/layOut.ts"
import { checkCall } from "./appsScriptTypes.ts"
import { relativeFormula } from "./relativeFormula.ts"
import {
  type Calculate,
  type Calculated,
  dateOf,
  newSheet,
  type Rectangle,
  type StandInCell,
  type StandInChart,
  type StandInName,
  type StandInRule,
  type StandInSheet,
  type StandInValidation,
  typed,
  typedFormula,
  withoutFormulas,
} from "./standInSheet.ts"

export interface SpreadsheetStandIn {
  /** What a script finds in its world. */
  readonly services: { readonly SpreadsheetApp: unknown; readonly Charts: unknown; readonly HtmlService: unknown }
  readonly calls: string[]
  readonly sheets: StandInSheet[]
  readonly names: StandInName[]
  readonly menu: { readonly caption: string; readonly functionName: string }[]
  readonly alerts: { readonly title: string; readonly text: string }[]
  /** The files shown as sidebars. */
  readonly sidebars: { readonly file: string; readonly title: string }[]
  /** What a person does meanwhile. */
  userSelects(address: string): void
  userTypes(address: string, value: StandInCell): void
  userDeletes(sheet: string): void
  userRenames(from: string, to: string): void
  /** What a cell shows. */
  shown(address: string): unknown
}

interface Options {
  readonly timeZone?: string
  readonly locale?: string
  /** Without a person's consent, and in a simple trigger, nothing but the menu may be touched. */
  readonly authMode?: "NONE" | "LIMITED" | "FULL"
  readonly sheets?: readonly string[]
  /** A method that Sheets refuses, to see what becomes of it, and what it says then. */
  readonly fails?: string
  readonly says?: string
  readonly calculate?: Calculate
  /** What a person answers to a question. */
  readonly answers?: "YES" | "NO"
}

/** SpreadsheetApp and what stands beside it as far as Sellmore uses it. What is not named here, or not in Google's declarations, throws. */
export function spreadsheetStandIn(options: Options = {}): SpreadsheetStandIn {
  const kinds = new WeakMap<object, string>()
  const inside = new WeakMap<object, unknown>()
  const calls: string[] = []
  const sheets = (options.sheets ?? ["Sheet1"]).map(newSheet)
  const names: StandInName[] = []
  const menu: { caption: string; functionName: string }[] = []
  const alerts: { title: string; text: string }[] = []
  const sidebars: { file: string; title: string }[] = []
  const locale = options.locale ?? "en_US"
  const active = { sheet: sheets[0] as StandInSheet, at: { row: 1, column: 1, rows: 1, columns: 1 } }
  let calculated: Calculated | undefined
  const kindOf = (value: unknown) => (typeof value === "object" && value !== null ? kinds.get(value) : undefined)
  const now = () => {
    calculated ??= (options.calculate ?? withoutFormulas)({ sheets, names, locale })
    return calculated
  }
  const change = () => {
    calculated = undefined
  }

  interface Strictness {
    readonly data?: unknown
    readonly sheet?: StandInSheet
  }

  function strict(kind: string, methods: Record<string, unknown>, { data, sheet }: Strictness = {}): object {
    const standIn: object = new Proxy(methods, {
      get: (_, property) => {
        const member = typeof property === "string" ? methods[property] : undefined
        if (member === undefined) throw new Error(`The stand-in has no ${kind}.${String(property)}`)
        if (typeof member !== "function") return member
        return (...args: unknown[]) => {
          const name = `${kind}.${String(property)}`
          checkCall(name, args, kindOf)
          const isMenu = /\.(getUi|createAddonMenu|addItem|addToUi)$/.test(name)
          if (options.authMode !== undefined && options.authMode !== "FULL" && !isMenu) {
            throw new Error(
              `You do not have permission to call ${name}. Required permissions: spreadsheets.currentonly`,
            )
          }
          if (options.fails === name) throw new Error(options.says ?? "Service Spreadsheets failed.")
          if (sheet?.isDeleted) throw new Error(`Sheet ${sheet.name} not found`)
          calls.push(name)
          return member(...args) ?? (/\.(set|add|insert|when|require)/.test(name) ? standIn : undefined)
        }
      },
      set: (_, property) => {
        throw new Error(`Nothing may be set on ${kind}: ${String(property)}`)
      },
    })
    kinds.set(standIn, kind)
    inside.set(standIn, data)
    return standIn
  }

  const constants = (kind: string, words: readonly string[]) =>
    strict(kind, Object.fromEntries(words.map((word) => [word, strict(kind, {}, { data: word })])))

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
      names.splice(at < 0 ? names.length : at, at < 0 ? 0 : 1, { name, ...placeOfRange(range) })
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
    deleteSheet: (sheet: object) => remove(inside.get(sheet) as StandInSheet),
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

  function placeOfRange(range: object): { sheet: StandInSheet; at: Rectangle } {
    return inside.get(range) as { sheet: StandInSheet; at: Rectangle }
  }

  function sheetStandIn(sheet: StandInSheet): object {
    return strict(
      "Sheet",
      {
        getName: () => sheet.name,
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
          sheet.rules = Array.from(rules, (rule) => inside.get(rule) as StandInRule)
        },
        newChart: () => chartBuilder(sheet),
        insertChart: (chart: object) => {
          sheet.charts.push(inside.get(chart) as StandInChart)
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

  const addressIn = ({ row, column, rows, columns }: Rectangle) => rangeOf(row - 1, column - 1, rows, columns)

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
            if (rule) sheet.validations.set(place, inside.get(rule) as StandInValidation)
          }),
        copyTo: (destination: object, type: object, transposed: boolean) => {
          const to = placeOfRange(destination)
          const isOntoItself = to.sheet === sheet && addressIn(to.at) === addressIn(at)
          if (inside.get(type) !== "PASTE_VALUES" || transposed || !isOntoItself) {
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

  function chartBuilder(sheet: StandInSheet): object {
    const chart: StandInChart = { type: "", ranges: [], headers: 0, options: {}, at: "" }
    return strict(
      "EmbeddedChartBuilder",
      {
        setChartType: (type: object) => {
          chart.type = inside.get(type) as string
        },
        addRange: (range: object) => {
          chart.ranges.push(addressIn(placeOfRange(range).at))
        },
        setNumHeaders: (headers: number) => {
          chart.headers = headers
        },
        setOption: (option: string, value: unknown) => {
          chart.options[option] = value
        },
        setPosition: (row: number, column: number) => {
          if (row < 1 || column < 1) throw new Error("Rows and columns count from 1.")
          chart.at = rangeOf(row - 1, column - 1, 1, 1)
        },
        build: () => {
          if (chart.type === "" || chart.ranges.length === 0 || chart.at === "") {
            throw new Error("A chart needs a type, a range and a position.")
          }
          return strict("EmbeddedChart", {}, { data: chart })
        },
      },
      { sheet },
    )
  }

  function ruleBuilder(): object {
    const rule: StandInRule = { text: "", background: null, fontColor: null, range: "" }
    return strict("ConditionalFormatRuleBuilder", {
      whenTextEqualTo: (text: string) => {
        if (/^[=+]/.test(text)) throw new Error(`Sheets would take this text for a formula: ${text}`)
        rule.text = text
      },
      setBackground: (color: string | null) => {
        rule.background = color
      },
      setFontColor: (color: string | null) => {
        rule.fontColor = color
      },
      setRanges: (ranges: readonly object[]) => {
        rule.range = Array.from(ranges, (range) => addressIn(placeOfRange(range).at)).join(" ")
      },
      build: () => {
        if (rule.text === "" || rule.range === "") throw new Error("A rule needs a condition and a range.")
        return strict("ConditionalFormatRule", {}, { data: rule })
      },
    })
  }

  function validationBuilder(): object {
    const validation: StandInValidation = { rule: "", allowsInvalid: true, help: "" }
    const requires = (rule: string) => {
      validation.rule = rule
    }
    return strict("DataValidationBuilder", {
      setAllowInvalid: (allows: boolean) => {
        validation.allowsInvalid = allows
      },
      setHelpText: (help: string) => {
        validation.help = help
      },
      requireDate: () => requires("date"),
      requireNumberBetween: (least: number, most: number) => requires(`number from ${least} to ${most}`),
      requireNumberGreaterThanOrEqualTo: (least: number) => requires(`number from ${least}`),
      requireNumberLessThanOrEqualTo: (most: number) => requires(`number to ${most}`),
      requireValueInList: (values: readonly string[]) => {
        const formula = Array.from(values).find((value) => /^[=+]/.test(value))
        if (formula !== undefined) throw new Error(`Sheets would take this choice for a formula: ${formula}`)
        requires(`one of ${Array.from(values).join(" | ")}`)
      },
      build: () => {
        if (validation.rule === "") throw new Error("A validation needs a rule.")
        return strict("DataValidation", {}, { data: validation })
      },
    })
  }

  const ui = strict("Ui", {
    ButtonSet: constants("ButtonSet", ["OK", "YES_NO"]),
    Button: constants("Button", ["YES", "NO", "OK"]),
    createAddonMenu: () => {
      const items: typeof menu = []
      return strict("Menu", {
        addItem: (caption: string, functionName: string) => {
          items.push({ caption, functionName })
        },
        addToUi: () => {
          menu.push(...items)
        },
      })
    },
    alert: (title: string, text: string, buttons: object): unknown => {
      alerts.push({ title, text })
      return buttonOf(inside.get(buttons) === "YES_NO" ? (options.answers ?? "NO") : "OK")
    },
    showSidebar: (output: object) => {
      sidebars.push(inside.get(output) as { file: string; title: string })
    },
  })

  function buttonOf(word: string): unknown {
    return (ui as unknown as { Button: Record<string, unknown> }).Button[word]
  }

  const services = {
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
        const output = { file, title: "" }
        return strict(
          "HtmlOutput",
          {
            setTitle: (title: string) => {
              output.title = title
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
    services,
    calls,
    sheets,
    names,
    menu,
    alerts,
    sidebars,
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
