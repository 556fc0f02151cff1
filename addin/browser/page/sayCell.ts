import type { Model } from "@odoo/o-spreadsheet"
import { addressOf, rangeOf } from "../../../core/worksheets/address.ts"
import type { Workbook } from "../workbook.ts"
import { element } from "./element.ts"

/** The cells are a picture to a screen reader: the one that is selected is said in words. */
export function sayCell(workbook: Workbook): void {
  const place = element("cell-said", HTMLParagraphElement)
  const say = () => {
    const words = wordsOf(workbook.model)
    if (place.textContent !== words) place.textContent = words
  }
  const follow = () => {
    workbook.model.on("update", say, say)
    workbook.model.selection.observe(say, { handleEvent: say })
    say()
  }
  workbook.onReplace(follow)
  follow()
}

function wordsOf({ getters }: Model): string {
  const { top, left, bottom, right } = getters.getSelectedZone()
  const position = getters.getActivePosition()
  const cell = getters.getEvaluatedCell(position)
  const at = addressOf(position.row, position.col)
  const held = cell.type === "error" && cell.message ? `${cell.formattedValue} ${cell.message}` : cell.formattedValue
  const words = `${at}: ${held || "blank"}${getters.getCell(position)?.isFormula ? ", formula" : ""}`
  const isOne = top === bottom && left === right
  return isOne ? words : `${rangeOf(top, left, bottom - top + 1, right - left + 1)} selected, ${words}`
}
