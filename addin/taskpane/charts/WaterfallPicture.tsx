import { useId } from "react"
import { BarRow } from "./BarRow.tsx"
import { cutText } from "./cutText.ts"
import type { NumberWords } from "./numberWords.ts"
import { linearScale, type Scale } from "./scale.ts"
import { TextAt } from "./TextAt.tsx"
import { textWidth } from "./textWidth.ts"
import { fillOf, WaterfallPatterns } from "./WaterfallPatterns.tsx"
import { type PlacedRow, placeRows, stepHeight, type WaterfallGroup } from "./waterfallRows.ts"

interface WaterfallPictureProps {
  readonly width: number
  readonly groups: readonly WaterfallGroup[]
  readonly total: { readonly label: string; readonly amount: number }
  /** Stands there for comparison, as a line. */
  readonly reference: { readonly label: string; readonly amount: number } | undefined
  readonly words: NumberWords
}

const bar = { y: 18, height: 12 }

export function WaterfallPicture({ width, groups, total, reference, words }: WaterfallPictureProps) {
  const patterns = useId()
  const { placed, end } = placeRows(groups)
  const amounts = [total.amount, reference?.amount ?? 0, ...placed.flatMap(({ from, to }) => [from, to])]
  const scale = linearScale(amounts, 1, width - 1)
  const bottom = end + stepHeight
  return (
    <svg width={width} height={bottom + (reference ? 18 : 0)} aria-hidden="true">
      <WaterfallPatterns id={patterns} />
      {placed.map((row) =>
        row.step === undefined ? (
          <GroupRow key={row.y} y={row.y} width={width} group={row.group} patterns={patterns} />
        ) : (
          <BarRow
            key={row.y}
            y={row.y}
            width={width}
            label={row.step.label}
            amount={row.step.leftOut === undefined ? words.short(row.step.amount) : `(${words.short(row.step.amount)})`}
          >
            <StepBar row={row} scale={scale} patterns={patterns} />
            <Marks scale={scale} reference={reference?.amount} />
          </BarRow>
        ),
      )}
      <BarRow y={end} width={width} label={total.label} amount={words.short(total.amount)} className="chart-strong">
        <Bar from={scale.at(0)} to={scale.at(total.amount)} fill="var(--chart-ink)" />
        <Marks scale={scale} reference={reference?.amount} />
      </BarRow>
      {reference && (
        <TextAt
          x={scale.at(reference.amount)}
          y={bottom + 12}
          text={`${reference.label} ${words.short(reference.amount)}`}
          width={width}
          className="chart-quiet"
        />
      )}
    </svg>
  )
}

function GroupRow(props: { y: number; width: number; group: WaterfallGroup; patterns: string }) {
  const { y, width, group, patterns } = props
  return (
    <g transform={`translate(0 ${y})`} className="chart-strong">
      <rect x={0} y={6} width={12} height={12} style={{ fill: fillOf(group.look, patterns) }} />
      <text x={18} y={17}>
        {cutText(group.name, width - 26 - textWidth(group.amount))}
      </text>
      <text x={width} y={17} textAnchor="end">
        {group.amount}
      </text>
    </g>
  )
}

function StepBar({ row, scale, patterns }: { row: PlacedRow; scale: Scale; patterns: string }) {
  const [from, to] = [scale.at(row.from), scale.at(row.to)]
  if (row.step?.leftOut === undefined) return <Bar from={from} to={to} fill={fillOf(row.group.look, patterns)} />
  return (
    <rect
      x={Math.min(from, to)}
      y={bar.y}
      width={Math.abs(to - from)}
      height={bar.height}
      strokeDasharray="3 2"
      style={{ fill: "none", stroke: "var(--chart-quiet-ink)" }}
    >
      <title>{row.step.leftOut}</title>
    </rect>
  )
}

function Bar({ from, to, fill }: { from: number; to: number; fill: string }) {
  const width = Math.max(Math.abs(to - from), from === to ? 0 : 1)
  return <rect x={Math.min(from, to)} y={bar.y} width={width} height={bar.height} style={{ fill }} />
}

/** Zero and what is compared with, beside the bar alone: words stay free of lines. */
function Marks({ scale, reference }: { scale: Scale; reference: number | undefined }) {
  const ends = { y1: bar.y - 3, y2: bar.y + bar.height + 3 }
  return (
    <>
      <line className="chart-zero" x1={scale.at(0)} x2={scale.at(0)} {...ends} />
      {reference !== undefined && (
        <line
          x1={scale.at(reference)}
          x2={scale.at(reference)}
          {...ends}
          strokeDasharray="2 2"
          style={{ stroke: "var(--chart-ink)", strokeWidth: 1.5 }}
        />
      )}
    </>
  )
}
