import type { ReactNode } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { expect } from "vitest"
import { numberWords } from "../../../../addin/taskpane/charts/numberWords.ts"

export const words = numberWords("en-US")

export interface Bar {
  readonly x: number
  readonly width: number
}

/** A picture as it is drawn: its bars in their order, and its texts. No place in it is NaN or outside. */
export function pictureOf(picture: ReactNode, width: number): { bars: readonly Bar[]; texts: readonly string[] } {
  const markup = renderToStaticMarkup(picture)
  expect(markup).not.toMatch(/NaN|Infinity|undefined|null/)
  const drawn = markup.replace(/<defs>.*?<\/defs>/s, "")
  const bars = [...drawn.matchAll(/<rect x="([^"]+)" y="[^"]+" width="([^"]+)"/g)].map(([, x, wide]) => ({
    x: Number(x),
    width: Number(wide),
  }))
  for (const bar of bars) {
    expect(bar.x).toBeGreaterThanOrEqual(0)
    expect(bar.width).toBeGreaterThanOrEqual(0)
    expect(bar.x + bar.width).toBeLessThanOrEqual(width)
  }
  const texts = [...drawn.matchAll(/<text[^>]*>(?:<title>[^<]*<\/title>)?([^<]*)</g)]
  return { bars, texts: texts.map(([, text = ""]) => text.replaceAll("\u00A0", " ")) }
}
