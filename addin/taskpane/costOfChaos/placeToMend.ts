import { foldText, type Matrix } from "../../../core/index.ts"
import { sheetRows } from "../worksheets/sheetRows.ts"
import type { Said } from "./figure.ts"

/** A sentence as it is to be mended: when it begins with an input, what is wrong beside that input. */
export function placeToMend(said: Said, inputs: Matrix, inputsPlace: string): Said {
  const sentence = foldText(said.sentence)
  const row = sheetRows(inputs, inputsPlace).find((input) => {
    const name = foldText(input.text("Input"))
    return name !== "" && sentence.startsWith(`${name}:`)
  })
  return row ? { sentence: row.text("To fix") || said.sentence, place: row.address("Base") } : said
}
