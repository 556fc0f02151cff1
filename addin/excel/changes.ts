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

type Changed = { readonly worksheetId: string; readonly address: string }

/** Excel tells of typed cells and of calculated ones apart. */
export function onCellsChange(listener: (address: string) => void): () => void {
  let isHeard = true
  const tell = async ({ worksheetId, address }: Changed) => {
    try {
      const sheet = await nameOfSheet(worksheetId)
      if (!isHeard || sheet === undefined) return
      for (const range of address.split(",")) listener(onSheet(sheet, range.replace(/^.*!/, "").replaceAll("$", "")))
    } catch (error) {
      ignoreRefusal(error)
    }
  }
  const added = inExcel(async (context) => {
    const { worksheets } = context.workbook
    const handlers = [worksheets.onChanged.add(tell), worksheets.onCalculated.add(tell)]
    await context.sync()
    return handlers
  })
  added.catch(ignoreRefusal)
  return () => {
    isHeard = false
    added.then(stop).catch(ignoreRefusal)
  }
}

async function stop(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  for (const handler of handlers) handler.remove()
  await handlers[0]?.context.sync()
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
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof HostError)) throw error
}
