import type { SheetChart } from "hucre/xlsx"
import type { BookChart } from "./book.ts"
import { usual } from "./chartFigure.ts"

const palette = ["0B6E74", "B4532A", "7A6AAE", "2F7EB8", "6B6B6B", "9A7B1E", "4C8C4A", "A0476E"]

/** A chart as it is written to an Excel file. */
export function chartForFile(chart: BookChart): SheetChart {
  const { kind, isStacked, title, labels, series, row, column, rows = usual.rows, columns = usual.columns } = chart
  return {
    type: kind,
    title,
    series: series.map(({ name, values, color }, index) => ({
      name,
      values,
      ...(labels && { categories: labels }),
      ...(kind !== "pie" && { color: (color ?? palette[index % palette.length] ?? "#000000").replace("#", "") }),
    })),
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    ...(kind !== "line" &&
      kind !== "pie" && { barGrouping: isStacked ? ("stacked" as const) : ("clustered" as const) }),
    ...(isStacked && kind !== "line" && kind !== "pie" && { overlap: 100 }),
    ...(kind !== "pie" && {
      axes: {
        // Names at the edge, where no bar below 0 covers them; the first row's bar on top, the numbers below all.
        x: { tickLblPos: "low" as const, ...(kind === "bar" && { reverse: true }) },
        y: {
          numberFormat: { formatCode: "General", sourceLinked: true },
          ...(kind === "bar" && { tickLblPos: "high" as const }),
        },
      },
    }),
    legend: kind === "pie" ? "right" : series.length > 1 ? "top" : false,
  }
}
