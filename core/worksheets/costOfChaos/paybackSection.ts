import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { flows, measures } from "./layout.ts"
import { chaosNames } from "./names.ts"
import { isReady } from "./programmeSection.ts"

/** When the investment has come back, and what the programme is worth. */
export function paybackSection(): SheetSection {
  const paid = (first: string, at: string) =>
    `=IF($K#=1,IFERROR(INDEX(${fixed(at, flows)},MATCH(1,${fixed(first, flows)},0)),"Never: not within the years shown."),"")`
  const measureFormulas = [paid("M", "N"), paid("P", "Q"), `=IF($K#=1,SUM(${fixed("E", flows)}),"")`]
  return {
    blocks: [
      values(`A${measures.heading}`, [["Measure", "Value", "Unit", "What it is", "", "", "", "", "", ""]], "heading"),
      values(`A${measures.first}`, [["Payback"], ["Discounted payback"], ["Net present value"]]),
      values(
        `C${measures.first}`,
        [
          ["years", "Until the net benefits have brought the investment back"],
          ["years", "The same with each year's net benefit discounted"],
          ["money", "What the programme is worth today over the years shown"],
        ],
        "note",
      ),
      ...measureFormulas.map((text, index) => {
        const row = measures.first + index
        return formula(`B${row}`, text.replaceAll("#", String(row)), "result")
      }),
      values(`K${measures.heading}`, [["Ready"]], "note"),
      ...columns(measures, { K: isReady }),
    ],
    rightAligned: [`B${measures.heading}`],
    formats: [
      { range: `B${measures.first}:B${measures.first + 1}`, format: "decimal" },
      { range: `B${measures.last}`, format: "whole" },
    ],
    names: [{ name: chaosNames.payback, range: `A${measures.heading}:D${measures.last}` }],
  }
}
