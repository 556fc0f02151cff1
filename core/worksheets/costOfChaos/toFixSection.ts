import { values } from "../planCells.ts"
import { fixed, rowsFrom } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { typeTable } from "./layout.ts"

const inputSentences = [
  "is no plain number, or none yet. Type one under Base; Low and High may stay blank.",
  "low, base and high are out of order. Let Base lie between Low and High.",
  "is beyond its limits. Type numbers from At least to At most; hours as decimals, 4.5.",
  "takes one number. Leave Low and High blank.",
]

const lineSentences = [
  "has numbers but no name. Name it under The lines on Inputs.",
  "its type is not known. Choose cash, capacity or margin under The lines on Inputs.",
  "has the name of another line. Rename one of the two under The lines on Inputs.",
  "starts in no month. Type a whole number from 1 on under The lines on Inputs.",
]

const sentenceTable = rowsFrom(typeTable.last + 4, inputSentences.length)

/** The sentences on what may be wrong, which the column To fix picks from. */
export function toFixSection(): SheetSection {
  return {
    blocks: [
      values(`A${sentenceTable.first - 2}`, [["What is said under To fix"]], "title"),
      values(`B${sentenceTable.first - 1}`, [["Of an input", "", "", "", "", "Of a line"]], "heading"),
      values(
        `B${sentenceTable.first}`,
        inputSentences.map((text) => [text]),
        "note",
      ),
      values(
        `G${sentenceTable.first}`,
        lineSentences.map((text) => [text]),
        "note",
      ),
    ],
  }
}

/** In column B those of an input, in G those of a line. */
export function toFix(column: "B" | "G"): string {
  return fixed(column, sentenceTable)
}
