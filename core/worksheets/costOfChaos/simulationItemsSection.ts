import { formula, values } from "../planCells.ts"
import type { SheetSection } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { simulationItems } from "./layout.ts"
import { chaosNames } from "./names.ts"

const items = simulationItems

/** How often, from which seed and in which shape is drawn. */
export function simulationItemsSection(): SheetSection {
  return {
    blocks: [
      values(
        `A${items.heading}`,
        [["Item", "Value", "Allowed", "At least", "At most", "What it is", "To fix"]],
        "heading",
      ),
      values(`A${items.first}`, [["Trials"], ["Seed"], ["Shape"]]),
      values(`B${items.first}`, [[10_000], [1], ["triangular"]], "input"),
      values(
        `C${items.first}`,
        [
          ["a whole number from 1 to 20,000", 1, 20_000, "How often all numbers are drawn"],
          ["any whole number", null, null, "The same one gives the same digits"],
          ["triangular, pert or lognormal", null, null, "How the draws lie between low and high"],
        ],
        "note",
      ),
      ...columns(items, { G: '=IF($H#=1,"",$A#&": cannot be used. Type "&$C#&".")' }, "note"),
      values(`H${items.heading}`, [["Usable"]], "note"),
      ...columns(
        { ...items, numbers: items.numbers.slice(0, 2) },
        {
          H: "=IFERROR(IF(AND(ISNUMBER($B#),$B#=INT($B#),OR(ISBLANK($D#),$B#>=$D#),OR(ISBLANK($E#),$B#<=$E#)),1,0),0)",
        },
      ),
      values(`J${items.last}`, [["triangular", "pert", "lognormal"]], "note"),
      formula(`H${items.last}`, `=IFERROR(MIN(1,MATCH(TRIM($B${items.last}),$J${items.last}:$L${items.last},0)),0)`),
    ],
    rightAligned: [`B${items.heading}`, `D${items.heading}:E${items.heading}`],
    formats: [
      { range: `B${items.first}`, format: "whole" },
      { range: `E${items.first}`, format: "whole" },
    ],
    names: [{ name: chaosNames.simulation, range: `A${items.heading}:B${items.last}` }],
    validations: [
      {
        range: `B${items.first}`,
        allows: { kind: "number", least: 1, most: 20_000 },
        sentence: "Type a whole number from 1 to 20,000.",
      },
      { range: `B${items.first + 1}`, allows: { kind: "number" }, sentence: "Type any whole number." },
      {
        range: `B${items.last}`,
        allows: { kind: "list", values: ["triangular", "pert", "lognormal"] },
        sentence: "Choose triangular, pert or lognormal.",
      },
    ],
  }
}
