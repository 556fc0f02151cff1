import type { Model } from "@odoo/o-spreadsheet"
import { HostError } from "../../host/workbookHost.ts"
import { mostBytes, readCsv } from "../csv/readCsv.ts"
import type { CsvFiles } from "../csvFiles.ts"
import { fileKind } from "../fileKind.ts"
import { newModel } from "../newModel.ts"
import { Cancelled, type Progress } from "../progress.ts"
import { sampleWorkbook } from "../sample/sampleWorkbook.ts"
import { tooLarge } from "../tooLarge.ts"
import type { Workbook } from "../workbook.ts"
import type { XlsxFiles } from "../xlsxFiles.ts"
import { isBusy, whileBusy } from "./busy.ts"
import { element } from "./element.ts"
import { ask, notify } from "./notices.ts"

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The buttons of the top bar, their keys, dropping a file, and the question before work is lost. */
export function bindFileActions(workbook: Workbook, csvFiles: CsvFiles, xlsxFiles: XlsxFiles): void {
  const mayReplace = async (what: string, yes: string) =>
    !workbook.hasChanges ||
    (await ask(`${what} What is not saved here can be brought back by Ctrl+Z until you leave this page.`, yes))

  const open = (file: File) =>
    attempt(`${file.name} was not opened. This workbook is as it was.`, async () => {
      const { bytes, kind } = await whileBusy(`Reading ${file.name}…`, () => bytesOf(file))
      if (kind === "xlsx" && !(await mayReplace(`Open ${file.name} in place of this workbook?`, "Open it"))) return
      await whileBusy(`Reading ${file.name}…`, async (progress) => {
        if (kind === "csv") await openCsv(csvFiles, file.name, bytes, progress)
        else for (const sentence of await xlsxFiles.open(file.name, bytes, progress)) notify(sentence, "wrong")
      })
    })
  const replace = (make: () => Model) =>
    attempt("", async () => {
      if (await mayReplace("Close this workbook?", "Close it")) workbook.replace(make())
    })
  const saveXlsx = () => attempt("The workbook was not saved.", () => whileBusy("Collecting the cells…", save))
  const save = async (progress: Progress) => {
    const { name, bytes, said } = await xlsxFiles.save(progress)
    download(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType }))
    workbook.saved()
    for (const sentence of said) notify(sentence, "wrong")
  }

  const chosen = element("chosen-file", HTMLInputElement)
  const choose = () => chosen.click()
  chosen.addEventListener("change", () => {
    const [file] = chosen.files ?? []
    if (file) void open(file).then(() => (chosen.value = ""))
  })
  onClick("open-file", choose)
  onClick("save-xlsx", () => void saveXlsx())
  onClick("save-csv", () => {
    const { name, text } = csvFiles.save()
    download(name, new Blob([text], { type: "text/csv;charset=utf-8" }))
  })
  onClick("new-workbook", () => replace(() => newModel()))
  onClick("sample-workbook", () => replace(sampleWorkbook))
  bindSaveMenu()
  bindKeys({ o: choose, s: () => void saveXlsx() })
  bindDrop(open)
  addEventListener("beforeunload", (event) => {
    if (workbook.hasChanges) event.preventDefault()
  })
}

function onClick(id: string, action: () => void): void {
  element(id, HTMLButtonElement).addEventListener("click", action)
}

/** What is refused or cancelled is said; anything else is a fault and surfaces as one. */
async function attempt(whenCancelled: string, action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (failure) {
    if (failure instanceof Cancelled) notify(whenCancelled)
    else if (failure instanceof HostError) notify(failure.message, "wrong")
    else throw failure
  }
}

async function bytesOf(file: File): Promise<{ bytes: Uint8Array; kind: "csv" | "xlsx" }> {
  if (file.size > mostBytes) throw tooLarge(file.name)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { bytes, kind: fileKind(file.name, bytes) }
}

async function openCsv(files: CsvFiles, name: string, bytes: Uint8Array, progress: Progress): Promise<void> {
  const csv = readCsv(name, bytes)
  const sheet = await files.open(name, csv, progress)
  notify(`${name} is open as the sheet ${sheet}. Ctrl+Z closes it again.`)
  if (csv.brokenQuoteRow === undefined) return
  notify(`${name}: a quotation mark in row ${csv.brokenQuoteRow} stands alone. Check the cells from there on.`, "wrong")
}

function download(name: string, content: Blob): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The menu opens under its button; the arrow keys go through it. */
function bindSaveMenu(): void {
  const menu = element("save-menu", HTMLDivElement)
  const button = element("save-file", HTMLButtonElement)
  menu.addEventListener("beforetoggle", () => {
    menu.style.setProperty("--left", `${button.getBoundingClientRect().left}px`)
  })
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return
    event.preventDefault()
    const items = [...menu.querySelectorAll("button")]
    const step = event.key === "ArrowDown" ? 1 : items.length - 1
    items[(items.indexOf(document.activeElement as HTMLButtonElement) + step) % items.length]?.focus()
  })
}

function bindKeys(actions: Readonly<Record<string, () => void>>): void {
  const onKey = (event: KeyboardEvent) => {
    const action = actions[event.key.toLowerCase()]
    if (!action || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.repeat) return
    event.preventDefault()
    event.stopPropagation()
    if (!isBusy() && !element("question", HTMLDialogElement).open) action()
  }
  addEventListener("keydown", onKey, { capture: true })
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
    if (file && !isBusy()) open(file)
  })
}
