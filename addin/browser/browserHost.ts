import type { CellPosition, CommandDispatcher, Model, Zone } from "@odoo/o-spreadsheet"
import type { Cell, Matrix } from "../../core/index.ts"
import { type Area, addressOf, onSheet, rangeOf, readAddress } from "../../core/worksheets/address.ts"
import { withFreeNames } from "../../core/worksheets/freeNames.ts"
import type { PlanName, SheetPlan } from "../../core/worksheets/sheetPlan.ts"
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
} from "../host/workbookHost.ts"
import { followCellChanges, tellEveryCell } from "./cellChanges.ts"
import { formulaForSheet } from "./formulaForSheet.ts"
import { formulasIn, valueCommands } from "./freezeFormulas.ts"
import { cellFromSheet } from "./functions/argumentFromSheet.ts"
import { inSlices } from "./inSlices.ts"
import { inOneStep } from "./oneStep.ts"
import { runCommands } from "./runCommands.ts"
import { contentOf, sheetCommands, sheetNameHere } from "./sheetCommands.ts"
import type { Workbook } from "./workbook.ts"

const rowsAtOnce = 2000

type Dispatch = CommandDispatcher["dispatch"]

interface Place {
  readonly sheetId: string
  readonly zone: Zone
}

/** The browser workbook as the pane sees it. */
export class BrowserHost implements WorkbookHost {
  readonly name = "Browser workbook"
  readonly capabilities: Capabilities = { undoesInOneStep: true, charts: true, protections: false }
  readonly #workbook: Workbook

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  async locale(): Promise<Locale> {
    const { code, decimalSeparator } = this.#workbook.model.getters.getLocale()
    return { tag: code.replace("_", "-"), decimalSign: decimalSeparator === "," ? "," : "." }
  }

