/** The two codes a function of ours answers with: wrong input, and right input without an answer. */
export type ErrorCode = "#VALUE!" | "#N/A"

/** An error inside a cell, handed over by the sheet or put into one row of a result. */
export interface CellError {
  readonly code: ErrorCode
  readonly sentence: string
}

/** What a spreadsheet hands over and gets back. Dates are serial numbers; `null` is an empty cell. */
export type Cell = number | string | boolean | null | CellError

/** Rows of equal length. */
export type Matrix = readonly (readonly Cell[])[]

/** What a function answers: one cell, or rows of cells that spill. */
export type Result = Cell | Matrix

const errorTexts = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#ERROR!",
  "#ERROR",
])

export function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value)
}

/** `#N/A` stays `#N/A`, every other code of a spreadsheet becomes `#VALUE!`. */
export function cellError(spreadsheetCode: string, sentence?: string): CellError {
  const code = spreadsheetCode === "#N/A" ? "#N/A" : "#VALUE!"
  return { code, sentence: sentence ?? `The cell holds the error ${spreadsheetCode}. Mend that cell.` }
}

const numberSign = 0x23

/** The error a cell holds, or undefined. Text that is exactly an error code is an error. */
export function readError(cell: Cell | undefined): CellError | undefined {
  if (typeof cell === "object" && cell !== null) return cell
  if (typeof cell === "string" && cell.charCodeAt(0) === numberSign && errorTexts.has(cell)) return cellError(cell)
  return undefined
}

/** Empty, `""`, or only spaces, tabs and line breaks (non-breaking ones too). */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")
}
