import { describe, expect, test } from "vitest"
import { calculateBook } from "../hosts/sheets/calculateBook.ts"
import { type SheetsWorkbook, sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"
import { type StandInCell, withoutFormulas } from "../hosts/sheets/standInSheet.ts"

const leads = 5000
const rules = [
  ["Field", "Operator", "Value", "Points"],
  ["Title", "contains", "VP", 10],
  ["Visits", ">", 3, 5],
]
const score = (row: number) => `=LEADSCORE(A${row}:B${row};$A$1:$B$1;Rules!$A$1:$D$3)`
const why = (row: number) => `=LEADWHY(A${row}:B${row};$A$1:$B$1;Rules!$A$1:$D$3;;;2)`

type Formulas = Readonly<Record<string, (row: number) => string>>

function text(value: string | number): StandInCell {
  return typeof value === "number" ? value : { text: value }
}

/** A list of leads with formulas filled down beside it. */
function filledDown(
  columns: Formulas,
  { answers = "YES", rows = leads }: { answers?: "YES" | "NO"; rows?: number } = {},
) {
  // Thousands of calls are Google's to carry out; a few are enough to compare answers.
  const calculate = rows > 100 ? withoutFormulas : calculateBook
  const workbook = sheetsWorkbook({ sheets: ["Leads", "Rules", "Ann's; A1"], answers, calculate })
  const [sheet, rulesSheet] = workbook.sheets
  for (const [r, row] of rules.entries()) {
    for (const [c, cell] of row.entries()) rulesSheet?.cells.set(`${r + 1},${c + 1}`, text(cell))
  }
  if (sheet) sheet.maxRows = rows + 10
  sheet?.cells.set("1,1", text("Title"))
  sheet?.cells.set("1,2", text("Visits"))
  for (let row = 2; row <= rows + 1; row++) {
    sheet?.cells.set(`${row},1`, text(row % 3 === 0 ? "VP Sales" : "Student"))
    sheet?.cells.set(`${row},2`, row % 7)
    for (const [index, formula] of Object.values(columns).entries()) {
      sheet?.cells.set(`${row},${index + 3}`, { formula: formula(row) })
    }
  }
  return workbook
}

function cellsOf({ sheets }: SheetsWorkbook): ReadonlyMap<string, StandInCell> {
  return new Map([...(sheets[0]?.cells ?? [])].filter(([, cell]) => cell !== ""))
}

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => index + 2)

