import {
  type Capabilities,
  type CellBlock,
  type FreezeScope,
  HostError,
  type Locale,
  type Selection,
  type Task,
  type WorkbookHost,
  type WriteOptions,
} from "../../../addin/host/workbookHost.ts"
import type { Cell, Matrix } from "../../../core/cells/index.ts"
import { type Area, addressOf, onSheet, rangeOf, readAddress } from "../../../core/worksheets/address.ts"
import { withFreeNames } from "../../../core/worksheets/freeNames.ts"
import type { PlanCell, PlanName, SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

type Cells = Map<string, PlanCell>

/** A workbook in memory, without a formula engine: a formula shows as its text. */
export class MemoryHost implements WorkbookHost {
  readonly name = "Browser workbook"
  readonly capabilities: Capabilities = { undoesInOneStep: true, charts: false, protections: false }
  /** What stands in each sheet, by address. */
  readonly sheets = new Map<string, Cells>([["Sheet1", new Map()]])
  /** Milliseconds that each slice of long work takes, for tests that watch it. */
  pause = 0
  private named: PlanName[] = []
  private readonly undoSteps: (() => void)[] = []
  private selected: Selection = { address: "Sheet1!A1", rows: 1, columns: 1 }
  private readonly selectionListeners = new Set<{ listener: (selection: Selection) => void }>()
  private readonly cellListeners = new Set<{ listener: (address: string) => void }>()

  async locale(): Promise<Locale> {
    return { tag: "en-US", decimalSign: "." }
  }

  async selection(): Promise<Selection> {
    return this.selected
  }

  onSelectionChange(listener: (selection: Selection) => void): () => void {
    const entry = { listener }
    this.selectionListeners.add(entry)
    return () => this.selectionListeners.delete(entry)
  }

  onCellsChange(listener: (address: string) => void): () => void {
    const entry = { listener }
    this.cellListeners.add(entry)
    return () => this.cellListeners.delete(entry)
  }

  async sheetNames(): Promise<readonly string[]> {
    return [...this.sheets.keys()]
  }

  async names(): Promise<readonly PlanName[]> {
    return this.named
  }

  async readRange(address: string, task?: Task): Promise<Matrix> {
    const { cells, area } = this.find(address)
    const { bottom, right } = endOf(cells, area)
    const rows: Cell[][] = []
    await this.inSlices(bottom - area.top + 1, task, (r) => {
      rows.push(
        Array.from({ length: right - area.left + 1 }, (_, c) =>
          shown(cells.get(addressOf(area.top + r, area.left + c))),
        ),
      )
    })
    return rows
  }

  async writeCells(blocks: readonly CellBlock[], { overwrite = false, task }: WriteOptions = {}): Promise<void> {
    const writes = blocks.flatMap(({ corner, cells: lines }) => {
      const { cells, area, sheet } = this.find(corner)
      return lines.map((line, r) => ({
        cells,
        sheet,
        line: line.map((cell, c) => ({ cell, at: addressOf(area.top + r, area.left + c) })),
      }))
    })
    if (!overwrite)
      for (const { cells, sheet, line } of writes) for (const { at } of line) refuseFilled(cells, sheet, at)
    const before = new Map([...this.sheets].map(([name, cells]) => [name, new Map(cells)]))
    const takeBack = () => {
      for (const [name, cells] of before) restore(this.sheets.get(name) ?? new Map(), cells)
    }
    try {
      await this.inSlices(writes.length, task, (r) => {
        for (const { cell, at } of writes[r]?.line ?? []) put(writes[r]?.cells ?? new Map(), at, cell)
      })
    } catch (error) {
      takeBack()
      throw error
    }
    this.undoSteps.push(takeBack)
    for (const { corner, cells } of blocks) {
      const { area, sheet } = this.find(corner)
      const width = Math.max(1, ...cells.map((line) => line.length))
      this.tellOfCells(onSheet(sheet, rangeOf(area.top, area.left, Math.max(1, cells.length), width)))
    }
  }

  async insertFormula(address: string, formula: string): Promise<string> {
    const { cells, area, sheet } = this.find(address)
    const at = addressOf(area.top, area.left)
    refuseFilled(cells, sheet, at)
    cells.set(at, { formula })
    this.undoSteps.push(() => cells.delete(at))
    this.tellOfCells(address)
    return address
  }

  async insertSheets(wanted: readonly SheetPlan[]): Promise<readonly string[]> {
    const before = this.named
    const taken = { sheets: [...this.sheets.keys()], names: before.map((one) => one.name) }
    const plans = withFreeNames(wanted, taken)
    for (const { name } of plans.flatMap((plan) => plan.names ?? []))
      if (readAddress(name)) throw new HostError(`"${name}" is an address. Choose another name.`)
    for (const plan of plans) {
      const cells: Cells = new Map()
      for (const block of plan.blocks) {
        const { top, left } = readArea(block.at)
        block.cells.forEach((line, r) => {
          line.forEach((cell, c) => {
            put(cells, addressOf(top + r, left + c), cell)
          })
        })
      }
      this.sheets.set(plan.name, cells)
      const named = (plan.names ?? []).map((one) => ({ ...one, range: onSheet(plan.name, one.range) }))
      this.named = [...this.named, ...named]
    }
    this.undoSteps.push(() => {
      for (const { name } of plans) this.sheets.delete(name)
      this.named = before
    })
    const [first] = plans
    if (first) await this.select(onSheet(first.name, "A1"))
    return plans.map(({ name }) => name)
  }

  async freeze(scope: FreezeScope, task?: Task): Promise<number> {
    const selected = readArea(this.selected.address)
    const formulas = [...this.sheets].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([at, cell]) => {
        const isIn = scope === "workbook" || (sheet === selected.sheet && (scope === "sheet" || holds(selected, at)))
        return "formula" in cell && isIn ? [{ sheet, cells, at, cell }] : []
      }),
    )
    const takeBack = () => {
      for (const { cells, at, cell } of formulas) cells.set(at, cell)
    }
    try {
      await this.inSlices(formulas.length, task, (index) => {
        const formula = formulas[index]
        if (formula) formula.cells.set(formula.at, { value: formula.cell.formula })
      })
    } catch (error) {
      takeBack()
      throw error
    }
    this.undoSteps.push(takeBack)
    for (const { sheet, at } of formulas) this.tellOfCells(onSheet(sheet, at))
    return formulas.length
  }

  async select(address: string): Promise<void> {
    const { area } = this.find(address)
    this.selected = { address, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 }
    for (const { listener } of this.selectionListeners) listener(this.selected)
  }

  /** What a person does in the workbook itself. */
  undo(): void {
    this.undoSteps.pop()?.()
  }

  type(address: string, text: string): void {
    const { cells, area } = this.find(address)
    put(cells, addressOf(area.top, area.left), text.startsWith("=") ? { formula: text } : { value: text })
    this.tellOfCells(address)
  }

  renameSheet(from: string, to: string): void {
    const renamed = [...this.sheets].map(([name, cells]): [string, Cells] => [name === from ? to : name, cells])
    restore(this.sheets, new Map(renamed))
    this.named = this.named.map((one) => {
      const { sheet, range } = readArea(one.range)
      return sheet === from ? { ...one, range: onSheet(to, range) } : one
    })
  }

  deleteSheet(name: string): void {
    this.sheets.delete(name)
  }

  private async inSlices(total: number, task: Task | undefined, each: (index: number) => void): Promise<void> {
    task?.signal.throwIfAborted()
    task?.progress(0, total)
    for (let index = 0; index < total; index++) {
      if (task && index % memoryRowsAtOnce === 0) {
        if (index > 0) task.progress(index, total)
        await new Promise((resolve) => setTimeout(resolve, this.pause))
        task.signal.throwIfAborted()
      }
      each(index)
    }
    task?.progress(total, total)
  }

  private tellOfCells(address: string): void {
    for (const { listener } of this.cellListeners) listener(address)
  }

  private find(address: string): { cells: Cells; area: Area; sheet: string } {
    const area = readArea(address)
    const cells = this.sheets.get(area.sheet ?? "")
    if (!cells) throw new HostError(`There is no sheet "${area.sheet ?? ""}". Choose another.`)
    return { cells, area, sheet: area.sheet ?? "" }
  }
}

