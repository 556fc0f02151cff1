import { formulaDown, values } from "../planCells.ts"
import { fixedOn, rowNumbers } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { increase, sheets, team } from "./layout.ts"
import { repNames } from "./names.ts"
import { optionalRow } from "./workingBlocks.ts"

const { published } = increase
const heading = published.first - 1

/** The published figures that count the same as the team does: shares in one row, hours in the other. */
export function publishedSection(): SheetSection {
  const rows = rowNumbers(published)
  const onTeam = (column: string) => fixedOn(sheets.team, column, team.published)
  const label = (column: string) => `$C$${optionalRow("Selling means")}&": Published "&${column}$${heading}`
  const levels = [
    ["B", "J"],
    ["C", "K"],
    ["D", "L"],
  ] as const
  return {
    blocks: [
      values(
        `A${heading}`,
        [["Published for the same meaning of selling", "Least", "Average", "Best", "Unit", "What they count, source"]],
        "heading",
      ),
      values(`A${published.first}`, [["Selling share"], ["Selling hours a rep and week"]]),
      values(`E${published.first}`, [["share"], ["hours/week"]], "note"),
      ...levels.flatMap(([level, place]) => [
        formulaDown(
          `${level}${published.first}`,
          rows,
          (row) =>
            `=IFERROR(IF(INDEX(${onTeam("C")},${place}${row})=$E${row},INDEX(${onTeam("F")},${place}${row}),""),"")`,
          "result",
        ),
        formulaDown(
          `${place}${published.first}`,
          rows,
          () => `=IFERROR(MATCH(${label(level)},${onTeam("A")},0),ROWS(${onTeam("A")})+1)`,
        ),
      ]),
      formulaDown(
        `F${published.first}`,
        rows,
        (row) => `=IFERROR(IF(B${row}="","",INDEX(${onTeam("D")},J${row})),"")`,
        "note",
      ),
    ],
    rightAligned: [`B${heading}:D${heading}`],
    formats: [
      { range: `B${published.first}:D${published.first}`, format: "percent" },
      { range: `B${published.last}:D${published.last}`, format: "decimal" },
    ],
    names: [{ name: repNames.published, range: `A${heading}:F${published.last}` }],
  }
}
