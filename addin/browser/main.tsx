import "./page/page.css"
import { allFunctions } from "../../core/index.ts"
import { BrowserHost } from "./browserHost.ts"
import { CsvFiles } from "./csvFiles.ts"
import { showHelpWhileTyping } from "./functions/helpWhileTyping.ts"
import { registerFunctions } from "./functions/registerFunctions.ts"
import { element } from "./page/element.ts"
import { bindFileActions } from "./page/fileActions.ts"
import { nameFields } from "./page/nameFields.ts"
import { bindPaneToggle } from "./page/paneToggle.ts"
import { percentOnce } from "./page/percentOnce.ts"
import { bindRegionKeys } from "./page/regionKeys.ts"
import { sayCell } from "./page/sayCell.ts"
import { showWorkbook } from "./page/showWorkbook.ts"
import { bindUndoKeys } from "./page/undoKeys.ts"
import { keepLookWhenPasting } from "./pastedLook.ts"
import { speakPlainly } from "./refusals.ts"
import { sampleWorkbook } from "./sample/sampleWorkbook.ts"
import { Workbook } from "./workbook.ts"
import { XlsxFiles } from "./xlsxFiles.ts"

speakPlainly()
keepLookWhenPasting()
registerFunctions(allFunctions)
showHelpWhileTyping(allFunctions)
const workbook = new Workbook(sampleWorkbook())
const ours = new Set(allFunctions.map(({ name }) => name))
bindFileActions(workbook, new CsvFiles(workbook), new XlsxFiles(workbook, (name) => ours.has(name)))
percentOnce(document)
bindRegionKeys()
bindUndoKeys(workbook)
const place = element("workbook", HTMLElement)
await showWorkbook(workbook, place)
nameFields(place)
sayCell(workbook)
const pane = element("pane", HTMLElement)
bindPaneToggle(pane)
const { mountPane } = await import("../taskpane/mountPane.tsx")
mountPane(pane, new BrowserHost(workbook))
