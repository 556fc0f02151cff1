import { values } from "../planCells.ts"
import type { PlanBlock } from "../sheetPlan.ts"
import type { SheetSection } from "../sheetSection.ts"
import { increase } from "./layout.ts"
import { ceiling, elasticity, hours, of, redeployed, revenue, selling } from "./measures.ts"
import { repNames } from "./names.ts"
import { whenReady } from "./workingBlocks.ts"

/** What would have to be true for the base case. */
export function truthSection(): SheetSection {
  const { first, last } = increase.truths
  const said = (text: string) => ({ formula: whenReady(text) })
  const row = (at: number, what: string, today: string, then: string, sentence: string): PlanBlock[] => [
    values(`A${at}`, [[what]]),
    { at: `B${at}`, cells: [[said(today), said(then)]], style: "result" },
    { at: `D${at}`, cells: [[said(sentence)]] },
  ]
  const newHours = of("New selling hours a rep and week")("C")
  const added = of("Added revenue")("C")
  return {
    blocks: [
      values(`A${first - 1}`, [["What would have to be true", "Today", "Then", "In words", "", ""]], "heading"),
      ...row(
        first,
        "Selling hours a rep and week",
        selling("C"),
        newHours,
        `"Each rep sells "&ROUND(${newHours},1)&" hours a week instead of "&ROUND(${selling("C")},1)&"."`,
      ),
      ...row(
        first + 1,
        "Selling share",
        of("Selling share")("C"),
        `${newHours}/${hours("C")}`,
        `"Of every hour recovered, "&ROUND(${redeployed("C")}/1%,1)&" % goes into selling."`,
      ),
      ...row(
        first + 2,
        "Revenue a year",
        revenue("C"),
        `${revenue("C")}+${added}`,
        `"Revenue follows selling time with an elasticity of "&${elasticity("C")}&"; 1 would be fully."`,
      ),
      ...row(
        first + 3,
        "Demand a year",
        revenue("C"),
        `${revenue("C")}+${added}`,
        `CHOOSE(1+COUNT(${ceiling("C")}),"Demand takes all of it: no ceiling is set.","Demand takes no more than the ceiling.")`,
      ),
    ],
    rightAligned: [`B${first - 1}:C${first - 1}`],
    formats: [
      { range: `B${first}:C${first}`, format: "decimal" },
      { range: `B${first + 1}:C${first + 1}`, format: "percent" },
      { range: `B${first + 2}:C${last}`, format: "whole" },
    ],
    names: [{ name: repNames.truths, range: `A${first - 1}:D${last}` }],
  }
}
