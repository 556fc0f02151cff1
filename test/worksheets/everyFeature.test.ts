import "../hosts/browser/headless.ts"
import { Model } from "@odoo/o-spreadsheet"
import { expect, test } from "vitest"
import { BrowserHost } from "../../addin/browser/browserHost.ts"
import { unwatched } from "../../addin/browser/progress.ts"
import { Workbook } from "../../addin/browser/workbook.ts"
import type { Book, BookSheet, BookValue } from "../../addin/browser/xlsx/book.ts"
import { bookFromModel } from "../../addin/browser/xlsx/bookFromModel.ts"
import { readXlsxFile } from "../../addin/browser/xlsx/readXlsxFile.ts"
import { writeXlsxFile } from "../../addin/browser/xlsx/writeXlsxFile.ts"
import { allowedSkips } from "../../build/allowedSkips.mjs"
import { readAddress } from "../../core/worksheets/address.ts"
import { convertedByLibreOffice, hasLibreOffice } from "../addin/browser/xlsx/libreOffice.ts"
import { everyFeaturePlan, everyFeatureValues } from "../addin/host/everyFeaturePlan.ts"
import { insertPlan } from "../addin/host/insertPlan.ts"

test("LibreOffice calculates the plan as the browser workbook does", async (context) => {
  context.skip(!hasLibreOffice, allowedSkips.noLibreOffice)
  const workbook = new Workbook(new Model())
  await insertPlan(new BrowserHost(workbook), everyFeaturePlan)
  const { book } = await bookFromModel(workbook.model, () => false, unwatched())
  expect(sheetOf(book).formulas).toHaveLength(everyFeatureValues.size)

  const file = await writeXlsxFile(withoutResults(book))
  const returned = await readXlsxFile("out.xlsx", await convertedByLibreOffice(file, "xlsx", "xlsx"))

  const { rows } = sheetOf(returned)
  for (const [at, wanted] of everyFeatureValues) {
    const shown = valueAt(rows, at)
    if (typeof wanted === "number") expect(shown, at).toBeCloseTo(wanted, 9)
    else expect(shown, at).toBe(wanted)
  }
  const { looks } = sheetOf(returned)
  const shownAt = (row: number) => looks.find(({ column, top, bottom }) => column === 1 && top <= row && row <= bottom)
  // B5 to B8, B10 to B12: the inputs, and none of the results below them.
  for (const row of [4, 7, 9, 11])
    expect(returned.looks[shownAt(row)?.look ?? -1]?.style).toMatchObject({
      textColor: "#0B4A8F",
      fillColor: "#FFF8E1",
    })
  expect(returned.looks[shownAt(13)?.look ?? -1]?.style?.fillColor).toBeUndefined()
  const formulas = new Set(sheetOf(book).formulas.map(({ row, column }) => `${row},${column}`))
  sheetOf(book).rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (!formulas.has(`${r},${c}`)) expect(rows[r]?.[c] ?? null, `row ${r + 1}, column ${c + 1}`).toBe(value)
    })
  })
}, 60_000)

/** What is not there cannot be taken over: every result is LibreOffice's own. */
function withoutResults(book: Book): Book {
  const blank = (sheet: BookSheet): BookSheet => {
    const rows = sheet.rows.map((row) => [...row])
    for (const { row, column } of sheet.formulas) {
      const cells = rows[row]
      if (cells) cells[column] = null
    }
    return { ...sheet, rows }
  }
  return { ...book, sheets: book.sheets.map(blank) }
}

function sheetOf(book: Book): BookSheet {
  const sheet = book.sheets.find(({ name }) => name === everyFeaturePlan.name)
  if (!sheet) throw new Error("The sheet is not in the file.")
  return sheet
}

function valueAt(rows: BookSheet["rows"], at: string): BookValue {
  const { top = 0, left = 0 } = readAddress(at) ?? {}
  return rows[top]?.[left] ?? null
}
