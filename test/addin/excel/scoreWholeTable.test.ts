import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { scoreWholeTable } from "../../../addin/taskpane/scoreWholeTable.ts"
import type { TaskFor } from "../../../addin/taskpane/useLongWork.ts"
import { type Cell, evaluate, isMatrix, type Matrix } from "../../../core/index.ts"
import { type ExcelInNode, excelInNode } from "../../hosts/excel/excelInNode.ts"
import { seededLeads } from "../../leadLists/seededLeads.ts"

const rows = 45_000
const { headers, leads, rules, caps, asOf } = seededLeads(rows)
const request = {
  leads: "Sheet1!A:I",
  rules: "Sheet1!L1:Z99",
  caps: "Sheet1!AC1:AE4",
  as_of: String(asOf),
  target: "Sheet1!J1",
}
const targetColumn = 9
let office: ExcelInNode

beforeEach(async () => {
  office = await excelInNode()
  const { grid } = office.sheet("Sheet1")
  const put = (table: Matrix, column: number) =>
    table.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null && value !== "") grid.put(r, column + c, { value })
      })
    })
  put([...headers, ...leads], 0)
  put(rules, 11)
  put(caps ?? [], 28)
})
afterEach(() => vi.unstubAllGlobals())

function tasks(
  controller: AbortController,
  heard: Map<string, number[]>,
  stopAt?: (words: string) => boolean,
): TaskFor {
  return (words) => ({
    signal: controller.signal,
    progress: (done) => {
      heard.set(words, [...(heard.get(words) ?? []), done])
      if (done > 0 && stopAt?.(words)) controller.abort(new Error("enough"))
    },
  })
}

test("45,000 rows are read, scored and written in chunks through office.js, as LEADSCORE scores them", async () => {
  const heard = new Map<string, number[]>()
  const scored = await scoreWholeTable(office.host, request, tasks(new AbortController(), heard))
  expect(scored).toMatchObject({ range: `Sheet1!J2:J${leads.length + 1}`, rows: leads.length })
  expect([...heard.keys()]).toEqual(["Reading rows:", "Scoring rows:", "Writing rows:"])
  expect(heard.get("Reading rows:")?.length).toBeGreaterThan(2)
  expect(heard.get("Writing rows:")?.at(-1)).toBe(leads.length + 1)
  const answer = evaluate("LEADSCORE", [leads, headers, rules, asOf, caps])
  if ("error" in answer || !isMatrix(answer.value)) throw new Error("LEADSCORE gave no column")
  const { grid } = office.sheet("Sheet1")
  expect(grid.at(0, targetColumn).value).toBe("Score")
  const wanted = answer.value.map(([cell = null]) => inWords(cell))
  const shown = wanted.map((_, row) => grid.at(row + 1, targetColumn).value)
  expect(shown).toEqual(wanted)
})

test("cancelled while it writes, no points are left", async () => {
  const cancelling = tasks(new AbortController(), new Map(), (words) => words === "Writing rows:")
  await expect(scoreWholeTable(office.host, request, cancelling)).rejects.toThrow("enough")
  const { grid } = office.sheet("Sheet1")
  expect([...grid.filled()].filter(({ column }) => column === targetColumn)).toEqual([])
})

function inWords(cell: Cell): Cell {
  if (typeof cell === "object" && cell !== null) return `${cell.code}: ${cell.sentence}`
  return cell === "" ? null : cell
}
