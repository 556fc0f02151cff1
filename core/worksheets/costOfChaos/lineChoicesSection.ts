import { values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { inputs, inputTable, lineTable, typeTable } from "./layout.ts"
import { lineRows } from "./lineRows.ts"
import { toFix } from "./toFixSection.ts"

export const lineEntries = "Chaos_line_choices"

const suggestions =
  "Lines 9 to 12 are your own, such as failed products, travel, unhappy customers, lost deals, channel support or training."

/** What the lines are called, their types, and which of them belong together. */
export function lineChoicesSection(withSample: boolean): SheetSection {
  return {
    blocks: [
      values(`A${lineTable.heading - 2}`, [["The lines"]], "title"),
      values(`A${lineTable.heading - 1}`, [[suggestions]], "note"),
      values(
        `A${lineTable.heading}`,
        [["Line", "Name", "Type", "Overlap group", "Moves with", "Starts in month", "Source", "Owner", "To fix"]],
        "heading",
      ),
      values(
        `A${lineTable.first}`,
        lineRows.map((_, index) => [index + 1]),
      ),
      values(
        `B${lineTable.first}`,
        lineRows.map(({ name, type }) => [name || null, type || null]),
        "input",
      ),
      values(
        `D${lineTable.first}`,
        lineRows.map(({ sample }) =>
          withSample && sample
            ? [null, sample.movesWith || null, sample.start, "Sample", sample.owner]
            : [null, null, null, null, null],
        ),
        "input",
      ),
      ...columns(lineTable, {
        M: `=MIN(1,SUMIFS(${fixed("M", inputTable)},${fixed("A", inputTable)},$A#))`,
        N: "=IFERROR(MIN(1,LEN(TRIM($B#))),0)",
        O: `=IFERROR(MIN(1,MATCH(TRIM($C#),${fixed("A", typeTable)},0)),0)`,
        P: `=IFERROR(IF($N#*COUNTIF(${fixed("B", lineTable)},$B#)<=1,1,0),0)`,
        Q: "=IF(ISNUMBER($F#),$F#,1)",
        R: "=IF(AND($Q#>=1,$Q#=INT($Q#),COUNT($F#)+COUNTBLANK($F#)=1),1,0)",
        V: "=$M#*(1-$N#*$O#*$P#*$R#)*(1+$N#+$N#*$O#+$N#*$O#*$P#)",
        W: "=MIN(1,$V#)",
      }),
      ...columns(lineTable, { I: `=IFERROR(IF($V#=0,"","Line "&$A#&": "&INDEX(${toFix("G")},$V#)),"")` }, "note"),
      values(
        `M${lineTable.heading}`,
        [["Begun", "Named", "Type known", "Once", "Start used", "Start right", "", "", "", "Problem", "To mend"]],
        "note",
      ),
    ],
    rightAligned: [`F${lineTable.heading}`],
    names: [{ name: lineEntries, range: `D${lineTable.first}:H${lineTable.last}` }],
    validations: [
      {
        range: `C${lineTable.first}:C${lineTable.last}`,
        allows: { kind: "list", values: ["cash", "capacity", "margin"] },
        sentence: "Choose cash, capacity or margin.",
      },
      {
        range: `F${lineTable.first}:F${lineTable.last}`,
        allows: { kind: "number", least: 1 },
        sentence: "Type the month in which the saving begins: 1 is the first.",
      },
    ],
  }
}

/** What is typed in there for the line whose number stands in column A. */
export function lineInput(column: string): string {
  return `INDEX(Inputs!${fixed(column, lineTable)},MATCH($A#,${inputs.lineNumber},0))`
}
