import { chartLabels } from "../chartLabels.ts"
import { formula, formulaDown, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { columns } from "./columnBlocks.ts"
import { allReady, inputLines, inputs, lines, lineTotals, stateFormula, workings } from "./layout.ts"
import { lineInput } from "./lineChoicesSection.ts"
import { lineRows } from "./lineRows.ts"
import { chaosNames } from "./names.ts"
import { inputNamedIn, totalFormula, totalRows } from "./totals.ts"
import { typeFlags, typeSentences } from "./typesSection.ts"

const headings = [
  ...["No.", "Line", "Driver", "Rate", "Avoidable", "Value", "Counted", "Type", "This year's cash"],
  ...["Driver low", "Driver high", "Rate low", "Rate high", "Avoidable low", "Avoidable high"],
  ...["Overlaps with", "May overlap with", "Moves with", "Owner", "Source", "Note", "To fix"],
]

const workedOut = [
  ...["Begun", "Ready", "Problem", "Group", "Largest", "Is largest", "Counts", "Is cash", "Starts", "Low counted"],
  ...["High counted", "Overlap word", "Counting group", "Twice counted"],
]

/** Each line at base, what of it counts, and the sums. */
export function linesSheet(): SheetPlan {
  const part = (range: string, heading: string) =>
    `=IFERROR(IF($X#=1,INDEX(${range},MATCH($A#&${heading}$${lines.heading},${workings.key},0)),""),"")`
  const text = (column: string) => `=IFERROR(IF($X#=1,TRIM(${lineInput(column)}&""),""),"")`
  const above = (column: string) => `${column}$${lines.heading}:${column}#`
  return {
    name: "Lines",
    blocks: [
      values("A1", [["What does each line cost?"]], "title"),
      values(
        "A2",
        [
          [
            "Value is driver × rate × avoidable share, at base. Of lines with the same overlap group only the largest counts. Nothing is typed in here.",
          ],
        ],
        "note",
      ),
      formula("A3", stateFormula, "note"),
      values(`A${lines.heading}`, [headings], "heading"),
      values(
        `A${lines.first}`,
        lineRows.map((_, index) => [index + 1]),
      ),
      ...columns(
        lines,
        {
          B: text("B"),
          C: part(workings.base, "C"),
          D: part(workings.base, "D"),
          E: part(workings.base, "E"),
          F: '=IFERROR(IF($X#=1,$C#*$D#*$E#,""),"")',
          G: '=IFERROR(IF($X#=1,$F#*$AC#,""),"")',
          H: text("C"),
        },
        "result",
      ),
      ...columns(lines, {
        I: `=IFERROR(INDEX(${typeSentences},MATCH($H#,${inputs.typeName},0)),"")`,
        J: part(workings.shownLow, "C"),
        K: part(workings.shownHigh, "C"),
        L: part(workings.shownLow, "D"),
        M: part(workings.shownHigh, "D"),
        N: part(workings.shownLow, "E"),
        O: part(workings.shownHigh, "E"),
        R: text("E"),
        S: text("H"),
        T: text("G"),
        U: `=IFERROR(IF($X#*(1-$AC#)=1,"not counted: overlaps with "&INDEX(${fixed("B", lines)},MATCH($Z#,${fixed("AI", lines)},0)),""),"")`,
        V: `=IFERROR(INDEX(${workings.toFix},MATCH($A#,${workings.problemOf},0)),IFERROR(${lineInput("I")},""))`,
        W: `=IFERROR(INDEX(${inputLines.begun},MATCH($A#,${inputs.lineNumber},0)),0)`,
        X: `=IF(AND($W#=1,$Y#=0),1,0)`,
        Y: `=IFERROR(IF(SUMIFS(${workings.isUsable},${workings.line},$A#)=COLUMNS($C$${lines.heading}:$E$${lines.heading}),${lineInput("W")},$W#),$W#)`,
        Z: '=IF($AH#="",$B#,$AH#)',
        AA: `=IFERROR(IF($X#=1,MAXIFS(${fixed("F", lines)},${fixed("Z", lines)},$Z#),""),"")`,
        AB: "=IF(AND($X#=1,$F#=$AA#),1,0)",
        AC: `=IFERROR(IF(AND($AB#=1,SUMIFS(${above("AB")},${above("Z")},$Z#)=1),1,0),0)`,
        AD: `=IFERROR(INDEX(${typeFlags},MATCH($H#,${inputs.typeName},0)),0)`,
        AE: `=IFERROR(${lineInput("Q")},1)`,
        AF: counted("J", "L", "N"),
        AG: counted("K", "M", "O"),
        AH: text("D"),
        AI: '=IF($AC#=1,$Z#,"")',
        AJ: `=IFERROR(IF($X#=1,ABS(SUMIFS(${fixed("AC", lines)},${fixed("Z", lines)},$Z#)-1),0),1)`,
      }),
      formulaDown(`P${lines.first}`, lines.numbers, firstOther),
      values(
        `Q${lines.first}`,
        lineRows.map(({ mayOverlapWith }) => [mayOverlapWith || null]),
        "note",
      ),
      values(`W${lines.heading}`, [workedOut], "note"),
      values(`B${lineTotals.heading}`, [["Measure", "", "", "", "", "At base", "Unit", "What it is"]], "heading"),
      values(
        `B${lineTotals.first}`,
        totalRows.map(({ measure }) => [measure]),
      ),
      ...totalRows.map((row, index) => {
        const at = lineTotals.first + index
        const places = { measure: "B", isReady: "Y", whole: "$Z", share: "AA" }
        return formula(`G${at}`, totalFormula(row, "G", places).replaceAll("#", String(at)), "result")
      }),
      values(
        `H${lineTotals.first}`,
        totalRows.map(({ unit, note }) => [unit, note]),
        "note",
      ),
      values(`W${lineTotals.heading}`, [["Reads", "Times", "Ready", "Of", "Share"]], "note"),
      values(
        `W${lineTotals.first}`,
        totalRows.map(({ reads, times }) => [reads ?? null, times ?? null]),
      ),
      ...columns(lineTotals, {
        Y: `=${allReady}`,
        Z: inputNamedIn("W", inputs.base),
        AA: inputNamedIn("X", inputs.base),
      }),
      chartLabels(
        "AL",
        lines.numbers,
        () => `SUM(${fixed("X", lines)})>0`,
        (row) => `$B${row}`,
      ),
      values(`AL${lines.heading}`, [["Line", "Cash", "Capacity", "Margin"]], "note"),
      ...columns(lines, {
        ...Object.fromEntries(
          ["AM", "AN", "AO"].map((column) => [column, `=IFERROR(IF($H#=${column}$${lines.heading},$G#,0),0)`]),
        ),
      }),
    ],
    columnWidths: [
      ...[5, 28, 14, 14, 10, 14, 14, 12, 46, 12, 12, 12, 12, 13, 13, 26, 60, 14, 18, 30, 44, 60],
      ...Array.from({ length: 19 }, () => 12),
    ],
    frozenRows: lines.heading,
    highlights: [{ range: "A3", text: ".", style: "bad" }],
    rightAligned: [
      `C${lines.heading}:G${lines.heading}`,
      `J${lines.heading}:O${lines.heading}`,
      `G${lineTotals.heading}`,
    ],
    formats: [
      { range: `C${lines.first}:D${lines.last}`, format: "decimal" },
      { range: `E${lines.first}:E${lines.last}`, format: "percent" },
      { range: `F${lines.first}:G${lineTotals.last}`, format: "whole" },
      { range: `J${lines.first}:M${lines.last}`, format: "decimal" },
      { range: `N${lines.first}:O${lines.last}`, format: "percent" },
      { range: `AF${lines.first}:AG${lines.last}`, format: "whole" },
      ...lineRows.flatMap(({ parts: [, rate] }, index) => {
        const row = lines.first + index
        const format = "percent" as const
        return rate.unit.startsWith("share")
          ? [
              { range: `D${row}`, format },
              { range: `L${row}:M${row}`, format },
            ]
          : []
      }),
      ...shareRows.map((row) => ({ range: `G${row}`, format: "percent" as const })),
    ],
    names: [{ name: chaosNames.lines, range: `A${lines.heading}:V${lines.last}` }],
    charts: [
      {
        ...{ kind: "stacked bar", title: "Cost a year by line: cash, capacity, margin" },
        ...{ data: `AL${lines.heading}:AO${lines.last}`, at: `B${lineTotals.last + 2}` },
      },
    ],
  }
}

const shareRows = totalRows.flatMap(({ unit }, index) => (unit === "share" ? [lineTotals.first + index] : []))

/** A line's value with its parts at one end; a part that does not vary is at its base. Blank, not 0, when not ready. */
function counted(driver: string, rate: string, avoidable: string): string {
  const at = (end: string, base: string) => `IF($${end}#="",$${base}#,$${end}#)`
  return `=IFERROR($AC#/$X#*${at(driver, "C")}*${at(rate, "D")}*${at(avoidable, "E")},"")`
}

/**
 * The name of the first other line of the same overlap group, above or below. No range is ever a single cell: the
 * browser workbook fails to join such a formula with that of the next row.
 */
function firstOther(row: number): string {
  const start = lines.heading - 1
  const end = lines.last + 2
  const above = `INDEX($B$${start}:$B${row - 1},MATCH($Z${row},$Z$${start}:$Z${row - 1},0))`
  const below = `INDEX($B${row + 1}:$B$${end},MATCH($Z${row},$Z${row + 1}:$Z$${end},0))`
  return `=IFERROR(${above},IFERROR(${below},""))`
}
