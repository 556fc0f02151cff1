import { Model } from "@odoo/o-spreadsheet"
import { BrowserHost } from "../../../../addin/browser/browserHost.ts"
import { registerFunctions } from "../../../../addin/browser/functions/registerFunctions.ts"
import { Workbook } from "../../../../addin/browser/workbook.ts"
import { mountPane } from "../../../../addin/taskpane/mountPane.tsx"
import { allFunctions } from "../../../../core/index.ts"

declare global {
  /** The workbook behind the pane: o-spreadsheet calculates it, without showing it. */
  var sheets: BrowserHost
}

registerFunctions(allFunctions)
globalThis.sheets = new BrowserHost(new Workbook(new Model()))
const element = document.createElement("div")
element.id = "pane"
document.body.append(element)
mountPane(element, globalThis.sheets)
