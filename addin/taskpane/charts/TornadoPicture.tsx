import { BarRow } from "./BarRow.tsx"
import type { NumberWords } from "./numberWords.ts"
import { TextAt } from "./TextAt.tsx"

export interface TornadoRow {
  readonly label: string
  /** What comes out with this one at its low, and at its high. */
  readonly low: number
  readonly high: number
}

const top = 22
const rowHeight = 38
const bar = { y: 18, height: 12 }

interface TornadoPictureProps {
  readonly width: number
  readonly rows: readonly TornadoRow[]
  readonly base: number
  readonly words: NumberWords
}

export function TornadoPicture({ width, rows, base, words }: TornadoPictureProps) {
  const height = top + rows.length * rowHeight
  const at = placesAround(base, rows, width)
  const baseAt = at(base)
  return (
    <svg width={width} height={height} aria-hidden="true">
      <TextAt
        x={baseAt}
        y={12}
        text={`Base ${words.short(base)} · at its low → at its high`}
        width={width}
        className="chart-quiet"
      />
      {rows.map(({ label, low, high }, index) => {
        const y = top + index * rowHeight
        return (
          <BarRow key={y} y={y} width={width} label={label} amount={`${words.short(low)} → ${words.short(high)}`}>
            <Side from={baseAt} to={at(low)} isFirst={index === 0} isLow />
            <Side from={baseAt} to={at(high)} isFirst={index === 0} />
            <line className="chart-zero" x1={baseAt} x2={baseAt} y1={bar.y - 2} y2={bar.y + bar.height + 2} />
          </BarRow>
        )
      })}
    </svg>
  )
}

/** Hollow towards the low, filled towards the high; one accent for what matters most. */
function Side({ from, to, isFirst, isLow = false }: { from: number; to: number; isFirst: boolean; isLow?: boolean }) {
  const colour = isFirst ? "var(--chart-accent)" : "var(--chart-quiet-ink)"
  const fill = isLow ? "var(--chart-paper)" : colour
  const [left, width] = [Math.min(from, to), Math.abs(to - from)]
  if (width === 0) return null
  return <rect x={left} y={bar.y} width={width} height={bar.height} style={{ fill, stroke: colour }} />
}

function placesAround(base: number, rows: readonly TornadoRow[], width: number): (value: number) => number {
  const ends = [base, ...rows.flatMap(({ low, high }) => [low, high])]
  const least = Math.min(...ends)
  const span = Math.max(...ends) - least
  return (value) => (span === 0 ? width / 2 : 1 + ((value - least) / span) * (width - 2))
}
