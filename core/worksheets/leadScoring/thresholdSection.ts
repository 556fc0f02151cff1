import { formula, values } from "../planCells.ts"
import type { SheetSection } from "../sheetSection.ts"
import { leadNames } from "./names.ts"
import { outcomes, resultAt, resultRow, scores } from "./thresholdPlaces.ts"

/** Where the line is, and what it passes on. */
export function thresholdSection(withFunctions: boolean): SheetSection {
  const ours = (text: string) => (withFunctions ? `=IFERROR(${text},"")` : undefined)
  const lines: readonly (readonly [item: string, value: string | undefined, unit: string, about: string])[] = [
    ["Leads sales can take", '=IFERROR(IF(L6*L7=1,B6*B7,""),"")', "leads", "A week's capacity × weeks"],
    [
      "Threshold by capacity",
      ours(`MQLTHRESHOLD(${scores},${resultAt(0)})`),
      "points",
      "The lowest score that passes no more leads than sales can take",
    ],
    [
      "Threshold of the highest profit",
      ours(`BESTTHRESHOLD(${scores},${outcomes},B8,B9)`),
      "points",
      "Of the leads won or lost: gross profit of the wins less the cost of working all",
    ],
    [
      "Threshold used",
      `=IFERROR(IF(AND(L10=1,ISNUMBER(B10)),B10,SMALL(${resultAt(1)},1)),"")`,
      "points",
      "Your own, else the one by capacity",
    ],
    [
      "MQLs",
      `=IFERROR(IF(ISNUMBER(${resultAt(3)}),COUNTIF(${scores},">="&${resultAt(3)}),0),0)`,
      "leads",
      "Leads with that score or more",
    ],
    ["Of them won", countOf("N5"), "leads", "Outcome won"],
    ["Of them lost", countOf("N6"), "leads", "Outcome lost"],
    [
      "Share won",
      `=IF(${resultAt(5)}+${resultAt(6)}>0,${resultAt(5)}/(${resultAt(5)}+${resultAt(6)}),"")`,
      "share",
      "Won ÷ won and lost, among the MQLs",
    ],
    [
      "In a sentence",
      `=IF(ISNUMBER(${resultAt(3)}),"From "&ROUND(${resultAt(3)},1)&" points on "&${resultAt(4)}&" leads go to sales; it can take "&${resultAt(0)}&".",${resultAt(9)})`,
      "",
      "",
    ],
    [
      "No line yet",
      '="No line yet: there are no scores, or none that fits the capacity. See the scored leads."',
      "",
      "",
    ],
  ]
  return {
    blocks: [
      values("N4", [["Words looked for"], ["won"], ["lost"], ["MQL"]], "note"),
      values(`A${resultRow - 1}`, [["Item", "Value", "Unit", "What it says", ...Array(6).fill(null)]], "heading"),
      ...lines.flatMap(([item, value, unit, about], offset) => [
        values(`A${resultRow + offset}`, [[item]]),
        ...(value ? [formula(resultAt(offset), value, "result")] : []),
        values(`C${resultRow + offset}`, [[unit, about]]),
      ]),
    ],
    rightAligned: [`B${resultRow - 1}`],
    formats: [
      { range: resultAt(0), format: "whole" },
      { range: `${resultAt(1)}:${resultAt(3)}`, format: "decimal" },
      { range: `${resultAt(4)}:${resultAt(6)}`, format: "whole" },
      { range: resultAt(7), format: "percent" },
    ],
    names: [
      { name: leadNames.threshold, range: `A${resultRow - 1}:D${resultRow + 7}` },
      { name: leadNames.thresholds, range: `${resultAt(1)}:${resultAt(2)}` },
    ],
  }
}

/** MQLs with the outcome whose word stands in that cell. */
function countOf(word: string): string {
  return `=IFERROR(IF(ISNUMBER(${resultAt(3)}),COUNTIFS(${scores},">="&${resultAt(3)},${outcomes},${word}),0),0)`
}
