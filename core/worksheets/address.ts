/** Cells by number, from 0; `bottom` or `right` is Infinity for whole columns or rows. */
export interface Area {
  /** The sheet's name without its quotes; undefined where the address names none. */
  readonly sheet: string | undefined
  /** The address without the sheet: `A1:L9`. */
  readonly range: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** `addressOf(0, 27)` is `AB1`. */
export function addressOf(row: number, column: number): string {
  let letters = ""
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** `A1:C4`, or `A1` for a single cell. */
export function rangeOf(row: number, column: number, rows: number, columns: number): string {
  const first = addressOf(row, column)
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`
}

/** An address on a sheet, the name in quotes where it needs them: `'Score rules'!A1`. */
export function onSheet(sheet: string, range: string): string {
  return `${isPlainName(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${range}`
}

function isPlainName(sheet: string): boolean {
  const looksLikeCell = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !looksLikeCell.test(sheet)
}

const withSheet = /^(?:'((?:[^']|'')+)'|([^'!:]+))!(.+)$/s
const corners = /^\$?([A-Z]{0,3})\$?([1-9]\d*|)(?::\$?([A-Z]{0,3})\$?([1-9]\d*|))?$/i

/** Reads `A1`, `A1:L9`, `A:L`, `1:3`, with or without a sheet; anything else is no address. */
export function readAddress(address: string): Area | undefined {
  const [, quoted, bare, after] = withSheet.exec(address.trim()) ?? []
  const range = after ?? address.trim()
  const parts = corners.exec(range)
  if (!parts) return undefined
  const [, firstColumn = "", firstRow = "", lastColumn, lastRow] = parts
  const isOneCell = lastColumn === undefined
  if (isOneCell ? !firstColumn || !firstRow : !isPair(firstColumn, lastColumn) || !isPair(firstRow, lastRow))
    return undefined
  if (!firstColumn && !firstRow) return undefined
  const [left, right] = span(columnNumber(firstColumn), columnNumber(isOneCell ? firstColumn : lastColumn))
  const [top, bottom] = span(rowNumber(firstRow), rowNumber(isOneCell ? firstRow : (lastRow ?? "")))
  return { sheet: quoted?.replaceAll("''", "'") ?? bare, range, top, left, bottom, right }
}

function isPair(first: string, last: string | undefined): boolean {
  return (first === "") === (last === "")
}

function columnNumber(letters: string): number {
  if (letters === "") return -1
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function rowNumber(digits: string): number {
  return digits === "" ? -1 : Number(digits) - 1
}

/** First and last in order; without either the whole height or width. */
function span(one: number, other: number): [number, number] {
  return one < 0 ? [0, Number.POSITIVE_INFINITY] : [Math.min(one, other), Math.max(one, other)]
}
