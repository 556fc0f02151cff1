import { expect, test } from "vitest"
import { allowedSkips } from "../../build/allowedSkips.mjs"
import type { Cell } from "../../core/index.ts"
import { excelCall } from "../hosts/excel/excelCall.ts"
import { sheetsCall } from "../hosts/sheets/sheetsCall.ts"
import type { Shown } from "../vectors/conformance.ts"
import type { LeadList } from "./leadList.ts"
import { plainScores } from "./plainScores.ts"
import { seededLeads } from "./seededLeads.ts"
import { hasXEducation, xEducation } from "./xEducation.ts"

type Cells = readonly (readonly Cell[])[]

/** Whole lists as each host hands them over, scored by the bundle that is delivered to it. */
const hosts: Record<string, (list: LeadList) => Shown | Promise<Shown>> = {
  Excel: ({ leads, headers, rules, asOf, caps }) => excelCall("LEADSCORE", [leads, headers, rules, asOf, caps]),
  "Google Sheets": ({ leads, headers, rules, asOf, caps }) =>
    sheetsCall("LEADSCORE", [asSheetsHas(leads), asSheetsHas(headers), asSheetsHas(rules), asOf, asSheetsHas(caps)]),
}

/** Sheets hands blank cells over as "". */
function asSheetsHas(cells: Cells) {
  return cells.map((row) => row.map((cell) => (cell ?? "") as string | number | boolean))
}

test.each(Object.keys(hosts))("%s scores the seeded list as the plain implementation does", async (name) => {
  const list = seededLeads()
  expect(await hosts[name]?.(list)).toEqual(plainScores(list).map((score) => [score]))
})

for (const name of Object.keys(hosts)) {
  test(`${name} scores X Education's 9,240 leads as the plain implementation does`, async ({ skip }) => {
    skip(!hasXEducation, allowedSkips.noData)
    const list = xEducation()
    expect(await hosts[name]?.(list)).toEqual(plainScores(list).map((score) => [score]))
  })
}
