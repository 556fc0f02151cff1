import type { ChartStep, Look, SheetStep } from "./sheetSteps.ts"

type Draw = { [S in SheetStep as S["step"]]: (sheet: Excel.Worksheet, step: S) => void }

/** Queues the steps on an empty sheet. */
export function drawSheet(sheet: Excel.Worksheet, steps: readonly SheetStep[]): void {
  for (const step of steps) (draw[step.step] as (sheet: Excel.Worksheet, step: SheetStep) => void)(sheet, step)
}

const draw: Draw = {
  cells: (sheet, { range, entries }) => {
    sheet.getRange(range).formulas = entries
  },
  look: (sheet, { range, look }) => drawLook(sheet.getRange(range), look),
  width: (sheet, { cell, points }) => {
    sheet.getRange(cell).format.columnWidth = points
  },
  freezeRows: (sheet, { rows }) => sheet.freezePanes.freezeRows(rows),
  highlight: (sheet, { range, equals, color }) => {
    const { cellValue } = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.cellValue)
    cellValue.format.font.color = color
    cellValue.rule = { formula1: equals, operator: Excel.ConditionalCellValueOperator.equalTo }
  },
  prompt: (sheet, { range, title, message }) => {
    sheet.getRange(range).dataValidation.prompt = { showPrompt: true, title, message }
  },
  validation: (sheet, { range, rule, message }) => {
    const { dataValidation } = sheet.getRange(range)
    dataValidation.rule = rule
    dataValidation.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.stop, title: "", message }
  },
  chart: drawChart,
}

function drawLook(range: Excel.Range, { bold, italic, size, color, fill, align, numberFormat }: Look): void {
  const { format } = range
  if (bold) format.font.bold = bold
  if (italic) format.font.italic = italic
  if (size) format.font.size = size
  if (color) format.font.color = color
  if (fill) format.fill.color = fill
  if (align) format.horizontalAlignment = align
  // One format for all cells of the range, which the types do not know.
  if (numberFormat) range.numberFormat = numberFormat as unknown as string[][]
}

/** In points, as large as in the other hosts. */
const chartSize = { width: 390, height: 240 }

/** The labels are told apart from the numbers here: left to itself Excel takes years for one more series. */
function drawChart(sheet: Excel.Worksheet, { type, title, numbers, labels, series, at }: ChartStep): void {
  const chart = sheet.charts.add(type, sheet.getRange(numbers), Excel.ChartSeriesBy.columns)
  chart.title.text = title
  chart.legend.visible = series > 1
  for (let index = 0; index < series; index++) {
    chart.series.getItemAt(index).setXAxisValues(sheet.getRange(labels))
  }
  const { categoryAxis, valueAxis } = chart.axes
  // Beside the drawing, where no bar below 0 covers them.
  categoryAxis.tickLabelPosition = "Low"
  if (type === "BarClustered" || type === "BarStacked") {
    // Excel begins with the last row, and its numbers stand at the first.
    categoryAxis.reversePlotOrder = true
    valueAxis.tickLabelPosition = "High"
  }
  chart.setPosition(at)
  chart.width = chartSize.width
  chart.height = chartSize.height
}
