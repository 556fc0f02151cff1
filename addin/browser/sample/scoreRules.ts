import { values } from "../../../core/worksheets/planCells.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

export const scoreRulesSheet: SheetPlan = {
  name: "Score rules",
  blocks: [
    values("A1", [["Points agreed by marketing and sales"]], "title"),
    values(
      "A2",
      [["Each rule adds points to a group. Groups are capped first, then the total. Add rules below."]],
      "note",
    ),
    values("A3", [["As of"]]),
    values("B3", [["2026-11-21"]], "input"),
    values("C3", [["Ages are counted back from this day."]], "note"),
    values("A5", [["Group", "Min", "Max"]], "heading"),
    values("D5", [["A strong fit cannot be bought by clicks: each group counts up to its Max."]], "note"),
    values(
      "A6",
      [
        ["Fit", null, 40],
        ["Interest", null, 30],
        ["Event", null, 10],
        ["Warning", -20, 0],
        ["Total", 0, 100],
      ],
      "input",
    ),
    values("A12", [["Field", "Operator", "Value", "Points", "Group", "Name", "Half-life", "Max times"]], "heading"),
    values(
      "A13",
      [
        ["Title", "has word", "VP", 20, "Fit", null, null, null],
        ["Title", "starts with", "Head of", 20, "Fit", "Leads a team", null, null],
        ["Title", "starts with", "Chief", 20, "Fit", "On the board", null, null],
        ["Industry", "one of", "Software; Logistics", 15, "Fit", null, null, null],
        ["Employees", "between", "50..<500", 10, "Fit", "Mid-sized", null, null],
        ["Industry", "equals", "Software", "and", null, null, null, null],
        ["Employees", ">=", 500, 10, "Fit", "Large software company", null, null],
        ["Opens", "per", null, 2, "Interest", "E-mail opens", null, 10],
        ["Last visit", "is not blank", null, 20, "Interest", "Visit, fading", 30, null],
        ["Source", "one of", "Webinar; Trade fair", 10, "Event", null, null, null],
        ["Source", "equals", "Careers page", -20, "Warning", "Looks for a job", null, null],
        ["Title", "matches", "intern|student", -10, "Warning", "Intern or student", null, null],
      ],
      "input",
    ),
  ],
  columnWidths: [12, 13, 22, 8, 12, 25, 10, 11],
  frozenRows: 0,
  highlights: [],
  rightAligned: ["B5:C5", "D12", "D18", "G12:H12", "C19"],
}
