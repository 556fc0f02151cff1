import { expect, test, vi } from "vitest"
import { bindFunctions } from "../../../addin/excel/bindFunctions.ts"
import { readArgument } from "../../../addin/excel/cells.ts"
import { functionsJson } from "../../../addin/excel/functionsJson.ts"
import type { Result } from "../../../core/cells/index.ts"
import { leadScore } from "../../../core/leads/leadScore.ts"
import { readRules } from "../../../core/leads/readRules.ts"
import { defineFunction, type FunctionDefinition } from "../../../core/registry/index.ts"
import type { ExcelArgument } from "../../hosts/excel/customFunctions.ts"
import { startOffice } from "../../hosts/excel/officeInNode.ts"
import { seededLeads } from "../../leadLists/seededLeads.ts"

vi.mock("../../../core/leads/readRules.ts", { spy: true })

/** Our source under the real office.js, so that a test may look inside. */
async function excelWith(definitions: readonly FunctionDefinition[]) {
  const { excel, window } = await startOffice({ functions: "", metadata: functionsJson(definitions) })
  vi.stubGlobal("CustomFunctions", window.CustomFunctions)
  bindFunctions(definitions)
  return excel
}

test("10,000 fill-down calls read the rules once, by content", async () => {
  const excel = await excelWith([leadScore])
  const { leads, headers, rules, asOf, caps } = seededLeads(10_000)
  vi.mocked(readRules).mockClear()
  const rest = [headers, rules, asOf, caps] as ExcelArgument[]
  const shown = await excel.callAll(leads.map((lead) => ({ name: "LEADSCORE", args: [[lead], ...rest] as never })))
  expect(shown).toHaveLength(10_000)
  expect(readRules).toHaveBeenCalledTimes(1)
})

test("a bug in a function ends as #VALUE! without a sentence, never as #BUSY!", async () => {
  const excel = await excelWith([
    without("BUGGY", () => {
      throw new TypeError("undefined is not a function")
    }),
  ])
  expect(await excel.call("BUGGY", [])).toEqual([[{ code: "#VALUE!", sentence: "" }]])
})

test("a blank in a result is an empty text: Excel shows null as 0", async () => {
  const excel = await excelWith([without("BLANKS", () => [[null, 0, ""]])])
  expect(await excel.call("BLANKS", [])).toEqual([["", 0, ""]])
})

test("a cell that is a data type is what it shows", () => {
  const types = [
    { type: "Error", basicType: "Error", basicValue: "#N/A" },
    { type: "FormattedNumber", basicType: "Double", basicValue: 12.5 },
    { type: "Entity", text: "Contoso", basicType: "Error", basicValue: "#VALUE!" },
    { type: "Empty" },
  ]
  expect(readArgument([types])).toEqual([
    [
      { code: "#N/A", sentence: "The cell holds the error #N/A. Mend that cell." },
      12.5,
      { code: "#VALUE!", sentence: "The cell holds the error #VALUE!. Mend that cell." },
      null,
    ],
  ])
})

/** A function without arguments. */
function without(name: string, compute: () => Result): FunctionDefinition {
  return defineFunction({
    name,
    topic: "leads",
    summary: "For this test alone.",
    params: {},
    returns: { shape: "cell", about: "Anything" },
    compute,
  })
}
