import { type Cell, isMatrix } from "../cells/index.ts"
import type { Example, FunctionDoc } from "../registry/index.ts"
import { addressOf, rangeOf } from "./address.ts"
import { type ExampleLayout, layOutExample } from "./exampleLayout.ts"
import type { PlanBlock, PlanCell, SheetPlan } from "./sheetPlan.ts"

/** One cell of a result: what must stand there, and where it is shown. */
interface Check {
  readonly name: string
  readonly about: string
  readonly expected: Cell
  readonly at: string
}

const headings = ["Function", "Verdict", "Cell", "Expected", "This workbook", "What is checked"]
/** Where "24 of 24 OK" stands. */
export const countAddress = "A2"
const firstRow = 5
const expectedColumn = 3
const verdictColumn = 1
const examplesColumn = 7

/**
 * A sheet that says within a minute whether a workbook calculates as it should: every example of every function with
 * the expected answer, the workbook's own and a verdict. Formulas name no sheet, so that a renamed copy goes on working.
 */
export function installationCheckPlan(docs: Readonly<Record<string, FunctionDoc>>): SheetPlan {
  const examples: PlanBlock[] = []
  const checks: Check[] = []
  let row = firstRow
  for (const [name, doc] of Object.entries(docs)) {
    for (const example of doc.examples) {
      const layout = layOutExample(name, example, row + 1, examplesColumn)
      const title: PlanCell = { value: `${name}: ${example.about}` }
      examples.push({ at: addressOf(row, examplesColumn), cells: [[title]], style: "heading" })
      examples.push(...layout.ranges.map(({ block }) => block), layout.formula)
      checks.push(...checksOf(name, example, layout))
      row = layout.result.row + layout.result.rows + 1
    }
  }
  const verdicts = rangeOf(firstRow, verdictColumn, checks.length, 1)
  return {
    name: "Sellmore check",
    blocks: [
      { at: "A1", cells: [[{ value: "Sellmore check" }]], style: "title" },
      {
        at: "A2",
        cells: [[{ formula: `=COUNTIF(${verdicts},"OK")&" of "&ROWS(${verdicts})&" OK"` }]],
        style: "result",
      },
      {
        at: "A3",
        cells: [
          [
            {
              value:
                "Each line compares this workbook with a worked example. The examples stand on the right, from column H on.",
            },
          ],
        ],
        style: "note",
      },
      { at: addressOf(firstRow - 1, 0), cells: [headings.map((value) => ({ value }))], style: "heading" },
      { at: addressOf(firstRow - 1, examplesColumn), cells: [[{ value: "Examples" }]], style: "heading" },
      { at: addressOf(firstRow, 0), cells: checks.map(checkLine) },
      ...examples,
    ],
    columnWidths: [20, 9, 8, 26, 26, 72, 3, ...Array.from({ length: 15 }, () => 14)],
    frozenRows: firstRow,
    highlights: [
      { range: verdicts, text: "OK", style: "good" },
      { range: verdicts, text: "differs", style: "bad" },
    ],
  }
}

function checksOf(name: string, example: Example, { result }: ExampleLayout): Check[] {
  if (!isMatrix(example.gives)) {
    const expected = example.error ?? example.gives ?? null
    return [{ name, about: example.about, expected, at: addressOf(result.row, result.column) }]
  }
  return example.gives.flatMap((cells, r) =>
    cells.map((expected, c) => ({
      name,
      about: `${example.about} · row ${r + 1}${result.columns > 1 ? `, column ${c + 1}` : ""}`,
      expected,
      at: addressOf(result.row + r, result.column + c),
    })),
  )
}

function checkLine(check: Check, index: number): PlanCell[] {
  const wanted = addressOf(firstRow + index, expectedColumn)
  return [
    { value: check.name },
    { formula: `=IF(${isAsExpected(check.expected, check.at, wanted)},"OK","differs")` },
    { value: check.at },
    { value: shownExpectation(check.expected) },
    { formula: `=${check.at}` },
    { value: check.about },
  ]
}

function shownExpectation(expected: Cell): Cell {
  if (expected === null) return ""
  return typeof expected === "object" ? `${expected.code}: ${expected.sentence}` : expected
}

/**
 * The condition in functions that every host has, each part safe on an error. An error may be a text that begins with
 * its code and a colon: so Google Sheets shows the error of a single row.
 */
function isAsExpected(expected: Cell, own: string, wanted: string): string {
  if (expected === null || expected === "") return `IF(ISERROR(${own}),FALSE,LEN(${own})=0)`
  if (typeof expected === "number")
    return `IF(ISNUMBER(${own}),ABS(${own}-${wanted})<=0.000000001*ABS(${wanted}),FALSE)`
  if (typeof expected === "boolean") return `IF(ISLOGICAL(${own}),${own}=${wanted},FALSE)`
  if (typeof expected === "string") return `IF(ISTEXT(${own}),EXACT(${own},${wanted}),FALSE)`
  return `IF(ISERROR(${own}),TRUE,LEFT(${own},${expected.code.length + 1})="${expected.code}:")`
}
