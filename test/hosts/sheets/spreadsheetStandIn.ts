import { placeOf } from "../../vectors/layOut.ts"
import { checkCall } from "./appsScriptTypes.ts"

/** What stands in a cell of the stand-in: a text only where Sheets could not have read it as something else. */
export type StandInCell = number | boolean | "" | { readonly text: string } | { readonly formula: string }

export interface StandInRule {
  text: string
  background: string | null
  fontColor: string | null
  range: string
}

/** A sheet as the script left it; rectangles from A1 on. */
export interface StandInSheet {
  readonly name: string
  readonly cells: Map<string, StandInCell>
  backgrounds: (string | null)[][]
  fontColors: (string | null)[][]
  fontWeights: string[][]
  readonly widths: Map<number, number>
  frozenRows: number
  rules: StandInRule[]
  maxRows: number
  maxColumns: number
}

export interface SpreadsheetStandIn {
  /** What the script finds as SpreadsheetApp. */
  readonly app: unknown
  readonly calls: string[]
  readonly sheets: StandInSheet[]
  readonly menu: { readonly caption: string; readonly functionName: string }[]
  readonly alerts: { readonly title: string; readonly text: string }[]
}

interface Options {
  readonly timeZone?: string
  readonly locale?: string
  /** Without a person's consent nothing but the menu may be touched. */
  readonly authMode?: "NONE" | "FULL"
  readonly sheets?: readonly string[]
  /** A method that Sheets refuses, to see what becomes of it. */
  readonly fails?: string
}

