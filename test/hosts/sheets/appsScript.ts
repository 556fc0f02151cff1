import { readFileSync } from "node:fs"
import { createContext, runInContext, Script } from "node:vm"
import { parseGate } from "./parseGate.ts"

/** A value as Sheets hands it to a function: blanks "", dates as Date objects. */
export type SheetsCell = number | string | boolean | Date
export type SheetsArgument = SheetsCell | readonly (readonly SheetsCell[])[] | undefined

/** A script as Apps Script runs it. */
export interface AppsScript {
  /** Calls a top-level function with values made inside the script's own world. */
  run(name: string, args: readonly SheetsArgument[]): unknown
}

/** Made inside the script's world, so that no value there is of ours; `$date` holds the fields of the wall clock. */
const insideCalls = `(name, text) => {
  const args = JSON.parse(text, (_, value) => {
    if (Array.isArray(value?.$date)) return new Date(...value.$date)
    return value?.$omitted ? undefined : value
  })
  return globalThis[name](...args)
}`

export function builtCode(): string {
  return readFileSync(new URL("../../../dist/sheets/Code.js", import.meta.url), "utf8")
}

export function builtSidebar(): string {
  return readFileSync(new URL("../../../dist/sheets/sidebar.html", import.meta.url), "utf8")
}

/** Runs a script over nothing but ECMAScript and the services given: no window, no process, no timers. */
export function startAppsScript(code: string, services: Readonly<Record<string, unknown>>): AppsScript {
  const world = createContext({ ...services })
  checked(code).runInContext(world)
  const callInside = runInContext(insideCalls, world)
  return { run: (name, args) => callInside(name, JSON.stringify(args.map(asJson))) }
}

const scripts = new Map<string, Script>()

function checked(code: string): Script {
  const known = scripts.get(code)
  if (known) return known
  const problems = parseGate(code)
  if (problems.length > 0) throw new Error(`Apps Script does not take this script:\n${problems.join("\n")}`)
  const script = new Script(code, { filename: "Code.js" })
  scripts.set(code, script)
  return script
}

function asJson(argument: SheetsArgument): unknown {
  if (argument === undefined) return { $omitted: true }
  return Array.isArray(argument) ? argument.map((row) => row.map(cellAsJson)) : cellAsJson(argument as SheetsCell)
}

function cellAsJson(cell: SheetsCell): unknown {
  if (!(cell instanceof Date)) return cell
  return {
    $date: [
      cell.getFullYear(),
      cell.getMonth(),
      cell.getDate(),
      cell.getHours(),
      cell.getMinutes(),
      cell.getSeconds(),
      cell.getMilliseconds(),
    ],
  }
}
