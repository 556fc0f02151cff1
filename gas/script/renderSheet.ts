import { type Area, readAddress } from "../../core/worksheets/address.ts"
import {
  type CellStyle,
  numberFormats,
  type PlanBlock,
  type PlanCell,
  type PlanChart,
  type PlanValidation,
  type SheetPlan,
} from "../../core/worksheets/sheetPlan.ts"
import { asText, type SheetsValue, toSheetsValue } from "./cells.ts"
import { localFormula } from "./localFormula.ts"

/** Every new sheet has this size. */
export const newSheet = { rows: 1000, columns: 26 }

/** A plan as what Sheets takes, each in one call: rectangles from A1 on, and the rest with its place in numbers. */
export interface RenderedSheet {
  readonly rows: number
  readonly columns: number
  /** What the sheet needs, with the columns that only have a width and the cells under charts. */
  readonly room: { readonly rows: number; readonly columns: number }
  readonly values: SheetsValue[][]
  readonly backgrounds: (string | null)[][]
  readonly fontColors: (string | null)[][]
  readonly fontWeights: ("bold" | "normal")[][]
  /** These three only where the plan says something about them. */
  readonly numberFormats?: string[][]
  readonly alignments?: ("right" | null)[][]
  readonly validations?: (RenderedValidation | null)[][]
  /** Neighbouring columns of one width in pixels; columns count from 1. */
  readonly widths: readonly { readonly first: number; readonly count: number; readonly pixels: number }[]
  readonly names: readonly { readonly name: string; readonly at: Rectangle }[]
  readonly protections: readonly { readonly about: string; readonly at: Rectangle }[]
  readonly charts: readonly RenderedChart[]
}

export type RenderedValidation = Omit<PlanValidation, "range">

export interface RenderedChart {
  readonly type: "BAR" | "COLUMN" | "LINE"
  readonly options: Readonly<Record<string, unknown>>
  readonly data: Rectangle
  readonly row: number
  readonly column: number
}

/** As getRange takes it: row, column, rows, columns, counted from 1. */
export type Rectangle = readonly [row: number, column: number, rows: number, columns: number]

interface Look {
  readonly background?: string
  readonly color?: string
  readonly bold?: boolean
}

export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true },
  heading: { bold: true, background: "#d9ecec" },
  input: { background: "#fff8e1", color: "#0b4a8f" },
  result: { bold: true },
  note: { color: "#5f6368" },
  good: { background: "#e2f1e6", color: "#14532d" },
  bad: { background: "#fbe5e1", color: "#8c1d18" },
}

/** In pixels, as large as in the other hosts. */
const chartSize = { width: 520, height: 320 }

const chartTypes: Readonly<Record<PlanChart["kind"], RenderedChart["type"]>> = {
  bar: "BAR",
  column: "COLUMN",
  "stacked bar": "BAR",
  line: "LINE",
}

interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: PlanCell
  readonly look: Look
}

