import { Model } from "@odoo/o-spreadsheet"
import { HostError } from "../../host/workbookHost.ts"
import { readCsv } from "../csv/readCsv.ts"
import type { CsvFiles } from "../csvFiles.ts"
import { sampleWorkbook } from "../sample/sampleWorkbook.ts"
import type { Workbook } from "../workbook.ts"
import { nowBusy, whileBusy } from "./busy.ts"
import { element } from "./element.ts"
import { ask, notify } from "./notices.ts"

/** The buttons of the top bar, dropping a file, and the question before work is lost. */
export function bindFileActions(workbook: Workbook, files: CsvFiles): void {
  let hadChanges = false
  const hasChanges = () => hadChanges || workbook.model.getters.canUndo()
  const open = (file: File) =>
    attempt(async () => {
      // Opening makes the model anew, which forgets what could be undone.
      hadChanges = hasChanges()
      await openCsv(files, file)
    })
  const replace = (make: () => Model) =>
    attempt(async () => {
      const question = "Close this workbook? Sheets you have not saved are lost."
      if (hasChanges() && !(await ask(question, "Close it"))) return
      workbook.replace(make())
      hadChanges = false
    })
  const chosen = element("csv-file", HTMLInputElement)
  onClick("open-csv", () => chosen.click())
  chosen.addEventListener("change", () => {
    const [file] = chosen.files ?? []
    if (file) void open(file).then(() => (chosen.value = ""))
  })
  onClick("save-csv", () => attempt(() => saveCsv(files)))
  onClick("new-workbook", () => replace(() => new Model()))
  onClick("sample-workbook", () => replace(sampleWorkbook))
  bindDrop(open)
  addEventListener("beforeunload", (event) => {
    if (hasChanges()) event.preventDefault()
  })
}

function onClick(id: string, action: () => void): void {
  element(id, HTMLButtonElement).addEventListener("click", action)
}

/** What is refused is said; anything else is a fault and surfaces as one. */
async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure
    notify(failure.message, "wrong")
  }
}

async function openCsv(files: CsvFiles, file: File): Promise<void> {
  await whileBusy(`Reading ${file.name}…`, async () => {
    const csv = readCsv(file.name, new Uint8Array(await file.arrayBuffer()))
    const size = `${csv.rows.length.toLocaleString()} rows × ${csv.columns.toLocaleString()} columns`
    await nowBusy(`Putting ${size} into the workbook…`)
    files.open(file.name, csv)
    if (csv.brokenQuoteRow === undefined) return
    notify(
      `${file.name}: a quotation mark in row ${csv.brokenQuoteRow} stands alone. Check the cells from there on.`,
      "wrong",
    )
  })
}

async function saveCsv(files: CsvFiles): Promise<void> {
  await whileBusy("Writing the sheet…", () => {
    const { name, text } = files.save()
    const link = document.createElement("a")
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }))
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  })
}

function bindDrop(open: (file: File) => void): void {
  const hint = element("drop-hint", HTMLDivElement)
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    hint.hidden = false
  })
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hint.hidden = true
  })
  addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    hint.hidden = true
    const [file] = event.dataTransfer?.files ?? []
    if (file) open(file)
  })
}
