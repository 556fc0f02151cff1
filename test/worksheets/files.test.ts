import { readXlsx } from "hucre/xlsx"
import { beforeAll, describe, expect, test } from "vitest"
import { worksheetFile } from "../../addin/browser/worksheetFile.ts"
import type { Book } from "../../addin/browser/xlsx/book.ts"
import { readXlsxFile } from "../../addin/browser/xlsx/readXlsxFile.ts"
import { writeXlsxFile } from "../../addin/browser/xlsx/writeXlsxFile.ts"
import { allowedSkips } from "../../build/allowedSkips.mjs"
import { allFunctions, type Matrix } from "../../core/index.ts"
import { readAddress } from "../../core/worksheets/address.ts"
import { allConvertedByLibreOffice, hasLibreOffice } from "../addin/browser/xlsx/libreOffice.ts"
import { calculateSheets } from "../core/worksheets/calculateSheets.ts"
import { differences } from "./differences.ts"
import { checkTotalOf, plansOf, sets } from "./sets.ts"

/** What `npm run worksheets` writes, and the same read back. */
const files = new Map<string, { readonly bytes: Uint8Array; readonly book: Book }>()

beforeAll(async () => {
  for (const [name, set] of sets) {
    const bytes = await worksheetFile(set)
    files.set(name, { bytes, book: await readXlsxFile(`${name}.xlsx`, bytes) })
  }
})

const fileOf = (name: string) => files.get(name) ?? expect.fail(`There is no file ${name}.`)

function valuesAt({ sheets, names }: Book, wanted: string): Matrix {
  const area = readAddress((names.find(({ name }) => name === wanted)?.range ?? "").replaceAll("$", ""))
  const rows = sheets.find(({ name }) => name === area?.sheet)?.rows ?? []
  const { top = 0, left = 0, bottom = -1, right = -1 } = area ?? {}
  const at = (row: number, column: number) => rows[row]?.[column] ?? null
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_, c) => at(top + r, left + c)),
  )
}

describe.each(sets)("the file of %s", (name, set) => {
  const plans = plansOf(set, { withFunctions: false })

  test("has its sheets and names, no formula with a function of ours and no error", () => {
    const { book } = fileOf(name)
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(plans.map((plan) => plan.name))
    expect(book.names.map((named) => named.name)).toEqual(
      expect.arrayContaining(plans.flatMap((plan) => plan.names ?? []).map((named) => named.name)),
    )
    const ours = new RegExp(`\\b(?:${allFunctions.map((definition) => definition.name).join("|")})\\(`, "i")
    const formulas = book.sheets.flatMap((sheet) => sheet.formulas.map(({ text }) => text))
    expect(formulas.length).toBeGreaterThan(100)
    expect(formulas.filter((text) => ours.test(text))).toEqual([])
    expect(book.sheets.flatMap(({ errors }) => errors)).toEqual([])
  })

  test("holds what functions of ours calculate as values, and its checks read 0", async () => {
    const { book } = fileOf(name)
    const calculated = await calculateSheets(plansOf(set))
    for (const range of set.calculated) {
      const wanted = await calculated.range(range)
      expect(
        wanted.flat().some((cell) => typeof cell === "number" || String(cell ?? "") !== ""),
        range,
      ).toBe(true)
      expect(differences(new Map([[range, wanted]]), new Map([[range, valuesAt(book, range)]]))).toEqual([])
    }
    expect(valuesAt(book, checkTotalOf(plans))).toEqual([[0]])
  })

  test("has its charts and its rules for input", async () => {
    const { sheets } = await readXlsx(fileOf(name).bytes)
    for (const [index, { charts = [], validations = [] }] of plans.entries()) {
      const sheet = sheets[index]
      expect((sheet?.charts ?? []).map(({ title }) => title)).toEqual(charts.map(({ title }) => title))
      const ruled = (sheet?.dataValidations ?? []).flatMap(({ range }) => range.split(" "))
      expect(ruled.sort()).toEqual(validations.map(({ range }) => range).sort())
    }
  })
})

test("LibreOffice calculates the same in every cell of every file", async (context) => {
  context.skip(!hasLibreOffice, allowedSkips.noLibreOffice)
  const books = [...files.values()].map(({ book }) => book)
  const emptied = await Promise.all(books.map((book) => writeXlsxFile(withoutResults(book))))
  const returned = await allConvertedByLibreOffice(emptied, "xlsx", "xlsx")
  const rowsOf = ({ sheets }: Book) => new Map(sheets.map(({ name, rows }) => [name, rows as Matrix]))
  for (const [index, book] of books.entries()) {
    const calculated = await readXlsxFile("out.xlsx", returned[index] ?? new Uint8Array())
    expect(differences(rowsOf(book), rowsOf(calculated))).toEqual([])
  }
}, 60_000)

/** What is not there cannot be taken over: every result is LibreOffice's own. */
function withoutResults(book: Book): Book {
  const sheets = book.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => [...row])
    for (const { row, column } of sheet.formulas) {
      const cells = rows[row]
      if (cells) cells[column] = null
    }
    return { ...sheet, rows }
  })
  return { ...book, sheets }
}
