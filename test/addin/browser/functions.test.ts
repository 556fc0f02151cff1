import "../../hosts/browser/headless.ts"
import { Model, registries } from "@odoo/o-spreadsheet"
import { describe, expect, test, vi } from "vitest"
import { registerFunctions } from "../../../addin/browser/functions/registerFunctions.ts"
import { allFunctions, defineFunction, range } from "../../../core/index.ts"

const seen: unknown[] = []
registerFunctions([
  ...allFunctions,
  defineFunction({
    name: "SEEN",
    topic: "leads",
    summary: "Notes what it was given.",
    params: { cells: range({ about: "Any cells" }) },
    returns: { shape: "cell", about: "Nothing" },
    compute: ({ cells }) => {
      seen.push(cells)
      return [
        [1, null],
        [{ code: "#N/A", sentence: "cells: none." }, "a"],
      ]
    },
  }),
  defineFunction({
    name: "BROKEN",
    topic: "leads",
    summary: "Has a fault.",
    params: {},
    returns: { shape: "cell", about: "Nothing" },
    compute: () => {
      throw new TypeError("undefined is not a function")
    },
  }),
])

function sheetWith(cells: Record<string, string>) {
  const model = new Model({ sheets: [{ id: "sheet", cells }] })
  return (row: number, col: number) => model.getters.getEvaluatedCell({ sheetId: "sheet", row, col })
}

describe("what a function is given", () => {
  test("is rows of cells: blanks null, dates numbers, errors as cells", () => {
    sheetWith({ A1: "1", B1: "text", A2: "=DATE(2026,11,21)", B2: "TRUE", A3: "=1/0", C3: "=NA()", A5: "=SEEN(A1:C3)" })
    const wrong = { code: "#VALUE!", sentence: "The cell holds the error #DIV/0!. Mend that cell." }
    const missing = { code: "#N/A", sentence: "The cell holds the error #N/A. Mend that cell." }
    expect(seen.at(-1)).toEqual([
      [1, "text", null],
      [46347, true, null],
      [wrong, null, missing],
    ])
  })

  test("its rows spill as rows, and an error spoils its own cell", () => {
    const shown = sheetWith({ A1: "x", C1: "=SEEN(A1)" })
    expect([shown(0, 2).value, shown(0, 3).value, shown(1, 3).value]).toEqual([1, "", "a"])
    expect(shown(1, 2)).toMatchObject({ type: "error", value: "#N/A", message: "cells: none." })
  })

  test("our own error in a cell is wrong input for the next function, as in every host", () => {
    sheetWith({ A1: "=REVENUELIFT(1,2,3,9)", A2: "=SEEN(A1)" })
    const wrong = { code: "#VALUE!", sentence: "The cell holds the error #VALUE!. Mend that cell." }
    expect(seen.at(-1)).toEqual([[wrong]])
  })
})

test("a fault of ours is one sentence in the cell and no word of another maker", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {})
  const shown = sheetWith({ A1: "=BROKEN()" })
  const message = "#VALUE!: BROKEN: stopped on a fault of its own. Tell its makers, with this formula."
  expect(shown(0, 0)).toMatchObject({ type: "error", value: "#ERROR", message })
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})

test("each function has its summary and arguments as help", () => {
  for (const { name, summary, params } of allFunctions) {
    const known = registries.functionRegistry.get(name)
    expect(known.description).toBe(summary)
    const written = known.args.map((argument) => [argument.name, argument.optional ?? false])
    expect(written).toEqual(Object.entries(params).map(([param, { optional }]) => [param, optional]))
    for (const argument of known.args) expect(argument.description).not.toBe("")
  }
})
