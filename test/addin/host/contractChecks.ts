import { expect, vi } from "vitest"
import { HostError, type Selection, type Task, type WorkbookHost } from "../../../addin/host/workbookHost.ts"
import type { Cell, Matrix } from "../../../core/cells/index.ts"
import { onSheet, readAddress } from "../../../core/worksheets/address.ts"
import type { PlanCell, SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import { insertPlan } from "./insertPlan.ts"
import type { ContractBench, ContractCheck } from "./workbookHostContract.ts"
import { writeBlock } from "./writeBlock.ts"

/** How long a host may take to show or tell something. */
export const patience = { timeout: 5000, interval: 50 }

/** Cells that would be formulas, numbers, dates, flags, errors or markup if a host took them for what they look like. */
export const textsThatLookLikeMore: readonly string[] = [
  "=SUM(A1)",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  "0012",
  "1,234",
  "1.234,5",
  "50%",
  "1e3",
  "+49 30 1234",
  "'quoted",
  "TRUE",
  "2026-11-21",
  "12:30",
  "#N/A sentence",
  "<img src=x onerror=alert(1)>",
  '=HYPERLINK("http://example.com","a")',
]

export const contractChecks: Readonly<Record<string, readonly ContractCheck[]>> = {
  "what the host is": [
    {
      about: "its locale is a language tag and a decimal sign",
      async run({ host }) {
        const { tag, decimalSign } = await host.locale()
        expect(new Intl.Locale(tag).language).toMatch(/^[a-z]{2,3}$/)
        expect([".", ","]).toContain(decimalSign)
      },
    },
    {
      about: "says of each capability yes or no",
      async run({ host }) {
        const { undoesInOneStep, charts, protections } = host.capabilities
        for (const capability of [undoesInOneStep, charts, protections]) expect(capability).toBeTypeOf("boolean")
      },
    },
  ],

  sheets: [
    {
      about: "there is at least one",
      async run({ host }) {
        expect((await host.sheetNames()).length).toBeGreaterThanOrEqual(1)
      },
    },
    {
      about: "an inserted sheet is there under the name that is answered",
      async run({ host }) {
        const before = await host.sheetNames()
        const name = await insert(host, "Score rules", [["Field"]])
        expect(name).toBe("Score rules")
        expect(await host.sheetNames()).toHaveLength(before.length + 1)
        expect(await host.sheetNames()).toContain(name)
      },
    },
    {
      about: "a sheet of that name is kept, and the new one has another name",
      async run({ host }) {
        const first = await insert(host, "Score rules", [["first"]])
        const second = await insert(host, "Score rules", [["second"]])
        expect(second).not.toBe(first)
        expect(second.startsWith("Score rules")).toBe(true)
        expect(await host.readRange(onSheet(first, "A1"))).toEqual([["first"]])
        expect(await host.readRange(onSheet(second, "A1"))).toEqual([["second"]])
        expect(await insert(host, "Score rules", [["third"]])).not.toBe(second)
      },
    },
    {
      about: "blocks stand where the plan puts them",
      async run({ host }) {
        const name = await insertPlan(host, {
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
      },
    },
    {
      about: "text stays text, whatever it looks like",
      async run({ host }) {
        const name = await insert(
          host,
          "Texts",
          textsThatLookLikeMore.map((text) => [text]),
        )
        const wanted = textsThatLookLikeMore.map((text) => [text])
        expect(await host.readRange(onSheet(name, `A1:A${wanted.length}`))).toEqual(wanted)
      },
    },
    {
      about: "numbers and flags keep their kind, blanks are null",
      async run({ host }) {
        const name = await insert(host, "Kinds", [[0, -1.5, 1e9, true, false, null, "x"]])
        expect(await host.readRange(onSheet(name, "A1:G1"))).toEqual([[0, -1.5, 1e9, true, false, null, "x"]])
      },
    },
    {
      about: "a whole plan of width, frozen rows and highlights is taken",
      async run({ host }) {
        const name = await insertPlan(host, {
          ...planOf("Whole", [["OK"], ["differs"]]),
          columnWidths: [30, 8],
          frozenRows: 1,
          highlights: [
            { range: "A1:A2", text: "OK", style: "good" },
            { range: "A1:A2", text: "differs", style: "bad" },
          ],
        })
        expect(await host.readRange(onSheet(name, "A1:A2"))).toEqual([["OK"], ["differs"]])
      },
    },
    ...["Ann's list", "2026 plan", "Ümläut 日本"].map(
      (wanted): ContractCheck => ({
        about: `the sheet name ${wanted} is quoted where it must be`,
        async run({ host }) {
          const name = await insert(host, wanted, [["here"]])
          expect(name.replace("’", "'")).toBe(wanted)
          expect(await host.readRange(onSheet(name, "A1"))).toEqual([["here"]])
          await host.select(onSheet(name, "A1"))
          await expect.poll(async () => (await host.selection()).address, patience).toBe(onSheet(name, "A1"))
        },
      }),
    ),
    {
      about: "an inserted sheet is one step to undo",
      needs: ["person"],
      async run({ host, person }) {
        if (!host.capabilities.undoesInOneStep) return
        const before = await host.sheetNames()
        await insertPlan(host, {
          ...planOf("Undone", [["a", 1]]),
          columnWidths: [20],
          names: [{ name: "first_cell", range: "A1" }],
        })
        await person.undo()
        expect(await host.sheetNames()).toEqual(before)
        expect(await host.names()).toEqual([])
      },
    },
    {
      about: "a sheet that a person renames is found by its new name alone",
      needs: ["person"],
      async run({ host, person }) {
        const name = await insert(host, "Leads", [["kept"]])
        await person.renameSheet(name, "Old leads")
        expect(await host.sheetNames()).toContain("Old leads")
        expect(await host.readRange("'Old leads'!A1")).toEqual([["kept"]])
        await expectRefusal(host.readRange(onSheet(name, "A1")))
        await expectRefusal(writeBlock(host, onSheet(name, "C1"), valueCells([["x"]])))
      },
    },
    {
      about: "a sheet that a person deletes is refused with a sentence",
      needs: ["person"],
      async run({ host, person }) {
        const name = await insert(host, "Leads", [["gone"]])
        await insert(host, "Other", [["stays"]])
        await person.deleteSheet(name)
        expect(await host.sheetNames()).not.toContain(name)
        await expectRefusal(host.readRange(onSheet(name, "A1")))
        await expectRefusal(host.select(onSheet(name, "A1")))
        await expectRefusal(host.insertFormula(onSheet(name, "C1"), "=1+2"))
        await expectRefusal(writeBlock(host, onSheet(name, "C1"), valueCells([["x"]])))
      },
    },
  ],

  "several sheets": [
    {
      about: "are all there in their order under the names that are answered, and the first is shown",
      async run({ host }) {
        const before = await host.sheetNames()
        const sheets = await host.insertSheets(twoPlans(2, 5))
        expect(sheets).toEqual(["a Team", "Week"])
        const added = (await host.sheetNames()).filter((name) => !before.includes(name))
        expect(added).toEqual(sheets)
        await expect.poll(async () => (await host.selection()).address, patience).toBe(onSheet(sheets[0] ?? "", "A1"))
      },
    },
    {
      about: "that read each other calculate, by address and by name",
      needs: ["calculates"],
      async run({ host }) {
        await expectTwoSheets(host, await host.insertSheets(twoPlans(2, 5)), 2, 5)
      },
    },
    {
      about: "inserted again get numbers, sheets and names, and calculate by themselves",
      needs: ["calculates"],
      async run({ host }) {
        const first = await host.insertSheets(twoPlans(2, 5))
        const second = await host.insertSheets(twoPlans(3, 7))
        expect(second).toEqual(first.map((name) => `${name} 2`))
        expect((await host.names()).map(({ name }) => name).sort()).toEqual([
          "team_rate",
          "team_rate_2",
          "week_total",
          "week_total_2",
        ])
        await expectTwoSheets(host, first, 2, 5)
        await expectTwoSheets(host, second, 3, 7)
        await writeBlock(host, onSheet(second[1] ?? "", "A1"), valueCells([[8]]), { overwrite: true })
        await expectTwoSheets(host, second, 3, 8)
        await expectTwoSheets(host, first, 2, 5)
      },
    },
    {
      about: "of which one name is taken get the same number all",
      async run({ host }) {
        await insert(host, "WEEK", [["kept"]])
        const sheets = await host.insertSheets(twoPlans(2, 5))
        expect(sheets).toEqual(["a Team 2", "Week 2"])
        expect(await host.readRange("WEEK!A1")).toEqual([["kept"]])
      },
    },
    {
      about: "are one step to undo",
      needs: ["person"],
      async run({ host, person }) {
        if (!host.capabilities.undoesInOneStep) return
        const before = await host.sheetNames()
        await host.insertSheets(twoPlans(2, 5))
        await person.undo()
        expect(await host.sheetNames()).toEqual(before)
        expect(await host.names()).toEqual([])
      },
    },
    {
      about: "of which one is refused leave nothing behind",
      async run({ host }) {
        const kept = await insert(host, "Kept", [["kept"]])
        const before = await host.sheetNames()
        const [first, second] = twoPlans(2, 5) as [SheetPlan, SheetPlan]
        const wrong = { ...second, names: [{ name: "A1", range: "A1" }] }
        await expectRefusal(host.insertSheets([first, wrong]))
        expect(await host.sheetNames()).toEqual(before)
        expect(await host.names()).toEqual([])
        expect(await host.readRange(onSheet(kept, "A1"))).toEqual([["kept"]])
      },
    },
  ],

  names: [
    {
      about: "of a plan are there with their range, the sheet in front",
      async run({ host }) {
        const name = await insertPlan(host, {
          ...planOf("Score rules", [["Field", "Points"]]),
          names: [
            { name: "rule_headings", range: "A1:B1" },
            { name: "first_points", range: "B2" },
          ],
        })
        expect(sorted(await host.names())).toEqual([
          { name: "first_points", range: onSheet(name, "B2") },
          { name: "rule_headings", range: onSheet(name, "A1:B1") },
        ])
      },
    },
    {
      about: "may stand for more rows and columns than any other sheet has",
      async run({ host }) {
        const name = await insertPlan(host, {
          ...planOf("Long", []),
          blocks: [{ at: "AF1300", cells: valueCells([["last"]]) }],
          names: [{ name: "all_of_it", range: "A1:AF1300" }],
        })
        expect(await host.names()).toEqual([{ name: "all_of_it", range: onSheet(name, "A1:AF1300") }])
      },
    },
    {
      about: "are there for the plan's own formulas",
      needs: ["calculates"],
      async run({ host }) {
        const name = await insertPlan(host, planWithName("Named", 4))
        await expect.poll(() => host.readRange(onSheet(name, "B1")), patience).toEqual([[8]])
      },
    },
    {
      about: "that are taken get a number, and the formulas of the second sheet follow",
      needs: ["calculates"],
      async run({ host }) {
        const first = await insertPlan(host, planWithName("Named", 4))
        const second = await insertPlan(host, planWithName("Named", 5))
        await expect.poll(() => host.readRange(onSheet(first, "B1")), patience).toEqual([[8]])
        await expect.poll(() => host.readRange(onSheet(second, "B1")), patience).toEqual([[10]])
        expect((await host.names()).map(({ name }) => name).sort()).toEqual(["close_rate", "close_rate_2"])
      },
    },
    {
      about: "follow when a person renames their sheet",
      needs: ["person"],
      async run({ host, person }) {
        const name = await insertPlan(host, planWithName("Named", 4))
        await person.renameSheet(name, "New name")
        expect(await host.names()).toEqual([{ name: "close_rate", range: "'New name'!A1" }])
      },
    },
  ],

  "reading a range": [
    {
      about: "a sheet that does not exist is refused with a sentence",
      async run({ host }) {
        await expectRefusal(host.readRange("Nowhere!A1"))
        await expectRefusal(host.select("Nowhere!A1"))
        await expectRefusal(host.insertFormula("Nowhere!A1", "=1+2"))
        await expectRefusal(writeBlock(host, "Nowhere!A1", valueCells([["x"]])))
      },
    },
    {
      about: "what is no address is refused with a sentence",
      async run({ host }) {
        await expectRefusal(host.readRange("the leads"))
        await expectRefusal(writeBlock(host, "the leads", valueCells([["x"]])))
      },
    },
    {
      about: "whole columns and rows end with their last filled cell",
      async run({ host }) {
        const name = await insert(host, "Leads", [
          ["Title", "Visits", null, "Note"],
          [null, null, null, null],
          ["CMO", 3, null, null],
          [null, null, null, null],
          [null, null, null, "far below"],
        ])
        expect(await host.readRange(onSheet(name, "A:B"))).toEqual([
          ["Title", "Visits"],
          [null, null],
          ["CMO", 3],
        ])
        expect(await host.readRange(onSheet(name, "1:3"))).toEqual([
          ["Title", "Visits", null, "Note"],
          [null, null, null, null],
          ["CMO", 3, null, null],
        ])
        expect(await host.readRange(onSheet(name, "3:3"))).toEqual([["CMO", 3]])
      },
    },
    {
      about: "its progress runs from 0 to the whole",
      async run({ host }) {
        const name = await insert(host, "Leads", [["a"], ["b"], ["c"]])
        const { task, heard } = watchedTask()
        expect(await host.readRange(onSheet(name, "A1:A3"), task)).toEqual([["a"], ["b"], ["c"]])
        expectWholeProgress(heard)
      },
    },
    {
      about: "cancelled, it rejects with the reason",
      async run({ host }) {
        const name = await insert(host, "Leads", [["a"], ["b"]])
        await expectCancelled((task) => host.readRange(onSheet(name, "A1:A2"), task))
      },
    },
    {
      about: "cancelled half-way, it rejects with the reason",
      needs: ["rowsAtOnce"],
      async run({ host, rowsAtOnce }) {
        const name = await insert(host, "Leads", rowsOf(rowsAtOnce * 2 + 1))
        const { task, heard, stop } = watchedTask()
        const reading = host.readRange(onSheet(name, `A1:A${rowsAtOnce * 2 + 1}`), {
          ...task,
          progress: (done, total) => {
            task.progress(done, total)
            if (done > 0) stop()
          },
        })
        await expect(reading).rejects.toThrow(noLongerWanted)
        const [done = 0, total = 0] = heard.at(-1) ?? []
        expect(done).toBeLessThan(total)
      },
    },
  ],

  "writing cells": [
    {
      about: "values keep their kind and stand from the corner on",
      async run({ host }) {
        const name = await insert(host, "Target", [["kept"]])
        await writeBlock(
          host,
          onSheet(name, "B2"),
          valueCells([
            [1, "two", true],
            [-0.5, null, false],
          ]),
        )
        expect(await host.readRange(onSheet(name, "A1:E4"))).toEqual([
          ["kept", null, null, null, null],
          [null, 1, "two", true, null],
          [null, -0.5, null, false, null],
          [null, null, null, null, null],
        ])
      },
    },
    {
      about: "text stays text, whatever it looks like",
      async run({ host }) {
        const name = await insert(host, "Texts", [["Texts"]])
        const wanted = textsThatLookLikeMore.map((text) => [text])
        await writeBlock(host, onSheet(name, "A2"), valueCells(wanted))
        expect(await host.readRange(onSheet(name, `A2:A${wanted.length + 1}`))).toEqual(wanted)
      },
    },
    {
      about: "formulas calculate where they stand",
      needs: ["calculates"],
      async run({ host }) {
        const name = await insert(host, "Sums", [[2, 3]])
        await writeBlock(host, onSheet(name, "C1"), [[{ formula: "=A1*B1" }, { formula: '=IF(C1=6,"a;b","c")' }]])
        await expect.poll(() => host.readRange(onSheet(name, "C1:D1")), patience).toEqual([[6, "a;b"]])
      },
    },
    {
      about: "is refused when one cell is filled, and leaves all as it was",
      async run({ host }) {
        const name = await insert(host, "Filled", [
          [null, null],
          [null, 0],
        ])
        await expectRefusal(
          writeBlock(
            host,
            onSheet(name, "A1"),
            valueCells([
              ["x", "x"],
              ["x", "x"],
            ]),
          ),
        )
        expect(await host.readRange(onSheet(name, "A1:B2"))).toEqual([
          [null, null],
          [null, 0],
        ])
      },
    },
    {
      about: "is refused where a formula shows an empty text",
      async run({ host }) {
        const name = await insert(host, "Formula", [["a"]])
        await host.insertFormula(onSheet(name, "B2"), '=""')
        await expectRefusal(writeBlock(host, onSheet(name, "B2"), valueCells([["x"]])))
      },
    },
    {
      about: "overwrites where that is wished, and a blank empties its cell",
      async run({ host }) {
        const name = await insert(host, "Filled", [["old", "old", "kept"]])
        await writeBlock(host, onSheet(name, "A1"), valueCells([["new", null]]), { overwrite: true })
        expect(await host.readRange(onSheet(name, "A1:C1"))).toEqual([["new", null, "kept"]])
      },
    },
    {
      about: "is one step to undo",
      needs: ["person"],
      async run({ host, person }) {
        if (!host.capabilities.undoesInOneStep) return
        const name = await insert(host, "Target", [["kept", "old"]])
        await writeBlock(
          host,
          onSheet(name, "B1"),
          valueCells([
            ["new", 2],
            [3, 4],
          ]),
          { overwrite: true },
        )
        await person.undo()
        expect(await host.readRange(onSheet(name, "A1:C2"))).toEqual([
          ["kept", "old", null],
          [null, null, null],
        ])
      },
    },
    {
      about: "goes on past the last row and column that a new sheet has",
      async run({ host }) {
        const name = await insert(host, "Small", [["a"]])
        await writeBlock(host, onSheet(name, "AD1200"), valueCells([["far", "away"]]))
        expect(await host.readRange(onSheet(name, "AD1200:AE1200"))).toEqual([["far", "away"]])
      },
    },
    {
      about: "its progress runs from 0 to the whole",
      async run({ host }) {
        const name = await insert(host, "Target", [["a"]])
        const { task, heard } = watchedTask()
        await writeBlock(host, onSheet(name, "A2"), valueCells([[1], [2], [3]]), { task })
        expectWholeProgress(heard)
      },
    },
    {
      about: "cancelled, it rejects with the reason and writes nothing",
      async run({ host }) {
        const name = await insert(host, "Target", [["a"]])
        await expectCancelled((task) => writeBlock(host, onSheet(name, "A2"), valueCells([[1], [2]]), { task }))
        expect(await host.readRange(onSheet(name, "A1:A3"))).toEqual([["a"], [null], [null]])
      },
    },
    {
      about: "cancelled half-way, it takes back what it wrote",
      needs: ["rowsAtOnce"],
      async run({ host, rowsAtOnce }) {
        const rows = rowsAtOnce * 2 + 1
        const name = await insert(host, "Target", [["old"]])
        const { task, stop } = watchedTask()
        let total = 0
        const writing = writeBlock(host, onSheet(name, "A1"), valueCells(rowsOf(rows)), {
          overwrite: true,
          task: {
            ...task,
            progress: (done, all) => {
              total = all
              if (done > 0 && done < all) stop()
            },
          },
        })
        await writing.then(
          // A host that writes all at once has nothing to take back.
          () => expect(total).toBeGreaterThan(0),
          (reason) => expect(reason.message).toBe(noLongerWanted),
        )
        if (!task.signal.aborted) return
        const shown = await host.readRange(onSheet(name, "A:A"))
        expect(shown).toEqual([["old"]])
      },
    },
  ],

  "writing several blocks": [
    {
      about: "each stands from its corner on, on its sheet",
      async run({ host }) {
        const [first, second] = await insertTwo(host)
        await host.writeCells([
          { corner: onSheet(first, "B2"), cells: valueCells([[1, "=two"]]) },
          { corner: onSheet(second, "C1"), cells: valueCells([[true], [4]]) },
          { corner: onSheet(first, "A4"), cells: valueCells([["below"]]) },
          { corner: onSheet(first, "A9"), cells: [] },
        ])
        expect(await host.readRange(onSheet(first, "A1:C4"))).toEqual([
          ["kept", null, null],
          [null, 1, "=two"],
          [null, null, null],
          ["below", null, null],
        ])
        expect(await host.readRange(onSheet(second, "A1:C2"))).toEqual([
          ["kept", null, true],
          [null, null, 4],
        ])
      },
    },
    {
      about: "is refused when one cell of one block is filled, and leaves all as it was",
      async run({ host }) {
        const [first, second] = await insertTwo(host)
        await expectRefusal(
          host.writeCells([
            { corner: onSheet(first, "B1"), cells: valueCells([[1]]) },
            { corner: onSheet(second, "A1"), cells: valueCells([[2]]) },
          ]),
        )
        for (const sheet of [first, second])
          expect(await host.readRange(onSheet(sheet, "A1:B1"))).toEqual([["kept", null]])
      },
    },
    {
      about: "is refused when one sheet is not there, and leaves all as it was",
      async run({ host }) {
        const [first] = await insertTwo(host)
        const gone = { corner: "Nowhere!A1", cells: valueCells([[2]]) }
        await expectRefusal(
          host.writeCells([{ corner: onSheet(first, "A1"), cells: valueCells([[1]]) }, gone], { overwrite: true }),
        )
        expect(await host.readRange(onSheet(first, "A1"))).toEqual([["kept"]])
      },
    },
    {
      about: "is one step to undo",
      needs: ["person"],
      async run({ host, person }) {
        if (!host.capabilities.undoesInOneStep) return
        const sheets = await insertTwo(host)
        const blocks = sheets.map((sheet) => ({ corner: onSheet(sheet, "A1"), cells: valueCells([["new", 2]]) }))
        await host.writeCells(blocks, { overwrite: true })
        await person.undo()
        for (const sheet of sheets) expect(await host.readRange(onSheet(sheet, "A1:B1"))).toEqual([["kept", null]])
      },
    },
    {
      about: "its progress runs once from 0 to the whole",
      async run({ host }) {
        const sheets = await insertTwo(host)
        const { task, heard } = watchedTask()
        const blocks = sheets.map((sheet) => ({ corner: onSheet(sheet, "A2"), cells: valueCells([[1], [2], [3]]) }))
        await host.writeCells(blocks, { task })
        expectWholeProgress(heard)
        expect(new Set(heard.map(([, total]) => total)).size).toBe(1)
      },
    },
    {
      about: "cancelled half-way, it takes back all blocks",
      needs: ["rowsAtOnce"],
      async run({ host, rowsAtOnce }) {
        const sheets = await insertTwo(host)
        const { task, stop } = watchedTask()
        const cells = valueCells(rowsOf(rowsAtOnce + 1))
        const writing = host.writeCells(
          sheets.map((sheet) => ({ corner: onSheet(sheet, "A1"), cells })),
          {
            overwrite: true,
            task: { ...task, progress: (done, total) => done > cells.length && done < total && stop() },
          },
        )
        await writing.catch((reason) => expect(reason.message).toBe(noLongerWanted))
        // A host that writes all at once has nothing to take back.
        if (!task.signal.aborted) return
        for (const sheet of sheets) expect(await host.readRange(onSheet(sheet, "A:A"))).toEqual([["kept"]])
      },
    },
    {
      about: "is told as changes on each sheet",
      async run({ host, later }) {
        const [first, second] = await insertTwo(host)
        await host.select(onSheet(second, "A1"))
        const heard = listenToCells(host, later)
        await host.writeCells([
          { corner: onSheet(first, "B2"), cells: valueCells([[1]]) },
          { corner: onSheet(second, "C3"), cells: valueCells([[2]]) },
        ])
        await expectTold(heard, second, "C3")
        await host.select(onSheet(first, "A1"))
        await expectTold(heard, first, "B2")
      },
    },
  ],

  "the selection": [
    {
      about: "is what was selected last, with its size",
      async run({ host }) {
        const name = await insert(host, "Leads", [["a"]])
        await host.select(onSheet(name, "B2:D11"))
        await expect.poll(() => host.selection(), patience).toEqual({ address: "Leads!B2:D11", rows: 10, columns: 3 })
        await host.select(onSheet(name, "C3"))
        await expect.poll(() => host.selection(), patience).toEqual({ address: "Leads!C3", rows: 1, columns: 1 })
      },
    },
    {
      about: "on a sheet that is not shown shows that sheet",
      async run({ host }) {
        const name = await insert(host, "Leads", [["a"]])
        await insert(host, "Other", [["b"]])
        await host.select(onSheet(name, "B2"))
        await expect.poll(() => host.selection(), patience).toEqual({ address: "Leads!B2", rows: 1, columns: 1 })
      },
    },
    {
      about: "is told to every listener",
      async run({ host, later }) {
        const name = await insert(host, "Leads", [["a"]])
        const one = listen(host, later)
        const other = listen(host, later)
        await host.select(onSheet(name, "B2:C3"))
        const wanted = { address: "Leads!B2:C3", rows: 2, columns: 2 }
        await vi.waitFor(() => expect(one).toContainEqual(wanted), patience)
        await vi.waitFor(() => expect(other).toContainEqual(wanted), patience)
      },
    },
    {
      about: "is told no more after unsubscribing, and to others still",
      async run({ host, later }) {
        const name = await insert(host, "Leads", [["a"]])
        const stopped: Selection[] = []
        const stop = host.onSelectionChange((selection) => stopped.push(selection))
        const staying = listen(host, later)
        await host.select(onSheet(name, "B2"))
        await vi.waitFor(() => expect(stopped).not.toHaveLength(0), patience)
        stop()
        stop()
        const told = stopped.length
        await host.select(onSheet(name, "D4:E5"))
        await vi.waitFor(
          () => expect(staying).toContainEqual({ address: "Leads!D4:E5", rows: 2, columns: 2 }),
          patience,
        )
        expect(stopped.slice(told).filter(({ address }) => address === "Leads!D4:E5")).toEqual([])
      },
    },
  ],

  "changes of cells": [
    {
      about: "are told when we write",
      async run({ host, later }) {
        const name = await insert(host, "Leads", [["a", "b"]])
        const heard = listenToCells(host, later)
        await writeBlock(host, onSheet(name, "B2"), valueCells([[1, 2]]))
        await expectTold(heard, name, "B2")
        await expectTold(heard, name, "C2")
      },
    },
    {
      about: "are told when a formula is inserted",
      async run({ host, later }) {
        const name = await insert(host, "Leads", [["a"]])
        const heard = listenToCells(host, later)
        await host.insertFormula(onSheet(name, "D4"), "=1+2")
        await expectTold(heard, name, "D4")
      },
    },
    {
      about: "are told when a person types",
      needs: ["person"],
      async run({ host, person, later }) {
        const name = await insert(host, "Leads", [["a"]])
        const heard = listenToCells(host, later)
        await person.type(onSheet(name, "A1"), "changed")
        await expectTold(heard, name, "A1")
        expect(await host.readRange(onSheet(name, "A1"))).toEqual([["changed"]])
      },
    },
    {
      about: "are told no more after unsubscribing, and to others still",
      async run({ host, later }) {
        const name = await insert(host, "Leads", [["a"]])
        const stopped: string[] = []
        const stop = host.onCellsChange((address) => stopped.push(address))
        const staying = listenToCells(host, later)
        await writeBlock(host, onSheet(name, "B2"), valueCells([[1]]))
        await expectTold(stopped, name, "B2")
        stop()
        stop()
        const told = stopped.length
        await writeBlock(host, onSheet(name, "B9"), valueCells([[1]]))
        await expectTold(staying, name, "B9")
        expect(stopped.slice(told).filter((address) => covers(address, name, "B9"))).toEqual([])
      },
    },
  ],

  "a formula": [
    {
      about: "is written into a blank cell, and the address is answered",
      async run({ host, calculates }) {
        const name = await insert(host, "Score rules", [["a"]])
        const address = onSheet(name, "C2")
        expect(await host.insertFormula(address, "=1+2")).toBe(address)
        if (calculates) await expect.poll(() => host.readRange(address), patience).toEqual([[3]])
      },
    },
    {
      about: "is in English form with commas",
      needs: ["calculates"],
      async run({ host }) {
        const name = await insert(host, "Sums", [[1, 2.5]])
        const address = onSheet(name, "C1")
        await host.insertFormula(address, '=IF(SUM(A1,B1)=3.5,"yes; sure","no")')
        await expect.poll(() => host.readRange(address), patience).toEqual([["yes; sure"]])
      },
    },
    {
      about: "is refused on a filled cell, which stays as it was",
      async run({ host }) {
        const name = await insert(host, "Filled", [["kept", 0, false]])
        for (const cell of ["A1", "B1", "C1"]) await expectRefusal(host.insertFormula(onSheet(name, cell), "=1+2"))
        expect(await host.readRange(onSheet(name, "A1:C1"))).toEqual([["kept", 0, false]])
      },
    },
    {
      about: "is refused on a cell that holds a formula",
      async run({ host }) {
        const name = await insert(host, "Twice", [["a"]])
        await host.insertFormula(onSheet(name, "B2"), '=""')
        await expectRefusal(host.insertFormula(onSheet(name, "B2"), "=1+2"))
      },
    },
    {
      about: "of a plan calculates on its own sheet",
      needs: ["calculates"],
      async run({ host }) {
        const name = await insertPlan(host, {
          ...planOf("Calculated", []),
          blocks: [{ at: "A1", cells: [[{ value: 2 }, { value: 3 }, { formula: "=A1*B1" }]] }],
        })
        await expect.poll(() => host.readRange(onSheet(name, "C1")), patience).toEqual([[6]])
      },
    },
  ],

  "freezing to values": [
    {
      about: "answers how many formulas there were: in the selection, on the sheet, in the workbook",
      async run({ host }) {
        const first = await insertPlan(host, planWithFormulas("First"))
        const second = await insertPlan(host, planWithFormulas("Second"))
        await host.select(onSheet(second, "B1"))
        expect(await host.freeze("selection")).toBe(1)
        expect(await host.freeze("selection")).toBe(0)
        expect(await host.freeze("sheet")).toBe(2)
        expect(await host.freeze("sheet")).toBe(0)
        expect(await host.freeze("workbook")).toBe(3)
        await host.select(onSheet(first, "A1:C3"))
        expect(await host.freeze("selection")).toBe(0)
      },
    },
    {
      about: "holds what the selection showed and lets other formulas go on",
      needs: ["calculates"],
      async run({ host }) {
        const name = await insertPlan(host, planWithFormulas("Some"))
        await expect.poll(() => host.readRange(onSheet(name, "B1:B3")), patience).toEqual([[20], [200], [2000]])
        await host.select(onSheet(name, "B1:B2"))
        expect(await host.freeze("selection")).toBe(2)
        await writeBlock(host, onSheet(name, "A1"), valueCells([[3]]), { overwrite: true })
        await expect.poll(() => host.readRange(onSheet(name, "B1:B3")), patience).toEqual([[20], [200], [3000]])
      },
    },
    {
      about: "leaves plain cells as they are, texts that look like more too",
      needs: ["calculates"],
      async run({ host }) {
        const texts = textsThatLookLikeMore.map((text) => [text])
        const name = await insert(host, "Plain", [[1.5], [true], [null], ...texts])
        const range = onSheet(name, `A1:B${texts.length + 3}`)
        await host.insertFormula(onSheet(name, "B1"), "=A1*2")
        const before = await host.readRange(range)
        expect(await host.freeze("sheet")).toBe(1)
        expect(await host.readRange(range)).toEqual(before)
      },
    },
    {
      about: "keeps a result that is text as text",
      needs: ["calculates"],
      async run({ host }) {
        const formulas = ['="="&"1+1"', '="00"&"12"', '="2026-11-"&"21"', '="TR"&"UE"', '="<b>"&"x"']
        const name = await insertPlan(host, {
          ...planOf("Texts", []),
          blocks: [{ at: "A1", cells: formulas.map((formula) => [{ formula }]) }],
        })
        const wanted = [["=1+1"], ["0012"], ["2026-11-21"], ["TRUE"], ["<b>x"]]
        await expect.poll(() => host.readRange(onSheet(name, "A1:A5")), patience).toEqual(wanted)
        expect(await host.freeze("sheet")).toBe(5)
        expect(await host.readRange(onSheet(name, "A1:A5"))).toEqual(wanted)
        expect(await host.freeze("sheet")).toBe(0)
      },
    },
    {
      about: "keeps what spilled, as one formula",
      needs: ["calculates"],
      async run({ host }) {
        const name = await insert(host, "Spilled", [[1, 2, 3]])
        await host.insertFormula(onSheet(name, "E1"), "=TRANSPOSE(A1:C1)")
        await expect.poll(() => host.readRange(onSheet(name, "E1:E3")), patience).toEqual([[1], [2], [3]])
        expect(await host.freeze("sheet")).toBe(1)
        await writeBlock(host, onSheet(name, "A1"), valueCells([[7, 8, 9]]), { overwrite: true })
        expect(await host.readRange(onSheet(name, "E1:E3"))).toEqual([[1], [2], [3]])
      },
    },
    {
      about: "of a part of what spilled loses nothing that shows",
      needs: ["calculates"],
      async run({ host }) {
        const name = await insert(host, "Part", [[1, 2, 3]])
        await host.insertFormula(onSheet(name, "E1"), "=TRANSPOSE(A1:C1)")
        await expect.poll(() => host.readRange(onSheet(name, "E1:E3")), patience).toEqual([[1], [2], [3]])
        await host.select(onSheet(name, "E2"))
        await host.freeze("selection").catch(refused)
        expect(await host.readRange(onSheet(name, "E1:E3"))).toEqual([[1], [2], [3]])
        await host.select(onSheet(name, "E1"))
        await host.freeze("selection").catch(refused)
        await expect.poll(() => host.readRange(onSheet(name, "E1:E3")), patience).toEqual([[1], [2], [3]])
      },
    },
    {
      about: "keeps an error, as an error or as the text of its code",
      needs: ["calculates"],
      async run({ host }) {
        const name = await insertPlan(host, {
          ...planOf("Errors", []),
          blocks: [{ at: "A1", cells: [[{ formula: "=1/0" }, { formula: "=NA()" }, { formula: "=1+1" }]] }],
        })
        const codes = async () => (await host.readRange(onSheet(name, "A1:C1"))).map((row) => row.map(codeOf))
        const wanted = [[expect.stringMatching(/^#/), "#N/A", 2]]
        await expect.poll(codes, patience).toEqual(wanted)
        const before = await codes()
        expect(await host.freeze("sheet")).toBe(3)
        expect(await codes()).toEqual(before)
        expect(await host.freeze("sheet")).toBe(0)
      },
    },
    {
      about: "is one step to undo",
      needs: ["person", "calculates"],
      async run({ host, person }) {
        if (!host.capabilities.undoesInOneStep) return
        const name = await insertPlan(host, planWithFormulas("Undone"))
        await host.select(onSheet(name, "A1"))
        await host.freeze("sheet")
        await person.undo()
        await writeBlock(host, onSheet(name, "A1"), valueCells([[3]]), { overwrite: true })
        await expect.poll(() => host.readRange(onSheet(name, "B1:B3")), patience).toEqual([[30], [300], [3000]])
      },
    },
    {
      about: "its progress runs from 0 to the whole",
      async run({ host }) {
        await host.select(onSheet(await insertPlan(host, planWithFormulas("Watched")), "A1"))
        const { task, heard } = watchedTask()
        expect(await host.freeze("sheet", task)).toBe(3)
        expectWholeProgress(heard)
      },
    },
    {
      about: "cancelled, it rejects with the reason and freezes nothing",
      async run({ host }) {
        await host.select(onSheet(await insertPlan(host, planWithFormulas("Cancelled")), "A1"))
        await expectCancelled((task) => host.freeze("sheet", task))
        expect(await host.freeze("sheet")).toBe(3)
      },
    },
  ],
}

function insert(host: WorkbookHost, name: string, cells: Matrix): Promise<string> {
  return insertPlan(host, planOf(name, cells))
}

function planOf(name: string, cells: Matrix): SheetPlan {
  const blocks = cells.length === 0 ? [] : [{ at: "A1", cells: valueCells(cells) }]
  return { name, blocks, columnWidths: [], frozenRows: 0, highlights: [] }
}

function planWithName(name: string, rate: number): SheetPlan {
  return {
    ...planOf(name, [[rate]]),
    blocks: [{ at: "A1", cells: [[{ value: rate }, { formula: "=close_rate*2" }]] }],
    names: [{ name: "close_rate", range: "A1" }],
  }
}

/** Two sheets that read each other: by an address in quotes, a bare one, and by names. */
function twoPlans(rate: number, hours: number): SheetPlan[] {
  const plan = (name: string, line: PlanCell[], named: string, range: string) => ({
    ...planOf(name, []),
    blocks: [{ at: "A1", cells: [line] }],
    names: [{ name: named, range }],
  })
  return [
    plan("a Team", [{ value: rate }, { formula: "=Week!A1*2" }, { formula: "=week_total+1" }], "team_rate", "A1"),
    plan(
      "Week",
      [{ value: hours }, { formula: "='a Team'!A1*10" }, { formula: "=SUM(A1:B1)" }, { formula: "=team_rate+C1" }],
      "week_total",
      "C1",
    ),
  ]
}

async function expectTwoSheets(host: WorkbookHost, sheets: readonly string[], rate: number, hours: number) {
  const total = hours + rate * 10
  const [team = "", week = ""] = sheets
  const shown = async () => [
    ...(await host.readRange(onSheet(team, "A1:C1"))),
    ...(await host.readRange(onSheet(week, "A1:D1"))),
  ]
  await expect.poll(shown, patience).toEqual([
    [rate, hours * 2, total + 1],
    [hours, rate * 10, total, rate + total],
  ])
}

/** Two sheets with a filled first cell. */
async function insertTwo(host: WorkbookHost): Promise<[first: string, second: string]> {
  return [await insert(host, "First", [["kept"]]), await insert(host, "Second sheet", [["kept"]])]
}

/** A number in A1 and three formulas over it in B1 to B3. */
function planWithFormulas(name: string): SheetPlan {
  const formulas = ["=A1*10", "=A1*100", "=A1*1000"].map((formula) => [{ formula }])
  return {
    ...planOf(name, []),
    blocks: [
      { at: "A1", cells: valueCells([[2]]) },
      { at: "B1", cells: formulas },
    ],
  }
}

function valueCells(rows: Matrix): PlanCell[][] {
  return rows.map((row) => row.map((value) => ({ value })))
}

function rowsOf(count: number): Cell[][] {
  return Array.from({ length: count }, (_, row) => [`row ${row}`])
}

function listen(host: WorkbookHost, later: ContractBench["later"]): Selection[] {
  const heard: Selection[] = []
  later(host.onSelectionChange((selection) => heard.push(selection)))
  return heard
}

function listenToCells(host: WorkbookHost, later: ContractBench["later"]): string[] {
  const heard: string[] = []
  later(host.onCellsChange((address) => heard.push(address)))
  return heard
}

/** More than the changed cells may be told, less may not. */
async function expectTold(heard: readonly string[], sheet: string, at: string): Promise<void> {
  await vi.waitFor(() => expect(heard.some((address) => covers(address, sheet, at))).toBe(true), patience)
}

function covers(address: string, sheet: string, at: string): boolean {
  const told = readAddress(address)
  const cell = readAddress(at)
  if (!told || !cell || told.sheet !== sheet) return false
  return told.top <= cell.top && cell.top <= told.bottom && told.left <= cell.left && cell.left <= told.right
}

/**
 * A refusal is a sentence that a person can act on. Awaited here, as Vitest would hold what `rejects` finds against any
 * test that runs beside this one.
 */
async function expectRefusal(asked: Promise<unknown>): Promise<void> {
  const answer = await asked.catch((error: unknown) => error)
  expect(answer).toMatchObject({ name: "HostError", message: expect.stringMatching(/^[\p{L}"'].+\.$/u) })
}

function refused(error: unknown): void {
  if (!(error instanceof HostError) && (error as Error).name !== "HostError") throw error
}

const noLongerWanted = "no longer wanted"

interface WatchedTask {
  readonly task: Task
  readonly heard: [done: number, total: number][]
  stop(): void
}

function watchedTask(): WatchedTask {
  const controller = new AbortController()
  const heard: [number, number][] = []
  const progress = (done: number, total: number) => heard.push([done, total])
  const stop = () => controller.abort(new Error(noLongerWanted))
  return { task: { signal: controller.signal, progress }, heard, stop }
}

function expectWholeProgress(heard: readonly [number, number][]): void {
  const done = heard.map(([so]) => so)
  expect(done).toEqual([...done].sort((a, b) => a - b))
  expect(done[0]).toBe(0)
  const [last, total] = heard.at(-1) ?? []
  expect(total).toBeGreaterThan(0)
  expect(last).toBe(total)
}

/** Before it begins, and at the first word of its progress. */
async function expectCancelled(work: (task: Task) => Promise<unknown>): Promise<void> {
  const before = watchedTask()
  before.stop()
  await expect(work(before.task)).rejects.toBe(before.task.signal.reason)
  const during = watchedTask()
  await expect(work({ ...during.task, progress: during.stop })).rejects.toThrow(noLongerWanted)
}

function codeOf(cell: Cell): Cell {
  return typeof cell === "object" && cell !== null ? cell.code : cell
}

function sorted<T extends { readonly name: string }>(named: readonly T[]): T[] {
  return [...named].sort((a, b) => a.name.localeCompare(b.name))
}
