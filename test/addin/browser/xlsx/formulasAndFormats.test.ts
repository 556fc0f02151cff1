import "../../../hosts/browser/headless.ts"
import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet"
import { describe, expect, test } from "vitest"
import { formulaFromExcel } from "../../../../addin/browser/xlsx/formulaFromExcel.ts"
import { formulaToExcel } from "../../../../addin/browser/xlsx/formulaToExcel.ts"
import { movedFormula } from "../../../../addin/browser/xlsx/movedFormula.ts"
import { formatFromExcel, formatToExcel } from "../../../../addin/browser/xlsx/numberFormat.ts"
import { allFunctions } from "../../../../core/index.ts"
import { bringBrowserFunctions } from "../../../hosts/browser/bringBrowserFunctions.ts"

bringBrowserFunctions()
const ours = new Set(allFunctions.map(({ name }) => name))
const renamed = new Map([
  ["Bob's", "Bob’s"],
  ["Long", "Short one"],
])
const newName = (name: string) => renamed.get(name) ?? name
const isName = (name: string) => name === "Budget"

describe("formulas of Excel files", () => {
  test.each([
    ["SUM(A1:B2)", "=SUM(A1:B2)"],
    ["_xlfn.CONCAT(A1,B1)", "=CONCAT(A1,B1)"],
    ["_xlfn._xlws.SORT(A1:A3)", "=SORT(A1:A3)"],
    ["_xldudf_LEADSCORE(A1:B2,A1:B1,D1:G9)", "=LEADSCORE(A1:B2,A1:B1,D1:G9)"],
    ["_xll.LEADSCORE(A1:B2,A1:B1,D1:G9)", "=LEADSCORE(A1:B2,A1:B1,D1:G9)"],
    ["SUM(_xlfn.ANCHORARRAY($H$4))", "=SUM($H$4#)"],
    ["'Bob''s'!A1+Long!B2", "='Bob’s'!A1+'Short one'!B2"],
    ['"Long!A1"&LEN("SUM(")', '="Long!A1"&LEN("SUM(")'],
    ['A1&"say ""hi"""', '=A1&("say "&CHAR(34)&"hi"&CHAR(34)&"")'],
    ["Budget*2", "=Budget*2"],
    ["SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
  ])("%s", (text, formula) => {
    expect(formulaFromExcel(text, newName, isName)).toEqual({ formula })
  })

  test.each([
    ["_xlfn.LET(a,1,a)", "LET"],
    ["CUBEVALUE(A1)", "CUBEVALUE"],
    ["_xldudf_THEIRS(1)", "THEIRS"],
    ["Plan*2", "Plan"],
    ["Table1[Cost]", "references to tables or other files"],
    ["[1]Sheet1!A1", "references to tables or other files"],
    ["A1:A3 B2:B4", "another way of writing"],
    ['_xlfn._xlws.FILTER(A1:A3,B1:B3,"none")', "FILTER"],
  ])("%s is not known", (text, unknown) => {
    expect(formulaFromExcel(text, newName, isName)).toEqual({ unknown })
  })

  test.each([
    ["A1+$B1+C$1+$D$1", 2, 1, "B3+$B3+D$1+$D$1"],
    ["SUM(A:A,$B:C,1:2)", 1, 1, "SUM(B:B,$B:D,2:3)"],
    ["LOG10(A1)&\"A1\"&'A1'!A1&Q1!Z9", 1, 1, "LOG10(B2)&\"A1\"&'A1'!B2&Q1!AA10"],
  ])("%s, %i down and %i right", (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved)
  })
})

describe("formulas for Excel files", () => {
  const toExcel = (formula: string) => formulaToExcel(formula, (name) => ours.has(name), newName)

  test.each([
    ["=sum(A1:B2)", "SUM(A1:B2)"],
    ["=XLOOKUP(A1,B1:B3,C1:C3)", "_xlfn.XLOOKUP(A1,B1:B3,C1:C3)"],
    ["=SORT(A1:A3)", "_xlfn._xlws.SORT(A1:A3)"],
    ["=LEADSCORE(A1:B2,A1:B1,'Long'!D1:G9)", "_xldudf_LEADSCORE(A1:B2,A1:B1,'Short one'!D1:G9)"],
    ['="say \\"hi\\""&"SUM("', '"say ""hi"""&"SUM("'],
  ])("%s", (formula, text) => {
    expect(toExcel(formula)).toBe(text)
  })

  test.each(["=AVERAGE.WEIGHTED(A1:A2,B1:B2)", "=ROUND(A1)", "=A1#", "=SUM(", "=NOSUCH(1)"])(
    "none for %s",
    (formula) => {
      expect(toExcel(formula)).toBeUndefined()
    },
  )
})

describe("number formats", () => {
  const shown = (format: string, value: number) =>
    helpers.formatValue(value, { format: formatFromExcel(format) ?? "", locale: DEFAULT_LOCALE })

  test.each([
    ["General", 2.5, "2.5"],
    ["0.00", 2.5, "2.50"],
    ["#,##0", 1234.5, "1,235"],
    ["0%", 0.25, "25%"],
    ["0.00E+00", 12345, "1.23e+04"],
    ['#,##0.00\\ "€"', 1234.5, "1,234.50 €"],
    ["[$€-407] #,##0.00", 1234.5, "€ 1,234.50"],
    ["[$$-409]#,##0.00;[Red]-[$$-409]#,##0.00", -3, "-$3.00"],
    ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', -3, "(3.00)"],
    ["# ?/?", 0.5, "0.5"],
    ["m/d/yyyy", 46347, "11/21/2026"],
    ["[$-409]d-mmm-yy;@", 46347, "21-Nov-26"],
    ["DD.MM.YYYY", 46347, "21.11.2026"],
    ["yyyy\\-mm\\-dd", 46347, "2026-11-21"],
    ["m/d/yy h:mm", 46347.75, "11/21/26 18:00"],
    ["h:mm AM/PM", 46347.75, "06:00 PM"],
    ["[h]:mm:ss", 1.5, "36:00:00"],
    ["mm:ss.0", 0.5, "00:00"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 46347, "Saturday, November 21, 2026"],
  ])("%s shows %d as %s", (format, value, wanted) => {
    expect(shown(format, value)).toBe(wanted)
  })

  test.each(["0.00", "#,##0.00[$€]", "yyyy-mm-dd", "hh:mm:ss a", "hhhh:mm:ss", "0.00e", "0%"])(
    "%s comes back",
    (format) => {
      expect(formatFromExcel(formatToExcel(format))).toBe(format)
    },
  )
})
