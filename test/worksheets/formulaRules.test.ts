import "../hosts/browser/headless.ts"
import { type AST, iterateAstNodes, parse } from "@odoo/o-spreadsheet"
import { describe, expect, test } from "vitest"
import { allFunctions } from "../../core/index.ts"
import { addressOf, onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { plansOf, sets } from "./sets.ts"

/** What Excel 2021, Google Sheets, o-spreadsheet and LibreOffice all have, and people know. */
const known = new Set(
  `ABS AND CHOOSE COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS FALSE IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER
  ISTEXT LARGE LEN MATCH MAX MAXIFS MIN MINIFS MOD N NA NOT OR RANK ROUND ROUNDDOWN ROUNDUP ROW ROWS SMALL SQRT SUM SUMIF
  SUMIFS SUMPRODUCT T TRIM TRUE`.split(/\s+/),
)
const ours = new Set(allFunctions.map(({ name }) => name))
/** Without the texts and the sheets' names in it. */
const longest = 130

const formulasOf = (plans: readonly SheetPlan[]) =>
  plans.flatMap((plan) =>
    plan.blocks.flatMap(({ at, cells }) => {
      const corner = readAddress(at)
      return cells.flatMap((line, r) =>
        line.flatMap((cell, c) =>
          "formula" in cell
            ? [{ at: onSheet(plan.name, addressOf((corner?.top ?? 0) + r, (corner?.left ?? 0) + c)), ...cell }]
            : [],
        ),
      )
    }),
  )

/** The rules of the FAST standard that a formula can be held to. */
function faultsOf(formula: string): string[] {
  const nodes = iterateAstNodes(parse(formula))
  const { length } = formula.replace(/"[^"]*"/g, '""').replace(/'[^']+'!|\w+!/g, "!")
  return [
    ...(length > longest ? [`${length} characters long`] : []),
    ...nodes.flatMap((node) => {
      if (node.type === "NUMBER" && node.value !== 0 && node.value !== 1) return [`the constant ${node.value}`]
      if (node.type === "REFERENCE" && !/\d/.test(node.value.split("!").at(-1) ?? "")) return [`all of ${node.value}`]
      if (node.type !== "FUNCALL") return []
      const name = node.value.toUpperCase()
      const isKnown = known.has(name) || ours.has(name)
      return [
        ...(isKnown ? [] : [`the function ${name}`]),
        ...(name === "IF" && node.args.some(holdsIf) ? ["an IF inside an IF"] : []),
      ]
    }),
  ]
}

function holdsIf(node: AST): boolean {
  return iterateAstNodes(node).some((inner) => inner.type === "FUNCALL" && inner.value.toUpperCase() === "IF")
}

describe.each(sets)("%s", (_, set) => {
  test.each([true, false])("with a sample: %s: every formula is short, plain and free of constants", (withSample) => {
    const faults = formulasOf(plansOf(set, { withSample })).flatMap(({ at, formula }) => {
      const found = faultsOf(formula)
      return found.length > 0 ? [`${at} ${formula}: ${found.join(", ")}`] : []
    })
    expect(faults).toEqual([])
  })

  test("without functions of ours no formula calls one", () => {
    const calls = formulasOf(plansOf(set, { withFunctions: false })).filter(({ formula }) =>
      iterateAstNodes(parse(formula)).some((node) => node.type === "FUNCALL" && ours.has(node.value.toUpperCase())),
    )
    expect(calls).toEqual([])
  })

  test("every named range of the entries and of what is calculated is there", () => {
    const names = plansOf(set).flatMap((plan) => (plan.names ?? []).map(({ name }) => name))
    expect(names).toEqual(expect.arrayContaining([...set.entries, ...set.calculated]))
  })
})

test.each([
  ["=A1*2", "the constant 2"],
  ["=IF(A1,IF(B1,1,0),0)", "an IF inside an IF"],
  ["=OFFSET(A1,1,1)", "the function OFFSET"],
  ["=SUM(A:A)", "all of A:A"],
  [`=${"A1+".repeat(60)}A1`, "183 characters long"],
])("%s is refused", (formula, fault) => {
  expect(faultsOf(formula)).toEqual([fault])
})