  async selection(): Promise<Selection> {
    return selectionOf(this.#workbook.model)
  }

  onSelectionChange(listener: (selection: Selection) => void): () => void {
    let told = selectionOf(this.#workbook.model).address
    const tell = () => {
      const selection = selectionOf(this.#workbook.model)
      if (selection.address === told) return
      told = selection.address
      listener(selection)
    }
    let observed = this.#workbook.model
    const observe = () => {
      observed = this.#workbook.model
      observed.on("update", tell, tell)
      observed.selection.observe(tell, { handleEvent: tell })
    }
    const forget = () => {
      observed.off("update", tell)
      observed.selection.unobserve(tell)
    }
    const stopFollowing = this.#workbook.onReplace(() => {
      forget()
      observe()
      told = ""
      tell()
    })
    observe()
    return () => {
      stopFollowing()
      forget()
    }
  }

  onCellsChange(listener: (address: string) => void): () => void {
    let forget = followCellChanges(this.#workbook.model, listener)
    const stopFollowing = this.#workbook.onReplace(() => {
      forget()
      forget = followCellChanges(this.#workbook.model, listener)
      tellEveryCell(this.#workbook.model, listener)
    })
    return () => {
      stopFollowing()
      forget()
    }
  }

  async sheetNames(): Promise<readonly string[]> {
    const { getters } = this.#workbook.model
    return getters.getSheetIds().map((id) => getters.getSheetName(id))
  }

  async names(): Promise<readonly PlanName[]> {
    const { getters } = this.#workbook.model
    return getters.getNamedRanges().map(({ name, range: { sheetId, zone } }) => ({
      name,
      range: onSheet(getters.getSheetName(sheetId), rangeOfZone(zone)),
    }))
  }

  async readRange(address: string, task?: Task): Promise<Matrix> {
    const { sheetId, zone } = this.#place(address)
    const { getters } = this.#workbook.model
    const rows: Cell[][] = []
    await inSlices(zone.bottom - zone.top + 1, rowsAtOnce, task, (from, to) => {
      for (let row = zone.top + from; row < zone.top + to; row++) {
        const cells: Cell[] = []
        for (let col = zone.left; col <= zone.right; col++) {
          cells.push(cellFromSheet(getters.getEvaluatedCell({ sheetId, row, col })))
        }
        rows.push(cells)
      }
    })
    return rows
  }

  async writeCells(blocks: readonly CellBlock[], { overwrite = false, task }: WriteOptions = {}): Promise<void> {
    const { model } = this.#workbook
    const placed = blocks.map(({ corner, cells }) => ({ ...this.#corner(corner), cells }))
    for (const sheetId of new Set(placed.map((block) => block.sheetId))) this.#refuseLocked(sheetId)
    const writes = placed.flatMap(({ sheetId, top, left, cells }) =>
      cells.flatMap((line, r) => line.map((cell, c) => ({ sheetId, row: top + r, col: left + c, cell }))),
    )
    if (!overwrite) for (const position of writes) this.#refuseFilled(position)
    const rows = placed.reduce((sum, { cells }) => sum + cells.length, 0)
    await begin(task, rows)
    inOneStep(model, (dispatch) => {
      for (const { sheetId, top, left, cells } of placed)
        this.#makeRoom(dispatch, sheetId, top + cells.length, left + Math.max(0, ...cells.map((line) => line.length)))
      for (const { cell, ...position } of writes) dispatch("UPDATE_CELL", { ...position, content: contentOf(cell) })
    })
    task?.progress(rows, rows)
  }

  async insertFormula(address: string, formula: string): Promise<string> {
    const { sheetId, zone } = this.#place(address)
    const position = { sheetId, row: zone.top, col: zone.left }
    this.#refuseLocked(sheetId)
    this.#refuseFilled(position)
    this.#workbook.model.dispatch("UPDATE_CELL", { ...position, content: formulaForSheet(formula) })
    return address
  }

  async insertSheets(wanted: readonly SheetPlan[]): Promise<readonly string[]> {
    const { model } = this.#workbook
    const { getters } = model
    const sheetIdFrom = getters.getActiveSheetId()
    const taken = { sheets: await this.sheetNames(), names: getters.getNamedRanges().map((range) => range.name) }
    const plans = withFreeNames(wanted, taken, sheetNameHere).map((plan) => ({
      plan,
      sheetId: model.uuidGenerator.uuidv4(),
    }))
    const commands = sheetCommands(plans, getters.getSheetIds().length)
    inOneStep(model, (dispatch) => runCommands(dispatch, commands))
    const [first] = plans
    if (first) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: first.sheetId })
    return plans.map(({ plan }) => plan.name)
  }

  async freeze(scope: FreezeScope, task?: Task): Promise<number> {
    const { model } = this.#workbook
    const formulas = formulasIn(model, scope)
    for (const sheetId of new Set(formulas.map((formula) => formula.sheetId))) this.#refuseLocked(sheetId)
    await begin(task, formulas.length)
    const commands = formulas.flatMap((formula) => valueCommands(model, formula))
    inOneStep(model, (dispatch) => runCommands(dispatch, commands))
    task?.progress(formulas.length, formulas.length)
    return formulas.length
  }

  async select(address: string): Promise<void> {
    const { sheetId, zone } = this.#place(address)
    const { model } = this.#workbook
    const sheetIdFrom = model.getters.getActiveSheetId()
    if (sheetIdFrom !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId })
    model.selection.selectZone({ zone, cell: { row: zone.top, col: zone.left } })
  }

  #place(address: string): Place {
    const { sheetId, area } = this.#area(address)
    const { getters } = this.#workbook.model
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId)
    const isWhole = area.bottom === Number.POSITIVE_INFINITY || area.right === Number.POSITIVE_INFINITY
    const bottom = area.bottom === Number.POSITIVE_INFINITY ? numberOfRows - 1 : area.bottom
    const right = area.right === Number.POSITIVE_INFINITY ? numberOfCols - 1 : area.right
    if (bottom >= numberOfRows || right >= numberOfCols)
      throw new HostError(`${address} lies outside the sheet. Select cells that are there.`)
    const zone = { top: area.top, left: area.left, bottom, right }
    return { sheetId, zone: isWhole ? this.#upToLastFilled(sheetId, zone, area) : zone }
  }

  /** At least one row and one column stay, so that there is something to read and to select. */
  #upToLastFilled(sheetId: string, zone: Zone, area: Area): Zone {
    const { getters } = this.#workbook.model
    const isBlank = (part: Partial<Zone>) => getters.isEmpty(sheetId, { ...zone, ...part })
    let { bottom, right } = zone
    if (area.bottom === Number.POSITIVE_INFINITY) while (bottom > zone.top && isBlank({ top: bottom, bottom })) bottom--
    if (area.right === Number.POSITIVE_INFINITY) while (right > zone.left && isBlank({ left: right, right })) right--
    return { ...zone, bottom, right }
  }

