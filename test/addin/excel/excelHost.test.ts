import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { WorkbookHost } from "../../../addin/host/workbookHost.ts"
import { addressOf } from "../../../core/worksheets/address.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import { type ExcelInNode, excelInNode } from "../../hosts/excel/excelInNode.ts"
import { personAtExcel } from "../../hosts/excel/personAtExcel.ts"
import { ExcelRefusal } from "../../hosts/excel/processBatch.ts"
import { insertPlan } from "../host/insertPlan.ts"
import { workbookHostContract } from "../host/workbookHostContract.ts"
import { writeBlock } from "../host/writeBlock.ts"

afterEach(() => vi.unstubAllGlobals())

describe("Excel, its object model behind the real office.js", () => {
  let office: ExcelInNode
  const makeHost = async () => {
    office = await excelInNode()
    return office.host
  }
  workbookHostContract(makeHost, { person: () => personAtExcel(office.workbook), rowsAtOnce: 20_000 })
})

describe("what Excel alone has", () => {
  let office: ExcelInNode
  let host: WorkbookHost

  beforeEach(async () => {
    office = await excelInNode()
    host = office.host
  })

  const type = (entries: Readonly<Record<string, number | string>>, sheet = "Sheet1") => {
    for (const [at, entry] of Object.entries(entries)) office.workbook.type(office.sheet(sheet), at, entry)
  }

  describe("a sheet", () => {
    test("of more than 1,500 cells arrives whole", async () => {
      const cells = Array.from({ length: 1600 }, (_, row) => [{ value: row }, { value: `row ${row}` }])
      const name = await insertPlan(host, { ...emptyPlan, blocks: [{ at: "A1", cells }] })
      expect(await host.readRange(`${name}!A1:B1600`)).toEqual(cells.map((row) => row.map(({ value }) => value)))
    })

    test("that is refused half-way is taken away again, with its names", async () => {
      const wrong = {
        ...emptyPlan,
        names: [
          { name: "Fine", range: "A1" },
          { name: "A1", range: "A1" },
        ],
      }
      await expect(insertPlan(host, wrong)).rejects.toMatchObject({ name: "HostError" })
      expect(await host.sheetNames()).toEqual(["Sheet1"])
      expect(await host.names()).toEqual([])
    })

    test("goes to Excel in one message; the others ask for names and give back what was held", async () => {
      const before = office.excel.batches
      await insertPlan(host, { ...emptyPlan, blocks: [{ at: "A1", cells: [[{ value: 1 }]] }], frozenRows: 1 })
      expect(office.excel.batches - before).toBe(3)
    })

    test("has a name that Excel takes", async () => {
      const long = "Leads: who to call / who not to call [2026]"
      expect(await insertPlan(host, { ...emptyPlan, name: long })).toBe("Leads  who to call   who not to")
      expect(await insertPlan(host, { ...emptyPlan, name: long })).toBe("Leads  who to call   who not  2")
    })
  })

  describe("reading", () => {
    test("whole columns and rows end with the last filled cell, and begin where they were said to", async () => {
      type({ B3: "a", C5: 2 })
      expect(await host.readRange("Sheet1!A:C")).toEqual([
        [null, null, null],
        [null, null, null],
        [null, "a", null],
        [null, null, null],
        [null, null, 2],
      ])
      expect(await host.readRange("Sheet1!3:3")).toEqual([[null, "a"]])
      expect(await host.readRange("Sheet1!F:G")).toEqual([])
    })

    test("45,000 rows come in chunks, with progress", async () => {
      await writeBlock(host, "Sheet1!A1", column(45_000))
      const before = office.excel.batches
      const progress: number[] = []
      const read = await host.readRange(
        "Sheet1!A:A",
        task((done) => progress.push(done)),
      )
      expect(read).toEqual(column(45_000).map(([cell]) => [cell?.value]))
      expect(progress).toEqual([0, 20_000, 40_000, 45_000])
      expect(office.excel.batches - before).toBeGreaterThanOrEqual(progress.length)
    })

    test("a chunk that is too large for Excel on the web is read in smaller ones", async () => {
      const wide = "x".repeat(5000)
      const cells = Array.from({ length: 1300 }, () => [{ value: wide }])
      const chunks = [cells.slice(0, 650), cells.slice(650)]
      for (const [index, part] of chunks.entries()) await writeBlock(host, addressOf(index * 650, 0), part)
      expect((await host.readRange("A1:A1300")).flat()).toEqual(cells.map(() => wide))
    })

    test("says that the sheet is gone when it is deleted meanwhile", async () => {
      const name = await insertPlan(host, { ...emptyPlan, blocks: [{ at: "A1", cells: column(100) }] })
      await writeBlock(host, `${name}!A101`, column(45_000))
      const deleting = task((done) => done > 0 && office.workbook.sheetNamed(name) && remove(name))
      const remove = (gone: string) => office.workbook.remove(office.sheet(gone))
      await expect(host.readRange(`${name}!A:A`, deleting)).rejects.toMatchObject({
        message: "A sheet or a range is no longer there. Choose it anew.",
      })
    })

    test("stops where it is cancelled", async () => {
      await writeBlock(host, "Sheet1!A1", column(45_000))
      const stop = new AbortController()
      const cancelled = host.readRange("Sheet1!A:A", { signal: stop.signal, progress: () => stop.abort("enough") })
      await expect(cancelled).rejects.toBe("enough")
    })
  })

  describe("writing", () => {
    test("cancelled half-way, takes back what it wrote", async () => {
      const stop = new AbortController()
      const cancelling = { signal: stop.signal, progress: (done: number) => done > 20_000 && stop.abort("enough") }
      const written = writeBlock(host, "Sheet1!B2", column(45_000), { task: cancelling as never })
      await expect(written).rejects.toBe("enough")
      expect(await host.readRange("Sheet1!A:C")).toEqual([])
    })

    test("over filled cells puts them back: formulas, text that looks like one, numbers, errors", async () => {
      const cells = [
        [{ formula: "=1+2" }],
        [{ value: "=1+2" }],
        [{ value: "0012" }],
        [{ value: 7 }],
        [{ formula: "=1/0" }],
      ]
      await writeBlock(host, "A1", cells)
      const stop = new AbortController()
      const cancelling = { signal: stop.signal, progress: (done: number) => done > 0 && stop.abort("enough") }
      const written = writeBlock(host, "A1", column(6), { overwrite: true, task: cancelling })
      await expect(written).rejects.toBe("enough")
      expect((await host.readRange("A1:A6")).flat()).toEqual([3, "=1+2", "0012", 7, "#DIV/0!", null])
      expect(office.sheet("Sheet1").grid.at(0, 0).formula).toBe("=1+2")
    })

    test("a chunk that is too large for Excel on the web is written in smaller ones", async () => {
      const cells = Array.from({ length: 1300 }, () => [{ value: "x".repeat(5000) }])
      await writeBlock(host, "A1", cells)
      expect(office.sheet("Sheet1").grid.isFilled(1299, 0)).toBe(true)
    })

    test("text of every kind stays text and comes to nothing as a formula, by every way", async () => {
      const table = texts.map((value) => [{ value }])
      await writeBlock(host, "A1", table)
      await writeBlock(host, "A1", table, { overwrite: true })
      const name = await insertPlan(host, { ...emptyPlan, blocks: [{ at: "A1", cells: table }] })
      const formulas = texts.map((_, row) => [{ formula: `=${name}!A${row + 1}` }])
      await writeBlock(host, "Sheet1!B1", formulas)
      await host.freeze("workbook")
      const { grid } = office.sheet("Sheet1")
      for (const [row, value] of texts.entries()) {
        for (const column of [0, 1]) expect(grid.at(row, column)).toEqual({ value })
        expect(office.sheet(name).grid.at(row, 0)).toEqual({ value })
      }
    })
  })

  describe("a formula", () => {
    test("calculates in a cell that was formatted as text", async () => {
      office.sheet("Sheet1").looks.push({ range: "C3", property: "NumberFormat", value: "@" })
      await host.insertFormula("Sheet1!C3", "=1+2")
      expect(office.sheet("Sheet1").lookAt("C3", "NumberFormat")).toBe("General")
    })

    test("of ours is calculated by the built functions, through office.js", async () => {
      await host.insertFormula("A1", "=REVENUELIFT(9600000,14,5.1,1,1)")
      expect(await host.readRange("A1")).toEqual([["#BUSY!"]])
      await expect.poll(() => host.readRange("A1")).toEqual([[expect.any(Number)]])
    })

    test("is refused on a cell that another one fills", async () => {
      await host.insertFormula("A1", "=BENCHMARKS()")
      await expect.poll(async () => (await host.readRange("A3"))[0]?.[0]).not.toBeNull()
      await expect(host.insertFormula("A3", "=1")).rejects.toMatchObject({
        message: expect.stringMatching(/is filled/),
      })
      await expect(writeBlock(host, "A3", [[{ value: 1 }]])).rejects.toMatchObject({ name: "HostError" })
    })
  })

  describe("freezing", () => {
    test("waits for no formula that still calculates, and changes nothing then", async () => {
      await writeBlock(host, "A1", [[{ formula: "=1+2" }], [{ formula: "=REVENUELIFT(9600000,14,5.1)" }]])
      await expect(host.freeze("sheet")).rejects.toMatchObject({
        message: "Sheet1!A2 is still calculating. Try again when it shows its value.",
      })
      expect(office.sheet("Sheet1").grid.at(0, 0).formula).toBe("=1+2")
    })

    test.each([
      ["its value", false],
      ["the formula that fills it", true],
    ])(
      "of a spilled result's first cell keeps all of it, where each cell gives %s as its formula",
      async (_, shows) => {
        office.workbook.spillsShowTheirFormula = shows
        await host.insertFormula("B2", "=BENCHMARKS()")
        await expect.poll(async () => (await host.readRange("B3"))[0]?.[0]).not.toBeNull()
        const shown = await host.readRange("B:Z")
        await host.select("Sheet1!B2")
        expect(await host.freeze("selection")).toBe(1)
        expect(office.sheet("Sheet1").grid.hasFormulas).toBe(false)
        expect(await host.readRange("B:Z")).toEqual(shown)
      },
    )

    test.each([false, true])(
      "of one cell that a formula elsewhere fills is one of all it fills (%s)",
      async (shows) => {
        office.workbook.spillsShowTheirFormula = shows
        await host.insertFormula("B2", "=BENCHMARKS()")
        await expect.poll(async () => (await host.readRange("B3"))[0]?.[0]).not.toBeNull()
        const shown = await host.readRange("B:Z")
        await host.select("Sheet1!B3:B4")
        expect(await host.freeze("selection")).toBe(1)
        expect(office.sheet("Sheet1").grid.hasFormulas).toBe(false)
        expect(await host.readRange("B:Z")).toEqual(shown)
      },
    )

    test("takes back the sheets before one that is protected", async () => {
      const other = await insertPlan(host, { ...emptyPlan, blocks: [{ at: "A1", cells: [[{ formula: "=2+2" }]] }] })
      type({ A1: "=1+2" })
      office.sheet(other).isProtected = true
      await expect(host.freeze("workbook")).rejects.toMatchObject({ message: expect.stringMatching(/protected/) })
      expect(office.sheet("Sheet1").grid.at(0, 0).formula).toBe("=1+2")
    })

    test("thousands of formulas, one a row", async () => {
      await writeBlock(
        host,
        "A1",
        Array.from({ length: 5000 }, (_, row) => [{ formula: `=${row}+1` }]),
      )
      expect(await host.freeze("workbook")).toBe(5000)
      expect(office.sheet("Sheet1").grid.at(4999, 0)).toEqual({ value: 5000 })
    })
  })

  test("the locale is Excel's own", async () => {
    office.workbook.culture = "de-DE"
    office.workbook.decimalSeparator = ","
    expect(await host.locale()).toEqual({ tag: "de-DE", decimalSign: "," })
  })

  test("changes that come at once are told one by one, and Excel is asked twice for the names of sheets", async () => {
    const heard: string[] = []
    const stop = host.onCellsChange((address) => heard.push(address))
    await host.sheetNames()
    const before = office.excel.batches
    type({ A1: 1, B2: 2, C3: 3, D4: 4 })
    await vi.waitFor(() => expect(heard).toEqual(["Sheet1!A1", "Sheet1!B2", "Sheet1!C3", "Sheet1!D4"]))
    expect(office.excel.batches - before).toBe(2)
    stop()
  })

  test("names of ranges alone are told", async () => {
    const { names } = office.workbook
    for (const [name, meaning] of [
      ["Rules", "Sheet1!$A$1:$D$9"],
      ["Rate", "0.3"],
      ["All", "Sheet1!$B:$B"],
    ] as const)
      names.set(name, meaning)
    names.set("Two", "Sheet1!$A$1,Sheet1!$C$1")
    expect(await host.names()).toEqual([
      { name: "Rules", range: "Sheet1!A1:D9" },
      { name: "All", range: "Sheet1!B:B" },
    ])
  })

  describe("what Excel refuses is a sentence", () => {
    test.each([
      ["AccessDenied", "The sheet or the workbook is protected or open for reading only."],
      ["InvalidOperationInCellEditMode", "A cell is being edited. Press Enter or Esc, then try again."],
      ["ItemNotFound", "A sheet or a range is no longer there. Choose it anew."],
      ["RangeExceedsLimit", "The range is too large for Excel to pass at once. Choose a smaller one."],
      ["SomethingNew", "Excel refused: In Excel's words."],
    ])("%s", async (code, sentence) => {
      office.excel.refusing = new ExcelRefusal(code, "In Excel's words.")
      const attempts = [
        () => host.selection(),
        () => host.sheetNames(),
        () => host.readRange("A1"),
        () => writeBlock(host, "A1", [[{ value: 1 }]]),
        () => host.insertFormula("A1", "=1"),
        () => insertPlan(host, emptyPlan),
        () => host.freeze("workbook"),
        () => host.select("A1"),
      ]
      for (const attempt of attempts) {
        await expect(attempt()).rejects.toMatchObject({ name: "HostError", message: expect.stringContaining(sentence) })
      }
      office.excel.refusing = undefined
      expect(await host.sheetNames()).toEqual(["Sheet1"])
    })

    test("a protected sheet keeps what it has", async () => {
      type({ A1: "=1+2" })
      office.sheet("Sheet1").isProtected = true
      const refused = { message: expect.stringMatching(/protected/) }
      await expect(host.insertFormula("B1", "=1")).rejects.toMatchObject(refused)
      await expect(writeBlock(host, "A1", [[{ value: 1 }]], { overwrite: true })).rejects.toMatchObject(refused)
      await expect(host.freeze("sheet")).rejects.toMatchObject(refused)
      expect(office.sheet("Sheet1").grid.at(0, 0).formula).toBe("=1+2")
    })
  })
})

const emptyPlan: SheetPlan = { name: "Plan", blocks: [], columnWidths: [], frozenRows: 0, highlights: [] }

const texts = [
  "=1+1",
  '=HYPERLINK("https://example.org")',
  "+1+1",
  "-1",
  "@SUM(A1)",
  "\t=1+1",
  "'quoted",
  "<img src=x onerror=alert(1)>",
  "#N/A: kept",
  "TRUE",
  "1/2",
]

function column(rows: number): { readonly value: number }[][] {
  return Array.from({ length: rows }, (_, row) => [{ value: row * 1.5 }])
}

function task(progress: (done: number, total: number) => unknown) {
  return { signal: new AbortController().signal, progress }
}
