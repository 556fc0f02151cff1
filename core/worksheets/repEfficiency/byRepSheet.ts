import { chartLabels } from "../chartLabels.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import { fixed, fixedOn, rowNumbers, rowsFrom } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { across, hourSource } from "./hourSource.ts"
import { activityLetters, byRep, longForm, sheets, team, week } from "./layout.ts"
import { repNames } from "./names.ts"

const { reps, heading, average, filled } = byRep
const firstActivity = activityLetters[0]
const lastActivity = activityLetters[activityLetters.length - 1]
const rows = rowNumbers(reps)

export function byRepSheet(): SheetPlan {
  return {
    name: sheets.byRep,
    blocks: [
      values("A1", [["Week by rep: how much of each week is selling?"]], "title"),
      values(
        "A2",
        [["Calculated from b Week and Long form. Reps without hours stay blank and count nowhere."]],
        "note",
      ),
      values(`A${byRep.selling}`, [["Counts as selling"]], "note"),
      across(
        byRep.selling,
        (column) => `=IFERROR(IF(${column}$${heading}="","",${activityPart("G", column)}),"")`,
        "note",
      ),
      values(`A${heading}`, [["Rep"]], "heading"),
      across(heading, (column) => `=IFERROR(${activityPart("F", column)}&"","")`, "heading"),
      values(
        `L${heading}`,
        [["Total", "Selling hours", "Selling share", "To fix", "Has hours", "Looks wrong", "In both", "Other hours"]],
        "heading",
      ),
      values(`U${heading}`, [["Rep", "Selling", "Other work"]], "heading"),
      chartLabels(
        "U",
        rows,
        () => `$B$${filled}>0`,
        (row) => `A${row}&""`,
      ),
      formulaDown(`V${reps.first}`, rows, (row) => `=M${row}`),
      formulaDown(`W${reps.first}`, rows, (row) => `=S${row}`),
      formulaDown(`A${reps.first}`, rows, nameInList),
      ...rows.map((row) =>
        across(row, (column) => {
          const parts = [byRep.fromWeek, byRep.fromLongForm].map((part) => `${column}${row - reps.first + part.first}`)
          return `=IFERROR(IF(AND($P${row}=1,${column}$${heading}<>""),SUM(${parts.join(",")}),""),"")`
        }),
      ),
      formulaDown(`L${reps.first}`, rows, (row) => whenFilled(row, `SUM(${hoursOf(row)})`), "result"),
      formulaDown(
        `M${reps.first}`,
        rows,
        (row) =>
          whenFilled(
            row,
            `SUMIF(${fixed(`${firstActivity}:${lastActivity}`, rowsFrom(byRep.selling, 1))},1,${hoursOf(row)})`,
          ),
        "result",
      ),
      formulaDown(`N${reps.first}`, rows, (row) => whenFilled(row, `M${row}/L${row}`), "result"),
      formulaDown(
        `O${reps.first}`,
        rows,
        (row) =>
          `=TRIM(IF(Q${row}=1,A${row}&": "&L${row}&" hours a week look wrong. Type hours as 4.5. ","")&IF(R${row}=1,A${row}&": is in b Week and in Long form. Keep one.",""))`,
      ),
      formulaDown(`P${reps.first}`, rows, (row) => `=IFERROR(IF(SUM(${partsOf(row).join(",")})>0,1,0),0)`),
      formulaDown(
        `Q${reps.first}`,
        rows,
        (row) => `=IFERROR(IF(AND(P${row}=1,OR(L${row}<$B$${byRep.fewest},L${row}>$B$${byRep.most})),1,0),0)`,
      ),
      formulaDown(
        `R${reps.first}`,
        rows,
        (row) => `=IFERROR(IF(AND(${partsOf(row).map((part) => `SUM(${part})>0`)}),1,0),0)`,
      ),
      formulaDown(`S${reps.first}`, rows, (row) =>
        whenFilled(
          row,
          `SUMIF(${fixed(`${firstActivity}:${lastActivity}`, rowsFrom(byRep.selling, 1))},0,${hoursOf(row)})`,
        ),
      ),
      values(`A${average}`, [["Average of the reps with hours"]], "heading"),
      across(average, meanOf, "heading"),
      formula(`L${average}`, meanOf("L"), "heading"),
      formula(`M${average}`, meanOf("M"), "heading"),
      formula(`N${average}`, `=IFERROR(M${average}/L${average},"")`, "heading"),
      values(`A${filled}`, [["Reps with hours"], ["Fewest hours in a week"], ["Most hours in a week"]], "note"),
      formula(`B${filled}`, `=SUM(${fixed("P", reps)})`, "note"),
      ...[byRep.fewest, byRep.most].map((row) =>
        formula(
          `B${row}`,
          `=IFERROR(INDEX(${fixedOn(sheets.team, "F", team.figures)},MATCH(A${row},${fixedOn(sheets.team, "A", team.figures)},0)),"")`,
          "note",
        ),
      ),
      ...hourSource("From b Week", byRep.fromWeek, sheets.week, week.rows, ["A", "B", "J"]),
      ...hourSource("From Long form", byRep.fromLongForm, sheets.longForm, longForm.rows, ["E", "F", "G"]),
    ],
    columnWidths: [34, ...activityLetters.map(() => 26), 10, 14, 14, 70, 10, 12, 10, 12, 3, 16, 10, 12],
    frozenRows: heading,
    highlights: [{ range: `O${reps.first}:O${reps.last}`, text: ":", style: "bad" }],
    formats: [
      { range: `${firstActivity}${reps.first}:M${average}`, format: "decimal" },
      { range: `N${reps.first}:N${average}`, format: "percent" },
      { range: `S${reps.first}:W${reps.last}`, format: "decimal" },
      ...[byRep.fromWeek, byRep.fromLongForm].map(({ first, last }) => ({
        range: `${firstActivity}${first}:${lastActivity}${last}`,
        format: "decimal" as const,
      })),
    ],
    rightAligned: [
      `${firstActivity}${byRep.selling}:N${heading}`,
      `P${heading}:S${heading}`,
      `V${heading}:W${heading}`,
      ...[byRep.fromWeek, byRep.fromLongForm].map(
        ({ first }) => `${firstActivity}${first - 1}:${lastActivity}${first - 1}`,
      ),
    ],
    names: [{ name: repNames.hours, range: `A${heading}:L${reps.last}` }],
    charts: [
      {
        kind: "stacked bar",
        title: "Hours a week: selling and other work",
        data: `U${heading}:W${reps.last}`,
        at: `A${byRep.chart}`,
      },
    ],
  }
}

const hoursOf = (row: number) => `${firstActivity}${row}:${lastActivity}${row}`
const partsOf = (row: number) =>
  [byRep.fromWeek, byRep.fromLongForm].map((part) => hoursOf(row - reps.first + part.first))
const whenFilled = (row: number, expression: string) => `=IFERROR(IF(P${row}=1,${expression},""),"")`
const nameInList = (row: number) => `=IFERROR('${sheets.team}'!$F${row - reps.first + team.reps.first}&"","")`
/** By its own cell, so that what stands for a deleted activity stays in its column. */
const activityPart = (part: string, column: string) => {
  const at = team.activities.first + activityLetters.join("").indexOf(column)
  return `'${sheets.team}'!$${part}$${at}`
}
const meanOf = (column: string) =>
  `=IFERROR(IF(AND($B$${filled}>0,${column}$${heading}<>""),SUM(${column}${reps.first}:${column}${reps.last})/$B$${filled},""),"")`
