import "../../../hosts/browser/headless.ts"
import { readFile } from "node:fs/promises"
import { Model } from "@odoo/o-spreadsheet"
import Papa from "papaparse"
import { expect, test } from "vitest"
import { cellContent } from "../../../../addin/browser/cellContent.ts"
import { unwatched } from "../../../../addin/browser/progress.ts"
import { bookFromModel } from "../../../../addin/browser/xlsx/bookFromModel.ts"
import { modelFromBook } from "../../../../addin/browser/xlsx/modelFromBook.ts"
import { readXlsxFile } from "../../../../addin/browser/xlsx/readXlsxFile.ts"
import { writeXlsxFile } from "../../../../addin/browser/xlsx/writeXlsxFile.ts"
import { allowedSkips } from "../../../../build/allowedSkips.mjs"
import { addressOf } from "../../../../core/worksheets/address.ts"
import { hasXEducation, xEducationFile } from "../../../leadLists/xEducation.ts"
import { convertedByLibreOffice, hasLibreOffice } from "./libreOffice.ts"

const texts = ["0012", "=SUM(A1)", "1,234", "#N/A", "+49 30 1", "2026-11-21", "TRUE", "Jörg & <x>", "it's", " 7 "]

const model = new Model({
  sheets: [
    {
      id: "a",
      name: "Bob’s leads, 2026",
      cells: {
        ...Object.fromEntries(texts.map((text, row) => [`A${row + 1}`, cellContent(text)])),
        B1: "1.5",
        B2: "46347",
        B3: "0.25",
        B4: "TRUE",
        B5: "123456789012345",
        C1: "=SUM(B1:B3)",
        C2: "='Second sheet'!A1*2",
        C3: '=IF(B4,A2&"!","no")',
        C4: '=IFNA(MATCH("x",B1:B2,0),-1)',
        D1: "=TRANSPOSE(B1:B3)",
      },
      formats: { B2: 1, B3: 2 },
      merges: ["F5:G6"],
      panes: { xSplit: 0, ySplit: 1 },
      cols: { 0: { size: 210 } },
    },
    { id: "b", name: "Second sheet", cells: { A1: "21" } },
  ],
  formats: { 1: "yyyy-mm-dd", 2: "0.0%" },
})

const saved = async () => writeXlsxFile((await bookFromModel(model, () => false, unwatched())).book)

const values = ({ getters }: Model) =>
  getters.getSheetIds().map((sheetId) => [
    getters.getSheetName(sheetId),
    ...getters
      .getEvaluatedCellsPositions(sheetId)
      .map((position) => ({ ...position, ...getters.getEvaluatedCell(position) }))
      .filter(({ value }) => value !== null)
      .sort((a, b) => a.row - b.row || a.col - b.col)
      .map(({ row, col, value, formattedValue }) => [row, col, value, formattedValue]),
  ])

test("what is saved has the same values in LibreOffice", async ({ skip }) => {
  skip(!hasLibreOffice, allowedSkips.noLibreOffice)
  const csv = new TextDecoder().decode(await convertedByLibreOffice(await saved(), "xlsx", "csv"))
  const rows = Papa.parse<string[]>(csv.replace(/^\ufeff/, "")).data
  expect(rows.slice(0, texts.length).map(([text]) => text)).toEqual(texts)
  expect(rows.slice(0, 5).map((row) => row[1])).toEqual(["1.5", "2026-11-21", "25%", "TRUE", "123456789012345"])
  expect(rows.slice(0, 4).map((row) => row[2])).toEqual(["46348.75", "42", "=SUM(A1)!", "-1"])
  expect(rows[0]?.slice(3, 6)).toEqual(["1.5", "2026-11-21", "25%"])
})

test("a file that LibreOffice saved opens with the same values, formulas, formats and widths", async ({ skip }) => {
  skip(!hasLibreOffice, allowedSkips.noLibreOffice)
  const book = await readXlsxFile("book.xlsx", await convertedByLibreOffice(await saved(), "xlsx", "xlsx"))
  const opened = await modelFromBook(book, unwatched())
  expect(opened.unknown).toEqual([])
  expect(values(opened.model)).toEqual(values(model))
  const [sheet] = opened.model._exportData(false).sheets
  expect(sheet?.merges).toEqual(["F5:G6"])
  expect(sheet?.cols[0]?.size).toBeCloseTo(210, -1)
  // LibreOffice writes TRUE as a formula.
  expect(Object.values(sheet?.cells ?? {}).filter((content) => String(content).startsWith("="))).toHaveLength(6)
})

test("a list that LibreOffice made of CSV opens with its texts and numbers", async ({ skip }) => {
  skip(!hasLibreOffice, allowedSkips.noLibreOffice)
  const csv = new TextEncoder().encode('Name,Amount,Day\nJörg,19.90,2026-11-21\n"a, ""b""",-3,\n')
  const book = await readXlsxFile("leads.xlsx", await convertedByLibreOffice(csv, "csv", "xlsx"))
  const { model: opened } = await modelFromBook(book, unwatched())
  const { getters } = opened
  const at = (row: number, col: number) => getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), row, col })
  expect([at(1, 0).value, at(1, 1).value, at(1, 2).value, at(2, 0).value, at(2, 1).value]).toEqual([
    "Jörg",
    19.9,
    46347,
    'a, "b"',
    -3,
  ])
  expect(at(1, 2).formattedValue).toMatch(/2026/)
})

test("9,240 real leads in an Excel file hold the same as their CSV file", async ({ skip }) => {
  skip(!hasXEducation, allowedSkips.noData)
  skip(!hasLibreOffice, allowedSkips.noLibreOffice)
  const csv = new Uint8Array(await readFile(xEducationFile ?? ""))
  const book = await readXlsxFile("leads.xlsx", await convertedByLibreOffice(csv, "csv", "xlsx"))
  const wanted = Papa.parse<string[]>(new TextDecoder().decode(csv).trim()).data
  const [sheet] = (await modelFromBook(book, unwatched())).model._exportData(false).sheets
  expect(book.sheets[0]?.rows).toHaveLength(wanted.length)
  const held = wanted.flatMap((row, r) => row.flatMap((text, c) => (text === "" ? [] : [[addressOf(r, c), text]])))
  const cells = sheet?.cells as Record<string, string>
  expect(Object.keys(cells)).toHaveLength(held.length)
  const differing = held.filter(
    ([address = "", text]) => cells[address] !== text && Number(cells[address]) !== Number(text),
  )
  expect(differing.filter(([address = "", text]) => cells[address] !== `'${text}`)).toEqual([])
})
