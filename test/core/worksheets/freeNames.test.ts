import { expect, test } from "vitest"
import { freeSheetName, withFreeNames } from "../../../core/worksheets/freeNames.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

const none = { sheets: [], names: [] }

function planWith(...formulas: string[]): SheetPlan {
  return {
    name: "Plan",
    blocks: [{ at: "B1", cells: formulas.map((formula) => [{ formula }, { value: "=rate+Plan!A1" }]) }],
    columnWidths: [],
    frozenRows: 0,
    highlights: [],
    names: [
      { name: "rate", range: "A1" },
      { name: "other", range: "A2" },
    ],
  }
}

/** Sheets without names of ranges, each with that formula. */
function sheets(formulas: Readonly<Record<string, string>>): SheetPlan[] {
  return Object.entries(formulas).map(([name, formula]) => ({ ...planWith(formula), name, names: [] }))
}

const formulasOf = (plans: readonly SheetPlan[]) =>
  plans.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) => cells.flatMap(([cell]) => (cell && "formula" in cell ? [cell.formula] : []))),
  )
const sheetNames = (plans: readonly SheetPlan[]) => plans.map(({ name }) => name)
const rangeNames = (plans: readonly SheetPlan[]) => plans.flatMap(({ names = [] }) => names.map(({ name }) => name))

test("plans whose names are free stay as they are", () => {
  const plans = [planWith("=rate*2")]
  expect(withFreeNames(plans, { sheets: ["Plans"], names: ["speed", "Plan"] })).toBe(plans)
})

test("a name of a range that is taken gives all the next number that is free, whatever its case", () => {
  const plans = withFreeNames([planWith("=rate*2+other")], { sheets: [], names: ["RATE", "other_2"] })
  expect(rangeNames(plans)).toEqual(["rate_3", "other_3"])
  expect(plans[0]?.names?.map(({ range }) => range)).toEqual(["A1", "A2"])
  expect(formulasOf(plans)).toEqual(["=rate_3*2+other_3"])
  expect(plans[0]?.blocks[0]?.cells[0]?.[1]).toEqual({ value: "=rate+Plan!A1" })
})

test.each([
  ["=Rate+rate", "=rate_2+rate_2"],
  ["=SUM(rate,A1:rate)", "=SUM(rate_2,A1:rate_2)"],
  ['="rate is "&rate', '="rate is "&rate_2'],
  ['="say ""rate"""&rate', '="say ""rate"""&rate_2'],
  ["=rate(1)", "=rate(1)"],
  ["=rate!A1+'rate'!A1", "=rate!A1+'rate'!A1"],
  ["=close.rate+rate.b+rates+_rate+rate2", "=close.rate+rate.b+rates+_rate+rate2"],
])("the name in %s becomes %s", (formula, wanted) => {
  expect(formulasOf(withFreeNames([planWith(formula)], { sheets: [], names: ["rate"] }))).toEqual([wanted])
})

test("a sheet that is taken gives all the same number, and formulas follow from sheet to sheet", () => {
  const plans = sheets({
    "a Team": "=Week!B2",
    Week: "='a Team'!B5+SUM('a Team'!B5:B9)",
    "Ann's": "=week!A1+'Ann''s'!A1",
  })
  const free = withFreeNames(plans, { sheets: ["A TEAM"], names: [] })
  expect(sheetNames(free)).toEqual(["a Team 2", "Week 2", "Ann's 2"])
  expect(formulasOf(free)).toEqual([
    "='Week 2'!B2",
    "='a Team 2'!B5+SUM('a Team 2'!B5:B9)",
    "='Week 2'!A1+'Ann''s 2'!A1",
  ])
})

test("the number is one that is free for every sheet", () => {
  const plans = sheets({ Team: "=1", Week: "=1" })
  expect(sheetNames(withFreeNames(plans, { sheets: ["Team", "week 2", "TEAM 3"], names: [] }))).toEqual([
    "Team 4",
    "Week 4",
  ])
})

test.each([
  ["='Team'!A1+Team!A1", "='Team 2'!A1+'Team 2'!A1"],
  ["=Team+Teams!A1+'My Team'!A1+Team.b!A1", "=Team+Teams!A1+'My Team'!A1+Team.b!A1"],
  ["=\"Team!A1 and 'Team'!A1\"", "=\"Team!A1 and 'Team'!A1\""],
  ['="it\'s "&Team!A1&" isn\'t"', "=\"it's \"&'Team 2'!A1&\" isn't\""],
  ["=IF('Team'!$A$1:B$2>0,-Team!A1,0)", "=IF('Team 2'!$A$1:B$2>0,-'Team 2'!A1,0)"],
])("the sheet in %s becomes %s", (formula, wanted) => {
  expect(formulasOf(withFreeNames(sheets({ Team: formula }), { sheets: ["Team"], names: [] }))).toEqual([wanted])
})

test("a sheet and a range of one name are told apart", () => {
  const plans = [{ ...planWith("=rate!A1+rate"), name: "rate" }]
  const both = withFreeNames(plans, { sheets: ["Rate"], names: ["Rate"] })
  expect(formulasOf(both)).toEqual(["='rate 2'!A1+rate_2"])
  expect(formulasOf(withFreeNames(plans, { sheets: ["Rate"], names: [] }))).toEqual(["='rate 2'!A1+rate"])
})

test("names have at most 31 characters, the number among them, and no marks that Excel refuses", () => {
  const long = "Leads: who to call / who not to call [2026]"
  const plans = sheets({ [long]: `='${long}'!A1`, Other: `='${long}'!A1` })
  const free = withFreeNames(plans, none)
  expect(sheetNames(free)).toEqual(["Leads  who to call   who not to", "Other"])
  expect(formulasOf(free)).toEqual(["='Leads  who to call   who not to'!A1", "='Leads  who to call   who not to'!A1"])
  const again = withFreeNames(plans, { sheets: sheetNames(free), names: [] })
  expect(sheetNames(again)).toEqual(["Leads  who to call   who not  2", "Other 2"])
  expect(sheetNames(again).every((name) => name.length <= 31)).toBe(true)
})

test("a host's own rule for names holds, in formulas too", () => {
  const plans = sheets({ "Ann's": "='Ann''s'!A1" })
  const curly = (name: string) => name.replaceAll("'", "’")
  expect(formulasOf(withFreeNames(plans, none, curly))).toEqual(["='Ann’s'!A1"])
  expect(sheetNames(withFreeNames(plans, { sheets: ["ann’s"], names: [] }, curly))).toEqual(["Ann’s 2"])
})

test("one new sheet gets a free name", () => {
  expect(freeSheetName("Leads", [])).toBe("Leads")
  expect(freeSheetName("Leads", ["LEADS", "leads 2"])).toBe("Leads 3")
})
