import type { FreezeScope, Selection, Task, WorkbookHost, WriteOptions } from "../../addin/host/workbookHost.ts"
import { HostError } from "../../addin/host/workbookHost.ts"
import type { Cell, Matrix } from "../../core/cells/index.ts"
import { addressOf, onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { PlanCell, SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import type { RowsToWrite } from "../calls/scriptCalls.ts"
import { type ScriptCaller, scriptCaller } from "./scriptCaller.ts"
import type { Transport } from "./transport.ts"
import { type Pace, Watcher } from "./watcher.ts"

export interface SheetsPace extends Pace {
  /** So many cells come or go with one call: more would be a long wait before one can cancel. */
  readonly cellsPerCall: number
}

/** The spreadsheet as the pane sees it. All it does is asked of the script, which alone may touch cells. */
export function sheetsHost(transport: Transport, pace: SheetsPace): WorkbookHost {
  const call = scriptCaller(transport)
  const watcher = new Watcher(call, pace)
  /** What changes the spreadsheet: those who listen hear of it soon. */
  const changing = async <V>(work: () => Promise<V>): Promise<V> => {
    await watcher.hasSeenCells()
    try {
      return await work()
    } finally {
      watcher.lookNow()
    }
  }
  return {
    name: "Google Sheets",
    capabilities: { undoesInOneStep: false, charts: true, protections: true },
    locale: () => call("locale"),
    selection: () => call("selection"),
    onSelectionChange: (listener: (selection: Selection) => void) => watcher.onSelection(listener),
    onCellsChange: (listener: (address: string) => void) => watcher.onChange(listener),
    sheetNames: () => call("sheetNames"),
    names: () => call("names"),
    readRange: (address: string, task?: Task) => readRange(call, address, pace.cellsPerCall, task),
    writeCells: (corner: string, cells: readonly (readonly PlanCell[])[], options?: WriteOptions) =>
      changing(() => writeCells(call, corner, cells, pace.cellsPerCall, options)),
    insertFormula: (address: string, formula: string) => changing(() => call("insertFormula", address, formula)),
    insertSheet: (plan: SheetPlan) => changing(() => call("insertSheet", plan)),
    freeze: (scope: FreezeScope, task?: Task) => changing(() => freeze(call, scope, task)),
    select: async (address: string) => {
      await changing(() => call("select", address))
    },
  }
}

async function readRange(call: ScriptCaller, address: string, cellsPerCall: number, task?: Task): Promise<Matrix> {
  const cells: (readonly Cell[])[] = []
  begin(task, 1)
  for (let total = 1; cells.length < total; ) {
    const part = await unlessCancelled(call("readRows", address, cells.length, cellsPerCall), task)
    for (const row of part.rows) cells.push(row)
    total = part.rows.length > 0 ? part.total : cells.length
    task?.progress(cells.length, total)
  }
  return trimmed(cells, address)
}

function begin(task: Task | undefined, total: number): void {
  task?.signal.throwIfAborted()
  task?.progress(0, total)
  task?.signal.throwIfAborted()
}

/** A call cannot be taken back, but what nobody wants any more need not be waited for. */
function unlessCancelled<V>(called: Promise<V>, task?: Task): Promise<V> {
  if (!task) return called
  const { signal } = task
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const cancel = () => reject(signal.reason)
    signal.addEventListener("abort", cancel, { once: true })
    called.then(resolve, reject).finally(() => signal.removeEventListener("abort", cancel))
  })
}

/** The script ends whole columns and rows with the last filled cell of the sheet; here with their own. */
function trimmed(cells: readonly (readonly Cell[])[], address: string): Matrix {
  const area = readAddress(address)
  const isFilled = (cell: Cell | undefined) => cell !== null && cell !== undefined
  let rows = cells.length
  let columns = cells[0]?.length ?? 0
  if (area?.bottom === Number.POSITIVE_INFINITY) while (rows > 1 && !cells[rows - 1]?.some(isFilled)) rows--
  if (area?.right === Number.POSITIVE_INFINITY) {
    while (columns > 1 && !cells.some((row) => isFilled(row[columns - 1]))) columns--
  }
  return cells.slice(0, rows).map((row) => row.slice(0, columns))
}

async function writeCells(
  call: ScriptCaller,
  corner: string,
  cells: readonly (readonly PlanCell[])[],
  cellsPerCall: number,
  { overwrite = false, task }: WriteOptions = {},
): Promise<void> {
  const width = Math.max(0, ...cells.map((row) => row.length))
  if (width === 0) return
  const area = readAddress(corner)
  if (!area) throw new HostError(`"${corner}" is no address of a cell. Write it as Leads!A1.`)
  const blank: PlanCell = { value: null }
  const rows = cells.map((row) => [...row, ...Array<PlanCell>(width - row.length).fill(blank)])
  const perCall = Math.max(1, Math.floor(cellsPerCall / width))
  const takeBack: RowsToWrite[] = []
  begin(task, rows.length)
  try {
    for (let from = 0; from < rows.length; from += perCall) {
      task?.signal.throwIfAborted()
      const part = rows.slice(from, from + perCall)
      const at = addressOf(area.top + from, area.left)
      const place = area.sheet === undefined ? at : onSheet(area.sheet, at)
      const blankRows = overwrite || from > 0 ? 0 : rows.length
      const { former } = await call("writeRows", { corner: place, cells: part, blankRows, keepsFormer: overwrite })
      const before = overwrite ? former : part.map((row) => row.map(() => blank))
      takeBack.push({ corner: place, cells: before, blankRows: 0, keepsFormer: false })
      task?.progress(Math.min(from + perCall, rows.length), rows.length)
    }
    task?.signal.throwIfAborted()
  } catch (error) {
    for (const former of takeBack.reverse()) await call("writeRows", former).catch(() => refuseHalf(corner))
    throw error
  }
}

function refuseHalf(corner: string): never {
  throw new HostError(`Only a part was written from ${corner} on, and taking it back failed. Undo it with Ctrl+Z.`)
}

/** The sheets of a workbook one by one: each is a call, and there are several minutes for each. */
async function freeze(call: ScriptCaller, scope: FreezeScope, task?: Task): Promise<number> {
  const parts = scope === "workbook" ? (await call("sheetNames")).map((sheet) => ({ sheet })) : [scope]
  begin(task, parts.length)
  let count = 0
  for (const [index, part] of parts.entries()) {
    task?.signal.throwIfAborted()
    count += await call("freeze", part)
    task?.progress(index + 1, parts.length)
  }
  return count
}
