import { describe, expect, test } from "vitest"
import { HostError, type WorkbookHost } from "../../addin/host/workbookHost.ts"
import { failureSentence } from "../../gas/calls/failureSentence.ts"
import { sheetsHost } from "../../gas/sidebar/sheetsHost.ts"
import { insertPlan } from "../addin/host/insertPlan.ts"
import { writeBlock } from "../addin/host/writeBlock.ts"
import { rowsAtOnce, sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"

const plan = { name: "A", blocks: [], columnWidths: [], frozenRows: 0, highlights: [] }
const pace = { cellsPerCall: 10, shortest: 10, longest: 20, isVisible: () => true, onAttention: () => {} }

async function refusalOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(HostError)
  return (error as HostError).message
}

describe("a call that Google does not carry out is a sentence", () => {
  test.each([
    [
      "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "several Google accounts",
    ],
    ["Authorization is required to perform that action.", "allow what Google asks for"],
    ["You do not have permission to call Spreadsheet.getSheets. Required permissions: x", "allow what Google asks for"],
    ["You do not have permission to perform that action.", "You may not change this spreadsheet."],
    [
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner",
      "protected against changes",
    ],
    ["Exceeded maximum execution time", "time limit of 6 minutes"],
    ["Service Spreadsheets timed out while accessing document with id x.", "did not answer in time"],
    ["Too many simultaneous invocations: Spreadsheets", "Wait a minute"],
    [
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
      "no room for more cells",
    ],
    ["Sheet 1234 not found", "has been deleted meanwhile"],
    ["NetworkError: Connection failure due to HTTP 0", "could not be reached"],
    ["Something new.", "(Something new). Try once more."],
  ])("%s", async (message, part) => {
    const failing = sheetsHost(() => Promise.reject(new Error(message)), pace)
    const sentence = await refusalOf(failing.sheetNames())
    expect(sentence).toContain(part)
    expect(sentence).toMatch(/^[A-Z].+\.$/)
    expect(failureSentence(message)).toBe(sentence)
  })

  test("whatever the call", async () => {
    const { host } = sheetsWorkbook({ authMode: "LIMITED" })
    const asked: ((host: WorkbookHost) => Promise<unknown>)[] = [
      (one) => one.locale(),
      (one) => one.selection(),
      (one) => one.sheetNames(),
      (one) => one.names(),
      (one) => one.readRange("A1"),
      (one) => writeBlock(one, "A1", [[{ value: 1 }]]),
      (one) => one.insertFormula("A1", "=1"),
      (one) => insertPlan(one, plan),
      (one) => one.freeze("workbook"),
      (one) => one.select("A1"),
    ]
    for (const ask of asked) expect(await refusalOf(ask(host))).toContain("Sellmore may not use this spreadsheet yet.")
  })

  test("a request that the script does not know, from a sidebar of another version", async () => {
    const { run } = sheetsWorkbook()
    for (const call of ["unheardOf", "constructor", "__proto__"]) {
      expect(run("answerSidebar", JSON.stringify({ call, args: [] }))).toContain("older than the script")
    }
  })
})

