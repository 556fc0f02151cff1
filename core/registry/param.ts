import {
  CalcError,
  type Cell,
  cellText,
  isBlank,
  isMatrix,
  listItems,
  type Matrix,
  readDate,
  readError,
  readFlag,
  readNumber,
  wrongInput,
} from "../cells/index.ts"

/** What a spreadsheet passes for one argument: a cell, a range, or nothing. */
export type Argument = Cell | Matrix | undefined

/** How hosts describe the argument while someone types: one cell, or a range. */
export type ArgumentKind = "number" | "text" | "date" | "flag" | "range" | "list"

/** One argument of a function: its description and how its value is read. */
export interface Param<Value> {
  readonly kind: ArgumentKind
  readonly about: string
  readonly unit?: string
  readonly optional: boolean
  /** The default as people read it, where there is one. */
  readonly byDefault?: string
  readonly read: (argument: Argument, name: string) => Value
}

/** What a host shows of an argument while someone types. */
export function argumentHelp({ about, byDefault }: Pick<Param<unknown>, "about" | "byDefault">): string {
  return byDefault === undefined ? about : `${about}. ${byDefault} if left out`
}

interface Described {
  readonly about: string
  readonly unit?: string
}

export interface Bounds {
  readonly least?: number
  readonly most?: number
  readonly whole?: true
}

/** Omitted, null and a blank single cell are the same. */
export function isOmitted(argument: Argument): boolean {
  return isMatrix(argument)
    ? argument.length <= 1 && (argument[0]?.length ?? 0) <= 1 && isBlank(argument[0]?.[0])
    : isBlank(argument)
}

/** Excel may hand a blank cell over as 0, which is no day anyone means. */
function isZero(argument: Argument): boolean {
  const cells = asMatrix(argument)
  return cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === 0
}

/** A cell, a row, a column or a range as rows of equal length. */
export function asMatrix(argument: Argument): Matrix {
  return isMatrix(argument) ? argument : [[argument ?? null]]
}

/** The one cell of a single argument. An error cell is handed on, a larger range refused. */
export function singleCell(argument: Argument, name: string): Cell {
  const cells = asMatrix(argument)
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) throw wrongInput(`${name}: is a range. Give one cell.`)
  const cell = cells[0]?.[0] ?? null
  const error = readError(cell)
  if (error) throw new CalcError(error.code, `${name}: ${error.sentence}`)
  return cell
}

function required(name: string, cell: Cell, what: string): void {
  if (isBlank(cell)) throw wrongInput(`${name}: is empty. Give ${what}.`)
}

export function checkedNumber(cell: Cell, name: string, bounds: Bounds): number {
  const value = readNumber(cell)
  if (value === undefined) throw wrongInput(`${name}: "${cellText(cell)}" is no number. Type a plain number.`)
  if (bounds.least !== undefined && value < bounds.least) {
    throw wrongInput(`${name}: is ${value}. Give ${rangeInWords(bounds)}.`)
  }
  if (bounds.most !== undefined && value > bounds.most) {
    throw wrongInput(`${name}: is ${value}. Give ${rangeInWords(bounds)}.`)
  }
  if (bounds.whole && !Number.isInteger(value)) throw wrongInput(`${name}: is ${value}. Give a whole number.`)
  return value
}

function rangeInWords({ least, most }: Bounds): string {
  if (least !== undefined && most !== undefined) return `a number from ${least} to ${most}`
  return least !== undefined ? `a number of at least ${least}` : `a number of at most ${most}`
}

/** One number. */
export function number(about: Described & Bounds): Param<number> {
  return {
    ...about,
    kind: "number",
    optional: false,
    read: (argument, name) => {
      const cell = singleCell(argument, name)
      required(name, cell, "a number")
      return checkedNumber(cell, name, about)
    },
  }
}

/** One date, as a serial number or ISO text. */
export function date(about: Described): Param<number> {
  return {
    ...about,
    kind: "date",
    optional: false,
    read: (argument, name) => {
      const cell = singleCell(argument, name)
      required(name, cell, "a date")
      const serial = readDate(cell)
      if (serial === undefined) {
        throw wrongInput(`${name}: "${cellText(cell)}" is no date we can be sure of. Type it as 2026-11-21.`)
      }
      return serial
    },
  }
}

/** TRUE or FALSE, or one of their words. */
export function flag(about: Described): Param<boolean> {
  return {
    ...about,
    kind: "flag",
    optional: false,
    read: (argument, name) => {
      const cell = singleCell(argument, name)
      required(name, cell, "TRUE or FALSE")
      const value = readFlag(cell)
      if (value === undefined) throw wrongInput(`${name}: "${cellText(cell)}" is no flag. Write TRUE or FALSE.`)
      return value
    },
  }
}

/** One text; numbers are taken in their decimal form. */
export function text(about: Described): Param<string> {
  return {
    ...about,
    kind: "text",
    optional: false,
    read: (argument, name) => {
      const cell = singleCell(argument, name)
      required(name, cell, "a text")
      return cellText(cell).trim()
    },
  }
}

/** Cells as they are: a range, a row, a column or one cell; a blank one only where that may mean something. */
export function range(about: Described & { readonly mayBeBlank?: true }): Param<Matrix> {
  return {
    ...about,
    kind: "range",
    optional: false,
    read: (argument, name) => {
      const nothing = argument === undefined || argument === null
      if (nothing || (isOmitted(argument) && !about.mayBeBlank))
        throw wrongInput(`${name}: is empty. Select the cells.`)
      return asMatrix(argument)
    },
  }
}

/** The items of a row, a column, a range or one text `a; b; c`. */
export function list(about: Described): Param<readonly Cell[]> {
  return {
    ...about,
    kind: "list",
    optional: false,
    read: (argument, name) => {
      const cells = asMatrix(argument).flat()
      for (const cell of cells) {
        const error = readError(cell)
        if (error) throw new CalcError(error.code, `${name}: ${error.sentence}`)
      }
      const items = listItems(cells)
      if (items.length === 0) throw wrongInput(`${name}: is empty. Select the cells, or type a list: a; b; c.`)
      return items
    },
  }
}

/** The same argument, left out by whoever has no need of it. */
export function optional<Value>(param: Param<Value>): Param<Value | undefined>
export function optional<Value>(param: Param<Value>, byDefault: Value): Param<Value>
export function optional<Value>(param: Param<Value>, byDefault?: Value): Param<Value | undefined> {
  return {
    ...param,
    optional: true,
    ...(byDefault === undefined ? {} : { byDefault: cellText(byDefault as Cell) }),
    read: (argument, name) => {
      const leftOut = isOmitted(argument) || (param.kind === "date" && isZero(argument))
      return leftOut ? byDefault : param.read(argument, name)
    },
  }
}
