import { readFileSync } from "node:fs"
import { createContext, runInContext } from "node:vm"

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
  runInContext(code, world, { filename: "Code.js" })
  const callInside = runInContext(insideCalls, world)
  return { run: (name, args) => callInside(name, JSON.stringify(args.map(asJson))) }
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
