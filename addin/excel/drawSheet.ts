import type { CellStyle, PlanBlock, PlanCell, SheetPlan, TextHighlight } from "../../core/worksheets/sheetPlan.ts"

const looks: Readonly<Record<CellStyle, (format: Excel.RangeFormat) => void>> = {
  title: ({ font }) => {
    font.bold = true
    font.size = 14
  },
  heading: ({ font, fill }) => {
    font.bold = true
    fill.color = "#DCEBEA"
  },
  input: ({ font, fill }) => {
    font.color = "#0B4A8F"
    fill.color = "#FFF8E1"
  },
  result: ({ font }) => {
    font.bold = true
  },
  note: ({ font }) => {
    font.italic = true
    font.color = "#5C5C5C"
  },
  good: ({ font }) => {
    font.color = textColours.good
  },
  bad: ({ font }) => {
    font.color = textColours.bad
  },
}

const textColours = { good: "#0B6A62", bad: "#A4262C" }

/** Excel counts a column's width in points: 5.25 a character, and a margin of 3.75. */
const pointsPerCharacter = 5.25
const margin = 3.75

/** Queues everything a plan says on an empty sheet. */
export function drawSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const block of plan.blocks) drawBlock(sheet, block)
  plan.columnWidths.forEach((characters, column) => {
    sheet.getCell(0, column).format.columnWidth = characters * pointsPerCharacter + margin
  })
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows)
  for (const highlight of plan.highlights) addHighlight(sheet, highlight)
}

function drawBlock(sheet: Excel.Worksheet, { at, cells, style }: PlanBlock): void {
  const columns = cells[0]?.length ?? 0
  if (columns === 0) return
  const range = sheet.getRange(at).getResizedRange(cells.length - 1, columns - 1)
  range.formulas = cells.map((row) => row.map(entry))
  if (style) looks[style](range.format)
}

/** What is typed into a cell. The apostrophe keeps text text: `0012`, `1/2` and `=SUM(A1)` stay as they are. */
function entry(cell: PlanCell): string | number | boolean {
  if ("formula" in cell) return cell.formula
  const { value } = cell
  if (value === null || value === "") return ""
  if (typeof value === "object") return value.code
  return typeof value === "string" ? `'${value}` : value
}

function addHighlight(sheet: Excel.Worksheet, { range, text, style }: TextHighlight): void {
  const { cellValue } = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.cellValue)
  cellValue.format.font.color = textColours[style]
  cellValue.rule = {
    formula1: `="${text.replaceAll('"', '""')}"`,
    operator: Excel.ConditionalCellValueOperator.equalTo,
  }
}
