import { formulaDown, values } from "../planCells.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { columns } from "./columnBlocks.ts"
import { inputLines, inputs, parts } from "./layout.ts"
import { lineRows, partNames } from "./lineRows.ts"

const partRows = lineRows.flatMap(({ parts }, line) =>
  parts.map((part, index) => ({ ...part, line: line + 1, name: partNames[index] })),
)

const inputColumns = ["C", "D", "E", "F"]
const lowColumns = ["T", "U", "V", "W"]
const baseColumns = ["X", "Y", "Z", "AA"]
const highColumns = ["AB", "AC", "AD", "AE"]
const usableColumns = ["AF", "AG", "AH", "AI"]

/** How the driver, the rate and the avoidable share of each line come from the inputs. */
export function workingsSheet(): SheetPlan {
  const found = (range: string, input: string) => `INDEX(${range},MATCH($${input}#,${inputs.name},0))`
  const values4 = (targets: readonly string[], range: string) =>
    Object.fromEntries(
      targets.map((column, index) => [column, `=IFERROR(${found(range, inputColumns[index] ?? "")},0)`]),
    )
  const usable = usableColumns.map((column, index): [string, string] => {
    const input = inputColumns[index] ?? ""
    return [column, `=IF($${input}#="",1,IFERROR(${found(inputs.isUsable, input)},0))`]
  })
  const result = (column: string, here: readonly string[], opposite: readonly string[]) =>
    formulaDown(
      `${column}${parts.first}`,
      parts.numbers,
      (row) => {
        const at = (letters: readonly string[]) => letters.map((letter) => `$${letter}${row}`)
        const cases = { here: at(here), base: at(baseColumns), opposite: at(opposite) }
        return `=IF($N${row}=1,${partRows[row - parts.first]?.formula(cases)},"")`
      },
      "result",
    )
  return {
    name: "Workings",
    blocks: [
      values("A1", [["How do the inputs make up each line?"]], "title"),
      values(
        "A2",
        [
          [
            "A line costs driver × rate × avoidable share. Each of the three is made of the inputs named in its row, in the order given under Reads as.",
          ],
          ["Nothing is typed in here."],
        ],
        "note",
      ),
      values(
        `A${parts.heading}`,
        [["Line", "Part", "Input 1", "Input 2", "Input 3", "Input 4", "Low", "Base", "High", "Unit", "Reads as"]],
        "heading",
      ),
      values(
        `A${parts.first}`,
        partRows.map(({ line, name, inputs: [one, two, three, four] }) => [
          ...[line, name ?? null, one ?? null, two ?? null, three ?? null, four ?? null],
        ]),
      ),
      result("G", lowColumns, highColumns),
      result("H", baseColumns, baseColumns),
      result("I", highColumns, lowColumns),
      values(
        `J${parts.first}`,
        partRows.map(({ unit, reads }) => [unit, reads]),
        "note",
      ),
      values(`L${parts.heading}`, [workedOut], "note"),
      ...columns(parts, {
        L: "=$A#&$B#",
        M: `=IFERROR(INDEX(${inputLines.begun},MATCH($A#,${inputs.lineNumber},0)),0)`,
        N: "=IF(SUM($AF#:$AI#)=COLUMNS($AF#:$AI#),1,0)",
        O: "=IF(AND($G#=$H#,$H#=$I#),0,$N#)",
        P: '=IF($O#=1,$G#,"")',
        Q: '=IF($O#=1,$I#,"")',
        R: '=IFERROR(IF($S#="","",INDEX($C#:$F#,1,MATCH(0,$AF#:$AI#,0))&": is missing or not in order. See To fix on Inputs."),"")',
        S: '=IF(AND($M#=1,$N#=0),$A#,"")',
        ...values4(lowColumns, inputs.low),
        ...values4(baseColumns, inputs.base),
        ...values4(highColumns, inputs.high),
        ...Object.fromEntries(usable),
      }),
    ],
    columnWidths: [
      6,
      11,
      30,
      28,
      26,
      28,
      14,
      14,
      14,
      24,
      44,
      12,
      8,
      8,
      8,
      12,
      12,
      30,
      ...Array.from({ length: 17 }, () => 12),
    ],
    frozenRows: parts.heading,
    highlights: [],
    rightAligned: [`G${parts.heading}:I${parts.heading}`],
    formats: [
      { range: `G${parts.first}:I${parts.last}`, format: "decimal" },
      ...parts.numbers.flatMap((row, index) =>
        partRows[index]?.unit.startsWith("share") ? [{ range: `G${row}:I${row}`, format: "percent" as const }] : [],
      ),
    ],
  }
}

const cases = ["low", "base", "high", "usable"]
const workedOut = [
  ...["Key", "Begun", "Usable", "Varies", "Low shown", "High shown", "To fix", "Problem of line"],
  ...cases.flatMap((name) => [1, 2, 3, 4].map((input) => `Input ${input} ${name}`)),
]
