import { describe, expect, test } from "vitest"
import { type Cell, evaluate, type Matrix } from "../../../core/index.ts"
import { randomNumbers } from "../../../core/stats/randomNumbers.ts"
import { readAddress } from "../../../core/worksheets/address.ts"
import { leadScoringCalculated, leadScoringSheets } from "../../../core/worksheets/leadScoring/leadScoringSheets.ts"
import { type CalculatedSheets, calculateSheets } from "../../core/worksheets/calculateSheets.ts"
import { pointsOf } from "./pointsOf.ts"

const usual = { withSample: true, withFunctions: true, names: [] }
const plansOf = (options = {}) => leadScoringSheets({ ...usual, ...options }, randomNumbers(1))
const sheets = await calculateSheets(plansOf())
const undo = () => sheets.model.dispatch("REQUEST_UNDO")
const column = async (name: string) => (await sheets.range(name)).map(([cell]) => cell ?? null)
const one = async (name: string, of: CalculatedSheets = sheets) => (await of.range(name))[0]?.[0]

/** What must stand on the sheets, worked out from what stands in their input cells and from nothing else. */
async function expected() {
  const [list, headings, rules, caps] = [
    await sheets.range("Leads_list"),
    (await sheets.range("Leads_headings"))[0] ?? [],
    await sheets.range("Leads_rules"),
    await sheets.range("Leads_caps"),
  ]
  const scores = pointsOf({ list, headings, rules, caps, asOf: Number(await one("Leads_as_of")) })
  const [week, weeks, , , own] = await column("Leads_terms")
  const room = Number(week) * Number(weeks)
  const known = scores.filter((score): score is number => score !== "")
  const fits = known.filter((score) => known.filter((other) => other >= score).length <= room)
  const threshold = typeof own === "number" ? own : Math.min(...fits)
  const passed = list.filter((_, at) => scores[at] !== "" && Number(scores[at]) >= threshold)
  const count = (outcome: string) => passed.filter((lead) => lead.at(-1) === outcome).length
  return { scores, result: [room, Math.min(...fits), threshold, passed.length, count("won"), count("lost")] }
}

async function shown() {
  const rows = (await sheets.range("Leads_threshold")).slice(1)
  const values = new Map(rows.map(([item, value]) => [item, value]))
  const items = [
    "Leads sales can take",
    "Threshold by capacity",
    "Threshold used",
    "MQLs",
    "Of them won",
    "Of them lost",
  ]
  return { scores: await column("Leads_scores"), result: items.map((item) => values.get(item)) }
}

const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "number" ? Number(part.toFixed(8)) : part)))

test("the sample is named as one, the same each time, and holds what real lists hold", async () => {
  expect(await one("Leads_sample")).toMatch(/^Sample/)
  expect(plansOf()).toEqual(plansOf())
  const leads = (await sheets.range("Leads_list")).filter(([id]) => id !== null)
  expect(leads).toHaveLength(200)
  const cells = (at: number) => leads.map((lead) => lead[at])
  expect(cells(1)).toEqual(expect.arrayContaining([null, "VP Sales", "vp marketing", "STUDENT"]))
  expect(cells(3)).toEqual(expect.arrayContaining([null, "51-200", expect.any(Number)]))
  expect(cells(5)).toEqual(expect.arrayContaining([null, expect.any(Number), expect.stringMatching(/^2026-/)]))
  expect(cells(7)).toEqual(expect.arrayContaining([null, "won", "lost"]))
})

test("scores and the line are those of an independent computation", async () => {
  expect(rounded(await shown())).toEqual(rounded(await expected()))
  expect(await one("Leads_check_total")).toBe(0)
})

const moved = [
  ...["B6", "B7"].map((cell) => `Threshold!${cell}`),
  ...["D8", "D11", "D15", "D16", "D17", "C14", "G16"].map((cell) => `'Score rules'!${cell}`),
  ...["C5", "C7", "B8"].map((cell) => `Caps!${cell}`),
  ...["D6", "E6"].map((cell) => `Leads!${cell}`),
]

