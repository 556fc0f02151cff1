import type { FunctionDefinition } from "../../core/index.ts"
import { addressOf } from "../../core/worksheets/address.ts"

/** A column of one formula filled down, and the single call that answers the same. Rows and columns count from 1. */
export interface FillDown {
  readonly name: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly formula: string
}

export interface FoundFillDowns {
  readonly columns: readonly FillDown[]
  /** Why a column is left as it is, each a sentence. */
  readonly refusals: readonly string[]
}

interface Call {
  readonly row: number
  readonly definition: FunctionDefinition
  readonly relative: string
  readonly args: readonly Argument[]
  readonly separator: string
}

interface Argument {
  readonly text: string
  /** Its own row, the same cells in every row, or something that moves in another way. */
  readonly reads: "own row" | "fixed" | "moving"
}

/** Finds columns of formulas that take one row each. The formulas come in both forms, from A1 of the sheet on. */
export function findFillDowns(
  formulas: readonly (readonly string[])[],
  relative: readonly (readonly string[])[],
  definitions: readonly FunctionDefinition[],
): FoundFillDowns {
  const columns: FillDown[] = []
  const refusals: string[] = []
  const width = Math.max(0, ...formulas.map((row) => row.length))
  for (let column = 0; column < width; column++) {
    const calls = formulas.flatMap((row, index) => {
      const call = readCall(index, row[column] ?? "", relative[index]?.[column] ?? "", definitions)
      return call?.args.some(({ reads }) => reads === "own row") ? [call] : []
    })
    const [first] = calls
    if (!first || calls.length < 2) continue
    const refusal = refusalOf(calls, first, column)
    if (refusal) refusals.push(`Column ${addressOf(0, column).slice(0, -1)}: ${refusal}`)
    else columns.push(singleCall(first, column, calls.length))
  }
  return { columns, refusals }
}

function refusalOf(calls: readonly Call[], first: Call, column: number): string | undefined {
  const differs = calls.findIndex(
    ({ row, relative }, index) => row !== first.row + index || relative !== first.relative,
  )
  if (differs > 0) {
    const row = first.row + differs + 1
    return `row ${row} holds something else than the rows above it. Fill ${addressOf(first.row, column)} down without gaps, then choose this once more.`
  }
  const names = Object.keys(first.definition.params)
  const moving = first.args.findIndex(({ reads }) => reads === "moving")
  if (moving >= 0) {
    return `${names[moving]} moves from row to row. Put $ before its row numbers as in $A$1:$K$1, fill down, then choose this once more.`
  }
  const second = first.args.findIndex(({ reads }, index) => reads === "own row" && index > 0)
  if (first.definition.returns.shape === "per row" && second > 0) {
    return `${names[second]} is another in each row, and one call takes a single one. These formulas stay as they are.`
  }
  return undefined
}

function singleCall({ row, definition, args, separator }: Call, column: number, rows: number): FillDown {
  const texts = args.map(({ text, reads }) => (reads === "own row" ? extended(text, rows) : text))
  const formula = `=${definition.name}(${texts.join(separator)})`
  return { name: definition.name, row: row + 1, column: column + 1, rows, formula }
}

/** `$A2:$K2` over 9 rows is `$A2:$K10`. */
function extended(reference: string, rows: number): string {
  const [, sheet = "", first = "", row = "", last = first] = cellsOfRow.exec(reference) ?? []
  return `${sheet}${first}${row}:${last}${Number(row) + rows - 1}`
}

const cellsOfRow = /^(.*!)?(\$?[A-Z]+)(\d+)(?::(\$?[A-Z]+)\d+)?$/is
const wholeCall = /^=\s*([A-Z_]\w*)\((.*)\)\s*$/is
const ownRow = /^(?:.*!)?R(?:\[0\])?C(?:\[-?\d+\]|\d+)?(?::R(?:\[0\])?C(?:\[-?\d+\]|\d+)?)?$/is
const movingRow = /(?<![\p{L}\p{N}_.])R(?:\[-?\d+\])?C(?:\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.(])/iu
/** These answer for a row whatever stands in the others, as functions of single values do. */
const rowByRow = new Set(["LEADSCORE", "LEADWHY"])

function readCall(
  row: number,
  formula: string,
  relative: string,
  definitions: readonly FunctionDefinition[],
): Call | undefined {
  const [, name = "", inside = ""] = wholeCall.exec(formula) ?? []
  const definition = definitions.find((one) => one.name === name.toUpperCase())
  if (!definition || !(rowByRow.has(definition.name) || definition.returns.shape === "element-wise")) return undefined
  const written = splitArguments(inside)
  const moves = splitArguments(wholeCall.exec(relative)?.[2] ?? "")
  if (!written || !moves || written.texts.length !== moves.texts.length) return undefined
  const args = written.texts.map((text, index) => ({ text, reads: readsOf(moves.texts[index] ?? "") }))
  return { row, definition, relative, args, separator: written.separator }
}

function readsOf(relative: string): Argument["reads"] {
  if (ownRow.test(relative)) return "own row"
  return movingRow.test(relative.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")) ? "moving" : "fixed"
}

/** The arguments of a call that encloses all of the text; undefined where its brackets close before the end. */
function splitArguments(inside: string): { texts: string[]; separator: string } | undefined {
  const pieces = inside.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']/gs) ?? []
  const cuts: { at: number; sign: string }[] = []
  let depth = 0
  let at = 0
  for (const piece of pieces) {
    if (/^[({]$/.test(piece)) depth++
    if (/^[)}]$/.test(piece)) depth--
    if (depth < 0) return undefined
    if (depth === 0 && /^[,;]$/.test(piece)) cuts.push({ at, sign: piece })
    at += piece.length
  }
  const separator = cuts.some(({ sign }) => sign === ";") ? ";" : ","
  const ends = [...cuts.filter(({ sign }) => sign === separator).map((cut) => cut.at), inside.length]
  return {
    texts: ends.map((end, index) => inside.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end).trim()),
    separator,
  }
}
