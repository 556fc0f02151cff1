import { readAddress } from "../../../core/worksheets/address.ts"
import type { Person } from "../../addin/host/workbookHostContract.ts"
import type { Sheet } from "./sheet.ts"
import type { Workbook } from "./workbook.ts"

/** What a person does in Excel itself. The office.js at hand knows of no undo groups, so nothing here undoes. */
export function personAtExcel(workbook: Workbook): Person {
  const sheetNamed = (name: string): Sheet => {
    const sheet = workbook.sheetNamed(name)
    if (!sheet) throw new Error(`There is no sheet ${name}`)
    return sheet
  }
  return {
    undo: () => {
      throw new Error("The stand-in for Excel undoes nothing")
    },
    type: async (address, text) => {
      // A hand is slower than a message to Excel.
      await new Promise((resolve) => setTimeout(resolve, 100))
      const area = readAddress(address)
      workbook.type(sheetNamed(area?.sheet ?? ""), area?.range ?? "", text)
    },
    renameSheet: (from, to) => workbook.rename(sheetNamed(from), to),
    deleteSheet: (name) => workbook.remove(sheetNamed(name)),
  }
}
