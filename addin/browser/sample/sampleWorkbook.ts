import { type CoreCommand, Model, type UpdateCellCommand } from "@odoo/o-spreadsheet"
import { sampleNumbers } from "../../../core/sampleNumbers.ts"
import { addressOf } from "../../../core/worksheets/address.ts"
import { leadScoringSheets } from "../../../core/worksheets/leadScoring/leadScoringSheets.ts"
import { newModel } from "../newModel.ts"
import { runCommands } from "../runCommands.ts"
import { sheetCommands } from "../sheetCommands.ts"

/** A list of invented leads with its rules, scored and with nothing to undo yet. */
export function sampleWorkbook(): Model {
  const sketch = new Model({ sheets: [{ id: "blank", name: "Blank" }] })
  const plans = leadScoringSheets({ withSample: true, withFunctions: true, names: [] }, sampleNumbers())
  const commands = sheetCommands(
    plans.map((plan, index) => ({ plan, sheetId: `sample-${index + 1}` })),
    1,
  )
  runCommands(
    sketch.dispatch,
    commands.filter((command) => !isCell(command)),
  )
  sketch.dispatch("DELETE_SHEET", { sheetId: "blank", sheetName: "Blank" })
  const data = sketch._exportData(false)
  // Put in one by one each would be calculated anew: seconds in which the page stays empty.
  for (const { sheetId, col, row, content } of commands.filter(isCell)) {
    const sheet = data.sheets.find(({ id }) => id === sheetId)
    if (sheet && content) sheet.cells[addressOf(row, col)] = content
  }
  return newModel(data)
}

function isCell(command: CoreCommand): command is UpdateCellCommand {
  return command.type === "UPDATE_CELL"
}
