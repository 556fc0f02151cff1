import type { Model, SheetData } from "@odoo/o-spreadsheet"
import type { SheetChart } from "hucre/xlsx"
import { onSheet, readAddress } from "../../../core/worksheets/address.ts"
import { absolute } from "./absolute.ts"
import type { BookChart } from "./book.ts"

/** Room for a chart, in cells of the usual size. */
const rowsHigh = 16
const columnsWide = 6
const series = ["0B6E74", "B4532A", "7A6AAE", "2F7EB8", "6B6B6B", "9A7B1E", "4C8C4A", "A0476E"]

/** The bar, column and line charts of a sheet; `toExcel` spells a range as Excel files do. */
export function chartsOf(
  { getters }: Model,
  sheet: SheetData,
  toExcel: (formula: string) => string | undefined,
): BookChart[] {
  const spelt = (range: string) => {
    const text = toExcel(`=${range.includes("!") ? range : onSheet(sheet.name, range)}`)
    return text && absolute(text)
  }
  const nameAt = (range: string) => {
    const at = readAddress(range)
    return at ? String(getters.getEvaluatedCell({ sheetId: sheet.id, row: at.top, col: at.left }).value) : ""
  }
  return sheet.figures.flatMap(({ tag, data, col, row }): BookChart[] => {
    if (tag !== "chart" || (data.type !== "bar" && data.type !== "line")) return []
    const { dataSets, dataSetsHaveTitle, labelRange } = data.dataSource
    const labels = labelRange && spelt(withoutFirstRow(labelRange))
    const found = dataSets.map(({ dataRange }: { dataRange: string }) => ({
      name: nameAt(dataRange),
      values: spelt(withoutFirstRow(dataRange)),
    }))
    if (!labels || !dataSetsHaveTitle || found.some(({ values }: { values?: string }) => !values)) return []
    const kind = data.type === "line" ? "line" : data.horizontal ? "bar" : "column"
    const title = data.title?.text ?? ""
    return [{ kind, isStacked: data.stacked === true, title, labels, series: found, row, column: col }]
  })
}

/** The first row holds the names of the series. */
function withoutFirstRow(range: string): string {
  return range.replace(/([A-Z]+)(\d+)(?=:)/, (_, letters: string, row: string) => `${letters}${Number(row) + 1}`)
}

export function chartForFile({ kind, isStacked, title, labels, series: held, row, column }: BookChart): SheetChart {
  return {
    type: kind,
    title,
    series: held.map(({ name, values }, index) => ({
      name,
      values,
      categories: labels,
      color: series[index % series.length] ?? "000000",
    })),
    anchor: { from: { row, col: column }, to: { row: row + rowsHigh, col: column + columnsWide } },
    ...(kind !== "line" && { barGrouping: isStacked ? ("stacked" as const) : ("clustered" as const) }),
    ...(isStacked && kind !== "line" && { overlap: 100 }),
    axes: {
      // Names at the edge, where no bar below 0 covers them; the first row's bar on top, the numbers below all.
      x: { tickLblPos: "low", ...(kind === "bar" && { reverse: true }) },
      y: {
        numberFormat: { formatCode: "General", sourceLinked: true },
        ...(kind === "bar" && { tickLblPos: "high" as const }),
      },
    },
    legend: held.length > 1 ? "top" : false,
  }
}
