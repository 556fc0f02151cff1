import { ChartFrame } from "./ChartFrame.tsx"
import type { NumberWords } from "./numberWords.ts"
import { TornadoPicture, type TornadoRow } from "./TornadoPicture.tsx"

interface TornadoProps {
  readonly heading: string
  /** The largest swing first; the table has those that the picture leaves out. */
  readonly rows: readonly TornadoRow[]
  readonly base: number
  /** What the amounts are: money a year. */
  readonly unit: string
  readonly words: NumberWords
}

const mostBars = 8

/** What matters most: each bar goes from the result with one assumption at its low to that with it at its high. */
export function Tornado({ heading, rows, base, unit, words }: TornadoProps) {
  const first = rows[0]
  const says = first
    ? `${heading}: ${first.label} moves ${unit} most, from ${words.short(first.low)} to ${words.short(first.high)}; ${words.short(base)} at the base.`
    : `${heading}: nothing varies.`
  const table = [
    ["Assumption", "Low", "Base", "High", "Swing"],
    ...rows.map(({ label, low, high }) => [label, low, base, high, Math.abs(high - low)]),
  ]
  return (
    <ChartFrame heading={heading} says={says} table={table} words={words}>
      {(width) => <TornadoPicture width={width} rows={rows.slice(0, mostBars)} base={base} words={words} />}
    </ChartFrame>
  )
}
