import { formulaDown, inputTable, values } from "../planCells.ts"
import { fixedOn, rowNumbers } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { byRep, longForm, sheets, team } from "./layout.ts"
import { repNames } from "./names.ts"

export function longFormSheet(): SheetPlan {
  const { first, last } = longForm.rows
  const rows = rowNumbers(longForm.rows)
  const known = (name: string, list: string) => (row: number) =>
    `=IF(AND(${name}${row}<>"",ISNUMBER(MATCH(${name}${row},${list},0))),1,0)`
  return {
    name: sheets.longForm,
    blocks: [
      values("A1", [["Long form: hours from a time tracker"]], "title"),
      values(
        "A2",
        [
          [
            "Paste one row for each rep and activity: the hours of one typical week. They are added to those in b Week.",
          ],
          ["Rep and activity must be named as in a Team. Leave this sheet empty if every rep fills b Week."],
        ],
        "note",
      ),
      values(
        `A${longForm.heading}`,
        [
          [
            "Rep",
            "Activity",
            "Hours",
            "To fix",
            "Rep used",
            "Activity used",
            "Hours used",
            "Rep known",
            "Activity known",
            "Hours in order",
            "Not in order",
            "Where",
          ],
        ],
        "heading",
      ),
      inputTable(`A${first}`, [], { rows: rows.length, columns: 3 }),
      formulaDown(
        `D${first}`,
        rows,
        (row) =>
          `=IF(K${row}=1,CHOOSE(1+H${row}+H${row}*I${row},"Rep: not listed. Name it in a.","Activity: not listed. Name it in a.","Hours: no number from 0. Type 4.5."),"")`,
      ),
      formulaDown(`E${first}`, rows, (row) => `=IFERROR(TRIM(A${row}),"")`),
      formulaDown(`F${first}`, rows, (row) => `=IFERROR(TRIM(B${row}),"")`),
      formulaDown(`G${first}`, rows, (row) => `=IF(H${row}*I${row}*J${row}=1,C${row},"")`, "result"),
      formulaDown(`H${first}`, rows, known("E", fixedOn(sheets.byRep, "A", byRep.reps))),
      formulaDown(`I${first}`, rows, known("F", fixedOn(sheets.team, "F", team.activities))),
      formulaDown(`J${first}`, rows, (row) => `=IFERROR(IF(AND(ISNUMBER(C${row}),C${row}>=0),1,0),0)`),
      formulaDown(`K${first}`, rows, (row) => `=IF(COUNTA(A${row}:C${row})>0,1-H${row}*I${row}*J${row},0)`),
      formulaDown(`L${first}`, rows, () => '="row "&ROW()'),
    ],
    columnWidths: [24, 28, 10, 44, 22, 28, 12, 12, 16, 16, 14, 10],
    frozenRows: longForm.heading,
    highlights: [{ range: `D${first}:D${last}`, text: ":", style: "bad" }],
    formats: [
      { range: `C${first}:C${last}`, format: "decimal" },
      { range: `G${first}:G${last}`, format: "decimal" },
    ],
    rightAligned: [`C${longForm.heading}`, `G${longForm.heading}:K${longForm.heading}`],
    names: [{ name: repNames.longForm, range: `A${longForm.heading}:C${last}` }],
    validations: [
      {
        range: `C${first}:C${last}`,
        allows: { kind: "number", least: 0 },
        sentence: "Type hours as decimals, 4.5.",
      },
    ],
  }
}
