import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { PlanFormat, PlanValidation, SheetPlan } from "../sheetPlan.ts"
import { smallShareQuestion, smallShares, usualLeast } from "../smallShare.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { columns } from "./columnBlocks.ts"
import { type InputRow, inputRows } from "./inputRows.ts"
import { inputs, inputTable, lineTable, sampledLast, stateFormula, typeTable } from "./layout.ts"
import { lineRows } from "./lineRows.ts"
import { chaosNames } from "./names.ts"

/** Names of what the sample fills, beside its mark; emptied, the set is the person's own. */
export const entryNames = { numbers: "Chaos_numbers", origins: "Chaos_origins", lines: "Chaos_line_choices" } as const

const suggestions =
  "Lines 9 to 12 are your own, such as failed products, travel, unhappy customers, lost deals, channel support or training."

const inputSentences = [
  "is no plain number, or none yet. Type one under Base; Low and High may stay blank.",
  "low, base and high are out of order. Let Base lie between Low and High.",
  "is beyond its limits. Type numbers from At least to At most; hours as decimals, 4.5.",
  "takes one number. Leave Low and High blank.",
]

const lineSentences = [
  "has numbers but no name. Name it under The lines on Inputs.",
  "its type is not known. Choose cash, capacity or margin under The lines on Inputs.",
  "has the name of another line. Rename one of the two under The lines on Inputs.",
  "starts in no month. Type a whole number from 1 on under The lines on Inputs.",
]

const types = [
  ["cash", "Yes: money not spent this year.", 1],
  ["capacity", "No: paid time for other work.", 0],
  ["margin", "No: gross profit of later deals.", 0],
] as const

const sentenceTable = { first: typeTable.last + 4, last: typeTable.last + 7 }

/** Everything that is typed in, but for the programme and the simulation. */
export function inputsSheet({ withSample }: WorksheetOptions): SheetPlan {
  const typed = (row: InputRow) => (withSample || row.line === "rule" ? row.sample : [null, null, null])
  const sentence = (column: string) => `$${column}$${sentenceTable.first}:$${column}$${sentenceTable.last}`
  const shareRows = inputTable.numbers.filter((_, index) => inputRows[index]?.unit.startsWith("share"))
  return {
    name: "Inputs",
    blocks: [
      values("A1", [["What does the chaos cost us a year?"]], "title"),
      values(
        "A2",
        [
          [
            "1  Type what you know under Base, how far it may lie under Low and High or leave these blank. One line is enough.",
          ],
          [
            "2  Read Scenarios for the cost, Sensitivity for what to check next, Payback for when fixing it pays. Checks must read 0.",
          ],
        ],
        "note",
      ),
      values("A4", [[withSample ? "Sample: an invented company. Replace its numbers by yours." : null]], "note"),
      formula("A5", stateFormula, "note"),
      values("A6", [["Shares: type 40 for 40 %. Hours: type 4.5 for four and a half."]], "note"),
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
        { I: `=IFERROR(IF($V#=0,CHOOSE(1+$Z#,"",${smallShareQuestion}),$B#&": "&INDEX(${sentence("B")},$V#)),"")` },
        "note",
      ),
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
      ...columns(lineTable, { I: `=IFERROR(IF($V#=0,"","Line "&$A#&": "&INDEX(${sentence("F")},$V#)),"")` }, "note"),
      values(
        `M${lineTable.heading}`,
        [["Begun", "Named", "Type known", "Once", "Start used", "Start right", "", "", "", "Problem", "To mend"]],
        "note",
      ),
      values(`A${typeTable.heading - 1}`, [["What the types mean"]], "title"),
      values(`A${typeTable.heading}`, [["Type", "This year's cash", "1 is yes"]], "heading"),
      values(`A${typeTable.first}`, types, "note"),
      values(`A${sentenceTable.first - 2}`, [["What is said under To fix"]], "title"),
      values(`B${sentenceTable.first - 1}`, [["Of an input", "", "", "", "Of a line"]], "heading"),
      values(
        `B${sentenceTable.first}`,
        inputSentences.map((text) => [text]),
        "note",
      ),
      values(
        `F${sentenceTable.first}`,
        lineSentences.map((text) => [text]),
        "note",
      ),
    ],
    columnWidths: [8, 34, 14, 14, 14, 18, 46, 18, 80, 9, 9, 11, ...Array.from({ length: 14 }, () => 12)],
    frozenRows: inputTable.heading,
    highlights: [{ range: "A5", text: ".", style: "bad" }],
    rightAligned: [
      `A${inputTable.heading}:A${inputTable.last}`,
      `F${lineTable.heading}`,
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
      { name: chaosNames.sample, range: "A4" },
      { name: chaosNames.inputs, range: `A${inputTable.heading}:I${inputTable.last}` },
      { name: entryNames.numbers, range: `C${inputTable.first}:E${sampledLast}` },
      { name: entryNames.origins, range: `G${inputTable.first}:H${sampledLast}` },
      { name: entryNames.lines, range: `D${lineTable.first}:H${lineTable.last}` },
    ],
    validations: [
      ...inputTable.numbers.map((row, index) => validationOf(`C${row}:E${row}`, inputRows[index])),
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

function validationOf(range: string, row: InputRow | undefined): PlanValidation {
  if (row?.leastIs) {
    const sentence = `${row.name}: type hours as decimals: 4.5 for four and a half, 0.5 for half an hour.`
    return { range, allows: { kind: "number", least: 0, ...(row.most !== undefined && { most: row.most }) }, sentence }
  }
  if (row?.unit.startsWith("share") && row.most !== undefined) {
    const sentence = `${row.name}: type a percentage from 0 % to ${row.most}00 %: 40 for 40 %.`
    return { range, allows: { kind: "number", least: 0, most: row.most }, sentence }
  }
  const limits = {
    ...(row?.least !== undefined && { least: row.least }),
    ...(row?.most !== undefined && { most: row.most }),
  }
  const from =
    row?.least === undefined
      ? ""
      : row.most === undefined
        ? ` of at least ${row.least}`
        : ` from ${row.least} to ${row.most}`
  return { range, allows: { kind: "number", ...limits }, sentence: `${row?.name}: type a number${from}.` }
}

export const typeSentences = `Inputs!${fixed("B", typeTable)}`
export const typeFlags = `Inputs!${fixed("C", typeTable)}`
export const lineInput = (column: string) =>
  `INDEX(Inputs!${fixed(column, lineTable)},MATCH($A#,${inputs.lineNumber},0))`
