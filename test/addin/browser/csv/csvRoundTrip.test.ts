import "../../../hosts/browser/headless.ts"
import { Model } from "@odoo/o-spreadsheet"
import fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, test } from "vitest"
import { withCsv } from "../../../../addin/browser/csv/openCsv.ts"
import { readCsv } from "../../../../addin/browser/csv/readCsv.ts"
import { originOf, writeCsv } from "../../../../addin/browser/csv/writeCsv.ts"
import { unwatched } from "../../../../addin/browser/progress.ts"
import { bringBrowserFunctions } from "../../../hosts/browser/bringBrowserFunctions.ts"

bringBrowserFunctions()

const utf8 = (text: string) => new TextEncoder().encode(text)

async function open(text: string | Uint8Array, name = "leads.csv") {
  const csv = readCsv(name, typeof text === "string" ? utf8(text) : text)
  const { model, sheetId } = await withCsv(new Model(), name, csv, unwatched())
  const shown = (row: number, col: number) => model.getters.getEvaluatedCell({ sheetId, row, col })
  return { csv, model, sheetId, shown, saved: () => writeCsv(model, sheetId, originOf(csv)) }
}

const lookingLikeMore = [
  "0012",
  "1,234",
  "1.234,5",
  "=SUM(A1)",
  "=1+2",
  " =1+2",
  "+49 30 1234",
  "+4930",
  "-x",
  "-",
  "@x",
  "'quoted",
  "''",
  "#REF!",
  "#N/A",
  "12345678901234567890",
  "4111111111111111",
  "1234567890.1234567",
  "1e5",
  "1E21",
  "TRUE",
  "false",
  "2026-11-21",
  "21.11.2026",
  "3/4/2026",
  "1/2",
  "4:30",
  "12 %",
  "12%",
  "$12",
  "€ 5",
  "(5)",
  "-0",
  "00",
  ".5",
  "5.",
  "1_000",
  " 7 ",
  "7 ",
  "NaN",
  "Infinity",
  "https://example.com/?a=1",
  "www.example.com",
  "{=1}",
  "a\nb",
  '"',
  "a;b",
  "x\ty",
]

describe("text stays text", () => {
  test.each(lookingLikeMore)("%s", async (text) => {
    const { shown, saved, sheetId, model } = await open(Papa.unparse([["Field"], [text]]))
    expect(model.getters.getCell({ sheetId, row: 1, col: 0 })?.isFormula).toBe(false)
    expect(["text", "error"]).toContain(shown(1, 0).type)
    expect(Papa.parse(saved().slice(1), { delimiter: "," }).data[1]).toEqual([text])
  })

  test("a link is shown as one and saved as it was", async () => {
    const { saved } = await open("a\n[12](https://example.com)\n")
    expect(saved()).toBe("\ufeffa\n[12](https://example.com)\n")
  })

  test("as the function sees it, too", async () => {
    const { model, sheetId } = await open('a\n0012\n"1,234"\n=1+2\n2026-11-21\n')
    const of = (formula: string) => model.getters.evaluateFormula(sheetId, formula)
    expect(["A2", "A3", "A4", "A5"].map((cell) => of(`=ISTEXT(${cell})`))).toEqual([true, true, true, true])
    expect(of("=A4")).toBe("=1+2")
  })
})

describe("plain numbers are numbers", () => {
  test.each(["0", "7", "-5", "1200", "0.5", "-12.25", "999999999999999", "0.1"])("%s", async (text) => {
    const { shown, saved } = await open(`n\n${text}\n`)
    expect(shown(1, 0)).toMatchObject({ type: "number", value: Number(text) })
    expect(saved()).toBe(`\ufeffn\n${text}\n`)
  })

  test("the decimals of a price stay", async () => {
    const { shown, saved } = await open("price\n19.90\n20.00\n0.05\n7\n19.90\n")
    expect([1, 2, 3, 4].map((row) => shown(row, 0).formattedValue)).toEqual(["19.90", "20.00", "0.05", "7"])
    expect(shown(2, 0).value).toBe(20)
    expect(saved()).toBe("\ufeffprice\n19.90\n20.00\n0.05\n7\n19.90\n")
  })
})

