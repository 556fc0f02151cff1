import { BarController, BarElement, Chart, registerables, Tooltip } from "chart.js"

/**
 * o-spreadsheet draws with the Chart.js that it finds by this name, some of its parts as members; without it, a chart takes
 * the whole workbook down.
 */
export function provideCharts(): void {
  Chart.register(...registerables)
  Object.assign(globalThis, { Chart: Object.assign(Chart, { BarController, BarElement, Tooltip }) })
}
