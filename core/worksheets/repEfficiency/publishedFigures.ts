import { figures } from "../../benchmarks/figures.ts"
import type { Cell } from "../../cells/index.ts"
import { values } from "../planCells.ts"
import type { SheetSection } from "../sheetSection.ts"
import { usualLeast } from "../smallShare.ts"
import { team } from "./layout.ts"
import { numberRows } from "./numberRows.ts"

const { published } = team

/** Which published figures stand beside which meaning of selling. */
const publishedLevels = [
  ["all selling", "selling share", ["least", "average", "best"]],
  ["strict", "selling hours, strict", ["average low", "average high", "best"]],
] as const
const publishedMeasures = ["Published least", "Published average", "Published best"] as const

/** Figures to compare with, for either meaning of selling. */
export function publishedFigures(): SheetSection {
  const rows = publishedLevels.flatMap(([means, metric, levels]) =>
    levels.map((level, at): Cell[] => {
      const figure = figures.find((one) => one.metric === metric && one.level === level)
      const measure = publishedMeasures[at]
      const of = measure?.endsWith(level) ? "" : `${level}: `
      const about = `${of}${figure?.counts}; ${figure?.source}`
      return [`${means}: ${measure}`, figure?.value ?? null, figure?.unit ?? null, about]
    }),
  )
  const part = (from: number, to: number) => rows.map((row) => row.slice(from, to))
  return {
    blocks: [
      values(
        `A${published.first - 1}`,
        [
          [
            "Published",
            "Value",
            "Unit",
            "What it counts, source",
            "To fix",
            "Used",
            "",
            "Not in order",
            "Usually from",
          ],
        ],
        "heading",
      ),
      values(`A${published.first}`, part(0, 1)),
      values(`B${published.first}`, part(1, 2), "input"),
      values(`C${published.first}`, part(2, 4), "note"),
      values(
        `I${published.first}`,
        rows.map((row) => [row[2] === "share" ? usualLeast : null]),
      ),
      ...numberRows(published),
    ],
    rightAligned: [`B${published.first - 1}`],
    formats: [
      { range: `B${published.first}:B${published.first + 2}`, format: "percent" },
      { range: `F${published.first}:F${published.first + 2}`, format: "percent" },
      { range: `I${published.first}:I${published.last}`, format: "percent" },
    ],
  }
}
