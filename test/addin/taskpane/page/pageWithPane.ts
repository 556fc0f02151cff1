import { mountPane } from "../../../../addin/taskpane/mountPane.tsx"
import { leadsHost, type MemoryHost } from "../../host/memoryHost.ts"

declare global {
  /** The workbook behind the pane, for the tests that drive the page. */
  var workbook: MemoryHost
}

globalThis.workbook = await leadsHost()
const element = document.createElement("div")
element.id = "pane"
document.body.append(element)
mountPane(element, globalThis.workbook)
