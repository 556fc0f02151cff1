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

const untold: Excel.WorksheetChangedEventArgs[] = []
let isTelling = false

/** Sheets that are inserted come as hundreds of changes: those that come while Excel is asked for names go together. */
async function tell(change: Excel.WorksheetChangedEventArgs): Promise<void> {
  untold.push(change)
  if (isTelling) return
  isTelling = true
  try {
    while (untold.length > 0) await tellTogether(untold.splice(0))
  } finally {
    isTelling = false
  }
}

async function tellTogether(changes: readonly Excel.WorksheetChangedEventArgs[]): Promise<void> {
  const names = await namesOfSheets().catch(ignoreRefusal)
  for (const { worksheetId, address } of changes) {
    const sheet = names?.get(worksheetId)
    if (sheet === undefined) continue
    for (const range of address.split(","))
      for (const { listener } of listeners) listener(onSheet(sheet, range.replace(/^.*!/, "").replaceAll("$", "")))
  }
}

async function unregister(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  handler.remove()
  await handler.context.sync()
}

function namesOfSheets(): Promise<ReadonlyMap<string, string>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook
    worksheets.load("items/id,items/name")
    await context.sync()
    return new Map(worksheets.items.map(({ id, name }) => [id, name]))
  })
}

/** Nobody asked, so nobody waits for a sentence. */
function ignoreRefusal(error: unknown): undefined {
  if (!(error instanceof HostError)) throw error
}
