import type { Cell } from "../../cells/index.ts"
import { chartLabels } from "../chartLabels.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import { fixed, fixedOn, rowNumbers } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { smallShareQuestion } from "../smallShare.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { byRep, mostActivities, move, sheets, team } from "./layout.ts"
import { moveFlags, sentences } from "./moveFlags.ts"
import { repEntryNames, repNames } from "./names.ts"

const sampleMoves: readonly (readonly Cell[])[] = [
  ["no", null, null, null],
  ["no", null, null, null],
  ["yes", 0.3, null, null],
  ["yes", 0.5, "Marketing", 40],
  ["yes", 0.2, null, null],
  ["no", null, null, null],
  ["no", null, null, null],
]

export function moveSheet({ withSample }: WorksheetOptions): SheetPlan {
  const { heading, rows } = move
  const { first, last } = rows
  const each = rowNumbers(rows)
  const entries = Array.from({ length: mostActivities }, (_, at): readonly Cell[] => [
    ...((withSample ? sampleMoves[at] : undefined) ?? [null, null, null, null]),
  ])
  return {
    name: sheets.move,
    blocks: [
      values("A1", [["c What can move: which hours could others take over, or nobody?"]], "title"),
      values(
        "A2",
        [
          [
            "Hours are a week of the average rep. Include the activities you would change, and the share of their hours",
          ],
          [
            "that is avoidable (type 30 for 30 %). Hourly cost is what an hour costs with those who absorb it; empty is nothing.",
          ],
        ],
        "note",
      ),
      values(
        `A${heading}`,
        [
          [
            "Activity",
            "Hours a week",
            "Include",
            "Share",
            "Absorbed by",
            "Hourly cost",
            "Hours moved",
            "To fix",
            "Included",
            "Include wrong",
            "Share wrong",
            "Cost wrong",
            "Activity wrong",
            "Not in order",
            "Cost a week",
            "Known",
            "Small share",
            "To fix, by what is wrong",
            "Usually from",
            "Where",
          ],
        ],
        "heading",
      ),
      formulaDown(
        `A${first}`,
        each,
        (row) => `=IFERROR('${sheets.team}'!$F$${team.activities.first + (row - first)}&"","")`,
      ),
      formulaDown(
        `B${first}`,
        each,
        (row) =>
          `=IFERROR(INDEX(${fixedOn(sheets.byRep, "B:K", { first: byRep.average, last: byRep.average })},1,MATCH($A${row},${fixedOn(sheets.byRep, "B:K", { first: byRep.heading, last: byRep.heading })},0)),"")`,
      ),
      values(`C${first}`, entries, "input"),
      formulaDown(
        `G${first}`,
        each,
        (row) => `=IFERROR(IF(AND(A${row}<>"",N${row}=0),I${row}*SUM(B${row})*SUM(D${row}),""),"")`,
        "result",
      ),
      formulaDown(
        `H${first}`,
        each,
        (row) =>
          `=IF(N${row}=0,CHOOSE(1+Q${row},"",${smallShareQuestion}),IFERROR(INDEX(${fixed("R", sentences)},MATCH(1,J${row}:M${row},0)),"Row: is wrong. Look at the columns J to M."))`,
      ),
      ...moveFlags(),
      values(`V${heading}`, [["Activity", "Hours a week"]], "heading"),
      chartLabels(
        "V",
        each,
        () => `SUM($B$${first}:$B$${last})>0`,
        (row) => `A${row}&""`,
      ),
      formulaDown(`W${first}`, each, (row) => `=B${row}`),
      values(`A${last + 1}`, [["Total", "", "", "", "", "", "", ""]], "heading"),
      formula(`B${last + 1}`, `=SUM(B${first}:B${last})`, "heading"),
      formula(`G${last + 1}`, `=SUM(G${first}:G${last})`, "heading"),
      formula(`O${last + 1}`, `=SUM(O${first}:O${last})`),
    ],
    columnWidths: [28, 14, 10, 10, 22, 12, 14, 70, 10, 14, 12, 12, 14, 13, 12, 10, 12, 64, 12, 24, 3, 26, 14],
    frozenRows: heading,
    highlights: [{ range: `H${first}:H${last}`, text: ":", style: "bad" }],
    formats: [
      { range: `B${first}:B${last + 1}`, format: "decimal" },
      { range: `D${first}:D${last}`, format: "percent" },
      { range: `F${first}:F${last}`, format: "money" },
      { range: `S${first}:S${last}`, format: "percent" },
      { range: `W${first}:W${last}`, format: "decimal" },
      { range: `G${first}:G${last + 1}`, format: "decimal" },
      { range: `O${first}:O${last + 1}`, format: "money" },
    ],
    rightAligned: [
      `B${heading}`,
      `D${heading}`,
      `F${heading}:G${heading}`,
      `I${heading}:Q${heading}`,
      `S${heading}`,
      `W${heading}`,
    ],
    names: [
      { name: repNames.move, range: `A${heading}:G${last}` },
      { name: repEntryNames.move, range: `C${first}:F${last}` },
    ],
    validations: [
      { range: `C${first}:C${last}`, allows: { kind: "list", values: ["yes", "no"] }, sentence: "Choose yes or no." },
      {
        range: `D${first}:D${last}`,
        allows: { kind: "number", least: 0, most: 1 },
        sentence: "Type a share from 0 to 100 %.",
      },
      {
        range: `F${first}:F${last}`,
        allows: { kind: "number", least: 0 },
        sentence: "Type a number of at least 0.",
      },
    ],
    charts: [
      { kind: "bar", title: "Hours a week of the average rep", data: `V${heading}:W${last}`, at: `A${last + 4}` },
    ],
  }
}
