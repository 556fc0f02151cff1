import { formulaDown, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { inputLines, inputs, lines, workings } from "./layout.ts"
import { lineInput } from "./lineChoicesSection.ts"
import { lineRows } from "./lineRows.ts"
import { chaosNames } from "./names.ts"
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

/** Driver, rate and avoidable share of each line, and what of its value counts. */
export function lineTableSection(): SheetSection {
  const part = (range: string, heading: string) =>
    `=IFERROR(IF($X#=1,INDEX(${range},MATCH($A#&${heading}$${lines.heading},${workings.key},0)),""),"")`
  const text = (column: string) => `=IFERROR(IF($X#=1,TRIM(${lineInput(column)}&""),""),"")`
  const above = (column: string) => `${column}$${lines.heading}:${column}#`
  return {
    blocks: [
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
    ],
    rightAligned: [`C${lines.heading}:G${lines.heading}`, `J${lines.heading}:O${lines.heading}`],
    formats: [
      { range: `C${lines.first}:D${lines.last}`, format: "decimal" },
      { range: `E${lines.first}:E${lines.last}`, format: "percent" },
      { range: `F${lines.first}:G${lines.last}`, format: "whole" },
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
    ],
    names: [{ name: chaosNames.lines, range: `A${lines.heading}:V${lines.last}` }],
  }
}

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
