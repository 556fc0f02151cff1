import { describe, expect, test } from "vitest"
import { allWorksheets } from "../../core/allWorksheets.ts"
import { allDocs } from "../../core/index.ts"
import { installationCheckPlan } from "../../core/worksheets/installationCheck.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { insertSheets } from "../../gas/script/insertSheets.ts"
import { localFormula } from "../../gas/script/localFormula.ts"
import { renderSheet } from "../../gas/script/renderSheet.ts"
import { builtCode, startAppsScript } from "../hosts/sheets/appsScript.ts"
import { calculateBook } from "../hosts/sheets/calculateBook.ts"
import { declaredFunctions } from "../hosts/sheets/parseGate.ts"
import { spreadsheetStandIn } from "../hosts/sheets/spreadsheetStandIn.ts"
import { placeOf } from "../vectors/layOut.ts"

type Options = Parameters<typeof spreadsheetStandIn>[0]

function opened(options: Options = {}) {
  const spreadsheet = spreadsheetStandIn({ calculate: calculateBook, ...options })
  const script = startAppsScript(builtCode(), { ...spreadsheet.services })
  return { ...spreadsheet, run: (name: string) => script.run(name, []) }
}

describe("the menu", () => {
  const captions = [
    "Open Sellmore",
    ...Object.values(allWorksheets).map(({ name }) => `Worksheets ▸ ${name}`),
    "Check this installation",
    "Freeze selection to values",
    "Replace fill-down by one call …",
    "About Sellmore",
  ]

  describe.each(["NONE", "LIMITED", "FULL"] as const)("in AuthMode.%s", (authMode) => {
    test.each(["onOpen", "onInstall"])("%s makes it", (handler) => {
      const { run, menu } = opened({ authMode })
      run(handler)
      expect(menu.map(({ caption }) => caption)).toEqual(captions)
    })
  })

  test("Open Sellmore shows the pushed page", () => {
    const { run, sidebars } = opened()
    run("openSidebar")
    expect(sidebars).toEqual([{ file: "sidebar", title: "Sellmore" }])
  })

  test("Worksheets opens the page on the screen over the sheets, each by its own name", () => {
    const { run, menu, sidebars } = opened()
    run("onOpen")
    for (const { caption, functionName } of menu) if (caption.startsWith("Worksheets ▸ ")) run(functionName)
    const screens = sidebars.map(({ content }) => /<div id="pane" data-screen="(\w+)"/.exec(content ?? "")?.[1])
    expect(screens).toEqual(Object.keys(allWorksheets))
  })

  test("each item has its function in the script", () => {
    const { run, menu } = opened()
    run("onOpen")
    const declared = declaredFunctions(builtCode())
    for (const { functionName } of menu) expect(declared).toContain(functionName)
  })

  test("About Sellmore says what stays here and how to type a function", () => {
    const { run, alerts } = opened()
    run("showAbout")
    expect(alerts).toHaveLength(1)
    expect(alerts[0]?.text).toContain("Nothing leaves this spreadsheet")
    expect(alerts[0]?.text).toContain("=LEADSCORE(")
  })
})

