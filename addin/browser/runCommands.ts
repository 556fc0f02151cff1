import type { CommandDispatcher, CoreCommand } from "@odoo/o-spreadsheet"

type Dispatch = CommandDispatcher["dispatch"]

/** Carries out commands one after the other. */
export function runCommands(dispatch: Dispatch, commands: readonly CoreCommand[]): void {
  for (const { type, ...payload } of commands) (dispatch as (type: string, payload: object) => unknown)(type, payload)
}
