import type { NumberWords } from "../charts/numberWords.ts"
import type { RangeOf } from "../charts/RangePicture.tsx"
import { type CostLine, largestLine } from "./costLines.ts"
import type { CostResult } from "./costResult.ts"
import { isSaid, type Said, sizeOf } from "./figure.ts"

interface CostAnswerProps {
  readonly result: CostResult
  readonly total: number
  readonly range: RangeOf | Said
  readonly lines: readonly CostLine[]
  readonly words: NumberWords
}

/** The total a year with its range, and what to fix first. */
export function CostAnswer({ result, total, range, lines, words }: CostAnswerProps) {
  const first = largestLine(lines)
  return (
    <div className="chaos-answer">
      <p className="chaos-total">
        <b title={words.exact(total)}>{words.short(total)}</b> a year
        {!isSaid(result.shareOfRevenue) && (
          <span className="chaos-share">{words.percent(result.shareOfRevenue)} of revenue</span>
        )}
      </p>
      {!isSaid(range) && (
        <p>
          Eight in ten draws: {words.short(range.P10)} to {words.short(range.P90)} (P10–P90).
        </p>
      )}
      {first && (
        <p>
          The first thing to fix: <b>{first.name}</b>, {words.short(sizeOf(first.counted))} a year
          {total > 0 && `, ${words.percent(sizeOf(first.counted) / total)} of the total`}.
          {first.owner !== "" && ` Owner: ${first.owner}.`}
        </p>
      )}
    </div>
  )
}
