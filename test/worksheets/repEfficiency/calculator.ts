import type { Cell } from "../../../core/index.ts"
import { randomNumbers } from "../../../core/stats/randomNumbers.ts"
import { readAddress } from "../../../core/worksheets/address.ts"
import { repEfficiencySheets } from "../../../core/worksheets/repEfficiency/repEfficiencySheets.ts"
import type { WorksheetOptions } from "../../../core/worksheets/worksheets.ts"
import { type CalculatedSheets, calculateSheets } from "../../core/worksheets/calculateSheets.ts"

export interface Calculator extends CalculatedSheets {
  /** A result of d, by its name: low, base and high. */
  readonly measure: (name: string) => Promise<readonly Cell[]>
  /** What a check reads. */
  readonly check: (name: string) => Promise<Cell>
  /** What stands at the head of d. */
  readonly sentence: () => Promise<Cell>
  /** Cells that show an error: `'b Week'!C9`. */
  readonly errors: () => Promise<readonly string[]>
  /** Types a content into a cell, whatever is allowed there. */
  readonly spoil: (address: string, content: string) => void
  /** Puts back what was in the cells spoiled. */
  readonly restore: () => void
}

export function plansOf(options: Partial<WorksheetOptions> = {}) {
  return repEfficiencySheets({ withSample: true, withFunctions: true, names: [], ...options }, randomNumbers(1))
}

export async function calculator(options: Partial<WorksheetOptions> = {}): Promise<Calculator> {
  const calculated = await calculateSheets(plansOf(options))
  const { model, range } = calculated
  const spoiled: { sheetId: string; row: number; col: number; content: string }[] = []
  const row = async (name: string, label: string) => (await range(name)).find(([first]) => first === label) ?? []
  const positionOf = (address: string) => {
    const { sheet = "", top = 0, left = 0 } = readAddress(address) ?? {}
    return { sheetId: model.getters.getSheetIdByName(sheet) ?? "", row: top, col: left }
  }
  return {
    ...calculated,
    measure: async (name) => (await row("Reps_result", name)).slice(1, 4),
    check: async (name) => (await row("Reps_checks", name))[1] ?? null,
    sentence: async () => (await range("'d Total revenue increase'!A5"))[0]?.[0] ?? null,
    errors: async () => {
      const found: string[] = []
      for (const sheetId of model.getters.getSheetIds()) {
        for (const cellId of Object.values(model.getters.getCells(sheetId))) {
          const { col, row } = model.getters.getCellPosition(cellId.id)
          const cell = model.getters.getEvaluatedCell({ sheetId, col, row })
          if (cell.type === "error") found.push(`${model.getters.getSheetName(sheetId)} ${row + 1} ${col}`)
        }
      }
      return found
    },
    spoil: (address, content) => {
      const position = positionOf(address)
      const cell = model.getters.getCell(position)
      const before = cell?.isFormula ? model.getters.getCellText(position, { showFormula: true }) : cell?.content
      spoiled.unshift({ ...position, content: before ?? "" })
      model.dispatch("UPDATE_CELL", { ...position, content })
    },
    restore: () => {
      for (const cell of spoiled.splice(0)) model.dispatch("UPDATE_CELL", cell)
    },
  }
}
