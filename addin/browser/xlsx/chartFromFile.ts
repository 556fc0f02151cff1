import { parseChart } from "hucre/ooxml"
import type { Sheet } from "hucre/xlsx"
import { unzippedText, type ZipEntry } from "../zip.ts"
import type { BookChart } from "./book.ts"

type FileChart = NonNullable<Sheet["charts"]>[number]

/** A chart of bars, columns, lines or slices over ranges; undefined for another. */
export function chartFromFile(chart: FileChart, lyingBars: ReadonlySet<string>): BookChart | undefined {
  const { kinds, series = [], anchor, title = "", barGrouping, lineGrouping } = chart
  const [kind] = kinds
  if (kinds.length !== 1 || !anchor || series.length === 0) return undefined
  if (kind !== "bar" && kind !== "line" && kind !== "pie") return undefined
  const read = series.flatMap(({ name = "", valuesRef, color }) =>
    valuesRef && isRange(valuesRef)
      ? [{ name, values: valuesRef, ...(typeof color === "string" && { color: `#${color}` }) }]
      : [],
  )
  const labels = series[0]?.categoriesRef ?? ""
  if (read.length < series.length || (labels !== "" && !isRange(labels))) return undefined
  return {
    kind: kind === "bar" && !lyingBars.has(keyOf(chart)) ? "column" : kind,
    isStacked: [barGrouping, lineGrouping].some((grouping) => grouping === "stacked" || grouping === "percentStacked"),
    title,
    labels,
    series: read,
    row: anchor.from.row,
    column: anchor.from.col,
    ...(anchor.to && { rows: anchor.to.row - anchor.from.row, columns: anchor.to.col - anchor.from.col }),
  }
}

/** Whether bars lie or stand is in the file, but not in what the library reads of it: the keys of the charts that lie. */
export async function lyingBarsIn(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Promise<Set<string>> {
  const lying = new Set<string>()
  for (const [path, entry] of entries) {
    if (!/^xl\/charts\/chart\d+\.xml$/.test(path)) continue
    const xml = await unzippedText(bytes, entry)
    const chart = /<(?:\w+:)?barDir [^>]*val="bar"/.test(xml) && parseChart(xml)
    if (chart) lying.add(keyOf(chart))
  }
  return lying
}

/** All that the chart's own file says; the rest is in the drawing that it stands in. */
function keyOf({ anchor, altText, frameTitle, ...chart }: FileChart): string {
  return JSON.stringify(chart)
}

/** One block of cells in a sheet of this file. */
function isRange(reference: string): boolean {
  return /^(?:'(?:[^'[\]]|'')+'|[^'![\](),]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(reference)
}
