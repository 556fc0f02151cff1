import type { Model, Zone } from "@odoo/o-spreadsheet"
import type { Cell, Matrix } from "../../core/index.ts"
import { type Area, onSheet, rangeOf, readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { HostError, type Selection, type WorkbookHost } from "../host/workbookHost.ts"
import { formulaForSheet } from "./formulaForSheet.ts"
import { cellFromSheet } from "./functions/argumentFromSheet.ts"
import { inOneStep } from "./oneStep.ts"
import type { Workbook } from "./workbook.ts"
import { newSheetName, writeSheet } from "./writeSheet.ts"

interface Place {
  readonly sheetId: string
  readonly zone: Zone
}

/** The browser workbook as the pane sees it. */
export class BrowserHost implements WorkbookHost {
  readonly name = "Browser workbook"
  readonly #workbook: Workbook

  constructor(workbook: Workbook) {
    this.#workbook = workbook
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
      tell()
    })
    observe()
    return () => {
      stopFollowing()
      forget()
    }
  }

  async sheetNames(): Promise<readonly string[]> {
    const { getters } = this.#workbook.model
    return getters.getSheetIds().map((id) => getters.getSheetName(id))
  }

  async readRange(address: string): Promise<Matrix> {
    const { sheetId, zone } = this.#place(address)
    const { getters } = this.#workbook.model
    const rows: Cell[][] = []
    for (let row = zone.top; row <= zone.bottom; row++) {
      const cells: Cell[] = []
      for (let col = zone.left; col <= zone.right; col++) {
        cells.push(cellFromSheet(getters.getEvaluatedCell({ sheetId, row, col })))
      }
      rows.push(cells)
    }
    return rows
  }

  async insertFormula(address: string, formula: string): Promise<string> {
    const { sheetId, zone } = this.#place(address)
    const { model } = this.#workbook
    const position = { sheetId, row: zone.top, col: zone.left }
    const isFilled =
      model.getters.getCell(position)?.isFormula || cellFromSheet(model.getters.getEvaluatedCell(position)) !== null
    if (isFilled) throw new HostError(`${address} is filled. Select an empty cell.`)
    model.dispatch("UPDATE_CELL", { ...position, content: formulaForSheet(formula) })
    return address
  }

  async insertSheet(plan: SheetPlan): Promise<string> {
    const { model } = this.#workbook
    const name = newSheetName(model, plan.name)
    const sheetId = model.uuidGenerator.uuidv4()
    const sheetIdFrom = model.getters.getActiveSheetId()
    inOneStep(model, (dispatch) => writeSheet(dispatch, sheetId, { ...plan, name }, model.getters.getSheetIds().length))
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId })
    return name
  }

  async select(address: string): Promise<void> {
    const { sheetId, zone } = this.#place(address)
    const { model } = this.#workbook
    const sheetIdFrom = model.getters.getActiveSheetId()
    if (sheetIdFrom !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId })
    model.selection.selectZone({ zone, cell: { row: zone.top, col: zone.left } })
  }

  #place(address: string): Place {
    const area = readAddress(address)
    if (!area) throw new HostError(`"${address}" is no address. Write it as Leads!A1:F20.`)
    const { getters } = this.#workbook.model
    const sheetId = area.sheet === undefined ? getters.getActiveSheetId() : this.#sheetId(area.sheet)
    const size = getters.getSheetSize(sheetId)
    const zone = within(area, size.numberOfRows, size.numberOfCols)
    if (!zone) throw new HostError(`${address} lies outside the sheet. Select cells that are there.`)
    return { sheetId, zone }
  }

  #sheetId(name: string): string {
    const { getters } = this.#workbook.model
    const wanted = name.toLowerCase()
    const found = getters.getSheetIds().find((id) => getters.getSheetName(id).toLowerCase() === wanted)
    if (found === undefined) throw new HostError(`There is no sheet "${name}". Choose one that is in the workbook.`)
    return found
  }
}

function within(area: Area, rows: number, columns: number): Zone | undefined {
  const bottom = area.bottom === Number.POSITIVE_INFINITY ? rows - 1 : area.bottom
  const right = area.right === Number.POSITIVE_INFINITY ? columns - 1 : area.right
  if (bottom >= rows || right >= columns) return undefined
  return { top: area.top, left: area.left, bottom, right }
}

function selectionOf({ getters }: Model): Selection {
  const { top, left, bottom, right } = getters.getSelectedZone()
  const rows = bottom - top + 1
  const columns = right - left + 1
  return { address: onSheet(getters.getActiveSheetName(), rangeOf(top, left, rows, columns)), rows, columns }
}
