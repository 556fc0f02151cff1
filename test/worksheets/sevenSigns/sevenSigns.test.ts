import { describe, expect, test } from "vitest"
import { evaluate, type Matrix } from "../../../core/index.ts"
import { randomNumbers } from "../../../core/stats/randomNumbers.ts"
import { chaosNames } from "../../../core/worksheets/costOfChaos/names.ts"
import { values } from "../../../core/worksheets/planCells.ts"
import { repNames } from "../../../core/worksheets/repEfficiency/names.ts"
import { sevenSignsSheets } from "../../../core/worksheets/sevenSigns/sevenSignsSheets.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import { type CalculatedSheets, calculateSheets } from "../../core/worksheets/calculateSheets.ts"
import { expectedOf } from "./surveyNumbers.ts"

const usual = { withSample: true, withFunctions: true, names: [] }
const plansOf = (options = {}) => sevenSignsSheets({ ...usual, ...options }, randomNumbers(1))
const sheets = await calculateSheets(plansOf())

/** What the sheets show, in the form of what is expected of them. */
async function shownBy({ range }: CalculatedSheets) {
  const rows = (await range("Signs_perception")).slice(1)
  const [, ...index] = rows.at(-1) ?? []
  const result = (await range("Signs_result")).slice(1)
  return {
    marketing: rows.slice(0, -1).map(([, level]) => level),
    sales: rows.slice(0, -1).map(([, , level]) => level),
    index: index.slice(0, 3),
    weightedGap: index[3],
    present: result.map(([, , , , present]) => present),
    worth: result.reduce((sum, [, , , , , worth]) => sum + Number(worth), 0),
  }
}

/** Numbers as far as two ways of adding agree. */
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "number" ? Number(part.toFixed(9)) : part)))

test("the sample is there, named as one, the same each time", async () => {
  expect((await sheets.range("Signs_sample"))[0]?.[0]).toMatch(/^Sample/)
  expect(plansOf()).toEqual(plansOf())
  const expected = await expectedOf(sheets)
  expect(rounded(await shownBy(sheets))).toEqual(rounded(expected))
  expect(expected.present).toEqual(["yes", "no", "yes", "no", "yes", "", ""])
})

describe("second opinions", () => {
  test("the perception gap is that of ALIGNMENTINDEX", async () => {
    const [, ...rows] = await sheets.range("Signs_perception")
    const level = (column: number) => rows.slice(0, -1).map((row) => [row[column] ?? null])
    const weights = (await sheets.range("Signs_weights")).slice(1).map(([, weight]) => [weight ?? null])
    const { value } = evaluate("ALIGNMENTINDEX", [level(1), level(2), weights]) as { value: Matrix }
    const numbers = (table: Matrix) => table.map((row) => row.slice(1))
    expect(rounded(numbers(rows))).toEqual(rounded(numbers(value.slice(1))))
  })

  test("the result is that of SEVENSIGNS, word by word", async () => {
    const [, ...rows] = await sheets.range("Signs_result")
    const { value } = evaluate("SEVENSIGNS", [await sheets.range("Signs_measures")]) as { value: Matrix }
    const shown = rows.map((row) => [...row.slice(0, 4), row[4] === "" ? "" : row[4] === "yes", row[5], row[7]])
    expect(rounded(shown)).toEqual(rounded(value.slice(1)))
  })
})

const everyInput = plansOf().flatMap(({ name, blocks }) =>
  name === "Signs checks"
    ? []
    : blocks
        .filter(({ style }) => style === "input")
        .flatMap(({ at, cells }) => {
          const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? []
          return cells.flatMap((line, r) =>
            line.flatMap((cell, c) => {
              const column = String.fromCharCode(letters.charCodeAt(0) + c)
              const isNumber = "value" in cell && typeof cell.value === "number" && cell.value !== 0
              return isNumber ? [{ at: `'${name}'!${column}${Number(row) + r}`, value: Number(cell.value) }] : []
            }),
          )
        }),
)

/** Of the answers a few; they are all read alike. */
const numericInputs = everyInput.filter(({ at }, index) => !/^'Survey .+'![D-O]/.test(at) || index % 11 === 0)

test("each number moved by a tenth moves the totals as worked out apart", async () => {
  const before = JSON.stringify(rounded(await shownBy(sheets)))
  const still: string[] = []
  expect(numericInputs.length).toBeGreaterThan(60)
  for (const { at, value } of numericInputs) {
    sheets.spoil([at, String(value * 1.1)])
    const shown = rounded(await shownBy(sheets))
    expect(shown, at).toEqual(rounded(await expectedOf(sheets)))
    if (JSON.stringify(shown) === before) still.push(at)
  }
  sheets.restore()
  expect(still.filter((at) => !mayStay(at))).toEqual([])
}, 60_000)

/** A tolerance; a statement at the mean of its sign; a measure or a figure that stays on its side of the other. */
function mayStay(at: string): boolean {
  return /^(?:'Scale and weights'!B10|'Survey .+'!C\d+|'Measures'!(?:B[6-9]|B1[0-2]|F\d+))$/.test(at)
}

