import type { FormattedPlan } from "../writeSheet.ts"
import { values } from "./planCells.ts"

/** Points per group, each group capped, then the total: A strong fit cannot be bought by clicks alone. */
export const scoreRulesSheet: FormattedPlan = {
  name: "Score rules",
  blocks: [
    values("A1", [["Points agreed by marketing and sales"]], "title"),
    values("A2", [["Each rule adds points to a group. Groups are capped first, then the total."]], "note"),
    values("A3", [["As of"]]),
    values("B3", [["2026-11-21"]], "input"),
    values("C3", [["Ages are counted back from this day."]], "note"),
    values("A5", [["Rules"]], "note"),
    values("K5", [["Caps"]], "note"),
    values(
      "A6",
      [["Field", "Operator", "Value", "Points", "Group", "Name", "Half-life", "Window", "Max times"]],
      "heading",
    ),
    values(
      "A7",
      [
        ["Title", "has word", "VP", 20, "Fit", null, null, null, null],
        [
          "Title",
          "one of",
          "Head of Sales; Head of Marketing; Chief Revenue Officer",
          20,
          "Fit",
          "Leads a team",
          null,
          null,
          null,
        ],
        ["Industry", "one of", "Software; Logistics", 15, "Fit", null, null, null, null],
        ["Employees", "between", "50..<500", 10, "Fit", "Mid-sized", null, null, null],
        ["Industry", "equals", "Software", "and", null, null, null, null, null],
        ["Employees", ">=", 500, 10, "Fit", "Large software company", null, null, null],
        ["Opens", "per", null, 2, "Interest", "E-mail opens", null, null, 10],
        ["Last visit", "is not blank", null, 20, "Interest", "Visit, fading", 30, null, null],
        ["Source", "one of", "Webinar; Trade fair", 10, "Event", null, null, null, null],
        ["Source", "equals", "Careers page", -20, "Warning", "Looks for a job", null, null, null],
        ["Title", "matches", "intern|student", -10, "Warning", "Intern or student", null, null, null],
      ],
      "input",
    ),
    values("K6", [["Group", "Min", "Max"]], "heading"),
    values(
      "K7",
      [
        ["Fit", null, 40],
        ["Interest", null, 30],
        ["Event", null, 10],
        ["Warning", -20, 0],
        ["Total", 0, 100],
      ],
      "input",
    ),
  ],
  columnWidths: [12, 14, 34, 7, 10, 23, 9, 9, 10, 3, 10, 6, 6],
  frozenRows: 0,
  highlights: [],
  rightAligned: ["D6", "G6:I6", "L6:M6"],
}
