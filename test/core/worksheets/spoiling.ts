import type { Model } from "@odoo/o-spreadsheet"
import { inOneStep } from "../../../addin/browser/oneStep.ts"
import { readAddress } from "../../../core/worksheets/address.ts"

export type TypedCell = readonly [address: string, content: string]

/** Types contents into cells, and what was there before into those typed into the last time, all in one step. */
export function spoiling(model: Model): (...cells: readonly TypedCell[]) => void {
  const { getters } = model
  const before = new Map<string, string>()
  const positionOf = (address: string) => {
    const { sheet = "", top = -1, left = -1 } = readAddress(address) ?? {}
    return { sheetId: getters.getSheetIdByName(sheet) ?? "", row: top, col: left }
  }
  const contentAt = (address: string) => {
    const position = positionOf(address)
    const cell = getters.getCell(position)
    return cell?.isFormula ? getters.getCellText(position, { showFormula: true }) : (cell?.content ?? "")
  }
  return (...cells) => {
    const put = [...before, ...cells]
    const wanted = cells.map(([address]) => [address, before.get(address) ?? contentAt(address)] as const)
    before.clear()
    for (const [address, content] of wanted) before.set(address, content)
    inOneStep(model, (dispatch) => {
      for (const [address, content] of put) dispatch("UPDATE_CELL", { ...positionOf(address), content })
    })
  }
}
