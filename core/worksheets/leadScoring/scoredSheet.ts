import { formula, formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { columnTexts } from "./columnTexts.ts"
import { capRows, first, headingRow, last, leadColumn, ruleRows, sheetNames } from "./layout.ts"
import { leadNames } from "./names.ts"
import { itemRow, scoredItems } from "./scoredItems.ts"
import { thresholdCell } from "./thresholdPlaces.ts"

const rows = rowNumbers({ first, last })
const rulesSheetName = `'${sheetNames.rules}'!`
const spare = "Worked out again as soon as the row that is missing is back. Undo."

/** Score, status and why for each lead, in the order of the list. */
export function scoredSheet(withFunctions: boolean): SheetPlan {
  const list = `${sheetNames.leads}!$A$${first}:$H$${last}`
  const heads = `${sheetNames.leads}!$A$${headingRow}:$H$${headingRow}`
  const rules = `${rulesSheetName}$A$${ruleRows.heading}:$H$${ruleRows.last}`
  const caps = `${sheetNames.caps}!$A$${capRows.heading}:$C$${capRows.last}`
  const scoring = `${list},${heads},${rules},${rulesSheetName}$B$5,${caps}`
  return {
    name: sheetNames.scored,
    blocks: [
      values("A1", [["Which leads go to sales, and why?"]], "title"),
      formula(
        "A2",
        `=IFERROR(INDEX(H${itemRow}:H${itemRow + 7},MATCH(1,I${itemRow}:I${itemRow + 7},0)),IFERROR(G${itemRow + 7}&"","${spare}"))`,
      ),
      values(
        "A3",
        [
          [
            withFunctions
              ? "One formula scores the whole list; each line follows its lead, its rules and the threshold."
              : "Scores, statuses and reasons are values here: the functions that work them out are part of the add-in.",
          ],
        ],
        "note",
      ),
      values(`A${headingRow}`, [["Lead", "Score", "Status", "Why"]], "heading"),
      formulaDown(
        `A${first}`,
        rows,
        () => `=IFERROR(INDEX(${leadColumn("leads", "A")},ROW()-ROW(A$${headingRow}))&"","")`,
      ),
      ...(withFunctions
        ? [
            formula(`B${first}`, `=IFERROR(LEADSCORE(${scoring}),"")`),
            formula(`C${first}`, `=IFERROR(LEADSTATUS(B${first}:B${last},${thresholdCell}),"")`),
            formula(`D${first}`, `=IFERROR(LEADWHY(${scoring}),"")`),
          ]
        : []),
      ...scoredItems(),
      ...columnTexts(),
      // A deleted row takes one from the sheet; the spilled results need the room.
      values(`A${last + 10}`, [[null]]),
    ],
    columnWidths: [11, 9, 10, 100, 3, 26, 22, 92, 15],
    frozenRows: headingRow,
    highlights: [
      { range: `C${first}:C${last}`, text: "MQL", style: "good" },
      { range: `H${itemRow}:H${itemRow + 7}`, text: ":", style: "bad" },
    ],
    rightAligned: [`B${headingRow}`, `G${headingRow}`, `I${headingRow}`, `G${itemRow + 10}`],
    formats: [{ range: `B${first}:B${last}`, format: "whole" }],
    names: [
      { name: leadNames.scoredVerdict, range: "A2" },
      { name: leadNames.scores, range: `B${first}:B${last}` },
      { name: leadNames.status, range: `C${first}:C${last}` },
      { name: leadNames.why, range: `D${first}:D${last}` },
    ],
  }
}
