import { formula, room, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { allReady, lines, simulationItems, simulationRange, workings } from "./layout.ts"
import { chaosNames } from "./names.ts"

const items = simulationItems
const heading = simulationRange.heading

/** What CHAOSRANGE answers; in a file without functions of ours its values. */
export function rangeSection(withFunctions: boolean): SheetSection {
  return {
    blocks: [
      ...(withFunctions
        ? [
            values(`A${heading}`, [[null, null]], "heading"),
            room(`A${heading + 1}`, simulationRange.last - heading, 2),
            formula(`A${heading}`, simulated, "heading"),
          ]
        : [room(`A${heading}`, simulationRange.last - heading + 1, 2)]),
      formula(`H${heading}`, isReady),
      values(`H${heading - 1}`, [["Ready"]], "note"),
      ...(withFunctions
        ? []
        : [
            values(
              `A${heading - 1}`,
              [["These are the values CHAOSRANGE gave for the entries; they do not follow when you change them."]],
              "note",
            ),
          ]),
    ],
    rightAligned: [`B${heading}`],
    formats: [
      { range: `B${heading + 1}:B${heading + 10}`, format: "whole" },
      { range: `B${heading + 11}`, format: "percent" },
    ],
    names: [{ name: chaosNames.range, range: `A${heading}:B${simulationRange.last}` }],
  }
}

const isReady = `=IF(SUM(${fixed("H", items)})=ROWS(${fixed("H", items)}),${allReady}*MIN(1,SUM(${workings.varies})),0)`

const noRange = `"Simulation: no range. Type a low and a high on Inputs, and see To fix."`

const simulated = `=IFERROR(IF($H$${heading}=1,CHAOSRANGE(Lines!$A$${lines.heading}:$T$${lines.last},$B$${items.first},$B$${items.first + 1},$B$${items.last}),""),${noRange})`
