import type { Model, Style, WorkbookData } from "@odoo/o-spreadsheet"
import { rangeOf } from "../../../core/worksheets/address.ts"
import { freeSheetName } from "../../../core/worksheets/freeNames.ts"
import { HostError } from "../../host/workbookHost.ts"
import { newModel } from "../newModel.ts"
import type { Progress } from "../progress.ts"
import { sheetNameHere } from "../sheetCommands.ts"
import { mostCells } from "../tooLarge.ts"
import { csvSheet } from "./csvSheet.ts"
import type { Csv } from "./readCsv.ts"

const heading: Style = { bold: true, fillColor: "#D8EBEC", textColor: "#123B3E" }
const spareRows = 100
/** Digits and capitals are wider than most. */
const pixelsPerCharacter = 7.6
/** Room for a rules table beside the leads. No row is frozen: nothing can be pasted across the edge of one. */
const spareColumns = 40

/**
 * The workbook with the file as one more sheet, in front. It is a new model: a sheet of this size is too much for one
 * undo step of o-spreadsheet.
 */
export async function withCsv(
  model: Model,
  name: string,
  csv: Csv,
  progress: Progress,
): Promise<{ model: Model; sheetId: string }> {
  const data = model._exportData(false)
  const held = data.sheets.reduce((sum, sheet) => sum + Object.keys(sheet.cells).length, 0)
  if (held + csv.rows.length * csv.columns > mostCells) {
    throw new HostError(
      `${name} and this workbook together have more than ${mostCells.toLocaleString("en")} cells. ` +
        "Delete a sheet that you no longer need, or start a new workbook, and open the file again.",
    )
  }
  const sheetId = model.uuidGenerator.uuidv4()
  const taken = data.sheets.map((sheet) => sheet.name)
  const { cells, formats, hasHeadings, widths } = await csvSheet(csv, progress)
  data.sheets.push({
    id: sheetId,
    name: freeSheetName(name.replace(/\.[^.]*$/, ""), taken, sheetNameHere),
    colNumber: csv.columns + spareColumns,
    rowNumber: csv.rows.length + spareRows,
    cells,
    formats: Object.fromEntries([...formats].map(([range, format]) => [range, idOf(data.formats, format)])),
    styles: hasHeadings ? { [rangeOf(0, 0, 1, csv.columns)]: idOf(data.styles, heading) } : {},
    cols: Object.fromEntries(
      widths.map((characters, column) => [column, { size: Math.round(characters * pixelsPerCharacter) + 16 }]),
    ),
    rows: {},
    borders: {},
    merges: [],
    figures: [],
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    isVisible: true,
  })
  progress.say("Showing the workbook…")
  await progress.breathe()
  const opened = newModel(data)
  opened.dispatch("ACTIVATE_SHEET", { sheetIdFrom: opened.getters.getActiveSheetId(), sheetIdTo: sheetId })
  return { model: opened, sheetId }
}

/** The number under which the workbook knows a format or style; a new one where it is not known. */
function idOf<T extends Style | string>(known: WorkbookData["styles"] | WorkbookData["formats"], wanted: T): number {
  const table = known as Record<number, T>
  const same = Object.keys(table).find((id) => JSON.stringify(table[Number(id)]) === JSON.stringify(wanted))
  if (same !== undefined) return Number(same)
  const id = Math.max(0, ...Object.keys(table).map(Number)) + 1
  table[id] = wanted
  return id
}
