import { foldText, type Matrix } from "../../../core/index.ts"
import { sheetRows } from "../worksheets/sheetRows.ts"
import type { Said } from "./figure.ts"

/** Where a sentence is to be mended: at the input that it begins with, else where it stands. */
export function placeToMend({ sentence, place }: Said, inputs: Matrix, inputsPlace: string): string {
  const said = foldText(sentence)
  const row = sheetRows(inputs, inputsPlace).find((input) => {
    const name = foldText(input.text("Input"))
    return name !== "" && said.startsWith(`${name}:`)
  })
  return row?.address("Base") ?? place
}