/** Events and warnings are at their caps; a size stays on its side of a bound. */
const mayStay = /Leads!D|C14|D17|Caps!C7|Caps!B8/

test.each(moved)("%s moved by a tenth moves the scores as worked out apart", async (at) => {
  const before = rounded(await shown())
  sheets.spoil([at, String(Number(await sheets.value(at)) * 1.1)])
  const after = rounded(await shown())
  expect(after).toEqual(rounded(await expected()))
  if (!mayStay.test(at)) expect(after).not.toEqual(before)
  sheets.restore()
})

test("an own threshold takes the place of that by capacity", async () => {
  sheets.spoil(["Threshold!B10", "55"])
  expect(rounded(await shown())).toEqual(rounded(await expected()))
  expect((await column("Leads_status")).filter((status) => status === "MQL")).toHaveLength(
    Number((await expected()).result[3]),
  )
  sheets.restore()
})

test("scores, reasons and the comparison are those of the functions", async () => {
  const args = ["Leads_list", "Leads_headings", "Leads_rules", "Leads_as_of", "Leads_caps"]
  const [list = [], headings = [], rules = [], asOf = [], caps = []] = await Promise.all(args.map(sheets.range))
  const scoring = [list, headings, rules, asOf[0]?.[0] ?? null, caps] as const
  const answer = (name: string, given: readonly (Matrix | Cell)[]) => (evaluate(name, given) as { value: Matrix }).value
  expect((await sheets.range("Leads_scores")).map(([cell]) => [cell ?? ""])).toEqual(answer("LEADSCORE", scoring))
  expect((await sheets.range("Leads_why")).map(([cell]) => [cell ?? ""])).toEqual(answer("LEADWHY", scoring))
  const outcomes = list.map((lead) => [lead.at(-1) ?? null])
  const table = answer("THRESHOLDTABLE", [
    await sheets.range("Leads_scores"),
    outcomes,
    "80;70;60;50;40;30;20;10",
    1200,
    260,
  ])
  expect(rounded(await sheets.range("Leads_comparison"))).toEqual(rounded(table))
  const leads = (await sheets.range("Leads_list")).filter(([id]) => id !== null)
  const undecided = leads.filter((lead) => lead.at(-1) !== "won" && lead.at(-1) !== "lost").length
  expect(undecided).toBeGreaterThan(30)
  expect((await sheets.range("Threshold!C26:J35")).slice(0, -1)).toEqual(
    (await sheets.range("Leads_comparison")).slice(0, -1),
  )
  expect(await sheets.range("Threshold!C35:D35")).toEqual([["Left out", undecided]])
})

describe("checks", () => {
  const corruptions: readonly (readonly [check: string, at: string, content: string])[] = [
    ["Does each lead have a score?", "Leads!A8", ""],
    ["Are the rules in order?", "'Score rules'!A8", "Titel"],
    ["Are the caps in order?", "Caps!B5", "50"],
    ["Is every outcome won, lost or blank?", "Leads!H6", "maybe"],
    ["Are the leads marked MQL those above the threshold?", "'Scored leads'!C9", "MQL"],
    ["Do the MQLs by capacity fit it?", "Threshold!B15", "10"],
    ["Are the wins of the comparison as counted?", "Threshold!E29", "99"],
    ["Are the leads of the comparison as counted?", "Threshold!D29", "99"],
  ]

  test("there is a corruption for each", async () => {
    const names = (await sheets.range("Leads_checks")).slice(1).map(([name]) => name)
    expect(corruptions.map(([name]) => name)).toEqual(names)
  })

  test.each(corruptions)("%s: not so with %s", async (check, at, content) => {
    sheets.spoil([at, content])
    const row = (await sheets.range("Leads_checks")).find(([name]) => name === check)
    expect(row?.[1]).toBe(1)
    expect(row?.[2]).toMatch(/^Look: /)
    expect(await one("Leads_check_total")).toBeGreaterThan(0)
    sheets.restore()
    expect(await one("Leads_check_total")).toBe(0)
  })
})

