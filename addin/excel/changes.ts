import { onSheet } from "../../core/worksheets/address.ts"
import { HostError, type Selection } from "../host/workbookHost.ts"
import { inExcel } from "./inExcel.ts"
import { tidyAddress } from "./place.ts"

export function selection(): Promise<Selection> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange()
    range.load("address,rowCount,columnCount")
    await context.sync()
    return { address: tidyAddress(range.address), rows: range.rowCount, columns: range.columnCount }
  })
}

/** Several selected areas are no selection we can name, so nothing is told then. */
export function onSelectionChange(listener: (selection: Selection) => void): () => void {
  const { document } = Office.context
  const changed = Office.EventType.DocumentSelectionChanged
  const handler = () => {
    selection().then(listener, ignoreRefusal)
  }
  document.addHandlerAsync(changed, handler)
  return () => document.removeHandlerAsync(changed, { handler })
}

type Listener = (address: string) => void

/** Excel is asked once for all listeners, whether or not it counts how often it was asked. */
const listeners = new Set<{ readonly listener: Listener }>()
let registered: Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> | undefined

export function onCellsChange(listener: Listener): () => void {
  const entry = { listener }
  listeners.add(entry)
  registered ??= inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(tell)
    await context.sync()
    return handler
  })
  registered.catch(ignoreRefusal)
  return () => {
    listeners.delete(entry)
    if (listeners.size > 0 || !registered) return
    registered.then(unregister).catch(ignoreRefusal)
    registered = undefined
  }
}

async function tell({ worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<void> {
  const sheet = await nameOfSheet(worksheetId).catch(ignoreRefusal)
  if (sheet === undefined) return
  for (const range of address.split(","))
    for (const { listener } of listeners) listener(onSheet(sheet, range.replace(/^.*!/, "").replaceAll("$", "")))
}

async function unregister(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  handler.remove()
  await handler.context.sync()
}

function nameOfSheet(id: string): Promise<string | undefined> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id)
    sheet.load("name")
    await context.sync()
    return sheet.isNullObject ? undefined : sheet.name
  })
}

/** Nobody asked, so nobody waits for a sentence. */
function ignoreRefusal(error: unknown): undefined {
  if (!(error instanceof HostError)) throw error
}
