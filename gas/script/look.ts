import type { Look, SheetTrace, Watch } from "../calls/scriptCalls.ts"
import { selection } from "./ranges.ts"

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** What is watched of a sheet, from its first row on: more would make every look slow. */
const mostWatchedCells = 50_000

/** Sheets tells a sidebar of nothing, so the sidebar looks from time to time. */
export function look(spreadsheet: Spreadsheet, { cells, known }: Watch): Look {
  const selected = selection(spreadsheet)
  if (!cells) return { selection: selected }
  const trace = traceOf(spreadsheet.getActiveSheet())
  const isKnown = known?.[trace.sheet] === trace.digest
  return { selection: selected, cells: isKnown ? { sheet: trace.sheet, digest: trace.digest } : trace }
}

function traceOf(sheet: Sheet): Required<SheetTrace> {
  const width = Math.max(1, sheet.getLastColumn())
  const height = Math.min(Math.max(1, sheet.getLastRow()), Math.max(1, Math.floor(mostWatchedCells / width)))
  const values: unknown[][] = sheet.getRange(1, 1, height, width).getValues()
  const rows = values.map(() => 0)
  const columns = Array<number>(width).fill(0)
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === "") return
      const text = JSON.stringify(value)
      rows[r] = sumWith(rows[r] ?? 0, `${c} ${text}`)
      columns[c] = sumWith(columns[c] ?? 0, `${r} ${text}`)
    })
  })
  const digest = `${sumWith(0, rows.join())} ${sumWith(0, columns.join())}`
  return { sheet: sheet.getName(), digest, rows, columns }
}

/** FNV-1a, 32 bits. */
function sumWith(sum: number, text: string): number {
  let next = sum ^ 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    next = Math.imul(next ^ text.charCodeAt(index), 0x01000193)
  }
  return next >>> 0
}
