import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type ChaosWorkbook, chaosWorkbook } from "./chaosWorkbook.ts"

let workbook: ChaosWorkbook
beforeAll(async () => {
  workbook = await chaosWorkbook({ withFunctions: false })
})

const head = () => workbook.value("Chaos_state")

describe("a bad entry is answered beside it and at the head, and Checks is not 0", () => {
  const entries: readonly (readonly [what: string, at: string, bad: string, beside: string, sentence: RegExp])[] = [
    ["0 reps", "Inputs!D11", "0", "Inputs!I11", /^Reps: is beyond its limits\. Type/],
    ["text in a number", "Inputs!D14", "many", "Inputs!I14", /^Leads bought: is no plain number.*\. Type/],
    ["text in a low", "Inputs!C14", "few", "Inputs!I14", /^Leads bought: is no plain number.*\. Type/],
    ["a blank base", "Inputs!D14", "", "Inputs!I14", /^Leads bought: is no plain number.*\. Type/],
    ["a time of day in hours", "Inputs!D22", "0.1875", "Inputs!I22", /^Admin hours: /],
    [
      "a time of day in a low",
      "Inputs!C20",
      "0.0208",
      "Inputs!I20",
      /^Hours re-creating material: is beyond its limits\. Type/,
    ],
    ["low above base", "Inputs!C14", "4500", "Inputs!I14", /^Leads bought: low, base and high are out of order\. Let/],
    ["base above high", "Inputs!E14", "3900", "Inputs!I14", /^Leads bought: low, base and high are out of order\. Let/],
    ["a share above 1", "Inputs!E16", "1.2", "Inputs!I16", /^Share of leads never worked: is beyond its limits\. Type/],
    ["a negative price", "Inputs!C15", "-50", "Inputs!I15", /^Cost per lead: is beyond its limits\. Type/],
    [
      "a low where one number is asked for",
      "Inputs!C52",
      "40",
      "Inputs!I52",
      /^Weeks a year: takes one number\. Leave/,
    ],
    ["an unknown type", "Inputs!C63", "gold", "Inputs!I63", /^Line 1: its type is not known\. Choose/],
    ["no name", "Inputs!B63", "", "Inputs!I63", /^Line 1: has numbers but no name\. Name/],
    ["a name twice", "Inputs!B63", "Slow ramp", "Inputs!I63", /^Line 1: has the name of another line\. Rename/],
    ["half a start month", "Inputs!F63", "2.5", "Inputs!I63", /^Line 1: starts in no month\. Type/],
  ]
  afterAll(() => workbook.restore())

  test.each(entries)("%s", async (_, at, bad, beside, sentence) => {
    workbook.spoil([at, bad])
    expect(await workbook.value(beside)).toMatch(sentence)
    expect(await head()).toMatch(/: .*\. /)
    expect(await workbook.shown("Chaos_result", "Total", "Base")).toBe("")
    expect(await workbook.value("Chaos_check_total")).not.toBe(0)
    expect(workbook.errors()).toEqual([])
  })

  test.each([
    ["the scenario", "Scenarios!B4", "Worst", "Scenarios!C4", /^Scenario: is not known\. Choose/],
    ["the trials", "Simulation!B6", "30000", "Simulation!G6", /^Trials: cannot be used\. Type/],
    ["the shape", "Simulation!B8", "square", "Simulation!G8", /^Shape: cannot be used\. Type/],
    ["the investment", "Payback!B6", "a lot", "Payback!H6", /^Investment: is missing or cannot be used\. Type/],
    ["the discount rate", "Payback!B8", "10", "Payback!H8", /^Discount rate: is missing or cannot be used\. Type/],
  ])("%s", async (_, at, bad, beside, sentence) => {
    workbook.spoil([at, bad])
    expect(await workbook.value(beside)).toMatch(sentence)
    expect(await workbook.value("Chaos_check_total")).not.toBe(0)
    expect(workbook.errors()).toEqual([])
  })

  test("an error in a cell stays there", async () => {
    for (const at of ["Inputs!D14", "Inputs!B63", "Inputs!D63", "Payback!B6", "Scenarios!B4"]) {
      workbook.spoil([at, "=1/0"])
      expect(workbook.errors()).toEqual([at])
      expect(await workbook.value("Chaos_check_total"), at).not.toBe(at === "Inputs!D63" ? "" : 0)
    }
    workbook.restore()
    expect(await workbook.value("Chaos_check_total")).toBe(0)
  })
})

test("an investment that never pays back is said so", async () => {
  await workbook.type("Payback!B6", [[90_000_000]])
  expect(await workbook.shown("Chaos_payback", "Payback", "Value")).toBe("Never: not within the years shown.")
  await workbook.type("Payback!B6", [[0]])
  expect(await workbook.shown("Chaos_payback", "Payback", "Value")).toBe(0)
  await workbook.type("Payback!B6", [[300_000]])
})

test("half an hour is hours, and the shortest entry is the person's to say", async () => {
  const before = await workbook.value("Inputs!C20")
  await workbook.type("Inputs!C20", [[0.5]])
  expect(await workbook.value("Inputs!I20")).toBe("")
  expect(await workbook.value("Chaos_check_total")).toBe(0)
  await workbook.type("Inputs!D53", [[1]])
  expect(await workbook.value("Inputs!I20")).toMatch(/^Hours re-creating material: is beyond its limits/)
  await workbook.type("Inputs!D53", [[0.25]])
  await workbook.type("Inputs!C20", [[before]])
})

test("a renamed sheet changes nothing", async () => {
  const { model } = workbook
  const before = await workbook.range("Chaos_result")
  for (const id of model.getters.getSheetIds()) {
    const oldName = model.getters.getSheetName(id)
    model.dispatch("RENAME_SHEET", { sheetId: id, oldName, newName: `My ${oldName} 2` })
  }
  await workbook.type("'My Inputs 2'!D14", [[4001]])
  expect(await workbook.shown("Chaos_result", "Total", "Base")).toBeCloseTo(1_122_827, 6)
  await workbook.type("'My Inputs 2'!D14", [[4000]])
  expect(await workbook.range("Chaos_result")).toEqual(before)
  expect(workbook.errors()).toEqual([])
})
