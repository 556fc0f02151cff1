import { vi } from "vitest"
import { excelHost } from "../../../addin/excel/excelHost.ts"
import type { WorkbookHost } from "../../../addin/host/workbookHost.ts"
import type { ExcelStandIn } from "./excelStandIn.ts"
import { type OfficeInNode, startOffice } from "./officeInNode.ts"
import type { Sheet } from "./sheet.ts"
import type { Workbook } from "./workbook.ts"

export interface ExcelInNode {
  readonly host: WorkbookHost
  readonly excel: ExcelStandIn
  readonly workbook: Workbook
  readonly sheet: (name: string) => Sheet
}

let running: Promise<OfficeInNode> | undefined

/** office.js is slow to start, so it is started once. */
function runningOffice(): Promise<OfficeInNode> {
  running ??= startOffice()
  return running
}

/**
 * The adapter over the real office.js in plain Node, and an empty workbook. A test that may leave something behind in
 * office.js starts its own. Undo with `vi.unstubAllGlobals()`.
 */
export async function excelInNode(office = runningOffice()): Promise<ExcelInNode> {
  const { excel, window } = await office
  excel.openEmpty()
  for (const name of ["Office", "Excel", "OfficeExtension"]) vi.stubGlobal(name, window[name])
  const sheet = (name: string) => {
    const found = excel.workbook.sheetNamed(name)
    if (!found) throw new Error(`There is no sheet ${name}`)
    return found
  }
  return { host: excelHost(), excel, workbook: excel.workbook, sheet }
}
