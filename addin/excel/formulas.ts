import { addressOf, onSheet } from "../../core/worksheets/address.ts"
import { HostError, type Task } from "../host/workbookHost.ts"
import { type Entry, isFormula, type LoadedCell, shownEntry } from "./cellEntry.ts"
import { type LoadedRows, loadCells } from "./loadCells.ts"
import { type Extent, extentOf, extentProperties, rangeOfExtent } from "./place.ts"

/** A formula that stands in a cell, and the cells its result fills. */
export interface Formula extends Extent {
  readonly formula: string
  /** Undefined where it fills more than its own cell. */
  readonly shown: Entry | undefined
}

const busy: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"])
/** How many cells Excel is asked about at once. */
const mostCells = 1000

/** The formulas of a range whose extent is loaded, and its sheet's name. */
export async function formulasIn(context: Excel.RequestContext, used: Excel.Range, task?: Task): Promise<Formula[]> {
  const { worksheet: sheet, columnIndex } = used
  const formulas: Formula[] = []
  const take = async ({ row, cells, hasSpill }: LoadedRows) => {
    const found = cells.flatMap((line, r) =>
      line.flatMap((cell, c) => (isFormula(cell) ? [formulaAt(sheet.name, row + r, columnIndex + c, cell)] : [])),
    )
    formulas.push(...(hasSpill ? await spilled(context, sheet, found) : found))
  }
  await loadCells(context, sheet, extentOf(used), take, task)
  return formulas
}

function formulaAt(sheet: string, row: number, column: number, cell: LoadedCell): Formula {
  if (busy.has(cell.value)) {
    const at = onSheet(sheet, addressOf(row, column))
    throw new HostError(`${at} is still calculating. Try again when it shows its value.`)
  }
  return { row, column, rows: 1, columns: 1, formula: String(cell.formula), shown: shownEntry(cell) }
}

/** The same formulas with what they spill; cells that only show a part of another formula's result are none. */
async function spilled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formulas: readonly Formula[],
): Promise<Formula[]> {
  const all: Formula[] = []
  for (let first = 0; first < formulas.length; first += mostCells) {
    const asked = formulas.slice(first, first + mostCells).map((formula) => {
      const cell = rangeOfExtent(sheet, formula)
      const spill = cell.getSpillingToRangeOrNullObject()
      cell.load("hasSpill")
      spill.load(extentProperties)
      return { formula, cell, spill }
    })
    await context.sync()
    for (const { formula, cell, spill } of asked) {
      if (!spill.isNullObject) all.push({ ...formula, ...extentOf(spill), shown: undefined })
      else if (!cell.hasSpill) all.push(formula)
    }
  }
  return all
}