describe("what happens meanwhile", () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => [{ value: index }])

  test("a sheet deleted while it is read", async () => {
    const { host, userDeletes } = sheetsWorkbook({ sheets: ["Sheet1", "Leads"] })
    await writeBlock(host, "Leads!A1", numbers(rowsAtOnce * 3))
    const task = { signal: new AbortController().signal, progress: (done: number) => done > 0 && userDeletes("Leads") }
    expect(await refusalOf(host.readRange("Leads!A:A", task as never))).toContain('There is no sheet "Leads".')
  })

  test("a write that fails half-way is taken back", async () => {
    const workbook = sheetsWorkbook({ sheets: ["Leads"] })
    workbook.userTypes("Leads!A3", { formula: "=1+1" })
    workbook.userTypes("Leads!B3", { text: "=old" })
    let calls = 0
    const host = sheetsHost(async (request) => {
      if (request.includes("writeRows") && ++calls === 3) throw new Error("Exceeded maximum execution time")
      return workbook.run("answerSidebar", request) as string
    }, pace)
    expect(await refusalOf(writeBlock(host, "Leads!A1", numbers(40), { overwrite: true }))).toContain("6 minutes")
    expect(await host.readRange("Leads!A:B")).toEqual([
      [null, null],
      [null, null],
      [2, "=old"],
    ])
    expect(workbook.sheets[0]?.cells.get("3,1")).toEqual({ formula: "=1+1" })
  })

  test("what a call wrote is taken back when Sheets refuses a later part of it", async () => {
    const workbook = sheetsWorkbook({ sheets: ["Leads", "Rules"] })
    workbook.userTypes("Leads!A1", { formula: "=1+1" })
    const blocks = [
      { corner: "Leads!A1", cells: numbers(2) },
      { corner: "Rules!A1", cells: [[{ value: "x".repeat(50_001) }]] },
    ]
    expect(await refusalOf(workbook.host.writeCells(blocks, { overwrite: true }))).toContain("50000 characters")
    expect(workbook.sheets[0]?.cells.get("1,1")).toEqual({ formula: "=1+1" })
    expect(await workbook.host.readRange("Leads!A:A")).toEqual([[2]])
  })

  test("a small block and another go with one call, large ones with as many as they need", async () => {
    const workbook = sheetsWorkbook({ sheets: ["Leads", "Rules"] })
    const asked: string[] = []
    const host = sheetsHost(async (request) => {
      asked.push(request)
      return workbook.run("answerSidebar", request) as string
    }, pace)
    const blocks = (rows: number) => [
      { corner: "Leads!A1", cells: numbers(rows) },
      { corner: "Rules!B2", cells: numbers(rows) },
    ]
    await host.writeCells(blocks(4))
    expect(asked).toHaveLength(1)
    await host.writeCells(blocks(13), { overwrite: true })
    expect(asked).toHaveLength(1 + 3)
    expect(await host.readRange("Rules!B1:B15")).toEqual([
      [null],
      ...numbers(13).map(([cell]) => [cell?.value]),
      [null],
    ])
  })

  test.each(["Range.setNumberFormats", "Range.protect", "Sheet.insertChart", "Spreadsheet.setNamedRange"])(
    "a sheet is not left half inserted when %s fails",
    async (fails) => {
      const other = { ...plan, names: [{ name: "other", range: "A1" }] }
      const { everyFeaturePlan } = await import("../addin/host/everyFeaturePlan.ts")
      const { host, sheets, names } = sheetsWorkbook({ fails })
      expect(await refusalOf(host.insertSheets([other, everyFeaturePlan]))).toContain("Service Spreadsheets failed")
      expect(sheets.map(({ name }) => name)).toEqual(["Sheet1"])
      expect(names).toEqual([])
    },
  )

  test("cells that are still being calculated are not frozen", async () => {
    const { host, userTypes, sheets } = sheetsWorkbook()
    userTypes("Sheet1!A1", { formula: '="Loading..."' })
    expect(await refusalOf(host.freeze("sheet"))).toBe(
      "Some cells are still being calculated. Wait until they show their values.",
    )
    expect(sheets[0]?.cells.get("1,1")).toEqual({ formula: '="Loading..."' })
  })
})

describe("looking", () => {
  test("rests while the sidebar is hidden or nobody listens", async () => {
    const { run } = sheetsWorkbook()
    let looks = 0
    let isVisible = false
    const host = sheetsHost(
      async (request) => {
        looks++
        return run("answerSidebar", request) as string
      },
      { ...pace, isVisible: () => isVisible },
    )
    await new Promise((later) => setTimeout(later, 60))
    const stop = host.onSelectionChange(() => {})
    await new Promise((later) => setTimeout(later, 60))
    expect(looks).toBe(0)
    isVisible = true
    await expect.poll(() => looks).toBeGreaterThan(2)
    stop()
    await new Promise((later) => setTimeout(later, 60))
    const rested = looks
    await new Promise((later) => setTimeout(later, 60))
    expect(looks).toBe(rested)
  })

  test("goes on after a failure, and carries sums instead of cells where nothing changed", async () => {
    const workbook = sheetsWorkbook()
    const heard: string[] = []
    let isBroken = true
    const answers: string[] = []
    const host = sheetsHost(async (request) => {
      if (isBroken) throw new Error("NetworkError")
      const answer = workbook.run("answerSidebar", request) as string
      answers.push(answer)
      return answer
    }, pace)
    const stop = host.onCellsChange((address) => heard.push(address))
    await new Promise((later) => setTimeout(later, 60))
    isBroken = false
    await expect.poll(() => answers.length).toBeGreaterThan(2)
    expect(answers.at(-1)).not.toContain('"rows":[')
    workbook.userTypes("Sheet1!C4", 5)
    workbook.userTypes("Sheet1!B2", { formula: "=C4*2" })
    await expect.poll(() => heard.join()).toContain("Sheet1!B2:C4")
    stop()
  })

  test("never keeps a write waiting: hidden, failing or no longer wanted", async () => {
    const { run, shown } = sheetsWorkbook()
    let isVisible = true
    const host = sheetsHost(
      async (request) => {
        if (request.includes("look")) throw new Error("NetworkError")
        return run("answerSidebar", request) as string
      },
      { ...pace, isVisible: () => isVisible },
    )
    const stop = host.onCellsChange(() => {})
    const write = (value: number) => writeBlock(host, "Sheet1!A1", [[{ value }]], { overwrite: true })
    await write(1)
    const writing = write(2)
    isVisible = false
    await writing
    isVisible = true
    const last = write(3)
    stop()
    await last
    expect(shown("Sheet1!A1")).toBe(3)
  })

  test("Google is asked little: a look at the selection takes seven calls", async () => {
    const { run, calls } = sheetsWorkbook()
    run("answerSidebar", JSON.stringify({ call: "look", args: [{ cells: false }] }))
    expect(calls).toHaveLength(7)
  })
})