describe("what is said first", () => {
  test.each([
    ["Leads!E7", "=1/0", "Leads without a score: 1. A cell of theirs that a rule reads holds an error. Mend it."],
    ["'Score rules'!D8", "many", "Score rules: 1 to fix. See To fix there."],
    ["'Score rules'!B5", "today", "As of: is no date. Type the day of your list on the sheet of rules."],
    ["Caps!B5", "50", "Caps: 1 to fix. See To fix there."],
    [
      "'Score rules'!G16",
      "long",
      "Scores: there are none. A rule, a cap or a heading of the leads cannot be read. Undo what was typed last.",
    ],
  ])("%s", async (at, content, sentence) => {
    sheets.spoil([at, content])
    expect(await sheets.value("'Scored leads'!A2")).toBe(sentence)
    sheets.restore()
  })

  test("an empty list says so and is in order", async () => {
    const empty = await calculateSheets(plansOf({ withSample: false }))
    expect(await empty.value("'Scored leads'!A2")).toMatch(/^Leads: hold no lead yet/)
    expect(await empty.value("Threshold!A2")).toMatch(/^Leads sales can take a week: /)
    expect(await one("Leads_check_total", empty)).toBe(0)
  })
})

test("a person's own list takes the place of the sample, with columns of its own", async () => {
  await sheets.type("Leads!A5", [
    ["Name", "Job", "Industry", "Employees", "Opens", "Last visit", "Source", "Outcome"],
    ["Mine", "VP Sales", "Software", 100, 1, null, null, null],
  ])
  expect(await sheets.value("'Scored leads'!A2")).toBe("Score rules: 4 to fix. See To fix there.")
  for (const row of [8, 9, 10, 19]) await sheets.type(`'Score rules'!A${row}`, [["Job"]])
  expect((await column("Leads_scores"))[0]).toBe(42)
  expect(await sheets.value("'Scored leads'!A6")).toBe("Mine")
  for (let step = 0; step < 5; step++) undo()
})

test.each([
  ["Leads_list", "Leads", "A206", "H305"],
  ["Leads_rules", "Score rules", "A20", "H47"],
  ["Leads_caps", "Caps", "A10", "C14"],
])("%s has room that looks like its first input, to its end", async (name, sheet, first, last) => {
  const range = (await sheets.host.names()).find((known) => known.name === name)?.range
  expect(range?.endsWith(`:${last}`)).toBe(true)
  const lookOf = (address: string) => {
    const { top: row = -1, left: col = -1 } = readAddress(address) ?? {}
    return sheets.model.getters.getCellStyle({ sheetId: sheets.model.getters.getSheetIdByName(sheet) ?? "", row, col })
  }
  const filled = lookOf(first.replace(/\d+/, (row) => String(Number(row) - 1)))
  expect(filled).toHaveProperty("fillColor")
  expect([lookOf(first), lookOf(last)].map((look) => look.fillColor)).toEqual([filled.fillColor, filled.fillColor])
})

test("without functions of ours there is room for their values", async () => {
  const plans = plansOf({ withFunctions: false })
  const names = plans.flatMap((plan) => (plan.names ?? []).map(({ name }) => name))
  expect(names).toEqual(expect.arrayContaining([...leadScoringCalculated]))
  const written = await calculateSheets(plans)
  for (const name of leadScoringCalculated) {
    const range = (await written.host.names()).find((known) => known.name === name)?.range ?? ""
    const corner = range.split(":")[0] ?? ""
    await written.type(corner, await sheets.range(name))
  }
  expect(await one("Leads_check_total", written)).toBe(0)
  expect(await written.value("'Scored leads'!A2")).toBe(await sheets.value("'Scored leads'!A2"))
})
