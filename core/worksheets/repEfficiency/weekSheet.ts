import type { Cell } from "../../cells/index.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import { fixedOn, type Rows, rowNumbers } from "../rows.ts"
import type { PlanBlock, SheetPlan } from "../sheetPlan.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { sheets, team, week } from "./layout.ts"
import { repEntryNames, weekdays } from "./names.ts"
import { sampleWeeks } from "./sample.ts"

const limits = [
  [3, "Fewest hours in a week"],
  [4, "Most hours in a week"],
  [5, "Shortest entry"],
] as const

export function weekSheet({ withSample }: WorksheetOptions, random: () => number): SheetPlan {
  const weeks = withSample ? sampleWeeks(random) : []
  const { first, last } = week.rows
  return {
    name: sheets.week,
    blocks: [
      values("A1", [["b Week: where do the hours go?"]], "title"),
      values(
        "A2",
        [["Each rep named in a Team fills a block: hours of one typical week, as decimals (4.5). An empty cell is 0."]],
        "note",
      ),
      ...limits.flatMap(([row, item]) => [
        values(`A${row}`, [[item]], "note"),
        formula(
          `B${row}`,
          `=IFERROR(INDEX(${fixedOn(sheets.team, "F", team.figures)},MATCH(A${row},${fixedOn(sheets.team, "A", team.figures)},0)),"")`,
          "note",
        ),
      ]),
      values(
        `A${week.heading}`,
        [
          [
            "Rep",
            "Activity",
            ...weekdays,
            "Hours",
            "To fix",
            "Wrong",
            "Short",
            "No owner",
            "Not in order",
            "Looks wrong",
            "Where",
            "Short (1 = yes)",
            "Short on",
          ],
        ],
        "heading",
      ),
      ...week.blocks.flatMap((block, rep) => blockOf(block, rep, weeks[rep])),
    ],
    columnWidths: [24, 26, 7, 7, 7, 7, 7, 7, 7, 9, 70, 8, 8, 10, 12, 12, 22, 15, 9],
    frozenRows: week.heading,
    highlights: [{ range: `K${first}:K${last}`, text: ":", style: "bad" }],
    formats: [{ range: `C${first}:J${last}`, format: "decimal" }],
    rightAligned: [`C${week.heading}:J${week.heading}`, `L${week.heading}:P${week.heading}`, `R${week.heading}`],
    names: [{ name: repEntryNames.week, range: `C${first}:I${last}` }],
    validations: week.blocks.map(({ activities }) => ({
      range: `C${activities.first}:I${activities.last}`,
      allows: { kind: "number", least: 0, most: 24 },
      sentence: "Type hours as decimals, 4.5, at most 24 a day.",
    })),
  }
}

type Block = { readonly rep: number; readonly activities: Rows }

function blockOf(
  { rep: head, activities }: Block,
  rep: number,
  hours: readonly (readonly number[])[] | undefined,
): PlanBlock[] {
  const { first, last } = activities
  const rows = rowNumbers(activities)
  const name = `'${sheets.team}'!$F$${team.reps.first + rep}`
  const entries: Cell[][] = rows.map((_, activity) => weekdays.map((_, day) => hours?.[activity]?.[day] || null))
  return [
    values(`A${head}`, [["", "", ...weekdays.map(() => null), "", "", "", "", "", "", "", "", "", ""]], "heading"),
    formula(`A${head}`, `=IFERROR(${name}&"","")`, "heading"),
    formula(`J${head}`, `=IF(A${head}="","",SUM(J${first}:J${last}))`, "heading"),
    formula(`K${head}`, `=IF(P${head}=1,A${head}&": "&J${head}&" hours a week look wrong. Type hours as 4.5.","")`),
    formula(`P${head}`, `=IFERROR(IF(AND(SUM(J${head})>0,OR(J${head}<B$3,J${head}>B$4)),1,0),0)`),
    formulaDown(`A${first}`, rows, (row) => `=IFERROR(IF(B${row}="","",${name}&""),"")`),
    formulaDown(`B${first}`, rows, (row) => {
      const activity = `'${sheets.team}'!$F${team.activities.first + (row - first)}`
      return `=IFERROR(IF(${name}="","",${activity}&""),"")`
    }),
    values(`C${first}`, entries, "input"),
    formulaDown(`J${first}`, rows, (row) => `=IF(OR(B${row}="",O${row}=1),"",SUM(C${row}:I${row}))`, "result"),
    formulaDown(
      `K${first}`,
      rows,
      (row) =>
        `=TRIM(IF(L${row}>0,"Hours: no number from 0. Type 4.5. ","")&IF(M${row}>0,"Hours: a time of day? Type 4.5. ","")&IF(N${row}>0,"Hours: no rep or no activity is named for them. Name both in a Team.",""))`,
    ),
    formulaDown(`L${first}`, rows, (row) => `=COUNTA(C${row}:I${row})-COUNTIF(C${row}:I${row},">=0")`),
    formulaDown(`M${first}`, rows, (row) => `=IFERROR(COUNTIFS(C${row}:I${row},">0",C${row}:I${row},"<"&B$5),0)`),
    formulaDown(`N${first}`, rows, (row) => `=IF(AND(B${row}="",COUNTA(C${row}:I${row})>0),1,0)`),
    formulaDown(`O${first}`, rows, (row) => `=IF(L${row}+N${row}>0,1,0)`),
    formulaDown(`Q${first}`, rows, (row) => `=IFERROR(IF(A${row}="","",A${row}&", ")&"row "&ROW(),"")`),
    formulaDown(`R${first}`, rows, (row) => `=MIN(1,M${row})`),
    formulaDown(
      `S${first}`,
      rows,
      (row) =>
        `=IFERROR(IF(R${row}=1,INDEX(C$${week.heading}:I$${week.heading},1,MATCH(${shortest(row)},C${row}:I${row},0)),""),"")`,
    ),
  ]
}

function shortest(row: number): string {
  return `MINIFS(C${row}:I${row},C${row}:I${row},">0")`
}
