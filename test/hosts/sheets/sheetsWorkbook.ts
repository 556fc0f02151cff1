import type { WorkbookHost } from "../../../addin/host/workbookHost.ts"
import { sheetsHost } from "../../../gas/sidebar/sheetsHost.ts"
import type { Transport } from "../../../gas/sidebar/transport.ts"
import type { Person } from "../../addin/host/workbookHostContract.ts"
import { builtCode, startAppsScript } from "./appsScript.ts"
import { calculateBook } from "./calculateBook.ts"
import { type SpreadsheetStandIn, spreadsheetStandIn } from "./spreadsheetStandIn.ts"
import type { StandInCell } from "./standInSheet.ts"

type Options = Parameters<typeof spreadsheetStandIn>[0]

export interface SheetsWorkbook extends SpreadsheetStandIn {
  readonly host: WorkbookHost
  /** The requests and answers as they went between sidebar and script. */
  readonly said: string[]
  run(name: string, ...args: string[]): unknown
  readonly person: Person
}

/** A spreadsheet with a script in it, and the sidebar's adapter over the two; text alone goes between them. */
export function sheetsWorkbook(
  options: Options = {},
  { code = builtCode(), makeHost = sheetsHost }: { code?: string; makeHost?: typeof sheetsHost } = {},
): SheetsWorkbook {
  const standIn = spreadsheetStandIn({ calculate: calculateBook, ...options })
  const script = startAppsScript(code, { ...standIn.services })
  const said: string[] = []
  const transport: Transport = async (request) => {
    await new Promise((later) => setTimeout(later, 1))
    const answer = script.run("answerSidebar", [request])
    if (typeof answer !== "string") throw new Error(`google.script.run carries JSON texts, not ${typeof answer}`)
    said.push(request, answer)
    return answer
  }
  const person: Person = {
    undo: () => {
      throw new Error("What Sheets undoes of a script's work is not known here.")
    },
    type: async (address, text) => {
      // A person comes to typing later than the sidebar to its first look.
      await new Promise((later) => setTimeout(later, 100))
      standIn.userTypes(address, cellTyped(text))
    },
    renameSheet: standIn.userRenames,
    deleteSheet: standIn.userDeletes,
  }
  return {
    ...standIn,
    said,
    run: (name, ...args) => script.run(name, args),
    host: makeHost(transport, quickPace),
    person,
  }
}

function cellTyped(text: string): StandInCell {
  if (text.startsWith("=")) return { formula: text }
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : { text }
}

/** Rows of one column that go with one call. */
export const rowsAtOnce = 40

const quickPace = { cellsPerCall: rowsAtOnce, shortest: 10, longest: 20, isVisible: () => true, onAttention: () => {} }
