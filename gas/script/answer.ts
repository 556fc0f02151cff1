import { HostError } from "../../addin/host/workbookHost.ts"
import { failureSentence } from "../calls/failureSentence.ts"
import type { Answer, Refused, Request, ScriptCalls } from "../calls/scriptCalls.ts"
import { freeze } from "./freeze.ts"
import { insertSheets } from "./insertSheets.ts"
import { decimalSign, localeTag } from "./localFormula.ts"
import { look } from "./look.ts"
import { addressOfRange, rangeAt, readRows, selection, sheetNames } from "./ranges.ts"
import { insertFormula, writeRows } from "./writeRows.ts"

const calls: ScriptCalls = {
  locale: () => {
    const locale = spreadsheet().getSpreadsheetLocale()
    return { tag: localeTag(locale), decimalSign: decimalSign(locale) }
  },
  selection: () => {
    const selected = selection(spreadsheet())
    if (!selected) throw new HostError("No cells are selected. Select cells in the sheet.")
    return selected
  },
  look: (watch) => look(spreadsheet(), watch),
  sheetNames: () => sheetNames(spreadsheet()),
  names: () =>
    spreadsheet()
      .getNamedRanges()
      .map((named) => ({ name: named.getName(), range: addressOfRange(named.getRange()) })),
  readParts: (wanted) => wanted.map((part) => orRefused(() => readRows(spreadsheet(), part))),
  writeRows: (rows) => writeRows(spreadsheet(), rows),
  insertFormula: (address, formula) => insertFormula(spreadsheet(), address, formula),
  insertSheets: (plans) => insertSheets(spreadsheet(), plans),
  freeze: (what) => freeze(spreadsheet(), what),
  select: (address) => {
    rangeAt(spreadsheet(), address).activate()
    return null
  },
}

function orRefused<V>(work: () => V): V | Refused {
  try {
    return work()
  } catch (error) {
    return { refused: sentenceOf(error) }
  }
}

/** Answers the sidebar. Whatever goes wrong is a sentence. */
export function answer(request: string): string {
  let said: Answer
  try {
    const { call, args } = JSON.parse(request) as Request
    const known = Object.keys(calls).includes(call)
    if (!known) throw new HostError("The sidebar is older than the script. Close it and open it again.")
    said = { value: (calls[call] as (...args: unknown[]) => ReturnType<ScriptCalls[typeof call]>)(...args) }
  } catch (error) {
    said = { refused: sentenceOf(error) }
  }
  return JSON.stringify(said)
}

export function sentenceOf(error: unknown): string {
  return error instanceof HostError ? error.message : failureSentence(String((error as Error)?.message ?? error))
}

function spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActive()
}
