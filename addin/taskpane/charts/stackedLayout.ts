import { cutText } from "./cutText.ts"
import { textWidth } from "./textWidth.ts"

/** A part that every bar has, in the order in which they stand side by side. */
export interface StackedPart {
  readonly name: string
  /** What the picture is about; all else is grey. */
  readonly isAccent: boolean
}

export interface StackedBar {
  readonly name: string
  /** One for each part. */
  readonly values: readonly number[]
  /** Stands at the right above the bar. */
  readonly about: string
}

export interface Segment {
  readonly part: number
  readonly value: number
  readonly left: number
  readonly width: number
}

interface NamedSegment extends Segment {
  readonly name: string
  /** Is kept where the name has to be cut. */
  readonly amount: string
}

/** Where the name of a part stands: its line goes up or down from the middle of the segment. */
export interface PartLabel {
  readonly part: number
  readonly text: string
  readonly x: number
  readonly side: "above" | "below"
  /** 0 is the row next to the bar. */
  readonly row: number
}

export function segmentsOf(values: readonly number[], at: (value: number) => number): readonly Segment[] {
  let sum = 0
  return values.flatMap((value, part) => {
    if (!(value > 0)) return []
    const left = at(sum)
    sum += value
    return [{ part, value, left, width: at(sum) - left }]
  })
}

const gap = 5

/**
 * The names of the segments of one bar, in rows so that no line crosses a text: below the bar the text stands right of
 * its line and the rightmost is next to the bar; those without room there stand above, left of their line.
 */
export function partLabels(segments: readonly NamedSegment[], width: number): readonly PartLabel[] {
  const placed = segments.map((segment) => {
    const x = segment.left + segment.width / 2
    const { part, name, amount } = segment
    const isBelow = x + gap + textWidth(name + amount) <= width || x < width / 2
    const room = (isBelow ? width - x : x) - gap - textWidth(amount)
    return { part, x, text: cutText(name, room) + amount, isBelow }
  })
  const below = placed.filter(({ isBelow }) => isBelow).reverse()
  const above = placed.filter(({ isBelow }) => !isBelow)
  return [
    ...above.map(({ isBelow, ...label }, row) => ({ ...label, side: "above" as const, row })),
    ...below.map(({ isBelow, ...label }, row) => ({ ...label, side: "below" as const, row })),
  ]
}
