import { describe, expect, test } from "vitest"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { textsThatLookLikeMore } from "../addin/host/contractChecks.ts"
import { insertPlan } from "../addin/host/insertPlan.ts"
import { writeBlock } from "../addin/host/writeBlock.ts"
import { type SheetsWorkbook, sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"

const texts = [...textsThatLookLikeMore, "-2+3", "\t+1", "''", "=IMPORTDATA(1)", "<script>alert(1)</script>", "#REF!x"]
const empty: SheetPlan = { name: "Plan", blocks: [], columnWidths: [], frozenRows: 0, highlights: [] }

/** The cells of the only column of a sheet, as what they hold and not as what they show. */
function held({ sheets }: SheetsWorkbook, sheet: string, column = 1): unknown[] {
  const cells = sheets.find(({ name }) => name === sheet)?.cells
  return texts.map((_, index) => cells?.get(`${index + 1},${column}`))
}

const wanted = texts.map((text) => ({ text }))
const column = texts.map((value) => [{ value }])

describe("a text that looks like more is that text in its cell", () => {
  test("of a plan", async () => {
    const workbook = sheetsWorkbook()
    await insertPlan(workbook.host, { ...empty, blocks: [{ at: "A1", cells: column }] })
    expect(held(workbook, "Plan")).toEqual(wanted)
  })

  test("when it is written, and when what was written is taken back", async () => {
    const workbook = sheetsWorkbook()
    await writeBlock(workbook.host, "Sheet1!A1", column)
    expect(held(workbook, "Sheet1")).toEqual(wanted)
    const controller = new AbortController()
    const rows = Array.from({ length: 200 }, () => [{ value: 1 }])
    const progress = (done: number) => done > 60 && controller.abort(new Error("enough"))
    const task = { signal: controller.signal, progress: (done: number) => void progress(done) }
    await expect(writeBlock(workbook.host, "Sheet1!A1", rows, { overwrite: true, task })).rejects.toThrow("enough")
    expect(held(workbook, "Sheet1")).toEqual(wanted)
  })

  test("when its formula is frozen, and when what spilled from that is", async () => {
    const workbook = sheetsWorkbook()
    const quoted = (text: string) => `="${text.replaceAll('"', '""')}"`
    const formulas = texts.map((text) => [{ formula: quoted(text) }])
    await insertPlan(workbook.host, { ...empty, blocks: [{ at: "A1", cells: formulas }] })
    await workbook.host.freeze("sheet")
    expect(held(workbook, "Plan")).toEqual(wanted)
    await workbook.host.insertFormula("Plan!C1", `=TRANSPOSE(TRANSPOSE(A1:A${texts.length}))`)
    await workbook.host.select("Plan!C1")
    expect(await workbook.host.freeze("selection")).toBe(1)
    expect(held(workbook, "Plan", 3)).toEqual(wanted)
  })

  test.each(["=A1", "+1"])("and %s is refused where Sheets takes no apostrophe: in a rule", async (text) => {
    const { host, sheets } = sheetsWorkbook()
    const sentence = `Google Sheets would read ${text} in a rule as a formula. Put a letter in front of it.`
    const validations = [{ range: "A1", allows: { kind: "list", values: ["a", text] }, sentence: "No." }] as const
    await expect(insertPlan(host, { ...empty, validations })).rejects.toThrow(sentence)
    const highlights = [{ range: "A1", text, style: "good" }] as const
    await expect(insertPlan(host, { ...empty, highlights })).rejects.toThrow(sentence)
    expect(sheets).toHaveLength(1)
  })
})