describe("Check this installation", () => {
  const plan = installationCheckPlan(allDocs)

  test("inserts the sheet as planned, in at most 21 calls", () => {
    const { run, sheets, calls, alerts } = opened()
    run("checkInstallation")
    expect(alerts).toEqual([])
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", plan.name])
    expect(
      calls.filter((call) => !call.includes("ConditionalFormatRule") || call.startsWith("Sheet")).length,
    ).toBeLessThanOrEqual(21)
    const sheet = sheets[1]!
    expect(sheet.frozenRows).toBe(plan.frozenRows)
    expect(sheet.widths.size).toBe(plan.columnWidths.length)
    expect(sheet.rules.map(({ text, range }) => ({ text, range }))).toEqual(
      plan.highlights.map(({ text, range }) => ({ text, range })),
    )
    let filled = 0
    for (const { at, cells } of plan.blocks) {
      const corner = placeOf(at)
      cells.forEach((row, r) => {
        row.forEach((cell, c) => {
          const shown = sheet.cells.get(`${corner.row + r + 1},${corner.column + c + 1}`)
          if ("formula" in cell) expect(shown).toEqual({ formula: localFormula(cell.formula, "en_US") })
          else if (typeof cell.value === "string" && cell.value !== "") expect(shown).toEqual({ text: cell.value })
          else expect(shown).toEqual(cell.value ?? "")
          if (shown !== "") filled++
        })
      })
    }
    expect([...sheet.cells.values()].filter((cell) => cell !== "")).toHaveLength(filled)
  })

  test("says OK in every line, calculated by Code.js in the form of Sheets", () => {
    const { run, shown } = opened()
    run("checkInstallation")
    const verdict = String(shown("'Sellmore check'!A2"))
    expect(verdict).toMatch(/^(\d+) of \1 OK$/)
    const lines = Object.values(allDocs).flatMap(({ examples }) => examples)
    expect(Number.parseInt(verdict, 10)).toBeGreaterThanOrEqual(lines.length)
  })

  test("keeps a sheet of that name", () => {
    const { run, sheets } = opened({ sheets: [plan.name, `${plan.name.toUpperCase()} 2`] })
    run("checkInstallation")
    expect(sheets.map(({ name }) => name)).toEqual([plan.name, `${plan.name.toUpperCase()} 2`, `${plan.name} 3`])
    expect(sheets[0]?.cells.size).toBe(0)
  })

  test.each(["Spreadsheet.insertSheet", "Range.setValues", "Sheet.setConditionalFormatRules"])(
    "says so when %s fails, and leaves no half of a sheet",
    (fails) => {
      const { run, sheets, alerts } = opened({ fails })
      run("checkInstallation")
      expect(sheets.map(({ name }) => name)).toEqual(["Sheet1"])
      expect(alerts.map(({ text }) => text)).toEqual([
        "The sheet was not inserted. Google Sheets could not do this (Service Spreadsheets failed). Try once more.",
      ])
    },
  )
})

describe("a sheet plan", () => {
  const small: SheetPlan = {
    name: "Small",
    blocks: [
      { at: "B2", cells: [[{ value: "=SUM(A1)" }, { value: 5 }]], style: "heading" },
      { at: "A4", cells: [[{ value: null }], [{ value: { code: "#N/A", sentence: "none" } }], [{ value: "" }]] },
      { at: "C5", cells: [[{ formula: '=IF(A1>0.5,"a,b",2)' }]], style: "bad" },
    ],
    columnWidths: [10, 10, 20],
    frozenRows: 0,
    highlights: [],
  }

  test("is rendered as rectangles from A1 on", () => {
    expect(renderSheet(small, "en_US")).toEqual({
      rows: 6,
      columns: 3,
      room: { rows: 6, columns: 3 },
      values: [
        ["", "", ""],
        ["", "'=SUM(A1)", 5],
        ["", "", ""],
        ["", "", ""],
        ["'#N/A: none", "", '=IF(A1>0.5;"a,b";2)'],
        ["", "", ""],
      ],
      backgrounds: expect.any(Array),
      fontColors: expect.any(Array),
      fontWeights: expect.any(Array),
      widths: [
        { first: 1, count: 2, pixels: 82 },
        { first: 3, count: 1, pixels: 152 },
      ],
      names: [],
      protections: [],
      charts: [],
    })
    const { backgrounds, fontColors, fontWeights } = renderSheet(small, "en_US")
    expect(backgrounds[1]).toEqual([null, "#d9ecec", "#d9ecec"])
    expect(fontColors[4]).toEqual([null, null, "#8c1d18"])
    expect(fontWeights[1]).toEqual(["normal", "bold", "bold"])
  })

  test.each(["=1", "+49 30", "-5", "@home", "'tis", "0012", "1,234", "1/2", "TRUE", "#N/A"])(
    "keeps the text %s a text",
    (text) => {
      const { services, sheets } = spreadsheetStandIn()
      const spreadsheet = (services.SpreadsheetApp as typeof SpreadsheetApp).getActive()
      insertSheets(spreadsheet, [{ ...small, blocks: [{ at: "A1", cells: [[{ value: text }]] }] }])
      expect(sheets[1]?.cells.get("1,1")).toEqual({ text })
    },
  )

  test("larger than a new sheet makes room first", () => {
    const { services, sheets } = spreadsheetStandIn()
    const spreadsheet = (services.SpreadsheetApp as typeof SpreadsheetApp).getActive()
    insertSheets(spreadsheet, [{ ...small, blocks: [{ at: "AC1200", cells: [[{ value: 1 }]] }] }])
    expect([sheets[1]?.maxRows, sheets[1]?.maxColumns]).toEqual([1200, 29])
  })
})