describe("the form of the file", () => {
  test.each([
    ["commas", "a,b\r\n1,x\r\n"],
    ["semicolons", "a;b\n1;x\n"],
    ["tabs", "a\tb\n1\tx\n"],
    ["quotes", 'a,b\n"say ""hi""","x\ny"\n'],
    ["a comma inside quotes", 'a;b\n1,5;"x;y"\n'],
    ["a blank extra heading", "a,b,\n1,2,\n"],
    ["blank cells and ragged rows", "a,b,c\n1,,\n,,3\n"],
    ["one column", "a\n1\n2\n"],
  ])("%s", async (_, text) => {
    expect((await open(text)).saved()).toBe(`\ufeff${text}`)
  })

  test("UTF-8 with a byte order mark, UTF-16 and Windows-1252", async () => {
    expect((await open("\ufeffName\nJörg\n")).csv.rows).toEqual([["Name"], ["Jörg"]])
    expect((await open(new Uint8Array([0x4e, 0x0a, 0x4a, 0xf6, 0x72, 0x67]))).csv.rows).toEqual([["N"], ["Jörg"]])
    expect((await open(new Uint8Array([0xff, 0xfe, 0x4e, 0, 0x0a, 0, 0xf6, 0]))).csv.rows).toEqual([["N"], ["ö"]])
  })

  test("a quotation mark that is never closed is told", async () => {
    expect((await open('a,b\n1,2\n3,"four\n')).csv.brokenQuoteRow).toBe(3)
    expect((await open("a,b\n1,2\n")).csv.brokenQuoteRow).toBeUndefined()
  })

  test("any table comes back as it was", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.double({ noNaN: true }).map(String),
      fc.integer().map(String),
      fc.constantFrom(...lookingLikeMore),
    )
    const cell = piece.map((text) => text.replaceAll("\0", "").replaceAll("\r", "").replaceAll("\ufeff", ""))
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const wanted = [["one", "two", "three"], ...rows, ["end", "end", "end"]]
        const { saved } = await open(Papa.unparse(wanted, { newline: "\n" }))
        expect(Papa.parse(saved().slice(1), { delimiter: ",", newline: "\n" }).data.slice(0, -1)).toEqual(wanted)
      }),
      { numRuns: 60 },
    )
  })
})

describe("what is refused", () => {
  test("more than a million cells, before anything is lost", async () => {
    const line = `${"1,".repeat(99)}1\n`
    expect(() => readCsv("big.csv", utf8(line.repeat(10_001)))).toThrow(
      "big.csv has more than 1,000,000 cells, too many for a workbook in the browser. Keep the columns you need",
    )
    expect(readCsv("big.csv", utf8(line.repeat(10_000))).rows).toHaveLength(10_000)
  })

  test("an empty file and a file that is no text", async () => {
    expect(() => readCsv("a.csv", utf8("\n \n"))).toThrow("a.csv is empty.")
    expect(() => readCsv("a.csv", utf8("a\0b"))).toThrow("a.csv is no text file.")
  })
})

test("the sheets that were there are kept, and the name is free", async () => {
  const before = new Model({ sheets: [{ id: "one", name: "leads", cells: { A1: "=1+1" } }] })
  const { model, sheetId } = await withCsv(before, "leads.csv", readCsv("leads.csv", utf8("a,b\n1,2\n")), unwatched())
  expect(model.getters.getSheetIds().map((id) => model.getters.getSheetName(id))).toEqual(["leads", "leads 2"])
  expect(model.getters.getEvaluatedCell({ sheetId: "one", row: 0, col: 0 }).value).toBe(2)
  expect(model.getters.getActiveSheetId()).toBe(sheetId)
})
