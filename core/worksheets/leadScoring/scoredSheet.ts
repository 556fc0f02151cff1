import { formula, formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { PlanBlock, SheetPlan } from "../sheetPlan.ts"
import { capRows, first, headingRow, headings, last, leadColumn, ruleRows, sheetNames } from "./layout.ts"
import { leadNames } from "./names.ts"
import { thresholdCell } from "./thresholdSheet.ts"

const rows = rowNumbers({ first, last })
const rulesSheetName = `'${sheetNames.rules}'!`
const itemRow = first
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
      ...itemBlocks(),
      ...columnBlocks(),
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

/** What is worked out beside the list, and what to fix. */
function itemBlocks(): PlanBlock[] {
  const at = (offset: number) => `G${itemRow + offset}`
  const lines: readonly (readonly [label: string, value: string, toFix?: string])[] = [
    [
      "Leads",
      `=SUMPRODUCT((LEN(A${first}:A${last})>0)*1)`,
      `=IF(${at(0)}>0,"","Leads: hold no lead yet. Paste your list, with its headings, on the sheet of leads.")`,
    ],
    [
      "Rules to fix",
      `=SUM(${rulesSheetName}L${ruleRows.first}:L${ruleRows.last})`,
      `=IF(${at(1)}=0,"","Score rules: "&${at(1)}&" to fix. See To fix there.")`,
    ],
    [
      "Caps to fix",
      `=SUM(${sheetNames.caps}!G${capRows.first}:G${capRows.last})`,
      `=IF(${at(2)}=0,"","Caps: "&${at(2)}&" to fix. See To fix there.")`,
    ],
    [
      "As of in order (1 = yes)",
      `=IFERROR(IF(ISNUMBER(${rulesSheetName}B5),1,0),0)`,
      `=IF(${at(3)}=1,"","As of: is no date. Type the day of your list on the sheet of rules.")`,
    ],
    [
      "Leads with a score",
      `=COUNT(B${first}:B${last})`,
      `=IF(${at(4)}>0,"","Scores: there are none. A rule, a cap or a heading of the leads cannot be read. Undo what was typed last.")`,
    ],
    [
      "Leads without a score",
      `=IFERROR(MAX(0,${at(0)}-${at(4)}),0)`,
      `=IF(${at(5)}=0,"","Leads without a score: "&${at(5)}&". A cell of theirs that a rule reads holds an error. Mend it.")`,
    ],
    [
      "MQLs",
      `=IFERROR(IF(ISNUMBER(${thresholdCell}),COUNTIF(B${first}:B${last},">="&${thresholdCell}),""),"")`,
      `=IF(ISNUMBER(${at(6)}),"","Threshold: there is none. Type what sales can take on the sheet of the threshold.")`,
    ],
    [
      "In a sentence",
      `=IF(ISNUMBER(${at(6)}),${at(6)}&" of "&${at(4)}&" leads score "&ROUND(SUM(${thresholdCell}),1)&" or more and go to sales.","")`,
    ],
  ]
  return [
    values(`F${headingRow}`, [["Worked out beside it", "Value", "To fix", "To fix (1 = yes)"]], "heading"),
    values(
      `F${itemRow}`,
      lines.map(([label]) => [label]),
    ),
    { at: `G${itemRow}`, cells: lines.map(([, text]) => [{ formula: text }]) },
    ...lines.flatMap(([, , toFix], offset) =>
      toFix
        ? [
            formula(`H${itemRow + offset}`, `${toFix}`),
            formula(`I${itemRow + offset}`, `=IF(LEN(H${itemRow + offset})>0,1,0)`),
          ]
        : [],
    ),
  ]
}

/** Texts in columns of numbers: no error in a list, but a rule that compares passes them by. */
function columnBlocks(): PlanBlock[] {
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
