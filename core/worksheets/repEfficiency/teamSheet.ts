import type { Cell } from "../../cells/index.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import { fixed, type Rows, rowNumbers } from "../rows.ts"
import type { PlanBlock, SheetPlan } from "../sheetPlan.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { byRep, defaultActivities, mostActivities, mostReps, sheets, team } from "./layout.ts"
import { repEntryNames, repNames } from "./names.ts"
import { numberRows } from "./numberRows.ts"
import { publishedBlocks } from "./publishedBlocks.ts"
import { sampleReps } from "./sample.ts"

const { figures: items, activities, reps, published } = team
const meansRow = items.last
const numbers = { first: items.first, last: items.last - 1 }

export function teamSheet({ withSample }: WorksheetOptions): SheetPlan {
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
  const named: Cell[][] = Array.from({ length: mostActivities }, (_, at) => [
    ...(defaultActivities[at] ?? [null, null]),
  ])
  const all = { first: items.first, last: published.last }
  return {
    name: sheets.team,
    blocks: [
      values("A1", [["a Team: who sells, and what counts as selling?"]], "title"),
      values(
        "A2",
        [
          ["Fill the input cells here, then each rep a block in b Week (or paste a time tracker into Long form)."],
          ["Say in c What can move what others could do. Read the increase in d Total revenue increase."],
        ],
        "note",
      ),
      values("A4", [[withSample ? "Sample: made-up reps and figures. Replace them by your own." : null]], "note"),
      formula("A5", `=IFERROR(INDEX(${fixed("E", all)},MATCH(1,${fixed("H", all)},0)),"")`),
      ...table(items, ["Item", "Value", "Unit", "Source", "To fix", "Used", "If empty", "Not in order"]),
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
      ...table(activities, ["Activity", "Selling", "", "", "To fix", "Name", "Selling", "Not in order"]),
      values(`A${activities.first}`, named, "input"),
      formulaDown(`F${activities.first}`, rowNumbers(activities), nameOf),
      formulaDown(`G${activities.first}`, rowNumbers(activities), (row) => `=IFERROR(IF(TRIM(B${row})="yes",1,0),0)`),
      formulaDown(
        `H${activities.first}`,
        rowNumbers(activities),
        (row) =>
          `=IFERROR((TRIM(A${row})<>"")*(1-(COUNTIF(${fixed("F", activities)},F${row})=1)*OR(TRIM(B${row})="yes",TRIM(B${row})="no")),1)`,
      ),
      formulaDown(
        `E${activities.first}`,
        rowNumbers(activities),
        (row) => `=IF(H${row}=1,"Activity: stands twice, or Selling is not yes or no. Correct it.","")`,
      ),
      ...table(reps, ["Rep", "", "", "", "To fix", "Name", "", "Not in order"]),
      values(
        `A${reps.first}`,
        Array.from({ length: mostReps }, (_, rep) => [sample(sampleReps[rep] ?? null)]),
        "input",
      ),
      formulaDown(`F${reps.first}`, rowNumbers(reps), nameOf),
      formulaDown(
        `H${reps.first}`,
        rowNumbers(reps),
        (row) => `=IFERROR((TRIM(A${row})<>"")*(COUNTIF(${fixed("F", reps)},F${row})<>1),1)`,
      ),
      formulaDown(
        `E${reps.first}`,
        rowNumbers(reps),
        (row) => `=IF(H${row}=1,"Rep: stands twice or is no name. Give each rep a name of their own.","")`,
      ),
      ...table(published, [
        "Published",
        "Value",
        "Unit",
        "What it counts, source",
        "To fix",
        "Used",
        "",
        "Not in order",
        "Usually from",
      ]),
      ...publishedBlocks(),
      ...numberRows(published),
    ],
    columnWidths: [34, 14, 18, 78, 62, 26, 10, 12, 12],
    frozenRows: 0,
    highlights: ["A5", `E${items.first}:E${published.last}`].map((range) => ({
      range,
      text: ":",
      style: "bad" as const,
    })),
    formats: [
      { range: `B${items.first}:B${items.first + 1}`, format: "whole" },
      { range: `F${items.first}:F${items.first + 1}`, format: "whole" },
      { range: `B${published.first}:B${published.first + 2}`, format: "percent" },
      { range: `F${published.first}:F${published.first + 2}`, format: "percent" },
      { range: `I${published.first}:I${published.last}`, format: "percent" },
    ],
    rightAligned: [`B${items.first - 1}`, `B${published.first - 1}`],
    names: [
      { name: repNames.sample, range: "A4" },
      { name: repNames.team, range: `A${items.first - 1}:D${items.last}` },
      { name: repNames.activities, range: `A${activities.first - 1}:B${activities.last}` },
      { name: repEntryNames.figures, range: `B${items.first}:B${items.first + 2}` },
      { name: repEntryNames.reps, range: `A${reps.first}:A${reps.last}` },
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
      {
        range: `B${activities.first}:B${activities.last}`,
        allows: { kind: "list", values: ["yes", "no"] },
        sentence: "Choose yes or no.",
      },
    ],
  }
}

const nameOf = (row: number) => `=IFERROR(TRIM(A${row}),"")`

function table({ first }: Rows, headings: readonly string[]): PlanBlock[] {
  return [values(`A${first - 1}`, [headings], "heading")]
}
