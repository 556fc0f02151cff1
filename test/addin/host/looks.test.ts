import "../../hosts/browser/headless.ts"
import { describe, expect, test } from "vitest"
import { looks as browserLooks } from "../../../addin/browser/sheetCommands.ts"
import { looks as excelLooks } from "../../../addin/excel/sheetSteps.ts"
import type { CellStyle } from "../../../core/worksheets/sheetPlan.ts"
import { looks as sheetsLooks } from "../../../gas/script/renderSheet.ts"

interface Colors {
  readonly text: string
  readonly fill: string
}

const black = "#000000"
const white = "#FFFFFF"

function colorsOf<L>(looks: Readonly<Record<CellStyle, L>>, read: (look: L) => Partial<Colors>): [string, Colors][] {
  return Object.entries(looks).map(([style, look]) => {
    const { text = black, fill = white } = read(look as L)
    return [style, { text, fill }]
  })
}

const hosts: readonly [name: string, colors: [string, Colors][]][] = [
  ["Excel", colorsOf(excelLooks, ({ color, fill }) => ({ ...(color && { text: color }), ...(fill && { fill }) }))],
  [
    "Google Sheets",
    colorsOf(sheetsLooks, ({ color, background }) => ({
      ...(color && { text: color }),
      ...(background && { fill: background }),
    })),
  ],
  [
    "the browser workbook",
    colorsOf(browserLooks, ({ textColor, fillColor }) => ({
      ...(textColor && { text: textColor }),
      ...(fillColor && { fill: fillColor }),
    })),
  ],
]

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(color: string): number[] {
  return [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16) / 255)
}

function contrast({ text, fill }: Colors): number {
  const [dark = 0, light = 0] = [luminance(text), luminance(fill)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test("black on white is 21 to 1, and grey 767676 on white just enough", () => {
  expect(contrast({ text: black, fill: white })).toBeCloseTo(21, 6)
  expect(contrast({ text: "#767676", fill: white })).toBeCloseTo(4.54, 2)
})

describe.each(hosts)("in %s", (_, colors) => {
  test.each(colors)("cells of style %s can be read", (_style, look) => {
    expect(contrast(look)).toBeGreaterThanOrEqual(4.5)
  })

  test("inputs are blue on pale yellow, and nothing else is", () => {
    const [input] = colors.filter(([style]) => style === "input").map(([, look]) => look)
    const [red = 0, green = 0, blue = 0] = channels(input?.text ?? "")
    expect(blue).toBeGreaterThan(Math.max(red, green))
    const [, , least = 0] = channels(input?.fill ?? "")
    expect(least).toBeLessThan(Math.min(...channels(input?.fill ?? "").slice(0, 2)))
    expect(least).toBeGreaterThan(0.8)
    expect(colors.filter(([, { fill }]) => fill === input?.fill)).toHaveLength(1)
  })
})
