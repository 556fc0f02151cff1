import Papa from "papaparse"
import { HostError } from "../../host/workbookHost.ts"
import { mostCells, tooLarge } from "../tooLarge.ts"
import { decodeText } from "./decodeText.ts"

/** How a file was written, so that saving writes it the same way. */
export interface CsvForm {
  readonly delimiter: string
  readonly newline: "\r\n" | "\n" | "\r"
}

export interface Csv {
  readonly rows: readonly (readonly string[])[]
  readonly columns: number
  readonly form: CsvForm
  /** The first row with a quotation mark that is never closed or stands inside a text, counted from 1. */
  readonly brokenQuoteRow: number | undefined
}

export const mostBytes = 250_000_000

/** Reads the bytes of a CSV file; what is none, or more than a workbook here can hold, is refused in a sentence. */
export function readCsv(name: string, bytes: Uint8Array): Csv {
  if (bytes.length > mostBytes) throw tooLarge(name)
  const text = decodeText(bytes)
  if (text.trim() === "") throw new HostError(`${name} is empty. Choose a file with rows in it.`)
  if (text.includes("\0")) throw new HostError(`${name} is no text file. Save it as CSV and open that file.`)
  return parse(name, text)
}

function parse(name: string, text: string): Csv {
  const rows: string[][] = []
  let columns = 0
  let brokenQuoteRow: number | undefined
  let newline = "\n"
  const delimiter = delimiterOf(text)
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      rows.push(data)
      columns = Math.max(columns, data.length)
      if (errors.some((error) => error.type === "Quotes")) brokenQuoteRow ??= rows.length
      newline = meta.linebreak
      const isBlankLine = data.length === 1 && data[0] === ""
      if ((isBlankLine ? rows.length - 1 : rows.length) * columns > mostCells) throw tooLarge(name)
    },
  })
  const last = rows.at(-1)
  if (last?.length === 1 && last[0] === "") rows.pop()
  return { rows, columns, form: { delimiter, newline: newline as CsvForm["newline"] }, brokenQuoteRow }
}

/** The mark that cuts the first rows into the most columns, as many in each row as in the first. */
function delimiterOf(text: string): string {
  const begin = text.slice(0, 100_000)
  let best = { delimiter: ",", alike: 0, columns: 1 }
  for (const delimiter of [",", ";", "\t", "|"]) {
    const { data } = Papa.parse<string[]>(begin, { delimiter, preview: 50 })
    const columns = data[0]?.length ?? 1
    const alike = data.filter((row) => row.length === columns).length
    if (columns > 1 && (alike > best.alike || (alike === best.alike && columns > best.columns))) {
      best = { delimiter, alike, columns }
    }
  }
  return best.delimiter
}
