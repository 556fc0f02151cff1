import { type CommandDispatcher, type CoreCommand, helpers, type Model } from "@odoo/o-spreadsheet"

type Dispatch = CommandDispatcher["dispatch"]

/**
 * A name for a new sheet: the wanted one, with a number behind it where that is taken. The typewriter's apostrophe and
 * a few marks are no part of a name here.
 */
export function newSheetName(model: Model, wanted: string): string {
  const { getters } = model
  const taken = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id).toLowerCase()))
  const name = helpers.sanitizeSheetName(wanted.replaceAll("'", "’")).trim() || "Sheet"
  if (!taken.has(name.toLowerCase())) return name
  let number = 2
  while (taken.has(`${name} ${number}`.toLowerCase())) number++
  return `${name} ${number}`
}

/** Carries out commands one after the other. */
export function runCommands(dispatch: Dispatch, commands: readonly CoreCommand[]): void {
  for (const { type, ...payload } of commands) (dispatch as (type: string, payload: object) => unknown)(type, payload)
}
