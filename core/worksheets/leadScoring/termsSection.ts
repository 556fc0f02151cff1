import { formula, formulaDown, values } from "../planCells.ts"
import type { SheetSection } from "../sheetSection.ts"
import { leadNames } from "./names.ts"

const termRows = [6, 7, 8, 9, 10]
const samples = [12, 8, 1200, 260, null]

/** What sales can take, and what a lead brings and costs. */
export function termsSection(withSample: boolean): SheetSection {
  return {
    blocks: [
      values(
        "A5",
        [["Item", "Value", "Unit", "Source", null, null, null, null, null, null, "To fix", "In order"]],
        "heading",
      ),
      values("A6", [
        ["Leads sales can take a week"],
        ["Weeks that the list covers"],
        ["Gross profit of a won lead"],
        ["Cost of working a lead"],
        ["Own threshold"],
      ]),
      values(
        "B6",
        samples.map((value) => [withSample ? value : null]),
        "input",
      ),
      values("C6", [
        ["leads/week", "Head of sales: hours for new leads ÷ hours a lead takes"],
        ["weeks", "The list: from its first lead to its last"],
        ["money", "Finance: contract value × gross margin"],
        ["money", "Hours a lead takes × cost of an hour"],
        ["points", "What both agree on; blank takes the threshold by capacity"],
      ]),
      formulaDown("K6", termRows, (line) => `=IF(L${line}=1,"",A${line}&": is no number from 0 on. Type one.")`),
      formulaDown("L6", termRows.slice(0, -1), (line) => `=IFERROR(IF(AND(ISNUMBER(B${line}),B${line}>=0),1,0),0)`),
      formula("L10", "=IFERROR(IF(OR(COUNTBLANK(B10)=1,AND(ISNUMBER(B10),B10>=0)),1,0),0)"),
    ],
    highlights: [{ range: "K6:K10", text: ":", style: "bad" }],
    rightAligned: ["B5", "L5"],
    formats: [{ range: "B6:B10", format: "whole" }],
    names: [{ name: leadNames.terms, range: "B6:B10" }],
    validations: [{ range: "B6:B10", allows: { kind: "number", least: 0 }, sentence: "Type a number from 0 on." }],
  }
}
