import type { SheetSection } from "../sheetSection.ts"
import { increase } from "./layout.ts"
import { repNames } from "./names.ts"
import { tornadoBlocks } from "./tornadoBlocks.ts"

/** Its table, and the pictures of it and of the cases. */
export function tornadoSection(): SheetSection {
  const { tornado, tornadoHeading, casesHeading, cases, swings, tornadoChart, caseChart, charts } = increase
  return {
    blocks: tornadoBlocks(),
    rightAligned: [
      `B${tornadoHeading}:E${tornadoHeading}`,
      `C${casesHeading}:J${casesHeading}`,
      `B${swings.first - 1}:E${swings.first - 1}`,
      `B${tornadoChart.first - 1}:C${tornadoChart.first - 1}`,
      `B${caseChart.first - 1}:D${caseChart.first - 1}`,
    ],
    formats: [
      { range: `D${cases.first}:F${cases.last}`, format: "percent" },
      { range: `G${cases.first}:G${cases.last}`, format: "whole" },
      { range: `H${cases.first}:H${cases.last}`, format: "decimal" },
      { range: `I${cases.first}:J${cases.last}`, format: "whole" },
      ...[tornado, swings, tornadoChart, caseChart].map(({ first, last }) => ({
        range: `B${first}:D${last}`,
        format: "whole" as const,
      })),
    ],
    names: [{ name: repNames.tornado, range: `A${tornadoHeading}:D${tornado.last}` }],
    charts: [
      {
        kind: "stacked bar",
        title: "Added margin, one assumption at a time",
        data: `A${tornadoChart.first - 1}:C${tornadoChart.last}`,
        at: `A${charts}`,
      },
      {
        kind: "column",
        title: "Low, base and high",
        data: `A${caseChart.first - 1}:D${caseChart.last}`,
        at: `D${charts}`,
      },
    ],
  }
}
