import { helpers, type Model, type SheetData } from "@odoo/o-spreadsheet"
import { onSheet, readAddress } from "../../../core/worksheets/address.ts"
import { absolute } from "./absolute.ts"
import type { BookChart } from "./book.ts"
import { rowHeight } from "./chartFigure.ts"
import { usualWidth } from "./widths.ts"

/** The bar, column, line and pie charts of a sheet; `toExcel` spells a range as Excel files do. */
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
  return sheet.figures.flatMap(({ tag, data, col, row, width, height }): BookChart[] => {
    if (tag !== "chart" || !(data.type === "bar" || data.type === "line" || data.type === "pie")) return []
    const { dataSets, dataSetsHaveTitle: hasTitles, labelRange } = data.dataSource
    const values = (range: string) => spelt(hasTitles ? withoutTitle(range) : range)
    const labels = labelRange ? values(labelRange) : ""
    const found = dataSets.map(({ dataSetId, dataRange }: { dataSetId: string; dataRange: string }) => {
      const { label, backgroundColor: color } = data.dataSetStyles?.[dataSetId] ?? {}
      return {
        name: label ?? (hasTitles ? nameAt(dataRange) : ""),
        values: values(dataRange),
        ...(color && { color }),
      }
    })
    if (labels === undefined || found.some((series: { values?: string }) => !series.values)) return []
    return [
      {
        kind: data.type === "bar" && !data.horizontal ? "column" : data.type,
        isStacked: data.stacked === true,
        title: data.title?.text ?? "",
        labels,
        series: found,
        row,
        column: col,
        rows: Math.round(height / rowHeight),
        columns: columnsUnder(sheet, col, width),
      },
    ]
  })
}

function columnsUnder(sheet: SheetData, from: number, width: number): number {
  let columns = 0
  for (let left = width; left > 0; columns++) left -= sheet.cols[from + columns]?.size ?? usualWidth
  return columns
}

/** The first cell of a column, or of a row, holds the name of the series. */
function withoutTitle(range: string): string {
  return range.replace(/([A-Z]+)(\d+):([A-Z]+)(\d+)$/, (_, left: string, top: string, right: string, bottom: string) =>
    top === bottom && left !== right
      ? `${helpers.numberToLetters(helpers.lettersToNumber(left) + 1)}${top}:${right}${bottom}`
      : `${left}${Number(top) + 1}:${right}${bottom}`,
  )
}
