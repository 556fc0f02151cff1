import { describe } from "vitest"
import { workbookHostContract } from "../addin/host/workbookHostContract.ts"
import { rowsAtOnce, type SheetsWorkbook, sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"

describe("the spreadsheet behind the sidebar", () => {
  let workbook: SheetsWorkbook
  const makeHost = () => {
    workbook = sheetsWorkbook()
    return workbook.host
  }
  workbookHostContract(makeHost, { rowsAtOnce, person: () => workbook.person })
})
