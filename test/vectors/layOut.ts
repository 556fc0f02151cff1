import { isOmittedArgument, isRange, type Vector, type VectorCell } from "./vector.ts"

/** A vector as a person would have it on a sheet: its ranges side by side in row 1, the formula below them. */
export interface LaidOut {
  /** What stands in each filled cell, by address. */
  readonly cells: ReadonlyMap<string, VectorCell>
  readonly formula: string
  /** Where the formula is typed; there is room for a result of any size to the right and below. */
  readonly at: string
}

export function layOut(vector: Vector): LaidOut {
  const cells = new Map<string, VectorCell>()
  let column = 0
  let height = 0
  const written = vector.args.map((argument) => {
    if (isOmittedArgument(argument)) return ""
    if (!isRange(argument)) return constant(argument)
    const width = Math.max(...argument.map((row) => row.length))
    argument.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell !== null) cells.set(addressOf(r, column + c), cell)
      })
    })
    const first = addressOf(0, column)
    const last = addressOf(argument.length - 1, column + width - 1)
    column += width + 1
    height = Math.max(height, argument.length)
    return first === last ? first : `${first}:${last}`
  })
  return { cells, formula: `=${vector.function}(${written.join(",")})`, at: addressOf(height + 1, 0) }
}

function constant(value: number | string | boolean): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value)
}

/** `addressOf(0, 27)` is `AB1`. */
export function addressOf(row: number, column: number): string {
  let letters = ""
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** `AB1` is row 0, column 27. */
export function placeOf(address: string): { row: number; column: number } {
  const parts = /^\$?([A-Z]+)\$?(\d+)$/.exec(address)
  if (!parts) throw new Error(`No address: ${address}`)
  const [, letters = "", row = ""] = parts
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(row) - 1, column }
}
