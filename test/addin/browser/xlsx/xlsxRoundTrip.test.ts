import "../../../hosts/browser/headless.ts"
import { Model } from "@odoo/o-spreadsheet"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cellContent } from "../../../../addin/browser/cellContent.ts"
import { unwatched } from "../../../../addin/browser/progress.ts"
import { sampleWorkbook } from "../../../../addin/browser/sample/sampleWorkbook.ts"
import type { BookSheet } from "../../../../addin/browser/xlsx/book.ts"
import { bookFromModel } from "../../../../addin/browser/xlsx/bookFromModel.ts"
import { modelFromBook } from "../../../../addin/browser/xlsx/modelFromBook.ts"
import { readXlsxFile } from "../../../../addin/browser/xlsx/readXlsxFile.ts"
import { writeXlsxFile } from "../../../../addin/browser/xlsx/writeXlsxFile.ts"
import { allFunctions } from "../../../../core/index.ts"
import { bringBrowserFunctions } from "../../../hosts/browser/bringBrowserFunctions.ts"

bringBrowserFunctions()
const ours = new Set(allFunctions.map(({ name }) => name))

async function save(model: Model) {
  const saved = await bookFromModel(model, (name) => ours.has(name), unwatched())
  return { ...saved, bytes: await writeXlsxFile(saved.book) }
}

async function open(bytes: Uint8Array) {
  return modelFromBook(await readXlsxFile("book.xlsx", bytes), unwatched())
}

async function savedAndOpened(model: Model) {
  const { bytes, frozen } = await save(model)
  const opened = await open(bytes)
  expect({ frozen, frozenWhenOpened: opened.frozen }).toEqual({ frozen: 0, frozenWhenOpened: 0 })
  return opened.model
}

/** Every filled cell: its value, how it is shown, its formula. */
function everyCell({ getters }: Model) {
  return getters.getSheetIds().map((sheetId) => ({
    sheet: getters.getSheetName(sheetId),
    cells: getters
      .getEvaluatedCellsPositions(sheetId)
      .map((position) => ({ position, shown: getters.getEvaluatedCell(position), cell: getters.getCell(position) }))
      .filter(({ shown }) => shown.value !== null && shown.value !== "")
      .sort((a, b) => a.position.row - b.position.row || a.position.col - b.position.col)
      .map(({ position: { row, col }, shown: { type, value, formattedValue }, cell }) => {
        return {
          row,
          col,
          type,
          value,
          formattedValue,
          formula: cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : "",
        }
      }),
  }))
}

const texts = [
  "plain",
  "0012",
  "1,234",
  "=SUM(A1)",
  " =1+2",
  "+49 30 1234",
  "-x",
  "@x",
  "'quoted",
  "''",
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#hash",
  "12345678901234567890",
  "1e5",
  "TRUE",
  "2026-11-21",
  "3/4/2026",
  "12 %",
  "(5)",
  " 7 ",
  "a\nb",
  "two  spaces ",
  'Jörg & <Söhne> "x" 😀',
  "_x0041_",
  "[12](https://example.com)",
]

describe("text stays text", () => {
  test.each(texts)("%j", async (text) => {
    const { bytes } = await save(new Model({ sheets: [{ id: "a", cells: { A1: cellContent(text) } }] }))
    const [sheet] = (await readXlsxFile("book.xlsx", bytes)).sheets
    expect(sheet).toMatchObject({ rows: [[text]], errors: [], formulas: [] })
    const { getters } = (await open(bytes)).model
    const position = { sheetId: getters.getActiveSheetId(), row: 0, col: 0 }
    expect(getters.getCell(position)).toMatchObject({ isFormula: false, parsedValue: text, content: cellContent(text) })
  })
})

