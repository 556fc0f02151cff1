import type { Cell } from "../../cells/index.ts"
import { inputTable, values } from "../planCells.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { first, headingRow, headings, last, sheetNames } from "./layout.ts"
import { leadNames } from "./names.ts"

export function leadsSheet(leads: readonly (readonly Cell[])[]): SheetPlan {
  const isSample = leads.length > 0
  return {
    name: sheetNames.leads,
    blocks: [
      values("A1", [["Which leads go to sales?"]], "title"),
      values(
        "A2",
        [
          [
            `Paste your own list over this one, with its headings in row ${headingRow}; rows up to ${last} are read, and rows inserted between follow.`,
          ],
        ],
        "note",
      ),
      values(
        "A3",
        [
          [
            "Points stand in Score rules and Caps. Scored leads shows score, status and why; Threshold where the line should be.",
          ],
        ],
        "note",
      ),
      values(
        "A4",
        [[isSample ? "Sample: invented leads, with the blanks and slips that real lists have." : null]],
        "note",
      ),
      values(`A${headingRow}`, [[...headings]], "heading"),
      inputTable(`A${first}`, leads, { rows: last - first + 1, columns: headings.length }),
      values(`A${last + 1}`, [["The list is read down to here. Insert rows above this line for more."]], "note"),
    ],
    columnWidths: [10, 26, 15, 11, 8, 12, 15, 10],
    frozenRows: headingRow,
    highlights: [],
    rightAligned: [`D${headingRow}:F${headingRow}`],
    formats: [{ range: `F${first}:F${last}`, format: "date" }],
    names: [
      { name: leadNames.sample, range: "A4" },
      { name: leadNames.headings, range: `A${headingRow}:H${headingRow}` },
      { name: leadNames.list, range: `A${first}:H${last}` },
    ],
    validations: [
      {
        range: `H${first}:H${last}`,
        allows: { kind: "list", values: ["won", "lost"] },
        sentence: "Choose won or lost, or leave it blank while the lead is open.",
      },
    ],
  }
}