  #corner(address: string): { readonly sheetId: string; readonly top: number; readonly left: number } {
    const { sheetId, area } = this.#area(address)
    return { sheetId, top: area.top, left: area.left }
  }

  #area(address: string): { readonly sheetId: string; readonly area: Area } {
    const area = readAddress(address)
    if (!area) throw new HostError(`"${address}" is no address. Write it as Leads!A1:F20.`)
    const { getters } = this.#workbook.model
    return { sheetId: area.sheet === undefined ? getters.getActiveSheetId() : this.#sheetId(area.sheet), area }
  }

  #sheetId(name: string): string {
    const { getters } = this.#workbook.model
    const wanted = name.toLowerCase()
    const found = getters.getSheetIds().find((id) => getters.getSheetName(id).toLowerCase() === wanted)
    if (found === undefined) throw new HostError(`There is no sheet "${name}". Choose one that is in the workbook.`)
    return found
  }

  #refuseLocked(sheetId: string): void {
    const { name, isLocked } = this.#workbook.model.getters.getSheet(sheetId)
    if (isLocked) throw new HostError(`The sheet ${name} is locked. Unlock it by its tab, then try again.`)
  }

  #refuseFilled(position: CellPosition): void {
    const { getters } = this.#workbook.model
    const isFilled = getters.getCell(position)?.isFormula || cellFromSheet(getters.getEvaluatedCell(position)) !== null
    if (!isFilled) return
    const at = onSheet(getters.getSheetName(position.sheetId), addressOf(position.row, position.col))
    throw new HostError(`${at} is filled. Choose empty cells.`)
  }

  /** A sheet here is as large as what it holds; it grows with what is written. */
  #makeRoom(dispatch: Dispatch, sheetId: string, rows: number, columns: number): void {
    const { getters } = this.#workbook.model
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId)
    const after = { sheetId, sheetName: getters.getSheetName(sheetId), position: "after" as const }
    if (rows > numberOfRows)
      dispatch("ADD_COLUMNS_ROWS", {
        ...after,
        dimension: "ROW",
        base: numberOfRows - 1,
        quantity: rows - numberOfRows,
      })
    if (columns > numberOfCols)
      dispatch("ADD_COLUMNS_ROWS", {
        ...after,
        dimension: "COL",
        base: numberOfCols - 1,
        quantity: columns - numberOfCols,
      })
  }
}

/** What follows is done at once, so this is the last moment to cancel. */
async function begin(task: Task | undefined, total: number): Promise<void> {
  if (!task) return
  task.signal.throwIfAborted()
  task.progress(0, total)
  await new Promise((resolve) => setTimeout(resolve))
  task.signal.throwIfAborted()
}

function selectionOf({ getters }: Model): Selection {
  const zone = getters.getSelectedZone()
  const rows = zone.bottom - zone.top + 1
  const columns = zone.right - zone.left + 1
  return { address: onSheet(getters.getActiveSheetName(), rangeOfZone(zone)), rows, columns }
}

function rangeOfZone({ top, left, bottom, right }: Zone): string {
  return rangeOf(top, left, bottom - top + 1, right - left + 1)
}
