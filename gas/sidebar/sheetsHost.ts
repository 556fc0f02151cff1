import type {
  CellBlock,
  FreezeScope,
  Selection,
  Task,
  WorkbookHost,
  WriteOptions,
} from "../../addin/host/workbookHost.ts"
import { HostError } from "../../addin/host/workbookHost.ts"
import type { Cell, Matrix } from "../../core/cells/index.ts"
import { onSheet, rangeOf, readAddress } from "../../core/worksheets/address.ts"
import type { PlanCell, SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import type { ReadRows, RowsFrom, RowsWanted } from "../calls/scriptCalls.ts"
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
  const read = readTogether(call)
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
    readRange: (address: string, task?: Task) => readRange(read, address, pace.cellsPerCall, task),
    writeCells: async (blocks: readonly CellBlock[], options?: WriteOptions) => {
      const placed = blocks.map(placedBlock).filter(({ width }) => width > 0)
      if (placed.length === 0) return
      await changing(() => writeCells(call, placed, pace.cellsPerCall, options))
      // Only the sheet that is shown is looked at.
      for (const { rows, width, address } of placed) watcher.tellChange(address(0, rows.length, width))
    },
    insertFormula: (address: string, formula: string) => changing(() => call("insertFormula", address, formula)),
    insertSheets: (plans: readonly SheetPlan[]) => changing(() => call("insertSheets", plans)),
    freeze: (scope: FreezeScope, task?: Task) => changing(() => freeze(call, scope, task)),
    select: async (address: string) => {
      await changing(() => call("select", address))
    },
  }
}

type ReadPart = (wanted: RowsWanted) => Promise<ReadRows>

/** What is asked for at one time is read by one call: a screen reads a dozen ranges, and each call takes about a second. */
function readTogether(call: ScriptCaller): ReadPart {
  let waiting: { wanted: RowsWanted; resolve: (read: ReadRows) => void; reject: (reason: unknown) => void }[] = []
  async function readAll(): Promise<void> {
    const asked = waiting
    waiting = []
    try {
      const parts = await call(
        "readParts",
        asked.map(({ wanted }) => wanted),
      )
      for (const [index, { resolve, reject }] of asked.entries()) {
        const part = parts[index]
        if (part && "rows" in part) resolve(part)
        else reject(new HostError(part?.refused ?? "The script answered too little. Try once more."))
      }
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }
  return (wanted) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ wanted, resolve, reject }) === 1) queueMicrotask(readAll)
    })
}

async function readRange(read: ReadPart, address: string, cellsPerCall: number, task?: Task): Promise<Matrix> {
  const cells: (readonly Cell[])[] = []
  begin(task, 1)
  for (let total = 1; cells.length < total; ) {
    const part = await unlessCancelled(read({ address, from: cells.length, mostCells: cellsPerCall }), task)
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
  placed: readonly PlacedBlock[],
  cellsPerCall: number,
  { overwrite = false, task }: WriteOptions = {},
): Promise<void> {
  const blank = overwrite ? [] : placed.map(({ rows, width, address }) => address(0, rows.length, width))
  const calls = callsFor(placed, cellsPerCall)
  const total = placed.reduce((sum, { rows }) => sum + rows.length, 0)
  const takeBack: RowsFrom[] = []
  let done = 0
  begin(task, total)
  try {
    for (const [index, parts] of calls.entries()) {
      task?.signal.throwIfAborted()
      const { former } = await call("writeRows", { parts, blank: index === 0 ? blank : [], keepsFormer: overwrite })
      takeBack.push(...(overwrite ? former : parts.map(emptied)))
      done += parts.reduce((sum, { cells }) => sum + cells.length, 0)
      task?.progress(done, total)
    }
    task?.signal.throwIfAborted()
  } catch (error) {
    for (const part of takeBack.reverse()) {
      const former = { parts: [part], blank: [], keepsFormer: false }
      await call("writeRows", former).catch(() => refuseHalf(part.corner))
    }
    throw error
  }
}

const blankCell: PlanCell = { value: null }

interface PlacedBlock {
  readonly rows: readonly (readonly PlanCell[])[]
  readonly width: number
  /** Of some of its rows, or of the first cell of one. */
  readonly address: (from: number, rows?: number, columns?: number) => string
}

/** Rows of one length: what is missing is blank. */
function placedBlock({ corner, cells }: CellBlock): PlacedBlock {
  const width = Math.max(0, ...cells.map((row) => row.length))
  const area = readAddress(corner)
  if (!area) throw new HostError(`"${corner}" is no address of a cell. Write it as Leads!A1.`)
  const { sheet, top, left } = area
  return {
    width,
    rows: cells.map((row) => [...row, ...Array<PlanCell>(width - row.length).fill(blankCell)]),
    address: (from, rows = 1, columns = 1) => {
      const range = rangeOf(top + from, left, rows, columns)
      return sheet === undefined ? range : onSheet(sheet, range)
    },
  }
}

/** What each call writes: as much as one call may, of one block or of several. */
function callsFor(blocks: readonly PlacedBlock[], cellsPerCall: number): RowsFrom[][] {
  const calls: RowsFrom[][] = [[]]
  let room = cellsPerCall
  for (const { rows, width, address } of blocks) {
    for (let from = 0; from < rows.length; ) {
      if (room < width && room < cellsPerCall) {
        calls.push([])
        room = cellsPerCall
      }
      const cells = rows.slice(from, from + Math.max(1, Math.floor(room / width)))
      calls.at(-1)?.push({ corner: address(from), cells })
      room -= cells.length * width
      from += cells.length
    }
  }
  return calls
}

function emptied({ corner, cells }: RowsFrom): RowsFrom {
  return { corner, cells: cells.map((row) => row.map(() => blankCell)) }
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
