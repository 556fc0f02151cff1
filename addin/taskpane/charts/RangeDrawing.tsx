import type { NumberWords } from "./numberWords.ts"
import { TextAt } from "./TextAt.tsx"

export interface RangeOf {
  readonly P5: number
  readonly P10: number
  readonly P25: number
  readonly P50: number
  readonly P75: number
  readonly P90: number
  readonly P95: number
}

interface RangeDrawingProps {
  readonly width: number
  readonly range: RangeOf
  /** An amount, and the chance to exceed it in words: that part of the picture is in the accent colour. */
  readonly exceeded: { readonly amount: number; readonly chance: string } | undefined
  readonly words: NumberWords
}

const height = 104
const middle = 42

/** Where a simulated result may lie: a line from P5 to P95, a bar from P10 to P90, a thicker one from P25 to P75. */
export function RangeDrawing({ width, range, exceeded, words }: RangeDrawingProps) {
  const span = range.P95 - range.P5
  const at = (value: number) => {
    const place = span === 0 ? width / 2 : 8 + ((value - range.P5) / span) * (width - 16)
    return Math.min(Math.max(place, 1), width - 1)
  }
  const from = exceeded === undefined ? width : at(exceeded.amount)
  const parts = [
    { left: at(range.P5), right: at(range.P95), thick: 2 },
    { left: at(range.P10), right: at(range.P90), thick: 12 },
    { left: at(range.P25), right: at(range.P75), thick: 24 },
  ]
  return (
    <svg width={width} height={height} aria-hidden="true">
      {parts.map(({ left, right, thick }) => (
        <g key={thick}>
          <Part left={left} right={Math.min(right, from)} thick={thick} colour="var(--chart-quiet-ink)" />
          <Part left={Math.max(left, from)} right={right} thick={thick} colour="var(--chart-accent)" />
        </g>
      ))}
      <TextAt x={at(range.P50)} y={16} text={`P50 ${words.short(range.P50)}`} width={width} className="chart-strong" />
      <line
        x1={at(range.P50)}
        x2={at(range.P50)}
        y1={middle - 14}
        y2={middle + 14}
        style={{ stroke: span === 0 ? "var(--chart-ink)" : "var(--chart-paper)", strokeWidth: 2 }}
      />
      <text x={0} y={72}>{`P10 ${words.short(range.P10)}`}</text>
      <text x={width} y={72} textAnchor="end">{`P90 ${words.short(range.P90)}`}</text>
      {range.P5 < 0 && range.P95 > 0 && (
        <line className="chart-zero" x1={at(0)} x2={at(0)} y1={middle - 16} y2={middle + 16} />
      )}
      {exceeded && (
        <>
          <line
            x1={from}
            x2={from}
            y1={middle - 16}
            y2={84}
            strokeDasharray="3 2"
            style={{ stroke: "var(--chart-ink)", strokeWidth: 1.5 }}
          />
          <TextAt x={from} y={98} text={`Above ${words.short(exceeded.amount)}: ${exceeded.chance}`} width={width} />
        </>
      )}
    </svg>
  )
}

function Part({ left, right, thick, colour }: { left: number; right: number; thick: number; colour: string }) {
  if (right <= left) return null
  return <rect x={left} y={middle - thick / 2} width={right - left} height={thick} style={{ fill: colour }} />
}
