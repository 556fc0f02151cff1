import type { Cell } from "../../../../core/index.ts"
import { peerPackage, peerVersion } from "../../measuring/peerPackage.ts"
import { asOf } from "../benchLeads.ts"
import type { ScoringContender } from "../scoringWork.ts"
import { spreadsheetFormula } from "../spreadsheetFormula.ts"

interface Exports {
  readonly HyperFormula: {
    buildFromArray(
      sheet: readonly (readonly Cell[])[],
      options: { licenseKey: "gpl-v3"; functionArgSeparator: ";"; decimalSeparator: "."; useStats: false },
    ): {
      setCellContents(at: { sheet: number; row: number; col: number }, cell: number): unknown
      getRangeValues(range: { start: object; end: object }): readonly (readonly Cell[])[]
      destroy(): void
    }
  }
}

export const hyperFormula: ScoringContender = {
  name: "HyperFormula",
  how: "one native formula a row, parsed before the clock starts; the day changes, all are calculated and read back",
  licence: "GPL-3.0-only",
  largest: 10_000,
  largestFresh: 0,
  version: () => peerVersion("hyperformula"),
  prepare: async (leads) => {
    const exports = await peerPackage<Exports & { readonly default?: Exports }>("hyperformula")
    const { HyperFormula } = exports.HyperFormula ? exports : (exports.default as Exports)
    const rows = leads.map((lead, row) => [...lead, spreadsheetFormula(row + 1, "$N$1")])
    rows[0]?.push(asOf)
    const workbook = HyperFormula.buildFromArray(rows, {
      licenseKey: "gpl-v3",
      functionArgSeparator: ";",
      decimalSeparator: ".",
      useStats: false,
    })
    const setDay = (day: number) => workbook.setCellContents({ sheet: 0, row: 0, col: 13 }, day)
    const start = { sheet: 0, row: 0, col: 12 }
    const end = { sheet: 0, row: leads.length - 1, col: 12 }
    return {
      run: () => {
        // It calculates nothing when a cell is set to what it holds, so the day before comes first, off the clock.
        setDay(asOf - 1)
        const began = performance.now()
        setDay(asOf)
        const scores = workbook.getRangeValues({ start, end })
        return { scores, milliseconds: performance.now() - began }
      },
      end: () => workbook.destroy(),
    }
  },
}
