import { expect, test } from "vitest"
import { emptySample } from "../../../../addin/taskpane/worksheets/emptySample.ts"
import { MemoryHost } from "../../host/memoryHost.ts"
import { planOf } from "./planOf.ts"

const plan = planOf("a Team", { Reps_sample: [["A sample"]], Reps_own: [[1], [2]], Reps_kept: [["Weeks", 46]] })
const worksheets = { name: "", about: "", sheets: () => [plan], entries: ["Reps_sample", "Reps_own"], calculated: [] }

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

test("entries that the set does not have are left out; with none at all it says so", async () => {
  const host = new MemoryHost()
  await host.insertSheets([plan])
  await emptySample(host, { ...worksheets, entries: ["Reps_own", "Reps_looked_up"] }, 1)
  expect(await host.readRange("'a Team'!A1:A4")).toEqual([["A sample"], [null], [null], [null]])
  await expect(emptySample(host, { ...worksheets, entries: ["Reps_looked_up"] }, 1)).rejects.toThrow(
    "The sample: its cells were deleted. Undo that in the workbook, or insert the sheets once more.",
  )
})