export const memoryRowsAtOnce = 1000

/** An empty sheet `Leads` with a table in A1:C4, its second row selected. */
export async function leadsHost(): Promise<MemoryHost> {
  const host = new MemoryHost()
  const values = [
    ["Title", "Industry", "Visits"],
    ["VP Sales", "Software", 3],
    ["Student", "", 0],
    ["CMO", "Retail", 12],
  ]
  const plan = {
    name: "Leads",
    blocks: [{ at: "A1", cells: values.map((row) => row.map((value) => ({ value }))) }],
    columnWidths: [],
    frozenRows: 0,
    highlights: [],
  }
  await host.insertSheets([plan])
  await host.select(onSheet("Leads", "A2:C4"))
  return host
}

function put(cells: Cells, at: string, cell: PlanCell): void {
  if ("formula" in cell || cell.value !== null) cells.set(at, cell)
  else cells.delete(at)
}

function restore<K, V>(map: Map<K, V>, before: ReadonlyMap<K, V>): void {
  map.clear()
  for (const [key, value] of before) map.set(key, value)
}

function refuseFilled(cells: Cells, sheet: string, at: string): void {
  if (cells.has(at)) throw new HostError(`${onSheet(sheet, at)} is filled already. Select an empty cell.`)
}

function readArea(address: string): Area {
  const found = readAddress(address)
  if (!found) throw new HostError(`"${address}" is no address. Write it as Leads!A1:F20.`)
  return found
}

/** Whole columns and rows end with the last filled cell. */
function endOf(cells: Cells, area: Area): { bottom: number; right: number } {
  const filled = [...cells.keys()].map(readArea).filter(({ top, left }) => holds(area, addressOf(top, left)))
  const last = (end: number, ends: number[], first: number) => (end === Infinity ? Math.max(first, ...ends) : end)
  return {
    bottom: last(
      area.bottom,
      filled.map(({ top }) => top),
      area.top,
    ),
    right: last(
      area.right,
      filled.map(({ left }) => left),
      area.left,
    ),
  }
}

function holds(area: Area, at: string): boolean {
  const { top, left } = readArea(at)
  return top >= area.top && top <= area.bottom && left >= area.left && left <= area.right
}

function shown(cell: PlanCell | undefined): Cell {
  if (!cell) return null
  return "formula" in cell ? cell.formula : cell.value
}
