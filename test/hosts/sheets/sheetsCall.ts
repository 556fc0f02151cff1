import type { CellError, ErrorCode } from "../../../core/index.ts"
import type { Shown, ShownCell } from "../../vectors/conformance.ts"
import { type AppsScript, builtCode, type SheetsArgument, startAppsScript } from "./appsScript.ts"
import { spreadsheetStandIn } from "./spreadsheetStandIn.ts"

let script: AppsScript | undefined

/** Calls a function of the built Code.js as Sheets does. */
export function runBuiltCode(name: string, args: readonly SheetsArgument[]): unknown {
  script ??= startScript(builtCode())
  return script.run(name, args)
}

function startScript(code: string): AppsScript {
  return startAppsScript(code, { ...spreadsheetStandIn().services })
}

export type SheetsCall = (name: string, args: readonly SheetsArgument[]) => Shown

/** The same, with the answer as the cells would show it. */
export const sheetsCall: SheetsCall = (name, args) => shownBy(() => runBuiltCode(name, args))

/** Calls functions of another script in the same way. */
export function sheetsCallOf(code: string): SheetsCall {
  const other = startScript(code)
  return (name, args) => shownBy(() => other.run(name, args))
}

function shownBy(run: () => unknown): Shown {
  try {
    return readAnswer(run())
  } catch (error) {
    const thrown = readErrorText((error as Error).message)
    if (!thrown) throw error
    return thrown
  }
}

/** What a function handed back, held against what Sheets can show: anything else is a fault of ours. */
function readAnswer(answer: unknown): Shown {
  if (!Array.isArray(answer)) {
    const shown = readShown(answer)
    if (typeof shown === "object")
      throw new Error(`The error of a whole call is thrown, not answered: ${String(answer)}`)
    return shown
  }
  return Array.from(answer, (row: unknown) => {
    if (!Array.isArray(row) || row.length !== answer[0].length) throw new Error("Sheets takes rows of equal length")
    return Array.from(row, readShown)
  })
}

function readShown(value: unknown): ShownCell {
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value
  if (typeof value !== "string") throw new Error(`No value that Sheets shows: ${String(value)}`)
  if (!/^#(?:VALUE!|N\/A)/.test(value)) return value
  const error = readErrorText(value)
  if (!error) throw new Error(`An error without its sentence: ${value}`)
  return error
}

function readErrorText(text: string): CellError | undefined {
  const [, code, sentence = ""] = /^(#VALUE!|#N\/A): (\S.*)$/s.exec(text) ?? []
  return code === undefined ? undefined : { code: code as ErrorCode, sentence }
}
