import { describe, expect, test } from "vitest"
import { type Cell, evaluate } from "../../../core/index.ts"
import type { BlankForm, ExcelArgument } from "../../hosts/excel/customFunctions.ts"
import { excelCall } from "../../hosts/excel/excelCall.ts"
import { shownBy } from "../../hosts/excel/excelStandIn.ts"
import { Grid, type GridValue } from "../../hosts/excel/grid.ts"
import { startOffice } from "../../hosts/excel/officeInNode.ts"
import { seededLeads } from "../../leadLists/seededLeads.ts"

const headers = [["Title", "Visits"]]
const rules = [
  ["Field", "Operator", "Value", "Points"],
  ["Title", "has word", "VP", 20],
  ["Visits", "per", "", 2],
]

describe("errors", () => {
  test("wrong input is #VALUE! with its sentence", async () => {
    expect(await excelCall("REVENUELIFT", [1_000_000, 4, 4, 60])).toEqual({
      code: "#VALUE!",
      sentence: "redeployed: is 60. Give a number from 0 to 1.",
    })
  })

  test("no answer is #N/A with its sentence", async () => {
    expect(await excelCall("REVENUELIFT", [1_000_000, 0, 4])).toEqual({
      code: "#N/A",
      sentence: "selling_hours: is 0, so a lift has no base. Give the hours sold today.",
    })
  })

  test("an error cell spoils its own row of a spill, with code and sentence", async () => {
    const leads = [
      ["VP Sales", 1],
      [error("#DIV/0!"), 1],
      ["Intern", error("#N/A")],
      ["Intern", 4],
    ]
    const shown = await excelCall("LEADSCORE", [leads, headers, rules])
    expect(shown).toEqual([
      [22],
      [{ code: "#VALUE!", sentence: expect.stringMatching(/#DIV\/0!/) }],
      [{ code: "#N/A", sentence: expect.stringMatching(/#N\/A/) }],
      [8],
    ])
    expect({ value: shown }).toEqual(evaluate("LEADSCORE", [leads.map(asCells), headers, rules]))
  })

  test("an error cell that nothing reads spoils nothing", async () => {
    const leads = [["VP Sales", error("#REF!")]]
    expect(await excelCall("LEADSCORE", [leads, headers, rules.slice(0, 2)])).toBe(20)
  })

  test("an error cell for a single argument is the error of the call", async () => {
    expect(await excelCall("REVENUELIFT", [1_000_000, [[error("#N/A")]], 4])).toMatchObject({ code: "#N/A" })
  })
})

describe("omitted arguments", () => {
  test("one in the middle and those at the end hold their defaults", async () => {
    const all = await excelCall("REVENUELIFT", [9_600_000, 14, 5.1, 0.6, 0.5])
    expect(await excelCall("REVENUELIFT", [9_600_000, 14, 5.1])).toBe(all)
    expect(await excelCall("REVENUELIFT", [9_600_000, 14, 5.1, undefined, 0.5])).toBe(all)
    expect(await excelCall("REVENUELIFT", [9_600_000, 14, 5.1, undefined, undefined, 1000])).toBe(1000)
  })
})

describe("empty cells", () => {
  const startWith = async (blank: BlankForm) => {
    const { excel } = await startOffice({ blank })
    return async (name: string, args: ExcelArgument[]) => shownBy(await excel.call(name, args))
  }

  test.each<BlankForm>([null, "", 0])("that arrive as %j are an omitted as_of", async (blank) => {
    const shown = await startWith(blank)
    const counting = [...rules, ["Visits", "within days", 30, 16]]
    const args = [[["VP Sales", 3]], headers, counting]
    const omitted = await shown("LEADSCORE", args)
    expect(omitted).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(/^as_of: is missing/) })
    expect(await shown("LEADSCORE", [...args, [[null]]])).toEqual(omitted)
  })

  test.each<BlankForm>([null, ""])("that arrive as %j are missing, never 0", async (blank) => {
    const shown = await startWith(blank)
    const missing = [...rules, ["Visits", "is blank", null, 7]]
    const leads = [
      ["VP Sales", null],
      [null, null],
      ["VP Sales", 0],
    ]
    expect(await shown("LEADSCORE", [leads, headers, missing])).toEqual([[27], [""], [20]])
  })
})

describe("what Excel shows", () => {
  test("a blank of a result is an empty text, not 0", async () => {
    const grid = new Grid()
    const { excel } = await startOffice()
    ;[["Title"], ["VP"], [null], ["Intern"]].forEach(([value], row) => {
      if (value) grid.put(row, 0, { value })
    })
    ;[
      ["Field", "Operator", "Value", "Points"],
      ["Title", "is", "VP", 5],
    ].forEach((cells, row) => {
      cells.forEach((value, column) => {
        grid.put(row, 2 + column, { value })
      })
    })
    await excel.type(grid, { row: 9, column: 0 }, "=LEADSCORE(A2:B4,A1:B1,C1:F2)")
    expect(grid.values({ row: 9, column: 0 }, 3, 1)).toEqual([[5], [""], [0]])
  })

  test("a result that would cover a filled cell is #SPILL!", async () => {
    const grid = new Grid()
    const { excel } = await startOffice()
    grid.put(3, 0, { value: "in the way" })
    await excel.type(grid, { row: 2, column: 0 }, "=BENCHMARKS()")
    expect(grid.at(2, 0).value).toMatchObject({ code: "#SPILL!" })
  })
})

describe("5 MB a call", () => {
  /** A column whose text has half as many characters as bytes, so that counting characters would not do. */
  const leadsOf = (bytes: number) => Array.from({ length: bytes / 2000 }, () => ["é".repeat(998)])
  const oneColumn = [["Title"]]
  const oneRule = [
    ["Field", "Operator", "Value", "Points"],
    ["Title", "contains", "éé", 3],
  ]

  test("4.9 MB are scored", async () => {
    const shown = await excelCall("LEADSCORE", [leadsOf(4_900_000), oneColumn, oneRule])
    expect(shown).toEqual(Array.from({ length: 2450 }, () => [3]))
  })

  test("5.1 MB are refused with a way out", async () => {
    expect(await excelCall("LEADSCORE", [leadsOf(5_100_000), oneColumn, oneRule])).toEqual({
      code: "#VALUE!",
      sentence:
        "LEADSCORE: the cells come to 5.2 MB, and Excel passes at most 5 MB a call. Select only the columns that are needed, or split the rows over several formulas.",
    })
  })
})

test("a column of 10,000 calls in one recalculation gives what one spilling call gives", async () => {
  const { leads, headers, rules, asOf, caps } = seededLeads(10_000)
  const { excel } = await startOffice()
  const rest = [headers, rules, asOf, caps] as ExcelArgument[]
  const column = await excel.callAll(
    leads.map((lead) => ({ name: "LEADSCORE", args: [[lead as GridValue[]], ...rest] })),
  )
  const spilled = await excel.call("LEADSCORE", [leads as GridValue[][], ...rest])
  expect(column.map(([row]) => row)).toEqual(spilled)
  expect(new Set(spilled.flat().filter((score) => typeof score === "number")).size).toBeGreaterThan(50)
})

function error(code: string): GridValue {
  return { code, sentence: "" }
}

function asCells(row: readonly GridValue[]): Cell[] {
  return row.map((cell) => (typeof cell === "object" && cell !== null ? cell.code : cell))
}
