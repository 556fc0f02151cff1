import { ChartFrame } from "./ChartFrame.tsx"
import type { NumberWords } from "./numberWords.ts"
import { WaterfallPicture } from "./WaterfallPicture.tsx"
import type { WaterfallGroup } from "./waterfallRows.ts"

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
