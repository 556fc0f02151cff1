import type { Cell } from "../../cells/index.ts"
import { formula, values } from "../planCells.ts"
import type { SheetSection } from "../sheetSection.ts"
import { byRep, sheets, team } from "./layout.ts"
import { repEntryNames, repNames } from "./names.ts"
import { numberRows } from "./numberRows.ts"

const { figures: items } = team
const meansRow = items.last
const numbers = { first: items.first, last: items.last - 1 }

/** What the team brings and costs, and the rules of the calculator. */
export function teamFigures(withSample: boolean): SheetSection {
  const sample = (value: Cell) => (withSample ? value : null)
  const figuresOfTeam: Cell[][] = [
    ["Revenue a year", sample(9_600_000), "money/year", "Of the whole team: your books"],
    ["Annual cost per rep", sample(150_000), "money/year", "Pay, benefits, car, tools: everything a rep costs"],
    ["Reps", sample(12), "reps", "The team, also reps without hours; empty: those with hours"],
    ["Weeks a year", 46, "weeks/year", "Convention: 52 less holidays and leave"],
    ["Fewest hours in a week", 15, "hours/week", "Own rule: below it a week looks wrong"],
    ["Most hours in a week", 80, "hours/week", "Own rule: above it a week looks wrong"],
    ["Shortest entry", 0.25, "hours", "Own rule: a quarter hour; 4:30 typed as a time is less"],
    ["Selling means", "all selling", "all selling, strict", "strict: only the moving forward of deals"],
  ]
  return {
    blocks: [
      values(
        `A${items.first - 1}`,
        [["Item", "Value", "Unit", "Source", "To fix", "Used", "If empty", "Not in order"]],
        "heading",
      ),
      values(`A${items.first}`, figuresOfTeam),
      values(
        `B${items.first}`,
        figuresOfTeam.map((row) => [row[1] ?? null]),
        "input",
      ),
      values(
        `C${items.first}`,
        figuresOfTeam.map((row) => row.slice(2)),
        "note",
      ),
      ...numberRows(numbers),
      formula(
        `G${items.first + 2}`,
        `=IF(ISBLANK(B${items.first + 2}),IFERROR('${sheets.byRep}'!$B$${byRep.filled},""),"")`,
      ),
      formula(`H${meansRow}`, `=IFERROR(IF(OR(TRIM(B${meansRow})="all selling",TRIM(B${meansRow})="strict"),0,1),1)`),
      formula(`F${meansRow}`, `=IF(H${meansRow}=0,TRIM(B${meansRow}),"")`),
      formula(`E${meansRow}`, `=IF(H${meansRow}=1,A${meansRow}&": is neither. Choose all selling or strict.","")`),
    ],
    rightAligned: [`B${items.first - 1}`, `F${items.first - 1}:H${items.first - 1}`],
    formats: [
      { range: `B${items.first}:B${items.first + 1}`, format: "whole" },
      { range: `F${items.first}:F${items.first + 1}`, format: "whole" },
    ],
    names: [
      { name: repNames.team, range: `A${items.first - 1}:D${items.last}` },
      { name: repEntryNames.figures, range: `B${items.first}:B${items.first + 2}` },
    ],
    validations: [
      {
        range: `B${numbers.first}:B${numbers.last}`,
        allows: { kind: "number", least: 0 },
        sentence: "Type a number above 0.",
      },
      {
        range: `B${meansRow}`,
        allows: { kind: "list", values: ["all selling", "strict"] },
        sentence: "Choose all selling or strict.",
      },
    ],
  }
}