describe("checks", () => {
  const total = async () => (await sheets.range("Signs_check_total"))[0]?.[0]
  const corruptions: readonly (readonly [check: string, at: string, content: string])[] = [
    ["Are the answers of marketing on the scale?", "'Survey (marketing)'!D8", "7"],
    ["Are the answers of sales on the scale?", "'Survey (sales)'!E9", "often"],
    ["Does each level of marketing belong to a sign?", "'Survey (marketing)'!A8", "Reps miss"],
    ["Does each level of sales belong to a sign?", "'Survey (sales)'!A24", "Talent"],
    ["Do both sides answer the same statements?", "'Survey (sales)'!B10", "Another statement"],
    ["Do both surveys reverse the same statements?", "'Survey (sales)'!C10", "0"],
    ["Is the scale in order?", "'Scale and weights'!B6", "1"],
    ["Do the weights add up?", "'Scale and weights'!B13", "20"],
    ["Do the weighted gaps add up?", "'Perception gap'!E6", "3"],
    ["Are the measures in order?", "Measures!B6", "31"],
    ["Does each cost reach a sign?", "Result!F7", "1"],
    ["Does ALIGNMENTINDEX find the same levels of marketing?", "'Perception gap'!B6", "3"],
    ["Does ALIGNMENTINDEX find the same levels of sales?", "'Perception gap'!C6", "3"],
    ["Does ALIGNMENTINDEX find the same index of marketing?", "'Perception gap'!B13", "60"],
    ["Does ALIGNMENTINDEX find the same index of sales?", "'Perception gap'!C13", "60"],
    ["Does ALIGNMENTINDEX find the same weighted gap?", "'Perception gap'!E13", "2"],
    ["Does SEVENSIGNS find the same signs present?", "Result!K7", "1"],
    ["Does SEVENSIGNS find the same worth?", "Result!F13", "1"],
  ]

  test("there is a corruption for each", async () => {
    const names = (await sheets.range("Signs_checks")).slice(1).map(([name]) => name)
    expect(corruptions.map(([name]) => name)).toEqual(names)
    expect(await total()).toBe(0)
  })

  test.each(corruptions)("%s: not so with %s", async (check, at, content) => {
    sheets.spoil([at, content])
    const row = (await sheets.range("Signs_checks")).find(([name]) => name === check)
    expect(row?.[1]).toBe(1)
    expect(row?.[2]).toMatch(/^Look: /)
    expect(await total()).toBeGreaterThan(0)
    sheets.restore()
    expect(await total()).toBe(0)
  })

  test("without functions of ours the native ones remain", () => {
    const plan = plansOf({ withFunctions: false }).at(-1)
    const native = plan?.blocks.find(({ at }) => at === "A7")?.cells.length
    expect(native).toBe(corruptions.length - 7)
  })
})

describe("what is said first", () => {
  const first = async () => [
    (await sheets.range("Signs_perception_verdict"))[0]?.[0],
    (await sheets.range("Signs_result_verdict"))[0]?.[0],
  ]
  test.each([
    ["'Survey (marketing)'!D8", "often", 0, "Survey of marketing: holds answers off the scale (1). See To fix there."],
    ["'Scale and weights'!B14", "40", 0, "Weights: do not add up. See To fix on the sheet with the weights."],
    ["'Scale and weights'!B6", "five", 0, "Scale: an entry is not in order. See To fix on the sheet with the scale."],
    ["Measures!B8", "64", 1, "Leads stuck: is not a share from 0 % to 100 %. Correct or empty it."],
    ["Measures!B13", "a lot", 1, "Share at quota, cost: is not an amount from 0 on. Correct or empty it."],
  ])("%s: %s", async (at, content, which, sentence) => {
    sheets.spoil([at, content])
    expect((await first())[which]).toBe(sentence)
    sheets.restore()
  })

  test("an empty set says what to fill first, and a filled one what it shows", async () => {
    const [gap, result] = await first()
    expect(gap).toMatch(/^Of 100 points marketing gives \d+, sales \d+\. They differ most on: .+\.$/)
    expect(result).toMatch(/^Present are 3 of 5 signs with a published figure\. The costliest: .+\.$/)
    const empty = await calculateSheets(plansOf({ withSample: false }))
    expect((await empty.range("Signs_perception_verdict"))[0]?.[0]).toMatch(/^Survey of marketing: holds no answer yet/)
    expect((await empty.range("Signs_result_verdict"))[0]?.[0]).toMatch(/^Measures: hold no value yet/)
    expect((await empty.range("Signs_check_total"))[0]?.[0]).toBe(0)
  })
})

test("costs are taken from the other worksheets by the name of their line, and follow", async () => {
  const other: SheetPlan = {
    name: "Other",
    blocks: [
      values("A1", [
        ["Value", "Line", "Counted"],
        [5, "Slow ramp", 1200],
        [7, "Stalled pipeline", 3400],
        [0, "Leads never worked", 250],
        [0, "Turnover and lost know-how", 90],
      ]),
      values("E1", [
        ["Measure", "Low", "Base"],
        ["Added margin", 1, 5600],
      ]),
    ],
    columnWidths: [],
    frozenRows: 0,
    highlights: [],
    names: [
      { name: chaosNames.lines, range: "A1:C5" },
      { name: repNames.result, range: "E1:G2" },
    ],
  }
  const linked = await calculateSheets([other, ...plansOf({ names: [chaosNames.lines, repNames.result] })])
  const costs = async () => (await linked.range("Measures!B13:B19")).flat()
  expect(await costs()).toEqual([5600, 250, 3400, 1200, "", 90, ""])
  expect((await linked.range("Signs_check_total"))[0]?.[0]).toBe(0)
  await linked.type("Other!C3", [[4000]])
  await linked.type("Measures!J14", [["Slow ramp"]])
  await linked.type("Other!B5", [["Another line"]])
  expect(await costs()).toEqual([5600, 1200, 4000, 1200, "", "", ""])
  expect(await linked.value("Measures!K18")).toBe("Cost line: has no amount. Name another line.")
})
