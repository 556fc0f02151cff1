import type { Command, Model, Zone } from "@odoo/o-spreadsheet"
import { onSheet, rangeOf } from "../../core/worksheets/address.ts"

/** Tells which cells commands changed, one address for each sheet, once the workbook has settled. */
export function followCellChanges(model: Model, listener: (address: string) => void): () => void {
  const key = {}
  const changed = new Map<string, Zone>()
  model.on("command-dispatched", key, (command) => {
    for (const [sheetId, zone] of zonesChangedBy(command as Command))
      changed.set(sheetId, union(changed.get(sheetId), zone))
  })
  model.on("update", key, () => {
    const told = [...changed]
    changed.clear()
    for (const [sheetId, zone] of told) {
      const name = model.getters.tryGetSheetName(sheetId)
      if (name !== undefined) listener(onSheet(name, rangeOfZone(zone)))
    }
  })
  return () => {
    model.off("command-dispatched", key)
    model.off("update", key)
  }
}

/** Tells of every cell of the workbook: it is another one. */
export function tellEveryCell({ getters }: Model, listener: (address: string) => void): void {
  for (const id of getters.getSheetIds()) listener(onSheet(getters.getSheetName(id), rangeOfZone(wholeSheet)))
}

/** Rows and columns that come or go move all that stands behind them. */
const wholeSheet: Zone = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }

function zonesChangedBy(command: Command): [sheetId: string, zone: Zone][] {
  switch (command.type) {
    case "UNDO":
    case "REDO":
      return command.commands.flatMap(zonesChangedBy)
    case "UPDATE_CELL":
      if (command.content === undefined) return []
      return [[command.sheetId, zoneOf(command)]]
    case "CLEAR_CELL":
    case "UPDATE_CELL_POSITION":
      return [[command.sheetId, zoneOf(command)]]
    case "CLEAR_CELLS":
      return command.target.map((zone): [string, Zone] => [command.sheetId, zone])
    case "ADD_COLUMNS_ROWS":
    case "REMOVE_COLUMNS_ROWS":
      return [[command.sheetId, wholeSheet]]
    default:
      return []
  }
}

function zoneOf({ row, col }: { readonly row: number; readonly col: number }): Zone {
  return { top: row, left: col, bottom: row, right: col }
}

function union(one: Zone | undefined, other: Zone): Zone {
  if (!one) return other
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }
}

function rangeOfZone({ top, left, bottom, right }: Zone): string {
  return rangeOf(top, left, bottom - top + 1, right - left + 1)
}