describe("Replace fill-down by one call", () => {
  test("finds thousands of formulas and puts one call in place of each column, in moments", () => {
    const workbook = filledDown({ score, why })
    workbook.run("replaceFillDowns")
    expect(workbook.alerts).toHaveLength(1)
    expect(workbook.alerts[0]?.text).toContain(
      `5,000 formulas become one: =LEADSCORE(A2:B${leads + 1};$A$1:$B$1;Rules!$A$1:$D$3)`,
    )
    const cells = cellsOf(workbook)
    expect(cells.get("2,3")).toEqual({ formula: `=LEADSCORE(A2:B${leads + 1};$A$1:$B$1;Rules!$A$1:$D$3)` })
    expect(cells.get("2,4")).toEqual({ formula: `=LEADWHY(A2:B${leads + 1};$A$1:$B$1;Rules!$A$1:$D$3;;;2)` })
    expect([...cells.keys()].filter((place) => /,[34]$/.test(place))).toEqual(["2,3", "2,4"])
  })

  test("each row has the answer it had", () => {
    const workbook = filledDown({ score, why }, { rows: 20 })
    const answers = () =>
      ["C", "D"].flatMap((column) => rowsOf(20).map((row) => workbook.shown(`Leads!${column}${row}`)))
    const before = answers()
    expect(new Set(before).size).toBeGreaterThan(4)
    workbook.run("replaceFillDowns")
    expect(answers()).toEqual(before)
  })

  test("keeps everything else, and writes each column in one action", () => {
    const workbook = filledDown({ score }, { rows: 20 })
    workbook.userTypes("Leads!F5", { text: "kept" })
    workbook.userTypes("Leads!C30", { formula: "=SUM(C2:C21)" })
    const before = cellsOf(workbook)
    workbook.calls.splice(0)
    workbook.run("replaceFillDowns")
    const after = cellsOf(workbook)
    for (const [place, cell] of before) if (!/^([2-9]|1\d|20|21),3$/.test(place)) expect(after.get(place)).toEqual(cell)
    expect(workbook.calls.filter((call) => /Range\.(set|clear)/.test(call))).toEqual(["Range.setFormulas"])
  })

  test("asks first, and leaves all as it is when the answer is no", () => {
    const workbook = filledDown({ score }, { answers: "NO", rows: 20 })
    const before = cellsOf(workbook)
    workbook.run("replaceFillDowns")
    expect(workbook.alerts).toHaveLength(1)
    expect(cellsOf(workbook)).toEqual(before)
  })

  const refusals: [string, Formulas, (workbook: SheetsWorkbook) => void, string][] = [
    [
      "a gap",
      { score },
      ({ userTypes }) => userTypes("Leads!C9", ""),
      "Column C: row 9 holds something else than the rows above it.",
    ],
    [
      "a formula that differs",
      { score },
      ({ userTypes }) => userTypes("Leads!C9", { formula: "=LEADSCORE(A9:B9;$A$1:$B$1;Rules!$A$1:$D$2)" }),
      "Column C: row 9 holds something else",
    ],
    [
      "a value among them",
      { score },
      ({ userTypes }) => userTypes("Leads!C9", 7),
      "Column C: row 9 holds something else",
    ],
    [
      "headings that move along",
      { score: (row) => `=LEADSCORE(A${row}:B${row};A${row - 1}:B${row - 1};Rules!$A$1:$D$3)` },
      () => {},
      "Column C: headers moves from row to row. Put $ before its row numbers",
    ],
    [
      "a date for each row",
      { score: (row) => `=LEADSCORE(A${row}:B${row};$A$1:$B$1;Rules!$A$1:$D$3;B${row})` },
      () => {},
      "Column C: as_of is another in each row",
    ],
  ]
  test.each(refusals)("refuses %s", (_, columns, change, sentence) => {
    const workbook = filledDown(columns, { rows: 20 })
    change(workbook)
    const before = cellsOf(workbook)
    workbook.run("replaceFillDowns")
    expect(workbook.alerts.map(({ text }) => text).join()).toContain(sentence)
    expect(cellsOf(workbook)).toEqual(before)
  })

  test.each<[string, Formulas]>([
    ["a single call already", { score: (row) => (row === 2 ? "=LEADSCORE(A2:B21;A1:B1;Rules!A1:D3)" : "") }],
    ["native formulas", { sum: (row) => `=SUM(A${row}:B${row})` }],
    ["a call inside another formula", { rounded: (row) => `=ROUND(${score(row).slice(1)};0)` }],
    ["two calls in one formula", { sum: (row) => `${score(row)}+${score(row).slice(1)}` }],
  ])("does not take %s for filled down", (_, columns) => {
    const workbook = filledDown(columns, { rows: 20 })
    for (const [place, cell] of workbook.sheets[0]?.cells ?? []) {
      if (typeof cell === "object" && "formula" in cell && cell.formula === "") workbook.sheets[0]?.cells.delete(place)
    }
    workbook.run("replaceFillDowns")
    expect(workbook.alerts.map(({ text }) => text)).toEqual([
      "This sheet holds no formula of Sellmore that is filled down row by row.",
    ])
  })

  test("texts with separators, sheet names with quotes and functions of single values", () => {
    const decay = (row: number) => `=SCOREDECAY($A${row};B${row};0.1;"a, R1C1; b")`
    const quoted = (row: number) => `=LEADSCORE('Ann''s; A1'!A${row}:B${row};$A$1:$B$1;Rules!$A$1:$D$3)`
    const workbook = filledDown({ decay, quoted }, { rows: 20 })
    workbook.run("replaceFillDowns")
    expect(cellsOf(workbook).get("2,3")).toEqual({ formula: '=SCOREDECAY($A2:$A21;B2:B21;0.1;"a, R1C1; b")' })
    expect(cellsOf(workbook).get("2,4")).toEqual({
      formula: "=LEADSCORE('Ann''s; A1'!A2:B21;$A$1:$B$1;Rules!$A$1:$D$3)",
    })
  })
})