describe("a formula in the locale's form", () => {
  const english = `=IF(ABS(A1-0.25)<=1.5,LEADSCORE(A2:B3,'Q1.5, it''s'!A1:B1,"a, b ""0.5"""),'x'!A1)`

  test.each([
    ["en_US", `=IF(ABS(A1-0.25)<=1.5;LEADSCORE(A2:B3;'Q1.5, it''s'!A1:B1;"a, b ""0.5""");'x'!A1)`],
    ["de_DE", `=IF(ABS(A1-0,25)<=1,5;LEADSCORE(A2:B3;'Q1.5, it''s'!A1:B1;"a, b ""0.5""");'x'!A1)`],
  ])("%s", (locale, wanted) => {
    expect(localFormula(english, locale)).toBe(wanted)
  })
})

describe("the stand-in refuses", () => {
  const service = spreadsheetStandIn().services.SpreadsheetApp as typeof SpreadsheetApp
  const range = () => service.getActive().insertSheet(`S${Math.random()}`).getRange(1, 1, 2, 2)

  test.each<[string, () => unknown]>([
    ["a method it does not know", () => service.getActive().getUrl()],
    ["row 0", () => service.getActive().getSheetByName("Sheet1")?.getRange(0, 1)],
    ["a broken number of rows", () => service.getActive().getSheetByName("Sheet1")?.getRange(1.5, 1)],
    ["a range beyond the sheet", () => service.getActive().getSheetByName("Sheet1")?.getRange(1001, 1)],
    ["too few rows", () => range().setValues([[1, 2]])],
    ["ragged rows", () => range().setValues([[1, 2], [3]])],
    [
      "a word that is no weight",
      () =>
        range().setFontWeights([
          ["fat", "bold"],
          ["bold", "bold"],
        ] as never),
    ],
    [
      "a text Sheets would read in its own way",
      () =>
        range().setValues([
          ["0012", ""],
          ["", ""],
        ]),
    ],
    [
      "undefined",
      () =>
        range().setValues([
          [undefined, ""],
          ["", ""],
        ]),
    ],
    ["a sheet of another's kind", () => service.getActive().deleteSheet(range() as never)],
    ["a second sheet of one name", () => service.getActive().insertSheet("Sheet1")],
    ["a text that is no formula", () => range().setFormula("1+1")],
    ["a name that is an address", () => service.getActive().setNamedRange("AB12", range())],
    ["no row of a range", () => service.getActive().getSheetByName("Sheet1")?.getRange(1, 1, 0, 1)],
    [
      "a format nobody has",
      () =>
        range().setNumberFormats([
          ["€", "0"],
          ["0", "0"],
        ]),
    ],
    ["a choice that is a formula", () => service.newDataValidation().requireValueInList(["=A1"], true)],
    ["a validation without a rule", () => service.newDataValidation().setAllowInvalid(false).build()],
    ["a chart of nothing", () => service.getActive().getActiveSheet().newChart().build()],
    [
      "reading a sheet that was deleted",
      () => {
        const read = range()
        service.getActive().deleteSheet(read.getSheet())
        return read.getValues()
      },
    ],
    [
      "deleting the last sheet",
      () => {
        const { SpreadsheetApp: alone } = spreadsheetStandIn().services as { SpreadsheetApp: typeof SpreadsheetApp }
        return alone.getActive().deleteSheet(alone.getActive().getActiveSheet())
      },
    ],
  ])("%s", (_, act) => {
    expect(act).toThrow()
  })
})
