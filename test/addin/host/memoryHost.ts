import { HostError, type Selection, type WorkbookHost } from "../../../addin/host/workbookHost.ts"
import type { Cell, Matrix } from "../../../core/cells/index.ts"
import { type Area, addressOf, onSheet, readAddress } from "../../../core/worksheets/address.ts"
import type { PlanCell, SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

/** A workbook in memory, without a formula engine: a formula shows as its text. */
export class MemoryHost implements WorkbookHost {
  readonly name = "Browser workbook"
  /** What stands in each sheet, by address. */
  readonly sheets = new Map<string, Map<string, PlanCell>>([["Sheet1", new Map()]])
  private selected: Selection = { address: "Sheet1!A1", rows: 1, columns: 1 }
  private readonly listeners = new Set<{ listener: (selection: Selection) => void }>()

  async selection(): Promise<Selection> {
    return this.selected
  }

  onSelectionChange(listener: (selection: Selection) => void): () => void {
    const entry = { listener }
    this.listeners.add(entry)
    return () => this.listeners.delete(entry)
  }

  async sheetNames(): Promise<readonly string[]> {
    return [...this.sheets.keys()]
  }

  async readRange(address: string): Promise<Matrix> {
    const { cells, area } = this.find(address)
    return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (_, c) =>
        shown(cells.get(addressOf(area.top + r, area.left + c))),
      ),
    )
  }

  async insertFormula(address: string, formula: string): Promise<string> {
    const { cells, area } = this.find(address)
    const at = addressOf(area.top, area.left)
    if (cells.has(at)) throw new HostError(`${address} is filled already. Select an empty cell.`)
    cells.set(at, { formula })
    return address
  }

  async insertSheet(plan: SheetPlan): Promise<string> {
    const name = this.freeName(plan.name)
    const cells = new Map<string, PlanCell>()
    for (const block of plan.blocks) {
      const { top, left } = area(block.at)
      block.cells.forEach((row, r) => {
        row.forEach((cell, c) => {
          if ("formula" in cell || cell.value !== null) cells.set(addressOf(top + r, left + c), cell)
        })
      })
    }
    this.sheets.set(name, cells)
    return name
  }

  async select(address: string): Promise<void> {
    const { area } = this.find(address)
    this.selected = { address, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 }
    for (const { listener } of this.listeners) listener(this.selected)
  }

  private find(address: string): { cells: Map<string, PlanCell>; area: Area } {
    const found = area(address)
    const cells = this.sheets.get(found.sheet ?? "")
    if (!cells) throw new HostError(`There is no sheet "${found.sheet ?? ""}". Choose another.`)
    return { cells, area: found }
  }

  private freeName(wanted: string): string {
    let name = wanted
    for (let number = 2; this.sheets.has(name); number++) name = `${wanted} ${number}`
    return name
  }
}

/** An empty sheet `Leads` with a table in A1:C4, its second row selected. */
export async function leadsHost(): Promise<MemoryHost> {
  const host = new MemoryHost()
  const values = [
    ["Title", "Industry", "Visits"],
    ["VP Sales", "Software", 3],
    ["Student", "", 0],
    ["CMO", "Retail", 12],
  ]
  await host.insertSheet({
    name: "Leads",
    blocks: [{ at: "A1", cells: values.map((row) => row.map((value) => ({ value }))) }],
    columnWidths: [],
    frozenRows: 0,
    highlights: [],
  })
  await host.select(onSheet("Leads", "A2:C4"))
  return host
}

function area(address: string): Area {
  const found = readAddress(address)
  if (!found) throw new HostError(`"${address}" is no address.`)
  return found
}

function shown(cell: PlanCell | undefined): Cell {
  if (!cell) return null
  return "formula" in cell ? cell.formula : cell.value
}
