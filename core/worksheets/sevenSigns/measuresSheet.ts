import { formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { type CostSource, costSourceBlocks, costSourceHeadings, foundCost } from "./costSources.ts"
import { costRows, itemRows, measureRows, sheetNames } from "./layout.ts"
import { measureFlags } from "./measureFlags.ts"
import { signNames } from "./names.ts"
import { costItem, signRows } from "./signs.ts"

const { first, last } = itemRows

/** What SEVENSIGNS takes: a measure of each sign and its yearly cost, typed in or found in other worksheets. */
export function measuresSheet(withSample: boolean, sources: readonly CostSource[]): SheetPlan {
  const isFound = sources.length > 0
  const ranges = new Set<string | undefined>(sources.map(({ range }) => range))
  return {
    name: sheetNames.measures,
    blocks: [
      values("A1", [["What do your own numbers say?"]], "title"),
      values(
        "A2",
        [
          ["Type what you know, leave out what you do not. Shares: type 31 for 31 %."],
          [costNote(sources)],
          ["Published figures are quoted at second hand. To be better than a poor average is no proof of health."],
        ],
        "note",
      ),
      values(
        "A5",
        [
          [
            "Item",
            "Value",
            "Unit",
            "Source",
            "Owner",
            "Published",
            "Better when higher",
            "Published by",
            "What it counts",
            "Cost line",
            "To fix",
            "Used",
            "Published, used",
            "Least",
            "Most",
            "Allowed",
            "Value in order",
            "Published in order",
            "1 or 0",
            "To fix (1 = yes)",
            "Usually from",
            "Small share (1 = yes)",
            ...costSourceHeadings(sources),
          ],
        ],
        "heading",
      ),
      values(`A${first}`, [...signRows.map(({ measure }) => [measure]), ...signRows.map((row) => [costItem(row)])]),
      values(
        `B${measureRows.first}`,
        signRows.map(({ sample }) => [withSample ? sample.ours : null]),
        "input",
      ),
      ...(isFound
        ? [formulaDown(`B${costRows.first}`, rowNumbers(costRows), (row) => foundCost(sources, row), "result")]
        : [
            values(
              `B${costRows.first}`,
              signRows.map(({ sample }) => [withSample ? sample.cost : null]),
              "input",
            ),
          ]),
      values(`C${first}`, [
        ...signRows.map(({ isShare, source, owner }) => [isShare ? "share" : "people a year", source, owner]),
        ...signRows.map(({ owner }) => [
          "money a year",
          isFound ? "The cost line" : "Estimate, or a line of the cost of chaos",
          owner,
        ]),
      ]),
      values(
        `F${measureRows.first}`,
        signRows.map(({ published, higherIsBetter }) => [published, higherIsBetter ? 1 : 0]),
        "input",
      ),
      values(
        `H${measureRows.first}`,
        signRows.map(({ publishedBy, counts }) => [publishedBy, counts]),
      ),
      values(
        `I${costRows.first}`,
        signRows.map(({ sign }) => [`What "${sign}" costs a year`]),
      ),
      values(
        `J${costRows.first}`,
        signRows.map(({ costLine }) => [isFound && !ranges.has(costLine?.range) ? null : (costLine?.name ?? null)]),
        "input",
      ),
      ...measureFlags(isFound),
      ...costSourceBlocks(sources),
    ],
    columnWidths: [44, 12, 14, 42, 19, 12, 23, 88, 60, 27, 60, 12, 14, 7, 7, 25, 14, 17, 7, 14, 12, 19],
    frozenRows: 5,
    highlights: [{ range: `K${first}:K${last}`, text: ":", style: "bad" }],
    rightAligned: ["B5", "F5:G5", "L5:O5", "Q5:V5"],
    formats: [
      ...signRows.flatMap(({ isShare }, index) =>
        ["B", "F", "L", "M"].map((letter) => ({
          range: `${letter}${first + index}`,
          format: isShare ? ("percent" as const) : ("whole" as const),
        })),
      ),
      { range: `U${first}:U${last}`, format: "percent" },
      { range: `B${costRows.first}:B${last}`, format: "whole" },
      { range: `L${costRows.first}:L${last}`, format: "whole" },
    ],
    names: [
      { name: signNames.measures, range: `A5:D${last}` },
      { name: signNames.values, range: `B${measureRows.first}:B${measureRows.last}` },
      ...(isFound ? [] : [{ name: signNames.costs, range: `B${costRows.first}:B${last}` }]),
    ],
    validations: signRows.map(({ isShare }, index) => ({
      range: `B${first + index}`,
      allows: isShare ? { kind: "number" as const, least: 0, most: 1 } : { kind: "number" as const, least: 0 },
      sentence: isShare ? "Type a percentage from 0 % to 100 %: 31 for 31 %." : "Type a number from 0 on.",
    })),
  }
}

function costNote(sources: readonly CostSource[]): string {
  if (sources.length === 0)
    return "The yearly cost of a sign is an estimate of yours, best a line of the cost of chaos."
  const where = sources.map(({ about }) => about).join(" and in ")
  return `The yearly costs are looked up by the name in Cost line, in ${where}. Another name takes another line; typing an amount over a formula is allowed.`
}
