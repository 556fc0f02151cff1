import "../../hosts/browser/headless.ts"
import { BrowserHost } from "../../../addin/browser/browserHost.ts"
import { newModel } from "../../../addin/browser/newModel.ts"
import { Workbook } from "../../../addin/browser/workbook.ts"
import type { ContractOptions } from "../host/workbookHostContract.ts"
import { personAt } from "./personAtWorkbook.ts"

/** The browser workbook without a screen, and someone who works in it. */
export function browserBench(): { makeHost(): BrowserHost; options: ContractOptions } {
  let workbook: Workbook
  const makeHost = () => {
    workbook = new Workbook(newModel())
    return new BrowserHost(workbook)
  }
  return { makeHost, options: { person: () => personAt(workbook), rowsAtOnce: 2000 } }
}
