import { formulaDown, inputTable, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { headingRow, ruleRows, sheetNames } from "./layout.ts"
import { leadNames } from "./names.ts"
import { sampleDay } from "./sampleLeads.ts"

const { heading, first, last } = ruleRows
const rows = rowNumbers({ first, last })

const rules = [
  ["Title", "has word", "VP", 20, "Fit", null, null, null],
  ["Title", "starts with", "Head of", 20, "Fit", "Leads a team", null, null],
  ["Title", "starts with", "Chief", 20, "Fit", "On the board", null, null],
  ["Industry", "one of", "Software; Logistics", 15, "Fit", null, null, null],
  ["Employees", "between", "50..<500", 10, "Fit", "Mid-sized", null, null],
  ["Industry", "equals", "Software", "and", null, null, null, null],
  ["Employees", ">=", 500, 10, "Fit", "Large software company", null, null],
  ["Opens", "per", null, 2, "Interest", "E-mail opens", null, 10],
  ["Last visit", "is not blank", null, 20, "Interest", "Visit, fading", 30, null],
  ["Source", "one of", "Webinar; Trade fair; Referral", 10, "Event", null, null, null],
  ["Source", "equals", "Careers page", -20, "Warning", "Looks for a job", null, null],
  ["Title", "matches", "intern|student", -10, "Warning", "Intern or student", null, null],
]

export function rulesSheet(): SheetPlan {
  return {
    name: sheetNames.rules,
    blocks: [
      values("A1", [["Points agreed by marketing and sales"]], "title"),
      values(
        "A2",
        [
          ["Each rule adds points to a group when its field fits. Groups are capped first, then the total; see Caps."],
          [
            `Change the points, or add rules down to row ${last}. Points "and" joins a rule to the next: both must fit.`,
          ],
        ],
        "note",
      ),
      values("A5", [["As of"]]),
      values("B5", [[sampleDay]], "input"),
      values("C5", [["Ages are counted back from this day. Type the day of your list."]], "note"),
      values(`K${heading - 1}`, [["and"]], "note"),
      values(
        `A${heading}`,
        [
          [
            "Field",
            "Operator",
            "Value",
            "Points",
            "Group",
            "Name",
            "Half-life",
            "Max times",
            "To fix",
            "Field known",
            "Points in order",
            "To fix (1 = yes)",
          ],
        ],
        "heading",
      ),
      inputTable(`A${first}`, rules, { rows: rows.length, columns: 8 }),
      formulaDown(
        `I${first}`,
        rows,
        (row) =>
          `=IF(J${row}=1,"","Field: no heading of the leads is called so. ")&IF(K${row}=1,"","Points: type a number, or and.")`,
      ),
      formulaDown(
        `J${first}`,
        rows,
        (row) =>
          `=IFERROR(IF(OR(${isBlank(row)},COUNTIF(${sheetNames.leads}!$A$${headingRow}:$H$${headingRow},A${row})>0),1,0),0)`,
      ),
      formulaDown(
        `K${first}`,
        rows,
        (row) => `=IFERROR(IF(OR(${isBlank(row)},ISNUMBER(D${row}),D${row}=K$${heading - 1}),1,0),0)`,
      ),
      formulaDown(`L${first}`, rows, (row) => `=IF(LEN(I${row})>0,1,0)`),
    ],
    columnWidths: [12, 14, 30, 8, 12, 25, 10, 11, 60, 12, 15, 15],
    frozenRows: heading,
    highlights: [{ range: `I${first}:I${last}`, text: ":", style: "bad" }],
    rightAligned: [`D${heading}`, `D${first}:D${last}`, `G${heading}:H${heading}`, `J${heading - 1}:L${heading}`],
    formats: [{ range: "B5", format: "date" }],
    names: [
      { name: leadNames.rules, range: `A${heading}:H${last}` },
      { name: leadNames.asOf, range: "B5" },
    ],
    validations: [{ range: "B5", allows: { kind: "date" }, sentence: "Type a date, such as 2026-11-21." }],
  }
}

function isBlank(row: number): string {
  return `COUNTBLANK(A${row}:H${row})=COLUMNS(A${row}:H${row})`
}
