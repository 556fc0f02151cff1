import { formula, values } from "../planCells.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { headingRow, headings, leadColumn, sheetNames } from "./layout.ts"
import { itemRow } from "./scoredItems.ts"

/** Texts in columns of numbers: no error in a list, but a rule that compares passes them by. */
export function columnTexts(): PlanBlock[] {
  const top = itemRow + 11
  const letters = headings.map((_, index) => String.fromCharCode(65 + index))
  return [
    values(`F${top - 1}`, [["Column of the list", "Texts among numbers", "What that means"]], "heading"),
    ...letters.flatMap((letter, index) => {
      const cells = leadColumn("leads", letter)
      const row = top + index
      return [
        formula(`F${row}`, `=IFERROR(${sheetNames.leads}!${letter}${headingRow}&"","")`),
        formula(`G${row}`, `=IF(COUNT(${cells})>COUNTA(${cells})-COUNT(${cells}),COUNTA(${cells})-COUNT(${cells}),0)`),
        formula(
          `H${row}`,
          `=IF(G${row}=0,"",F${row}&": holds texts ("&G${row}&"). Of texts a rule reads dates such as 2026-11-21, and passes by the rest.")`,
        ),
      ]
    }),
  ]
}