test("values, dates, flags, errors and formats come back", async () => {
  const model = new Model({
    sheets: [
      {
        id: "a",
        name: "Bob’s list: 2026",
        cells: {
          A1: "1.5",
          A2: "0.1",
          A3: "123456789012345",
          A4: "46347",
          A5: "46347.75",
          A6: "TRUE",
          A7: "#N/A",
          A8: "=1/0",
          A9: "0.25",
          A10: "-3",
          A11: "=DATE(2026,11,21)",
          A12: "1.5",
          A13: "1e-7",
          A14: "30",
          B1: "=SUM(A1:A3)",
          B2: '=IF(A6,"A1, SUM(","")&CHAR(34)',
          B3: "=A1:A3",
          C1: "='Second, sheet'!A1*2",
        },
        formats: { A4: 1, A5: 2, A9: 3, A10: 4, A12: 5, A14: 1 },
        styles: { "A1:B2": 1, D20: 2 },
        borders: { "A1:A2": 1 },
        cols: { 0: { size: 140 }, 2: { isHidden: true, size: 70 } },
        rows: { 3: { isHidden: true } },
        merges: ["D5:E6"],
        panes: { xSplit: 1, ySplit: 2 },
      },
      { id: "b", name: "Second, sheet", cells: { A1: "21" }, isVisible: false },
    ],
    formats: {
      1: "yyyy-mm-dd",
      2: "m/d/yyyy hh:mm:ss a",
      3: "0.0%",
      4: "#,##0.00[$€];(#,##0.00[$€])",
      5: "hhhh:mm:ss",
    },
    styles: { 1: { bold: true, fillColor: "#D8EBEC", align: "center", wrapping: "wrap" }, 2: { textColor: "#A4331B" } },
    borders: { 1: { bottom: { style: "thin", color: "#112233" } } },
    namedRanges: { Budget: "'Second, sheet'!A1:A3" },
  })
  const opened = await savedAndOpened(model)
  expect(everyCell(opened)).toEqual(
    everyCell(model).map((sheet) => ({ ...sheet, sheet: sheet.sheet.replace(":", " ") })),
  )
  const [sheet, second] = opened._exportData(false).sheets
  expect(sheet?.merges).toEqual(["D5:E6"])
  expect(sheet?.panes).toEqual({ xSplit: 1, ySplit: 2 })
  expect([sheet?.cols[0]?.size, sheet?.cols[2]?.isHidden, sheet?.rows[3]?.isHidden]).toEqual([140, true, true])
  expect(second?.isVisible).toBe(false)
  const sheetId = opened.getters.getActiveSheetId()
  const styleAt = (row: number, col: number) => opened.getters.getCellStyle({ sheetId, row, col })
  expect(styleAt(1, 1)).toMatchObject({ bold: true, fillColor: "#D8EBEC", align: "center", wrapping: "wrap" })
  expect(styleAt(19, 3)).toMatchObject({ textColor: "#A4331B" })
  expect(opened.getters.getCellBorder({ sheetId, row: 1, col: 0 })?.bottom).toEqual({ style: "thin", color: "#112233" })
  expect(opened.getters.getNamedRanges().map(({ name }) => name)).toEqual(["Budget"])
})

test("the sample with our functions comes back, and calculates on", async () => {
  const model = sampleWorkbook()
  const opened = await savedAndOpened(model)
  expect(everyCell(opened)).toEqual(everyCell(model))
})

test("colours by the value of a cell come back, and other rules are counted", async () => {
  const rule = (id: string, operator: "containsText" | "isBetween" | "isEqual" | "isEmpty", values: string[]) => ({
    id,
    ranges: ["A1:B9", "D1"],
    rule: {
      type: "CellIsRule" as const,
      operator,
      values,
      style: { fillColor: "#DDF0E3", textColor: "#1B5E34", bold: true },
    },
  })
  const kept = [
    rule("1", "containsText", ['a "b"']),
    rule("2", "isBetween", ["-1", "2.5"]),
    rule("3", "isEqual", ["yes"]),
  ]
  const conditionalFormats = [...kept, rule("4", "isEmpty", [])]
  const model = new Model({ sheets: [{ id: "a", cells: { A1: "1" }, conditionalFormats }] })
  const { book, bytes } = await save(model)
  expect(book.leftOut).toEqual(["1 conditional format"])
  const [sheet] = (await open(bytes)).model._exportData(false).sheets
  expect(sheet?.conditionalFormats.map(({ ranges, rule }) => ({ ranges, rule }))).toEqual(
    kept.map(({ ranges, rule }) => ({ ranges, rule })),
  )
})