export function renderSheet(plan: SheetPlan, locale: string): RenderedSheet {
  const cells = plan.blocks.flatMap(placedCells)
  const { formats = [], rightAligned = [], validations = [] } = plan
  const painted = [...formats, ...validations, ...rightAligned.map((range) => ({ range }))].map(({ range }) =>
    rectangleOf(range),
  )
  const rows = Math.max(1, ...cells.map(({ row }) => row + 1), ...painted.map(([row, , count]) => row + count - 1))
  const columns = Math.max(
    1,
    ...cells.map(({ column }) => column + 1),
    ...painted.map(([, column, , count]) => column + count - 1),
  )
  const empty = <V>(value: V): V[][] => Array.from({ length: rows }, () => Array<V>(columns).fill(value))
  const grid = <V>(value: V, read: (placed: PlacedCell) => V | undefined): V[][] => {
    const filled = empty(value)
    for (const placed of cells) set(filled, placed.row, placed.column, read(placed) ?? value)
    return filled
  }
  const paint = <V, P extends { readonly range: string }>(
    value: V,
    parts: readonly P[],
    read: (part: P) => V,
  ): V[][] => {
    const filled = empty(value)
    for (const part of parts) fill(filled, rectangleOf(part.range), read(part))
    return filled
  }
  const charts = (plan.charts ?? []).map(renderChart)
  return {
    rows,
    columns,
    room: {
      rows: Math.max(rows, ...charts.map(({ row }) => row)),
      columns: Math.max(columns, plan.columnWidths.length, ...charts.map(({ column }) => column)),
    },
    values: grid<SheetsValue>("", ({ cell }) => typedValue(cell, locale)),
    backgrounds: grid<string | null>(null, ({ look }) => look.background),
    fontColors: grid<string | null>(null, ({ look }) => look.color),
    fontWeights: grid<"bold" | "normal">("normal", ({ look }) => (look.bold ? "bold" : "normal")),
    ...(formats.length > 0 && { numberFormats: paint("General", formats, ({ format }) => numberFormats[format]) }),
    ...(rightAligned.length > 0 && {
      alignments: paint<"right" | null, { range: string }>(
        null,
        rightAligned.map((range) => ({ range })),
        () => "right",
      ),
    }),
    ...(validations.length > 0 && {
      validations: paint<RenderedValidation | null, PlanValidation>(null, validations, ({ allows, sentence }) => ({
        allows,
        sentence,
      })),
    }),
    widths: columnRuns(plan.columnWidths),
    names: (plan.names ?? []).map(({ name, range }) => ({ name, at: rectangleOf(range) })),
    protections: (plan.protections ?? []).map(({ about, range }) => ({ about, at: rectangleOf(range) })),
    charts,
  }
}

function renderChart({ kind, title, data, at }: PlanChart): RenderedChart {
  const [row, column] = rectangleOf(at)
  const rectangle = rectangleOf(data)
  const [, , , columns] = rectangle
  const options = {
    title,
    isStacked: kind === "stacked bar",
    useFirstColumnAsDomain: true,
    legend: { position: columns > 2 ? "top" : "none" },
    ...chartSize,
  }
  return { type: chartTypes[kind], options, data: rectangle, row, column }
}

function placedCells(block: PlanBlock): PlacedCell[] {
  const corner = areaOf(block.at)
  const look = block.style ? looks[block.style] : {}
  return block.cells.flatMap((row, r) =>
    row.map((cell, c) => ({ row: corner.top + r, column: corner.left + c, cell, look })),
  )
}

function areaOf(address: string): Area {
  const area = readAddress(address)
  if (!area) throw new Error(`${address}: is no address of cells.`)
  return area
}

/** Whole columns and rows go to the edge of a new sheet. */
function rectangleOf(address: string): Rectangle {
  const { top, left, bottom, right } = areaOf(address)
  const lastRow = Number.isFinite(bottom) ? bottom : newSheet.rows - 1
  const lastColumn = Number.isFinite(right) ? right : newSheet.columns - 1
  return [top + 1, left + 1, lastRow - top + 1, lastColumn - left + 1]
}

function set<V>(grid: V[][], row: number, column: number, value: V): void {
  const cells = grid[row]
  if (cells) cells[column] = value
}

function fill<V>(grid: V[][], [top, left, rows, columns]: Rectangle, value: V): void {
  for (let row = top - 1; row < top - 1 + rows; row++) {
    for (let column = left - 1; column < left - 1 + columns; column++) set(grid, row, column, value)
  }
}

/** Text stays text, and a formula is in the form of the locale. */
export function typedValue(cell: PlanCell, locale: string): SheetsValue {
  if ("formula" in cell) return localFormula(cell.formula, locale)
  const value = toSheetsValue(cell.value)
  return typeof value === "string" ? asText(value) : value
}

function columnRuns(widths: readonly number[]): RenderedSheet["widths"] {
  const runs: { first: number; count: number; pixels: number }[] = []
  widths.forEach((characters, index) => {
    const pixels = Math.round(characters * 7 + 12)
    const last = runs[runs.length - 1]
    if (last?.pixels === pixels) last.count++
    else runs.push({ first: index + 1, count: 1, pixels })
  })
  return runs
}
