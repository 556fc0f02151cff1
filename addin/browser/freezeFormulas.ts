import { type CoreCommand, helpers, type Model, type Zone } from "@odoo/o-spreadsheet"
import type { FreezeScope } from "../host/workbookHost.ts"
import { cellContent } from "./cellContent.ts"
import { cellFromSheet } from "./functions/argumentFromSheet.ts"

/** A formula, and the cells that show its result. */
interface Formula {
  readonly sheetId: string
  readonly shown: Zone
}

/** Formulas whose result lies in the scope, if only in part: half a result would spoil the other half. */
export function formulasIn(model: Model, scope: FreezeScope): Formula[] {
  const { getters } = model
  const sheets = scope === "workbook" ? getters.getSheetIds() : [getters.getActiveSheetId()]
  const formulas = sheets.flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap((cell): Formula[] => {
      if (!cell.isFormula) return []
      const position = getters.getCellPosition(cell.id)
      return [{ sheetId, shown: getters.getSpreadZone(position) ?? helpers.positionToZone(position) }]
    }),
  )
  if (scope !== "selection") return formulas
  const selected = getters.getSelectedZones()
  return formulas.filter(({ shown }) => selected.some((zone) => helpers.overlap(zone, shown)))
}

/** The commands that put in place of a formula what it shows, as it shows it. */
export function valueCommands({ getters }: Model, { sheetId, shown }: Formula): CoreCommand[] {
  const commands: CoreCommand[] = []
  for (let row = shown.top; row <= shown.bottom; row++) {
    for (let col = shown.left; col <= shown.right; col++) {
      const cell = getters.getEvaluatedCell({ sheetId, row, col })
      const format = cell.format === undefined ? {} : { format: cell.format }
      const content = cell.type === "error" ? String(cell.value) : cellContent(cellFromSheet(cell))
      commands.push({ type: "UPDATE_CELL", sheetId, row, col, content, ...format })
    }
  }
  return commands
}
