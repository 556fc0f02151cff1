import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { Selection, WorkbookHost } from "../../../addin/host/workbookHost.ts"
import type { Cell } from "../../../core/cells/index.ts"
import { onSheet } from "../../../core/worksheets/address.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

/**
 * What the pane relies on, the same for every adapter. `makeHost` gives a workbook with at least one sheet; the contract
 * itself makes the sheets it works on. `calculates: false` is for hosts without a formula engine.
 */
export function workbookHostContract(
  makeHost: () => WorkbookHost | Promise<WorkbookHost>,
  { calculates = true }: { calculates?: boolean } = {},
): void {
  let host: WorkbookHost
  const unsubscribe: (() => void)[] = []

  beforeEach(async () => {
    host = await makeHost()
  })

  afterEach(() => {
    for (const stop of unsubscribe.splice(0)) stop()
  })

  function listen(): Selection[] {
    const heard: Selection[] = []
    unsubscribe.push(host.onSelectionChange((selection) => heard.push(selection)))
    return heard
  }

  const insert = async (name: string, cells: readonly (readonly Cell[])[]) => host.insertSheet(planOf(name, cells))

  /** A refusal is a sentence that a person can act on. */
  async function expectRefusal(asked: Promise<unknown>): Promise<void> {
    await expect(asked).rejects.toMatchObject({ name: "HostError", message: expect.stringMatching(/^[\p{L}"'].+\.$/u) })
  }

  describe("sheets", () => {
    test("there is at least one", async () => {
      expect((await host.sheetNames()).length).toBeGreaterThanOrEqual(1)
    })

    test("an inserted sheet is there under the name that is answered", async () => {
      const before = await host.sheetNames()
      const name = await insert("Score rules", [["Field"]])
      expect(name).toBe("Score rules")
      expect(await host.sheetNames()).toHaveLength(before.length + 1)
      expect(await host.sheetNames()).toContain(name)
    })

    test("a sheet of that name is kept, and the new one has another name", async () => {
      const first = await insert("Score rules", [["first"]])
      const second = await insert("Score rules", [["second"]])
      expect(second).not.toBe(first)
      expect(second.startsWith("Score rules")).toBe(true)
      expect(await host.readRange(onSheet(first, "A1"))).toEqual([["first"]])
      expect(await host.readRange(onSheet(second, "A1"))).toEqual([["second"]])
      expect(await insert("Score rules", [["third"]])).not.toBe(second)
    })

    test("blocks stand where the plan puts them", async () => {
      const name = await host.insertSheet({
        ...planOf("Blocks", []),
        blocks: [
          { at: "B2", cells: [[{ value: "a" }, { value: 1 }]], style: "heading" },
          { at: "D5", cells: [[{ value: true }], [{ value: "below" }]], style: "input" },
        ],
      })
      expect(await host.readRange(onSheet(name, "A1:D6"))).toEqual([
        [null, null, null, null],
        [null, "a", 1, null],
        [null, null, null, null],
        [null, null, null, null],
        [null, null, null, true],
        [null, null, null, "below"],
      ])
    })

    test("text stays text, whatever it looks like", async () => {
      const texts = ["=SUM(A1)", "0012", "1,234", "+49 30 1234", "'quoted", "TRUE", "2026-11-21", "#N/A sentence"]
      const name = await insert("Texts", [texts])
      expect(await host.readRange(onSheet(name, "A1:H1"))).toEqual([texts])
    })

    test("numbers and flags keep their kind, blanks are null", async () => {
      const name = await insert("Kinds", [[0, -1.5, 1e9, true, false, null, "x"]])
      expect(await host.readRange(onSheet(name, "A1:G1"))).toEqual([[0, -1.5, 1e9, true, false, null, "x"]])
    })

    test("a whole plan of width, frozen rows and highlights is taken", async () => {
      const name = await host.insertSheet({
        ...planOf("Whole", [["OK"], ["differs"]]),
        columnWidths: [30, 8],
        frozenRows: 1,
        highlights: [
          { range: "A1:A2", text: "OK", style: "good" },
          { range: "A1:A2", text: "differs", style: "bad" },
        ],
      })
      expect(await host.readRange(onSheet(name, "A1:A2"))).toEqual([["OK"], ["differs"]])
    })

    test.each(["Ann's list", "2026 plan", "Ümläut 日本"])(
      "the sheet name %s is quoted where it must be",
      async (wanted) => {
        const name = await insert(wanted, [["here"]])
        expect(name.replace("’", "'")).toBe(wanted)
        expect(await host.readRange(onSheet(name, "A1"))).toEqual([["here"]])
        await host.select(onSheet(name, "A1"))
        await expect.poll(async () => (await host.selection()).address).toBe(onSheet(name, "A1"))
      },
    )
  })

  describe("ranges", () => {
    test("a sheet that does not exist is refused with a sentence", async () => {
      await expectRefusal(host.readRange("Nowhere!A1"))
      await expectRefusal(host.select("Nowhere!A1"))
      await expectRefusal(host.insertFormula("Nowhere!A1", "=1+2"))
    })
  })

  describe("the selection", () => {
    test("is what was selected last, with its size", async () => {
      const name = await insert("Leads", [["a"]])
      await host.select(onSheet(name, "B2:D11"))
      await expect.poll(() => host.selection()).toEqual({ address: "Leads!B2:D11", rows: 10, columns: 3 })
      await host.select(onSheet(name, "C3"))
      await expect.poll(() => host.selection()).toEqual({ address: "Leads!C3", rows: 1, columns: 1 })
    })

    test("is told to every listener", async () => {
      const name = await insert("Leads", [["a"]])
      const one = listen()
      const other = listen()
      await host.select(onSheet(name, "B2:C3"))
      const wanted = { address: "Leads!B2:C3", rows: 2, columns: 2 }
      await vi.waitFor(() => expect(one).toContainEqual(wanted), patience)
      await vi.waitFor(() => expect(other).toContainEqual(wanted), patience)
    })

    test("is told no more after unsubscribing, and to others still", async () => {
      const name = await insert("Leads", [["a"]])
      const stopped: Selection[] = []
      const stop = host.onSelectionChange((selection) => stopped.push(selection))
      const staying = listen()
      await host.select(onSheet(name, "B2"))
      await vi.waitFor(() => expect(stopped).not.toHaveLength(0), patience)
      stop()
      stop()
      const told = stopped.length
      await host.select(onSheet(name, "D4:E5"))
      await vi.waitFor(() => expect(staying).toContainEqual({ address: "Leads!D4:E5", rows: 2, columns: 2 }), patience)
      expect(stopped.slice(told).filter(({ address }) => address === "Leads!D4:E5")).toEqual([])
    })
  })

  describe("a formula", () => {
    test("is written into a blank cell, and the address is answered", async () => {
      const name = await insert("Score rules", [["a"]])
      const address = onSheet(name, "C2")
      expect(await host.insertFormula(address, "=1+2")).toBe(address)
      if (calculates) await expect.poll(() => host.readRange(address), patience).toEqual([[3]])
    })

    if (calculates)
      test("is in English form with commas", async () => {
        const name = await insert("Sums", [[1, 2.5]])
        const address = onSheet(name, "C1")
        await host.insertFormula(address, '=IF(SUM(A1,B1)=3.5,"yes; sure","no")')
        await expect.poll(() => host.readRange(address), patience).toEqual([["yes; sure"]])
      })

    test("is refused on a filled cell, which stays as it was", async () => {
      const name = await insert("Filled", [["kept", 0, false]])
      for (const cell of ["A1", "B1", "C1"]) await expectRefusal(host.insertFormula(onSheet(name, cell), "=1+2"))
      expect(await host.readRange(onSheet(name, "A1:C1"))).toEqual([["kept", 0, false]])
    })

    test("is refused on a cell that holds a formula", async () => {
      const name = await insert("Twice", [["a"]])
      await host.insertFormula(onSheet(name, "B2"), '=""')
      await expectRefusal(host.insertFormula(onSheet(name, "B2"), "=1+2"))
    })

    if (calculates)
      test("of a plan calculates on its own sheet", async () => {
        const formula = (text: string) => ({ formula: text })
        const name = await host.insertSheet({
          ...planOf("Calculated", []),
          blocks: [{ at: "A1", cells: [[{ value: 2 }, { value: 3 }, formula("=A1*B1")]] }],
        })
        await expect.poll(() => host.readRange(onSheet(name, "C1")), patience).toEqual([[6]])
      })
  })
}

const patience = { timeout: 5000, interval: 50 }

function planOf(name: string, cells: readonly (readonly Cell[])[]): SheetPlan {
  const blocks = cells.length === 0 ? [] : [{ at: "A1", cells: cells.map((row) => row.map((value) => ({ value }))) }]
  return { name, blocks, columnWidths: [], frozenRows: 0, highlights: [] }
}
