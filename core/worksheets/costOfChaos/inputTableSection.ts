import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { PlanFormat } from "../sheetPlan.ts"
import type { SheetSection } from "../sheetSection.ts"
import { smallShareQuestion, smallShares, usualLeast } from "../smallShare.ts"
import { columns } from "./columnBlocks.ts"
import { type InputRow, inputRows } from "./inputRows.ts"
import { validationOf } from "./inputValidation.ts"
import { inputTable, sampledLast } from "./layout.ts"
import { chaosNames } from "./names.ts"
import { toFix } from "./toFixSection.ts"

export const numberEntries = "Chaos_numbers"
export const originEntries = "Chaos_origins"

/** Low, base and high of every number, and whether they can be used. */
export function inputTableSection(withSample: boolean): SheetSection {
  const typed = (row: InputRow) => (withSample || row.line === "rule" ? row.sample : [null, null, null])
  const shareRows = inputTable.numbers.filter((_, index) => inputRows[index]?.unit.startsWith("share"))
  return {
    blocks: [
      values(
        `A${inputTable.heading}`,
        [
          [
            "Line",
            "Input",
            "Low",
            "Base",
            "High",
            "Unit",
            "Source",
            "Owner",
            "To fix",
            "At least",
            "At most",
            "One number",
          ],
        ],
        "heading",
      ),
      values(
        `A${inputTable.first}`,
        inputRows.map(({ line, name }) => [line, name]),
      ),
      ...inputTable.numbers.map((row, index) => {
        const { isOneNumber = false, ...input } = inputRows[index] as InputRow
        const [low = null, base = null, high = null] = typed(input)
        return isOneNumber ? values(`D${row}`, [[base]], "input") : values(`C${row}`, [[low, base, high]], "input")
      }),
      values(
        `F${inputTable.first}`,
        inputRows.map(({ unit }) => [unit]),
        "note",
      ),
      values(
        `G${inputTable.first}`,
        inputRows.map((row) => {
          const hasSample = withSample && row.sample.some((cell) => cell !== null)
          return [row.source ?? (hasSample ? "Sample" : null), hasSample ? (row.owner ?? null) : null]
        }),
        "input",
      ),
      values(
        `K${inputTable.first}`,
        inputRows.map(({ most, isOneNumber }) => [most ?? null, isOneNumber ? 1 : 0]),
        "note",
      ),
      ...inputTable.numbers.flatMap((row, index) => {
        const { least = null, leastIs } = inputRows[index] as InputRow
        if (leastIs === undefined) return [values(`J${row}`, [[least]], "note")]
        return [formula(`J${row}`, leastOf(row), "note"), values(`X${row}`, [[leastIs]])]
      }),
      values(
        `Y${inputTable.first}`,
        inputRows.map(({ unit, isOftenSmall }) => [unit.startsWith("share") && !isOftenSmall ? usualLeast : null]),
      ),
      values(`M${inputTable.heading}`, [workedOut], "note"),
      ...columns(inputTable, {
        M: "=IF(COUNTBLANK($C#:$E#)<COLUMNS($C#:$E#),1,0)",
        N: "=IF(ISNUMBER($C#),$C#,$O#)",
        O: "=IF(ISNUMBER($D#),$D#,0)",
        P: "=IF(ISNUMBER($E#),$E#,$O#)",
        Q: "=IF(AND(ISNUMBER($D#),COUNT($C#:$E#)+COUNTBLANK($C#:$E#)=COLUMNS($C#:$E#)),1,0)",
        R: "=IF(AND($N#<=$O#,$O#<=$P#),1,0)",
        S: "=IF(AND(OR(ISBLANK($J#),$N#>=$J#),OR(ISBLANK($K#),$P#<=$K#)),1,0)",
        T: "=IF(AND($L#=1,COUNT($C#,$E#)>0),0,1)",
        U: "=$Q#*$R#*$S#*$T#",
        V: "=$W#*(1-$U#)*(1+$Q#+$Q#*$R#+$Q#*$R#*$S#)",
        Z: `=MIN(1,$U#*${smallShares("$N#:$P#", "$Y#")})`,
        W: `=IF(ISNUMBER($A#),MIN(1,SUMIFS(${fixed("M", inputTable)},${fixed("A", inputTable)},$A#)),$M#)`,
      }),
      ...columns(
        inputTable,
        { I: `=IFERROR(IF($V#=0,CHOOSE(1+$Z#,"",${smallShareQuestion}),$B#&": "&INDEX(${toFix("B")},$V#)),"")` },
        "note",
      ),
    ],
    rightAligned: [
      `A${inputTable.heading}:A${inputTable.last}`,
      `C${inputTable.heading}:E${inputTable.heading}`,
      `J${inputTable.heading}:W${inputTable.heading}`,
      `Y${inputTable.heading}:Z${inputTable.heading}`,
    ],
    formats: [
      ...inputTable.numbers.map(
        (row, index): PlanFormat => ({ range: `C${row}:E${row}`, format: formatOf(inputRows[index]) }),
      ),
      ...shareRows.map((row): PlanFormat => ({ range: `N${row}:P${row}`, format: "percent" })),
      { range: `Y${inputTable.first}:Y${inputTable.last}`, format: "percent" },
    ],
    names: [
      { name: chaosNames.inputs, range: `A${inputTable.heading}:I${inputTable.last}` },
      { name: numberEntries, range: `C${inputTable.first}:E${sampledLast}` },
      { name: originEntries, range: `G${inputTable.first}:H${sampledLast}` },
    ],
    validations: inputTable.numbers.map((row, index) => validationOf(`C${row}:E${row}`, inputRows[index])),
  }
}

const workedOut = [
  ...["Filled", "Low used", "Base used", "High used", "Numbers", "In order", "Within limits", "One or all"],
  ...["Usable", "Problem", "Wanted", "Least is", "Usually from", "Small share"],
]

function leastOf(row: number): string {
  return `=IFERROR(INDEX(${fixed("O", inputTable)},MATCH($X${row},${fixed("B", inputTable)},0)),0)`
}

function formatOf(row: InputRow | undefined): PlanFormat["format"] {
  if (row?.unit.startsWith("share")) return "percent"
  return row?.unit.startsWith("hours") || row?.unit.startsWith("money/lead") ? "decimal" : "whole"
}