test("any table of texts and numbers comes back", async () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }).filter((text) => !/[^\P{C}\n\t]|[\ufffe\uffff]/u.test(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => Number(number.toPrecision(15)) + 0),
    fc.constantFrom(...texts, true, false),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows) => {
      const cells = Object.fromEntries(
        rows.flatMap((row, r) => row.map((value, c) => [`${"ABCD"[c]}${r + 1}`, cellContent(value)])),
      )
      const model = new Model({ sheets: [{ id: "a", name: "Table", cells }] })
      expect(everyCell(await savedAndOpened(model))).toEqual(everyCell(model))
    }),
    { numRuns: 60 },
  )
})

test("a formula that Excel does not know is saved as its value, and counted", async () => {
  const cells = { A1: "2", A2: "4", B1: "=AVERAGE.WEIGHTED(A1:A2,A1:A2)", B2: "=SUM(A1:A2)" }
  const { bytes, frozen } = await save(new Model({ sheets: [{ id: "a", cells }] }))
  expect(frozen).toBe(1)
  const { getters } = (await open(bytes)).model
  const sheetId = getters.getActiveSheetId()
  expect(getters.getCell({ sheetId, row: 0, col: 1 })).toMatchObject({ isFormula: false, parsedValue: 20 / 6 })
  expect(getters.getCell({ sheetId, row: 1, col: 1 })?.isFormula).toBe(true)
})

test("long sheet names are cut to what Excel takes, and formulas follow", async () => {
  const long = "Leads of the north and the south, 2026"
  const model = new Model({
    sheets: [
      { id: "a", name: "One", cells: { A1: `='${long}'!A1+'${long} b'!A1` } },
      { id: "b", name: long, cells: { A1: "3" } },
      { id: "c", name: `${long} b`, cells: { A1: "4" } },
    ],
  })
  const { getters } = await savedAndOpened(model)
  expect(getters.getSheetIds().map((id) => getters.getSheetName(id))).toEqual([
    "One",
    "Leads of the north and the sout",
    "Leads of the north and the so 2",
  ])
  expect(getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), row: 0, col: 0 }).value).toBe(7)
})

describe("formulas of a file", () => {
  const sheet = (cells: Partial<BookSheet>): BookSheet => ({
    name: "One",
    isHidden: false,
    rows: [],
    errors: [],
    formulas: [],
    looks: [],
    columns: [],
    hiddenRows: [],
    merges: [],
    highlights: [],
    charts: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    ...cells,
  })
  const opened = async (cells: Partial<BookSheet>) => {
    const result = await modelFromBook({ sheets: [sheet(cells)], names: [], looks: [], leftOut: [] }, unwatched())
    const { getters } = result.model
    const at = (row: number, col: number) => ({ sheetId: getters.getActiveSheetId(), row, col })
    return { ...result, shown: (row: number, col: number) => getters.getEvaluatedCell(at(row, col)).value }
  }

  test("whose function is not known here stands as its last value", async () => {
    const { shown, frozen, unknown } = await opened({
      rows: [["0012", 2]],
      formulas: [
        { row: 0, column: 0, text: "CUBEVALUE(1)" },
        { row: 0, column: 1, text: "1+1" },
      ],
    })
    expect([shown(0, 0), shown(0, 1), frozen, unknown]).toEqual(["0012", 2, 1, ["CUBEVALUE"]])
  })

  test("that fails here stands as its last values, an error of the file stays an error", async () => {
    const { shown, frozen } = await opened({
      rows: [
        [7, "#DIV/0!"],
        [8, null],
      ],
      errors: [[0, 1]],
      formulas: [
        { row: 0, column: 0, text: "SUM(1/0)", spill: "A1:A2" },
        { row: 0, column: 1, text: "1/0" },
      ],
    })
    expect([shown(0, 0), shown(1, 0), shown(0, 1), frozen]).toEqual([7, 8, "#DIV/0!", 1])
  })

  test("that fills several cells does so again", async () => {
    const { shown, model } = await opened({
      rows: [[1], [2], [3]],
      formulas: [{ row: 0, column: 0, text: "_xlfn.SEQUENCE(3)", spill: "A1:A3" }],
    })
    expect([shown(0, 0), shown(1, 0), shown(2, 0)]).toEqual([1, 2, 3])
    expect(model.getters.getCell({ sheetId: model.getters.getActiveSheetId(), row: 1, col: 0 })).toBeUndefined()
  })
})
