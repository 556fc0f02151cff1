import type { Border, Style } from "@odoo/o-spreadsheet"
import type { CellStyle } from "hucre/xlsx"
import { resolveThemeColor } from "hucre/xlsx"
import type { BookLook } from "./book.ts"

type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>
type BorderSides = NonNullable<CellStyle["border"]>
type Side = "top" | "right" | "bottom" | "left"

const sides: readonly Side[] = ["top", "right", "bottom", "left"]
const lines: Readonly<Record<string, NonNullable<Border["top"]>["style"]>> = {
  thin: "thin",
  hair: "thin",
  medium: "medium",
  double: "medium",
  thick: "thick",
  dotted: "dotted",
  dashed: "dashed",
}
/** The size that most cells of a file have; here it is the workbook's own. */
const usualSizes = [10, 11]

/** How a cell of a file looks, as far as a cell here can look like it. */
export function lookFromFile(style: CellStyle, themeColors: readonly string[]): BookLook {
  const { font, fill, alignment, border, numFmt } = style
  const color = (wanted: Color | undefined) => colorOf(wanted, themeColors)
  const textColor = color(font?.color)
  const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? color(fill.fgColor) : undefined
  const { horizontal, vertical, wrapText } = alignment ?? {}
  const found: Style = {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.strikethrough && { strikethrough: true }),
    ...(font?.size && !usualSizes.includes(font.size) && { fontSize: font.size }),
    ...(textColor && textColor !== "#000000" && { textColor }),
    ...(fillColor && { fillColor }),
    ...((horizontal === "left" || horizontal === "center" || horizontal === "right") && { align: horizontal }),
    ...(vertical === "top" && { verticalAlign: "top" as const }),
    ...(vertical === "center" && { verticalAlign: "middle" as const }),
    ...(wrapText && { wrapping: "wrap" as const }),
  }
  const lined = border && borderFromFile(border, color)
  return {
    ...(numFmt && !/^general$/i.test(numFmt) && { format: numFmt }),
    ...(Object.keys(found).length > 0 && { style: found }),
    ...(lined && Object.keys(lined).length > 0 && { border: lined }),
  }
}

/** How a cell here looks, as a file says it. */
export function lookForFile({ format, style = {}, border }: BookLook): CellStyle {
  const { bold, italic, underline, strikethrough, fontSize, textColor, fillColor, align, verticalAlign, wrapping } =
    style
  const rgb = (color: string) => ({ rgb: color.replace("#", "").slice(0, 6).toUpperCase() })
  const font = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
    ...(fontSize && { size: fontSize }),
    ...(textColor && { color: rgb(textColor) }),
  }
  const alignment = {
    ...(align && { horizontal: align }),
    ...(verticalAlign && { vertical: verticalAlign === "middle" ? ("center" as const) : verticalAlign }),
    ...(wrapping === "wrap" && { wrapText: true }),
  }
  const lined = Object.entries(border ?? {}).flatMap(([side, line]) =>
    line ? [[side, { style: line.style, color: rgb(line.color) }]] : [],
  )
  return {
    ...(format && { numFmt: format }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(fillColor && { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: rgb(fillColor) } }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(lined.length > 0 && { border: Object.fromEntries(lined) as BorderSides }),
  }
}

function borderFromFile(border: BorderSides, color: (wanted: Color | undefined) => string | undefined): Border {
  const found = sides.flatMap((side) => {
    const line = border[side]
    if (!line) return []
    return [[side, { style: lines[line.style] ?? "dashed", color: color(line.color) ?? "#000000" }]]
  })
  return Object.fromEntries(found)
}

function colorOf(color: Color | undefined, themeColors: readonly string[]): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`
  if (color?.theme === undefined || themeColors.length === 0) return undefined
  // Cells count the light colour of a pair before the dark one, the theme's own list the other way round.
  const index = color.theme < 4 ? color.theme ^ 1 : color.theme
  return `#${resolveThemeColor([...themeColors], index, color.tint).toUpperCase()}`
}
