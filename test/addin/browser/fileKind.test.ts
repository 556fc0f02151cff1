import { describe, expect, test } from "vitest"
import { fileKind } from "../../../addin/browser/fileKind.ts"
import { readXlsxFile } from "../../../addin/browser/xlsx/readXlsxFile.ts"
import { zipOf } from "./zipOf.ts"

const compound = (text: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, "utf16le")])
const bytesOf = (text: string) => new TextEncoder().encode(text)

const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`

describe("what a file is", () => {
  test("goes by its bytes and not by its name", () => {
    expect(fileKind("a.xlsx", bytesOf("a,b\n1,2\n"))).toBe("csv")
    expect(fileKind("a.csv", zipOf({ "[Content_Types].xml": contentTypes, "xl/workbook.xml": "" }))).toBe("xlsx")
  })

  test.each([
    ["with a password", compound("EncryptionInfo EncryptedPackage"), "is protected by a password. Open it in Excel"],
    ["of Excel 97", compound("Workbook"), "is in the old form .xls. Save it as .xlsx"],
    ["in binary form", zipOf({ "[Content_Types].xml": "", "xl/workbook.bin": "" }), "is in the binary form .xlsb."],
    ["of OpenDocument", zipOf({ mimetype: "x", "content.xml": "" }), "is in the OpenDocument form."],
    ["that is an archive", zipOf({ "leads.csv": "a" }), "is an archive. Take the CSV or .xlsx file out of it"],
    ["of Word", zipOf({ "[Content_Types].xml": "", "word/document.xml": "" }), "is an Office file but no workbook."],
    [
      "cut off",
      zipOf({ "[Content_Types].xml": "", "xl/workbook.xml": "" }).subarray(0, 60),
      "is damaged and cannot be read.",
    ],
  ])("a file %s is refused in a sentence", (_, bytes, sentence) => {
    expect(() => fileKind("the file", bytes)).toThrow(`the file ${sentence}`)
  })
})

describe("a workbook file", () => {
  const parts = (sheet: string) => ({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="sheet.xml"/></Relationships>`,
    "xl/sheet.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
  })
  const read = (files: Record<string, string>) => readXlsxFile("leads.xlsx", zipOf(files))

  test("is read", async () => {
    const book = await read(
      parts(`<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>7x</v></c></row>`),
    )
    expect(book.sheets[0]).toMatchObject({ rows: [[7, "7x"]], formulas: [{ row: 0, column: 1, text: 'A1&"x"' }] })
  })

  test("of which a part is missing or broken is refused in a sentence", async () => {
    const whole = parts("")
    const { "xl/sheet.xml": _, ...missing } = whole
    await expect(read(missing)).rejects.toThrow("leads.xlsx has no sheet with cells. Choose another file.")
    const { "xl/workbook.xml": __, ...headless } = whole
    await expect(read(headless)).rejects.toThrow("leads.xlsx is damaged and cannot be read. Fetch it anew")
    await expect(read({ ...whole, "xl/workbook.xml": "<workbook><she" })).rejects.toThrow("leads.xlsx is damaged")
  })

  test("whose cells lie too far apart, or are too many, is refused with a way out", async () => {
    const far = parts(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)
    await expect(read(far)).rejects.toThrow("leads.xlsx has more than 1,000,000 cells")
    const row = (r: number) => `<row r="${r}">${"<c><v>1</v></c>".repeat(1000)}</row>`
    const rows = (number: number) => parts(Array.from({ length: number }, (_, index) => row(index + 1)).join(""))
    await expect(read(rows(1001))).rejects.toThrow("Keep the columns you need, or split the file")
    expect((await read(rows(1000))).sheets[0]?.rows).toHaveLength(1000)
  })

  test("with macros is opened without them, and says so", async () => {
    const book = await read({ ...parts(""), "xl/vbaProject.bin": "macros" })
    expect(book.leftOut).toEqual(["its macros"])
  })
})
