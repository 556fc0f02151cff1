import { useId } from "react"
import { BarRow } from "./BarRow.tsx"
import { ChartFrame } from "./ChartFrame.tsx"
import { cutText } from "./cutText.ts"
import type { NumberWords } from "./numberWords.ts"
import { linearScale, type Scale } from "./scale.ts"
import { TextAt } from "./TextAt.tsx"
import { textWidth } from "./textWidth.ts"

export const waterfallLooks = ["cash", "capacity", "margin"] as const
export type WaterfallLook = (typeof waterfallLooks)[number]

export interface WaterfallStep {
  readonly label: string
  /** Negative for a saving. */
  readonly amount: number
  /** Why it is no part of the total: drawn hollow, and nothing is added. */
  readonly leftOut: string | undefined
}

export interface WaterfallGroup {
  readonly name: string
  /** Undefined for a group without a colour. */
  readonly look: WaterfallLook | undefined
  readonly amount: string
  readonly steps: readonly WaterfallStep[]
}

interface WaterfallProps {
  readonly heading: string
  readonly groups: readonly WaterfallGroup[]
  readonly total: { readonly label: string; readonly amount: number }
  /** Stands there for comparison, as a line. */
  readonly reference: { readonly label: string; readonly amount: number } | undefined
  readonly words: NumberWords
}

/** How a total comes about, step by step, in groups: each bar begins where the one before it ended. */
export function Waterfall({ heading, groups, total, reference, words }: WaterfallProps) {
  const says = `${heading}: ${total.label} ${words.short(total.amount)}, made up of ${groups.map(({ name, amount }) => `${name} ${amount}`).join(", ")}.`
  const rows = groups.flatMap(({ name, steps }) =>
    steps.map(({ label, amount, leftOut }) => [label, name, amount, leftOut === undefined ? amount : 0, leftOut ?? ""]),
  )
  const table = [
    ["Line", "Type", "Value", "Counted", "Note"],
    ...rows,
    [total.label, "", "", total.amount, ""],
    ...(reference ? [[reference.label, "", reference.amount, "", "for comparison"]] : []),
  ]
  return (
    <ChartFrame heading={heading} says={says} table={table} words={words}>
      {(width) => <WaterfallPicture width={width} groups={groups} total={total} reference={reference} words={words} />}
    </ChartFrame>
  )
}

const groupHeight = 26
const stepHeight = 38
const bar = { y: 18, height: 12 }

type PictureProps = Omit<WaterfallProps, "heading"> & { readonly width: number }

export function WaterfallPicture({ width, groups, total, reference, words }: PictureProps) {
  const patterns = useId()
  const { placed, end } = placeRows(groups)
  const amounts = [total.amount, reference?.amount ?? 0, ...placed.flatMap(({ from, to }) => [from, to])]
  const scale = linearScale(amounts, 1, width - 1)
  const bottom = end + stepHeight
  return (
    <svg width={width} height={bottom + (reference ? 18 : 0)} aria-hidden="true">
      <Patterns id={patterns} />
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

interface PlacedRow {
  readonly y: number
  readonly group: WaterfallGroup
  /** Undefined for the row that names the group. */
  readonly step: WaterfallStep | undefined
  readonly from: number
  readonly to: number
}

function placeRows(groups: readonly WaterfallGroup[]): { placed: readonly PlacedRow[]; end: number } {
  const placed: PlacedRow[] = []
  let y = 0
  let reached = 0
  for (const group of groups) {
    placed.push({ y, group, step: undefined, from: reached, to: reached })
    y += groupHeight
    for (const step of group.steps) {
      placed.push({ y, group, step, from: reached, to: reached + step.amount })
      if (step.leftOut === undefined) reached += step.amount
      y += stepHeight
    }
  }
  return { placed, end: y + 6 }
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

function fillOf(look: WaterfallLook | undefined, patterns: string): string {
  return look === undefined ? "var(--chart-quiet-ink)" : `url(#${patterns}${look})`
}

/** Told apart without colour too: plain, slanted, dotted. */
function Patterns({ id }: { readonly id: string }) {
  const stroke = { stroke: "var(--chart-paper)", strokeWidth: 1.5 }
  return (
    <defs>
      {waterfallLooks.map((look) => (
        <pattern key={look} id={`${id}${look}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect width={6} height={6} className={`chart-${look}`} />
          {look === "capacity" && <path d="M-1 1 1 -1 M0 6 6 0 M5 7 7 5" style={stroke} />}
          {look === "margin" && <circle cx={3} cy={3} r={1.1} style={{ fill: "var(--chart-paper)" }} />}
        </pattern>
      ))}
    </defs>
  )
}
