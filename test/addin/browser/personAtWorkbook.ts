import type { Workbook } from "../../../addin/browser/workbook.ts"
import { readAddress } from "../../../core/worksheets/address.ts"
import type { Person } from "../host/workbookHostContract.ts"

/** What a person does in the browser workbook, as the commands that its own menus and keys send. */
export function personAt(workbook: Workbook): Person {
  const { model } = workbook
  const idOf = (name: string) => {
    const id = model.getters.getSheetIdByName(name)
    if (id === undefined) throw new Error(`No sheet ${name}`)
    return id
  }
  return {
    undo() {
      model.dispatch("REQUEST_UNDO")
    },
    type(address, text) {
      const area = readAddress(address)
      if (!area?.sheet) throw new Error(`No address ${address}`)
      model.dispatch("UPDATE_CELL", { sheetId: idOf(area.sheet), row: area.top, col: area.left, content: text })
    },
    renameSheet(from, to) {
      model.dispatch("RENAME_SHEET", { sheetId: idOf(from), oldName: from, newName: to })
    },
    deleteSheet(name) {
      model.dispatch("DELETE_SHEET", { sheetId: idOf(name), sheetName: name })
    },
  }
}
