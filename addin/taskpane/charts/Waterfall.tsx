import { useId } from "react"
import { BarRow } from "./BarRow.tsx"
import { ChartFrame } from "./ChartFrame.tsx"
import { cutText } from "./cutText.ts"
import type { NumberWords } from "./numberWords.ts"
import { linearScale, type Scale } from "./scale.ts"
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
const stepHeight = 34
const bar = { y: 18, height: 11 }

type PictureProps = Omit<WaterfallProps, "heading"> & { readonly width: number }

export function WaterfallPicture({ width, groups, total, reference, words }: PictureProps) {
  const patterns = useId()
  const { placed, end } = placeRows(groups)
  const amounts = [total.amount, reference?.amount ?? 0, ...placed.flatMap(({ from, to }) => [from, to])]
  const scale = linearScale(amounts, 1, width - 1)
  const bottom = end + stepHeight
  return (
    <svg width={width} height={bottom + (reference ? 20 : 4)} aria-hidden="true">
      <Patterns id={patterns} />
      <line className="chart-zero" x1={scale.at(0)} x2={scale.at(0)} y1={4} y2={bottom} />
      {reference && <Reference {...reference} scale={scale} bottom={bottom} width={width} words={words} />}
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
          </BarRow>
        ),
      )}
      <BarRow y={end} width={width} label={total.label} amount={words.short(total.amount)} className="chart-strong">
        <Bar from={scale.at(0)} to={scale.at(total.amount)} fill="var(--chart-ink)" />
      </BarRow>
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
      <rect x={0} y={8} width={10} height={10} style={{ fill: fillOf(group.look, patterns) }} />
      <text x={16} y={17}>
        {cutText(group.name, width - 24 - textWidth(group.amount))}
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

interface ReferenceProps {
  readonly label: string
  readonly amount: number
  readonly scale: Scale
  readonly bottom: number
  readonly width: number
  readonly words: NumberWords
}

function Reference({ label, amount, scale, bottom, width, words }: ReferenceProps) {
  const x = scale.at(amount)
  const text = `${label} ${words.short(amount)}`
  const half = textWidth(text) / 2
  return (
    <>
      <line x1={x} x2={x} y1={4} y2={bottom + 4} strokeDasharray="2 3" style={{ stroke: "var(--chart-quiet-ink)" }} />
      <text x={Math.min(Math.max(x, half), width - half)} y={bottom + 16} textAnchor="middle" className="chart-quiet">
        {text}
      </text>
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
