import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { HostError } from "../../../../addin/host/workbookHost.ts"
import {
  type Follower,
  followWorksheets,
  type WorksheetsView,
} from "../../../../addin/taskpane/worksheets/followWorksheets.ts"
import { MemoryHost } from "../../host/memoryHost.ts"
import { planOf } from "./planOf.ts"

const names = { team: "Reps_team", result: "Reps_result" } as const
const plan = planOf("a Team", {
  Reps_team: [
    ["Item", "Value"],
    ["Reps", 12],
  ],
  Reps_result: [
    ["Measure", "Base"],
    ["Net", 100],
  ],
})

let host: MemoryHost
let follower: Follower
let views: WorksheetsView<keyof typeof names>[]
const last = () => views.at(-1)
const tables = () => {
  const state = last()?.state
  return state?.kind === "found" ? state.tables : undefined
}

function follow(): void {
  views = []
  follower = followWorksheets(host, names, (view) => views.push(view))
}

beforeEach(() => {
  vi.useFakeTimers()
  host = new MemoryHost()
})

afterEach(() => {
  follower.stop()
  vi.useRealTimers()
})

test("nothing inserted is told, and so is what is inserted then", async () => {
  follow()
  await vi.advanceTimersByTimeAsync(0)
  expect(last()).toEqual({ state: { kind: "none" }, copies: [], isSlow: false })
  await host.insertSheets([plan])
  follower.read()
  await vi.advanceTimersByTimeAsync(0)
  expect(last()?.state).toEqual({
    kind: "found",
    number: 1,
    tables: {
      team: [
        ["Item", "Value"],
        ["Reps", 12],
      ],
      result: [
        ["Measure", "Base"],
        ["Net", 100],
      ],
    },
    places: { team: "'a Team'!A1:B2", result: "'a Team'!A4:B5" },
  })
})

test("what is typed is read once, a moment after the last cell", async () => {
  await host.insertSheets([plan])
  follow()
  await vi.advanceTimersByTimeAsync(0)
  const reads = vi.spyOn(host, "readRange")
  host.type("'a Team'!B2", "13")
  await vi.advanceTimersByTimeAsync(100)
  host.type("'a Team'!B5", "200")
  await vi.advanceTimersByTimeAsync(100)
  expect(reads).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(100)
  expect(reads).toHaveBeenCalledTimes(2)
  expect(tables()?.team[1]).toEqual(["Reps", "13"])
  expect(tables()?.result[1]).toEqual(["Net", "200"])
})

test("a change while it is being read is read afterwards", async () => {
  await host.insertSheets([plan])
  const answers: (() => void)[] = []
  vi.spyOn(host, "names").mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => answers.push(resolve))
    return []
  })
  follow()
  host.type("'a Team'!B2", "13")
  await vi.advanceTimersByTimeAsync(200)
  expect(views).toEqual([])
  answers[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(views).toHaveLength(1)
  expect(tables()?.team[1]).toEqual(["Reps", "13"])
})

test("a slow host is told after a moment, and what was read stays", async () => {
  await host.insertSheets([plan])
  follow()
  await vi.advanceTimersByTimeAsync(0)
  const read = host.readRange.bind(host)
  vi.spyOn(host, "readRange").mockImplementation(async (address) => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return read(address)
  })
  host.type("'a Team'!B2", "13")
  await vi.advanceTimersByTimeAsync(150 + 299)
  expect(last()?.isSlow).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(last()?.isSlow).toBe(true)
  expect(tables()?.team[1]).toEqual(["Reps", 12])
  await vi.advanceTimersByTimeAsync(700)
  expect(last()?.isSlow).toBe(false)
  expect(tables()?.team[1]).toEqual(["Reps", "13"])
})

test("the newest set is shown, and any other when it is chosen", async () => {
  await host.insertSheets([plan])
  await host.insertSheets([plan])
  follow()
  await vi.advanceTimersByTimeAsync(0)
  expect(last()).toMatchObject({
    state: { number: 2 },
    copies: [
      { number: 2, sheet: "a Team 2" },
      { number: 1, sheet: "a Team" },
    ],
  })
  follower.choose(1)
  await vi.advanceTimersByTimeAsync(0)
  expect(last()?.state).toMatchObject({ kind: "found", number: 1, places: { team: "'a Team'!A1:B2" } })
})

test("a renamed sheet is followed once a sheet is shown", async () => {
  await host.insertSheets([plan])
  follow()
  await vi.advanceTimersByTimeAsync(0)
  host.renameSheet("a Team", "Our team")
  await host.select("'Our team'!B2")
  await vi.advanceTimersByTimeAsync(200)
  expect(last()?.state).toMatchObject({ kind: "found", places: { team: "'Our team'!A1:B2" } })
})

test("a name that is gone is said with what to do", async () => {
  const { names: all = [], ...rest } = plan
  await host.insertSheets([plan])
  await host.insertSheets([{ ...rest, names: all.slice(0, 1) }])
  vi.spyOn(host, "names").mockResolvedValue([{ name: "Reps_team_2", range: "'a Team 2'!A1:B2" }])
  follow()
  await vi.advanceTimersByTimeAsync(0)
  expect(last()?.state).toEqual({
    kind: "failed",
    sentence:
      "Reps_result_2: the rows or the sheet it names were deleted. Undo that in the workbook, or insert the sheets once more.",
  })
})

test("a host that refuses is asked again; what was read stays until it refuses for longer", async () => {
  await host.insertSheets([plan])
  follow()
  await vi.advanceTimersByTimeAsync(0)
  const refused = vi.spyOn(host, "names").mockRejectedValue(new HostError("A cell is being edited. Press Enter."))
  follower.read()
  await vi.advanceTimersByTimeAsync(0)
  expect(last()).toMatchObject({ state: { kind: "found" }, isSlow: true })
  await vi.advanceTimersByTimeAsync(2000)
  expect(last()?.state).toEqual({ kind: "failed", sentence: "A cell is being edited. Press Enter." })
  refused.mockRestore()
  follower.read()
  await vi.advanceTimersByTimeAsync(0)
  expect(last()).toMatchObject({ state: { kind: "found" }, isSlow: false })
})

test("results that are still being calculated are read again", async () => {
  await host.insertSheets([plan])
  host.type("'a Team'!B5", "#BUSY!")
  follow()
  await vi.advanceTimersByTimeAsync(0)
  host.sheets.get("a Team")?.set("B5", { value: 300 })
  await vi.advanceTimersByTimeAsync(1000)
  expect(tables()?.result[1]).toEqual(["Net", 300])
})

test("nothing is told after the end", async () => {
  follow()
  follower.stop()
  await vi.advanceTimersByTimeAsync(1000)
  expect(views).toEqual([])
})
