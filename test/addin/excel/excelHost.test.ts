import { beforeEach, describe, expect, test, vi } from "vitest"
import { excelHost } from "../../../addin/excel/excelHost.ts"
import { type OfficeInNode, startOffice } from "../../hosts/excel/officeInNode.ts"
import { workbookHostContract } from "../host/workbookHostContract.ts"

let office: OfficeInNode

async function makeHost() {
  office = await startOffice()
  for (const name of ["Office", "Excel", "OfficeExtension"]) vi.stubGlobal(name, office.window[name])
  return excelHost()
}

describe("Excel, its object model behind the real office.js", () => {
  workbookHostContract(makeHost, { calculates: false })
})
