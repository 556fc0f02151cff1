import { values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { typeTable } from "./layout.ts"

const types = [
  ["cash", "Yes: money not spent this year.", 1],
  ["capacity", "No: paid time for other work.", 0],
  ["margin", "No: gross profit of later deals.", 0],
] as const

/** Which types of cost show in this year's cash. */
export function typesSection(): SheetSection {
  return {
    blocks: [
      values(`A${typeTable.heading - 1}`, [["What the types mean"]], "title"),
      values(`A${typeTable.heading}`, [["Type", "This year's cash", "1 is yes"]], "heading"),
      values(`A${typeTable.first}`, types, "note"),
    ],
  }
}

export const typeSentences = `Inputs!${fixed("B", typeTable)}`
export const typeFlags = `Inputs!${fixed("C", typeTable)}`
