import type { NumberWords } from "./numberWords.ts"
import { linearScale } from "./scale.ts"
import { textWidth } from "./textWidth.ts"

export interface CumulativePoint {
  readonly year: number
  readonly cumulative: number
}

interface CumulativePictureProps {
  readonly width: number
  readonly points: readonly CumulativePoint[]
  /** When it comes back above 0, in years and in words; undefined when it does not. */
  readonly crossing: { readonly years: number; readonly label: string } | undefined
  readonly words: NumberWords
}

const height = 174
const bottom = 142
const top = 22

export function CumulativePicture({ width, points, crossing, words }: CumulativePictureProps) {
  const amounts = linearScale(
    points.map(({ cumulative }) => cumulative),
    bottom,
    top,
    3,
  )
  const left = Math.max(...amounts.ticks.map((tick) => textWidth(words.short(tick)))) + 8
  const years = points.map(({ year }) => year)
  const [first = 0, final = 1] = [Math.min(...years), Math.max(...years)]
  const at = (year: number) => left + (final === first ? 0 : ((year - first) / (final - first)) * (width - left - 12))
  const places = points.map(({ year, cumulative }) => `${at(year)},${amounts.at(cumulative)}`)
  const last = points.at(-1)
  return (
    <svg width={width} height={height} aria-hidden="true">
      {amounts.ticks.map((tick) => (
        <text key={tick} x={left - 8} y={amounts.at(tick) + 4} textAnchor="end" className="chart-quiet">
          {words.short(tick)}
        </text>
      ))}
      <line className="chart-zero" x1={left} x2={width} y1={amounts.at(0)} y2={amounts.at(0)} />
      {points.length > 1 && (
        <polyline points={places.join(" ")} style={{ fill: "none", stroke: "var(--chart-accent)", strokeWidth: 2 }} />
      )}
      {points.map(({ year, cumulative }) => (
        <circle key={year} className="chart-accent" cx={at(year)} cy={amounts.at(cumulative)} r={2.5}>
          <title>{`Year ${year}: ${words.exact(cumulative)}`}</title>
        </circle>
      ))}
      {last && (
        <text x={width} y={amounts.at(last.cumulative) - 8} textAnchor="end" className="chart-strong">
          {words.short(last.cumulative)}
        </text>
      )}
      {crossing && crossing.years >= first && crossing.years <= final && (
        <Crossing x={at(crossing.years)} y={amounts.at(0)} label={crossing.label} width={width} />
      )}
      {points.map(({ year }, index) => {
        const everySo = Math.ceil((points.length * 24) / Math.max(width - left, 1))
        if (index % everySo !== 0 && index > 0) return null
        return (
          <text key={year} x={at(year)} y={height - 6} textAnchor="middle" className="chart-quiet">
            {index === 0 ? `Year ${year}` : year}
          </text>
        )
      })}
    </svg>
  )
}

function Crossing({ x, y, label, width }: { x: number; y: number; label: string; width: number }) {
  const isLeft = x + 10 + textWidth(label) > width
  return (
    <>
      <circle cx={x} cy={y} r={5} style={{ fill: "var(--chart-paper)", stroke: "var(--chart-ink)", strokeWidth: 2 }} />
      <text x={isLeft ? x - 9 : x + 9} y={y + 16} textAnchor={isLeft ? "end" : "start"}>
        {label}
      </text>
    </>
  )
}
