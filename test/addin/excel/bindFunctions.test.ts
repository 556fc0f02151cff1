import { expect, test, vi } from "vitest"
import { bindFunctions } from "../../../addin/excel/bindFunctions.ts"
import { readArgument } from "../../../addin/excel/cells.ts"
import { functionsJson } from "../../../addin/excel/functionsJson.ts"
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
  const buggy = defineFunction({
    name: "BUGGY",
    topic: "leads",
    summary: "Throws what is no answer.",
    params: {},
    returns: { shape: "cell", about: "Nothing" },
    compute: () => {
      throw new TypeError("undefined is not a function")
    },
  })
  const excel = await excelWith([buggy])
  expect(await excel.call("BUGGY", [])).toEqual([[{ code: "#VALUE!", sentence: "" }]])
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
