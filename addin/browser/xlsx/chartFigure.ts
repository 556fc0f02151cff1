import type { SheetData } from "@odoo/o-spreadsheet"
import type { BookChart } from "./book.ts"
import { rewriteFormula } from "./rewriteFormula.ts"

/** Room for a chart, in cells. */
export const usual = { rows: 16, columns: 6 }
export const rowHeight = 23

/** A chart of a file as o-spreadsheet holds it. */
export function chartFigure(
  chart: BookChart,
  id: string,
  sheetName: (name: string) => string,
  widthOf: (column: number) => number,
): SheetData["figures"][number] {
  const { kind, isStacked, title, labels, series, row, column, rows = usual.rows, columns = usual.columns } = chart
  const here = (range: string) => rewriteFormula(range.replaceAll("$", ""), { sheetName })
  const shape =
    kind === "pie"
      ? { type: "pie" }
      : kind === "line"
        ? { type: "line", stacked: isStacked, cumulative: false, labelsAsText: true }
        : { type: "bar", stacked: isStacked, horizontal: kind === "bar" }
  return {
    id: `figure-${id}`,
    tag: "chart",
    col: column,
    row,
    offset: { x: 0, y: 0 },
    width: Array.from({ length: Math.max(1, columns) }, (_, c) => widthOf(column + c)).reduce((sum, w) => sum + w, 0),
    height: Math.max(1, rows) * rowHeight,
    data: {
      ...shape,
      chartId: `chart-${id}`,
      title: { text: title },
      humanize: true,
      legendPosition: kind === "pie" ? "right" : series.length > 1 ? "top" : "none",
      dataSource: {
        type: "range",
        dataSets: series.map(({ values }, index) => ({ dataSetId: String(index), dataRange: here(values) })),
        dataSetsHaveTitle: false,
        ...(labels && { labelRange: here(labels) }),
      },
      dataSetStyles: Object.fromEntries(
        series.map(({ name, color }, index) => [index, { label: name, ...(color && { backgroundColor: color }) }]),
      ),
    },
  }
}
