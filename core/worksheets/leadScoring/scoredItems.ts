import { values } from "../planCells.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import { type WorkedItem, workedItems } from "../workedItems.ts"
import { capRows, first, headingRow, last, ruleRows, sheetNames } from "./layout.ts"
import { thresholdCell } from "./thresholdPlaces.ts"

const rulesSheetName = `'${sheetNames.rules}'!`
export const itemRow = first

/** What is worked out beside the list, and what to fix. */
export function scoredItems(): PlanBlock[] {
  const at = (offset: number) => `G${itemRow + offset}`
  const lines: readonly WorkedItem[] = [
    [
      "Leads",
      `=SUMPRODUCT((LEN(A${first}:A${last})>0)*1)`,
      () => `=IF(${at(0)}>0,"","Leads: hold no lead yet. Paste your list, with its headings, on the sheet of leads.")`,
    ],
    [
      "Rules to fix",
      `=SUM(${rulesSheetName}L${ruleRows.first}:L${ruleRows.last})`,
      () => `=IF(${at(1)}=0,"","Score rules: "&${at(1)}&" to fix. See To fix there.")`,
    ],
    [
      "Caps to fix",
      `=SUM(${sheetNames.caps}!G${capRows.first}:G${capRows.last})`,
      () => `=IF(${at(2)}=0,"","Caps: "&${at(2)}&" to fix. See To fix there.")`,
    ],
    [
      "As of in order (1 = yes)",
      `=IFERROR(IF(ISNUMBER(${rulesSheetName}B5),1,0),0)`,
      () => `=IF(${at(3)}=1,"","As of: is no date. Type the day of your list on the sheet of rules.")`,
    ],
    [
      "Leads with a score",
      `=COUNT(B${first}:B${last})`,
      () =>
        `=IF(${at(4)}>0,"","Scores: there are none. A rule, a cap or a heading of the leads cannot be read. Undo what was typed last.")`,
    ],
    [
      "Leads without a score",
      `=IFERROR(MAX(0,${at(0)}-${at(4)}),0)`,
      () =>
        `=IF(${at(5)}=0,"","Leads without a score: "&${at(5)}&". A cell of theirs that a rule reads holds an error. Mend it.")`,
    ],
    [
      "MQLs",
      `=IFERROR(IF(ISNUMBER(${thresholdCell}),COUNTIF(B${first}:B${last},">="&${thresholdCell}),""),"")`,
      () =>
        `=IF(ISNUMBER(${at(6)}),"","Threshold: there is none. Type what sales can take on the sheet of the threshold.")`,
    ],
    [
      "In a sentence",
      `=IF(ISNUMBER(${at(6)}),${at(6)}&" of "&${at(4)}&" leads score "&ROUND(SUM(${thresholdCell}),1)&" or more and go to sales.","")`,
    ],
  ]
  return [
    values(`F${headingRow}`, [["Worked out beside it", "Value", "To fix", "To fix (1 = yes)"]], "heading"),
    ...workedItems(["F", "G", "H", "I"], itemRow, lines),
  ]
}
