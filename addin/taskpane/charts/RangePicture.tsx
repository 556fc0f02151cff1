import { ChartFrame } from "./ChartFrame.tsx"
import type { NumberWords } from "./numberWords.ts"
import { RangeDrawing, type RangeOf } from "./RangeDrawing.tsx"

interface RangePictureProps {
  readonly heading: string
  readonly range: RangeOf
  /** An amount, and the chance to exceed it in words. */
  readonly exceeded: { readonly amount: number; readonly chance: string } | undefined
  readonly words: NumberWords
}

/** Where a simulated result may lie. */
export function RangePicture({ heading, range, exceeded, words }: RangePictureProps) {
  const { short } = words
  const says = `${heading}: half of all draws lie below ${short(range.P50)}, eight in ten from ${short(range.P10)} to ${short(range.P90)}.`
  const table = [
    ["Percentile", "Value"],
    ...Object.entries(range).map(([name, value]) => [name, value as number]),
    ...(exceeded ? [[`Chance to exceed ${short(exceeded.amount)}`, exceeded.chance]] : []),
  ]
  return (
    <ChartFrame heading={heading} says={says} table={table} words={words}>
      {(width) => <RangeDrawing width={width} range={range} exceeded={exceeded} words={words} />}
    </ChartFrame>
  )
}
