import { values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { caseLines, inputs, lineColumns, programme, savings } from "./layout.ts"
import { lineRows } from "./lineRows.ts"

export const years = [1, 2, 3, 4, 5]
const yearColumns = ["F", "G", "H", "I", "J"]
export const savingsArea = `$F$${savings.first}:$J$${savings.last}`
export const savingYears = `$F$${savings.heading}:$J$${savings.heading}`

/** What each line saves in each year, from the month in which its saving begins. */
export function savingsSection(): SheetSection {
  const ofLine = (range: string, none: string) => `=IFERROR(INDEX(${range},MATCH($L#,${lineColumns.number},0)),${none})`
  const selected = `Scenarios!${fixed("E", caseLines)}`
  const saved = (column: string) =>
    `=IFERROR(IF($B#="","",$B#*$C#*MAX(0,MIN(1,(${column}$${savings.heading}*$E#-$D#+1)/$E#))),"")`
  return {
    blocks: [
      values(`F${savings.heading - 1}`, [["Savings in year"]], "note"),
      values(
        `A${savings.heading}`,
        [["Line", "Value a year", "Pays back", "Starts in month", "Months a year", ...years]],
        "heading",
      ),
      ...columns(
        savings,
        {
          A: ofLine(lineColumns.name, '""'),
          B: ofLine(selected, '""'),
          C: `=IFERROR(INDEX(${fixed("X", programme)},MATCH($M#,${fixed("AA", programme)},0)),"")`,
          D: `=IF($B#="","",${ofLine(lineColumns.start, "1").slice(1)})`,
          E: `=IF($B#="","",${inputOf("N")})`,
          ...Object.fromEntries(yearColumns.map((column) => [column, saved(column)])),
        },
        "result",
      ),
      values(`L${savings.heading}`, [["No.", "Type", "Reads"]], "note"),
      values(
        `L${savings.first}`,
        lineRows.map((_, index) => [index + 1]),
      ),
      ...columns(savings, { M: ofLine(lineColumns.type, '""') }),
      values(
        `N${savings.first}`,
        lineRows.map(() => ["Months a year"]),
      ),
    ],
    rightAligned: [`B${savings.heading}:J${savings.heading}`],
    formats: [
      { range: `B${savings.first}:B${savings.last}`, format: "whole" },
      { range: `C${savings.first}:C${savings.last}`, format: "percent" },
      { range: `F${savings.first}:J${savings.last}`, format: "whole" },
    ],
  }
}

function inputOf(column: string): string {
  return `IFERROR(INDEX(${inputs.base},MATCH($${column}#,${inputs.name},0)),1)`
}
