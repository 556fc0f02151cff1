import { ChartFrame } from "./ChartFrame.tsx"
import { cutText } from "./cutText.ts"
import type { NumberWords } from "./numberWords.ts"
import { textWidth } from "./textWidth.ts"

export interface DumbbellRow {
  readonly label: string
  readonly first: number | undefined
  readonly second: number | undefined
}

interface DumbbellRowsProps {
  readonly heading: string
  readonly says: string
  /** What a row stands for: "Sign". */
  readonly subject: string
  /** What the first and the second dot are called. */
  readonly sides: readonly [first: string, second: string]
  /** Drawn in the accent colour. */
  readonly accented: string | undefined
  readonly rows: readonly DumbbellRow[]
  readonly scale: readonly [least: number, most: number]
  /** What its two ends mean. */
  readonly ends: readonly [least: string, most: string]
  readonly words: NumberWords
}

const top = 22
const rowHeight = 58
const lineAt = 25
const wordsAt = 45
const radius = 5
const gap = 8
/** A bold text is so much wider than it is measured. */
const boldness = 1.12

/** Two figures per row on one scale, each dot with its words beside it: the first filled, the second hollow. */
export function DumbbellRows({ heading, says, subject, sides, accented, rows, scale, ends, words }: DumbbellRowsProps) {
  const table = [
    [subject, ...sides, "gap"],
    ...rows.map(({ label, first, second }) => [label, first ?? null, second ?? null, gapOf(first, second)]),
  ]
  return (
    <ChartFrame heading={heading} says={says} table={table} words={words}>
      {(width) => {
        const at = placesOn(scale, radius + 1, width - radius - 1)
        return (
          <svg width={width} height={top + rows.length * rowHeight} aria-hidden="true">
            <text y={12} className="chart-quiet">
              {`${words.short(scale[0])} ${ends[0]}`}
            </text>
            <text x={width} y={12} textAnchor="end" className="chart-quiet">
              {`${words.short(scale[1])} ${ends[1]}`}
            </text>
            {rows.map((row, index) => (
              <g key={row.label} transform={`translate(0 ${top + index * rowHeight})`}>
                <text y={12} className={row.label === accented ? "chart-strong" : undefined}>
                  <title>{row.label}</title>
                  {cutText(row.label, row.label === accented ? width / boldness : width)}
                </text>
                <line className="chart-axis" x1={at(scale[0])} x2={at(scale[1])} y1={lineAt} y2={lineAt} />
                <Dumbbell
                  row={row}
                  sides={sides}
                  at={at}
                  width={width}
                  isAccented={row.label === accented}
                  words={words}
                />
              </g>
            ))}
          </svg>
        )
      }}
    </ChartFrame>
  )
}

interface DumbbellProps {
  readonly row: DumbbellRow
  readonly sides: readonly [string, string]
  readonly at: (value: number) => number
  readonly width: number
  readonly isAccented: boolean
  readonly words: NumberWords
}

function Dumbbell({ row: { first, second }, sides, at, width, isAccented, words }: DumbbellProps) {
  const colour = isAccented ? "var(--chart-accent)" : "var(--chart-quiet-ink)"
  const dots = [
    { side: sides[0], value: first, fill: colour },
    { side: sides[1], value: second, fill: "var(--chart-paper)" },
  ].flatMap(({ side, value, fill }) =>
    value === undefined ? [] : [{ x: at(value), text: `${side} ${words.short(rounded(value))}`, fill }],
  )
  const [left, right] = [...dots].sort((a, b) => a.x - b.x)
  if (!left) {
    return (
      <text className="chart-quiet" y={wordsAt}>
        no answers
      </text>
    )
  }
  const [leftStart, rightStart] = placesOfWords(left, right, width)
  return (
    <>
      {right && <line x1={left.x} x2={right.x} y1={lineAt} y2={lineAt} style={{ stroke: colour, strokeWidth: 3 }} />}
      {dots.map(({ x, text, fill }) => (
        <circle key={text} cx={x} cy={lineAt} r={radius} style={{ fill, stroke: colour, strokeWidth: 2 }} />
      ))}
      <text x={leftStart} y={wordsAt}>
        {left.text}
      </text>
      {right && (
        <text x={rightStart} y={wordsAt}>
          {right.text}
        </text>
      )}
    </>
  )
}

interface PlacedWords {
  readonly x: number
  readonly text: string
}

/** Each below its dot, towards the outside, both within the picture and apart from each other. */
function placesOfWords(
  left: PlacedWords,
  right: PlacedWords | undefined,
  width: number,
): [left: number, right: number] {
  const widthOf = (words: PlacedWords | undefined) => (words ? textWidth(words.text) : 0)
  const both = widthOf(left) + gap + widthOf(right)
  const leftStart = Math.min(Math.max(0, left.x + radius - widthOf(left)), Math.max(0, width - both))
  const rightStart = Math.min(
    Math.max((right?.x ?? 0) - radius, leftStart + widthOf(left) + gap),
    width - widthOf(right),
  )
  return [leftStart, rightStart]
}

/** Levels are read to a tenth. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

function gapOf(first: number | undefined, second: number | undefined): number | null {
  return first === undefined || second === undefined ? null : first - second
}

function placesOn([least, most]: readonly [number, number], from: number, to: number): (value: number) => number {
  const span = most - least
  const within = (value: number) => Math.min(most, Math.max(least, value))
  return (value) => (span > 0 ? from + ((within(value) - least) / span) * (to - from) : from)
}
