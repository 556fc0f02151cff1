import { ChartFrame } from "./ChartFrame.tsx"
import { CumulativePicture, type CumulativePoint } from "./CumulativePicture.tsx"
import type { NumberWords } from "./numberWords.ts"

interface CumulativeLineProps {
  readonly heading: string
  readonly points: readonly CumulativePoint[]
  /** When it comes back above 0, in years and in words; undefined when it does not. */
  readonly crossing: { readonly years: number; readonly label: string } | undefined
  readonly words: NumberWords
}

/** What has come in less what was spent, year by year, and when it crosses 0. */
export function CumulativeLine({ heading, points, crossing, words }: CumulativeLineProps) {
  const last = points.at(-1)
  const says = last
    ? `${heading}: ${crossing ? `back above 0 ${crossing.label}` : "not back above 0"}; ${words.short(last.cumulative)} by the end of year ${last.year}.`
    : `${heading}: no years.`
  const table = [["Year", "Cumulative"], ...points.map(({ year, cumulative }) => [year, cumulative])]
  return (
    <ChartFrame heading={heading} says={says} table={table} words={words}>
      {(width) => <CumulativePicture width={width} points={points} crossing={crossing} words={words} />}
    </ChartFrame>
  )
}
