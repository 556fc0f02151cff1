import { cutText } from "./cutText.ts"
import type { NumberWords } from "./numberWords.ts"
import { type PartLabel, partLabels, type StackedBar, type StackedPart, segmentsOf } from "./stackedLayout.ts"
import { textWidth } from "./textWidth.ts"

interface StackedBarsProps {
  readonly parts: readonly StackedPart[]
  /** The first is large, and its parts bear their names. */
  readonly bars: readonly StackedBar[]
  readonly unit: string
  readonly width: number
  readonly words: NumberWords
}

const lineHeight = 15
const nameHeight = 18
const heights = { first: 24, other: 12 }
const space = 8

/** Bars one below the other on one scale, each made of the same parts in the same order. */
export function StackedBars({ parts, bars, unit, width, words }: StackedBarsProps) {
  const most = Math.max(...bars.map(({ values }) => values.reduce((sum, value) => sum + Math.max(0, value), 0)))
  const looks = looksOf(parts)
  const segments = bars.map(({ values }) => segmentsOf(values, (value) => (value / most) * width))
  const labels = partLabels(
    (segments[0] ?? []).map((segment) => ({
      ...segment,
      name: parts[segment.part]?.name ?? "",
      amount: `\u00A0${words.short(segment.value)}\u00A0${unit}`,
    })),
    width,
  )
  const rowsOf = (side: PartLabel["side"]) => labels.filter((label) => label.side === side).length

  let top = 0
  const tops = bars.map((_, index) => {
    const barTop = top + nameHeight + (index === 0 ? rowsOf("above") * lineHeight + 4 : 0)
    const height = index === 0 ? heights.first : heights.other
    top = barTop + height + (index === 0 ? rowsOf("below") * lineHeight + 4 : 0) + space
    return { name: index === 0 ? 12 : barTop - 5, bar: barTop, height }
  })

  return (
    <svg width={width} height={Math.max(0, top - space)} aria-hidden="true">
      <title>{bars.map(({ name }) => name).join(", ")}</title>
      {bars.map((bar, index) => {
        const { name, bar: barTop, height } = tops[index] ?? { name: 0, bar: 0, height: 0 }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two reps may have one name
          <g key={index}>
            <text y={name} className="chart-strong">
              {cutText(bar.name, width - textWidth(bar.about) - 16)}
            </text>
            <text x={width} y={name} textAnchor="end" className="chart-quiet">
              {bar.about}
            </text>
            {(segments[index] ?? []).map((segment) => (
              <g key={segment.part}>
                <title>{`${bar.name}, ${parts[segment.part]?.name}: ${words.exact(segment.value)} ${unit}`}</title>
                <rect
                  x={segment.left}
                  y={barTop}
                  width={segment.width}
                  height={height}
                  className={`chart-part ${looks[segment.part]}`}
                />
              </g>
            ))}
            <line x1={0} x2={0} y1={barTop - 3} y2={barTop + height + 3} className="chart-zero" />
          </g>
        )
      })}
      {labels.map((label) => (
        <Label key={label.part} label={label} top={tops[0]?.bar ?? 0} />
      ))}
    </svg>
  )
}

function Label({ label, top }: { readonly label: PartLabel; readonly top: number }) {
  const isBelow = label.side === "below"
  const from = isBelow ? top + heights.first : top
  const baseline = isBelow ? from + 14 + label.row * lineHeight : from - 6 - label.row * lineHeight
  return (
    <>
      <line x1={label.x} x2={label.x} y1={from} y2={baseline - 4} className="chart-axis" />
      <text x={label.x + (isBelow ? 4 : -4)} y={baseline} textAnchor={isBelow ? "start" : "end"}>
        {label.text}
      </text>
    </>
  )
}

/** Neighbours differ in how dark they are; the gap between them is seen without colour too. */
function looksOf(parts: readonly StackedPart[]): readonly string[] {
  let greys = 0
  return parts.map(({ isAccent }) => (isAccent ? "chart-accent" : greys++ % 2 === 0 ? "chart-grey" : "chart-dark-grey"))
}