/** SpreadsheetApp as far as Sellmore uses it. What is not named here, or not in Google's declarations, throws. */
export function spreadsheetStandIn(options: Options = {}): SpreadsheetStandIn {
  const kinds = new WeakMap<object, string>()
  const calls: string[] = []
  const sheets = (options.sheets ?? ["Sheet1"]).map(newSheet)
  const menu: { caption: string; functionName: string }[] = []
  const alerts: { title: string; text: string }[] = []
  const inside = new WeakMap<object, unknown>()
  const kindOf = (value: unknown) => (typeof value === "object" && value !== null ? kinds.get(value) : undefined)

  function strict(kind: string, methods: Record<string, unknown>, data?: unknown): object {
    const standIn: object = new Proxy(methods, {
      get: (_, property) => {
        const member = typeof property === "string" ? methods[property] : undefined
        if (member === undefined) throw new Error(`The stand-in has no ${kind}.${String(property)}`)
        if (typeof member !== "function") return member
        return (...args: unknown[]) => {
          const name = `${kind}.${String(property)}`
          checkCall(name, args, kindOf)
          if (options.authMode === "NONE" && !/\.(getUi|createAddonMenu|addItem|addToUi)$/.test(name)) {
            throw new Error(`${name}: needs permission`)
          }
          if (options.fails === name) throw new Error("Service Spreadsheets failed.")
          calls.push(name)
          return member(...args) ?? (/\.(set|add|insert|when)/.test(name) ? standIn : undefined)
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

  const spreadsheet = strict("Spreadsheet", {
    getSpreadsheetTimeZone: () => options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    getSpreadsheetLocale: () => options.locale ?? "en_US",
    getSheetByName: (name: string) => {
      const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
      return found ? sheetStandIn(found) : null
    },
    insertSheet: (name: string) => {
      if (sheets.some((sheet) => sheet.name === name)) throw new Error(`A sheet named ${name} already exists.`)
      const sheet = newSheet(name)
      sheets.push(sheet)
      return sheetStandIn(sheet)
    },
    deleteSheet: (sheet: object) => {
      sheets.splice(sheets.indexOf(inside.get(sheet) as StandInSheet), 1)
    },
  })

  function sheetStandIn(sheet: StandInSheet): object {
    return strict(
      "Sheet",
      {
        getRange: (first: number | string, column = 1, rows = 1, columns = 1) =>
          typeof first === "string"
            ? rangeByAddress(sheet, first)
            : rangeStandIn(sheet, { row: first, column, rows, columns }),
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
          if (after < 1 || after > sheet.maxRows) throw new Error("Those rows are out of bounds.")
          sheet.maxRows += count
        },
        insertColumnsAfter: (after: number, count: number) => {
          if (after < 1 || after > sheet.maxColumns) throw new Error("Those columns are out of bounds.")
          sheet.maxColumns += count
        },
        setConditionalFormatRules: (rules: readonly object[]) => {
          sheet.rules = Array.from(rules, (rule) => inside.get(rule) as StandInRule)
        },
      },
      sheet,
    )
  }

  function rangeByAddress(sheet: StandInSheet, address: string): object {
    const [from = "", to = from] = address.split(":")
    const [first, last] = [placeOf(from), placeOf(to)]
    const size = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 }
    return rangeStandIn(sheet, { row: first.row + 1, column: first.column + 1, ...size }, address)
  }

  function rangeStandIn(sheet: StandInSheet, at: Rectangle, address = ""): object {
    if (at.row < 1 || at.column < 1 || at.rows < 1 || at.columns < 1) throw new Error("Rows and columns count from 1.")
    if (at.row + at.rows - 1 > sheet.maxRows || at.column + at.columns - 1 > sheet.maxColumns) {
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.")
    }
    return strict(
      "Range",
      {
        setValues: (values: unknown[][]) => {
          checkShape(values, at)
          values.forEach((row, r) => {
            row.forEach((value, c) => {
              sheet.cells.set(`${at.row + r},${at.column + c}`, typed(value))
            })
          })
        },
        setBackgrounds: (colors: (string | null)[][]) => {
          sheet.backgrounds = checkShape(colors, at)
        },
        setFontColors: (colors: (string | null)[][]) => {
          sheet.fontColors = checkShape(colors, at)
        },
        setFontWeights: (weights: string[][]) => {
          sheet.fontWeights = checkShape(weights, at)
        },
      },
      address,
    )
  }

  function ruleBuilder(): object {
    const rule: StandInRule = { text: "", background: null, fontColor: null, range: "" }
    return strict("ConditionalFormatRuleBuilder", {
      whenTextEqualTo: (text: string) => {
        rule.text = text
      },
      setBackground: (color: string | null) => {
        rule.background = color
      },
      setFontColor: (color: string | null) => {
        rule.fontColor = color
      },
      setRanges: (ranges: readonly object[]) => {
        rule.range = Array.from(ranges, (range) => String(inside.get(range))).join(" ")
      },
      build: () => {
        if (rule.text === "" || rule.range === "") throw new Error("A rule needs a condition and a range.")
        return strict("ConditionalFormatRule", {}, rule)
      },
    })
  }

  const ui = strict("Ui", {
    ButtonSet: { OK: strict("ButtonSet", {}) },
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
    alert: (title: string, text: string) => {
      alerts.push({ title, text })
    },
  })

  const app = strict("SpreadsheetApp", {
    getActive: () => spreadsheet,
    getUi: () => ui,
    newConditionalFormatRule: ruleBuilder,
  })
  return { app, calls, sheets, menu, alerts }
}

interface Rectangle {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

function newSheet(name: string): StandInSheet {
  return {
    name,
    cells: new Map(),
    backgrounds: [],
    fontColors: [],
    fontWeights: [],
    widths: new Map(),
    frozenRows: 0,
    rules: [],
    maxRows: 1000,
    maxColumns: 26,
  }
}

function checkShape<V>(values: V[][], { rows, columns }: Rectangle): V[][] {
  if (values.length !== rows) throw new Error(`The data has ${values.length} rows, the range ${rows}.`)
  for (const row of values) {
    if (row.length !== columns) throw new Error(`The data has ${row.length} columns, the range ${columns}.`)
  }
  return values
}

/** A text as if typed. One that Sheets would have to interpret is refused: only an apostrophe or letters are sure. */
function typed(value: unknown): StandInCell {
  if (typeof value === "number" || typeof value === "boolean" || value === "") return value
  if (typeof value !== "string") throw new Error(`No value for a cell: ${String(value)}`)
  if (value.startsWith("'")) return { text: value.slice(1) }
  if (value.startsWith("=")) return { formula: value }
  throw new Error(`Sheets would read this text in its own way: ${value}`)
}
