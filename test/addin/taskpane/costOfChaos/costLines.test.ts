import { describe, expect, test } from "vitest"
import {
  type CostLine,
  costLines,
  countedInstead,
  isLeftOut,
  largestLine,
  possibleOverlaps,
} from "../../../../addin/taskpane/costOfChaos/costLines.ts"
import type { Cell, Matrix } from "../../../../core/index.ts"
import { caseLinesTable, linesTable } from "./costTables.ts"

const places = { lines: "Lines!A3:N11", caseLines: "Scenarios!A20:F28" }

const linesIn = (table: Matrix) => costLines({ lines: table, caseLines: caseLinesTable(table) }, places)

function linesOf(...tables: Parameters<typeof linesTable>): readonly CostLine[] {
  return linesIn(linesTable(...tables)) as readonly CostLine[]
}

const lineOf = (lines: readonly CostLine[], name: string) => lines.find((line) => line.name === name) as CostLine

describe("the worked example", () => {
  test("its lines are there with their values and types, in the order of the sheet", () => {
    const lines = linesOf()
    expect(lines.map(({ name, counted, type }) => [name, counted, type])).toEqual([
      ["Leads never worked", 108_000, "cash"],
      ["Unused content", 260_000, "cash"],
      ["Re-created material", 80_000, "capacity"],
      ["Excess admin", 124_000, "capacity"],
      ["Stalled pipeline", 69_300, "margin"],
      ["Slow ramp", 140_000, "margin"],
      ["Turnover", 149_500, "margin"],
      ["Quarter-end discounts", 192_000, "cash"],
    ])
  })

  test("the largest line that counts is the first to fix", () => {
    expect(largestLine(linesOf())?.name).toBe("Unused content")
    expect(largestLine(linesOf({ "Unused content": { counted: 0 } }))?.name).toBe("Quarter-end discounts")
  })

  test("a saving is never the first to fix, nor is a line that costs nothing", () => {
    for (const amount of [-5, 0]) {
      const alone: Cell[] = ["Alone", 1, amount, 1, "cash", 1, 1, null, null, null, null, amount, amount, null]
      expect(largestLine(linesIn([linesTable()[0] ?? [], alone]) as CostLine[])).toBeUndefined()
    }
  })
})

describe("overlaps", () => {
  test("a line that is left out for a larger one is told from one that costs nothing", () => {
    const lines = linesOf({ "Slow ramp": { counted: 0 }, Turnover: { overlapsWith: "slow ramp" } })
    expect(lines.filter(isLeftOut).map(({ name }) => name)).toEqual(["Slow ramp"])
    expect(countedInstead(lineOf(lines, "Slow ramp"), lines)?.name).toBe("Turnover")
  })

  test("through a chain, the largest of all counts", () => {
    const lines = linesOf({
      "Stalled pipeline": { counted: 0, overlapsWith: "Slow ramp" },
      "Slow ramp": { counted: 0 },
      Turnover: { overlapsWith: "Slow ramp; Stalled pipeline" },
    })
    expect(countedInstead(lineOf(lines, "Stalled pipeline"), lines)?.name).toBe("Turnover")
  })

  test("what may overlap is named once, however often it is written", () => {
    const lines = linesOf({
      "Re-created material": { mayOverlapWith: "Excess admin" },
      "Excess admin": { mayOverlapWith: "re-created material" },
      "Slow ramp": { mayOverlapWith: "Turnover; No such line; Slow ramp" },
    })
    expect(possibleOverlaps(lines)).toEqual([
      { lines: ["Re-created material", "Excess admin"], elsewhere: undefined },
      { lines: ["Slow ramp", "Turnover"], elsewhere: undefined },
      { lines: ["Slow ramp"], elsewhere: "No such line" },
    ])
  })

  test("lines that may overlap the same thing elsewhere are named together", () => {
    const elsewhere = "the rep efficiency calculator: it turns these hours into revenue"
    const lines = linesOf({
      "Re-created material": { mayOverlapWith: elsewhere },
      "Excess admin": { mayOverlapWith: elsewhere },
      "Unused content": { counted: 0, mayOverlapWith: elsewhere },
    })
    expect(possibleOverlaps(lines)).toEqual([{ lines: ["Re-created material", "Excess admin"], elsewhere }])
  })

  test("no warning of a line that is not in the total any more", () => {
    expect(possibleOverlaps(linesOf({ "Slow ramp": { counted: 0, mayOverlapWith: "Turnover" } }))).toEqual([])
  })
})

describe("bad input", () => {
  test("a sentence in the place of a number is handed on with its cell", () => {
    const sentence = "Rate of Slow ramp: is text. Type a number."
    const line = lineOf(linesOf({ "Slow ramp": { counted: sentence } }), "Slow ramp")
    expect(line.counted).toEqual({ sentence, place: "Scenarios!E26" })
  })

  test("a blank and an error are sentences too, never a number", () => {
    const lines = linesOf({ "Slow ramp": { counted: "" }, Turnover: { counted: "#DIV/0!" } })
    expect(lineOf(lines, "Slow ramp").counted).toMatchObject({
      sentence: expect.stringMatching(/^Slow ramp: no figure/),
    })
    expect(lineOf(lines, "Turnover").counted).toMatchObject({ sentence: expect.stringContaining("#DIV/0!") })
    expect(largestLine(lines)?.name).toBe("Unused content")
  })

  test("a table that was overwritten says so", () => {
    expect(linesIn([["Something", 1]])).toEqual({
      sentence: "Line: no such heading there. Write it again.",
      place: places.lines,
    })
  })
})
