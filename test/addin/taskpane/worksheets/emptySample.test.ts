import { expect, test } from "vitest"
import { emptySample } from "../../../../addin/taskpane/worksheets/emptySample.ts"
import { MemoryHost } from "../../host/memoryHost.ts"
import { planOf } from "./planOf.ts"

const plan = planOf("a Team", { Reps_sample: [["A sample"]], Reps_own: [[1], [2]], Reps_kept: [["Weeks", 46]] })
const worksheets = { name: "", about: "", sheets: () => [plan], entries: ["Reps_sample", "Reps_own"] }

test("empties the entries of one set, and one undo brings them back", async () => {
  const host = new MemoryHost()
  await host.insertSheets([plan])
  await host.insertSheets([plan])
  await emptySample(host, worksheets, 2)
  expect(await host.readRange("'a Team 2'!A1:B6")).toEqual([
    [null, null],
    [null, null],
    [null, null],
    [null, null],
    [null, null],
    ["Weeks", 46],
  ])
  expect(await host.readRange("'a Team'!A1:A4")).toEqual([["A sample"], [null], [1], [2]])
  host.undo()
  expect(await host.readRange("'a Team 2'!A1:A4")).toEqual([["A sample"], [null], [1], [2]])
})

test("says which cells are gone, and empties none", async () => {
  const host = new MemoryHost()
  await host.insertSheets([plan])
  const gone = { ...worksheets, entries: ["Reps_own", "Reps_gone"] }
  await expect(emptySample(host, gone, 1)).rejects.toThrow(
    "Reps_gone: its cells were deleted. Undo that in the workbook, or empty the sample by hand.",
  )
  expect(await host.readRange("'a Team'!A3:A4")).toEqual([[1], [2]])
})
