import { Fragment } from "react"
import type { NumberWords } from "../charts/numberWords.ts"
import type { RangeOf } from "../charts/RangeDrawing.tsx"
import { type CostLine, largestLine } from "./costLines.ts"
import type { CostResult, Scenario } from "./costResult.ts"
import { isSaid, type Said, sizeOf } from "./figure.ts"

interface CostAnswerProps {
  readonly result: CostResult
  readonly total: number
  readonly scenario: Scenario
  readonly range: RangeOf | Said
  readonly lines: readonly CostLine[]
  readonly words: NumberWords
}

/** The total a year with its range, and what to fix first. */
export function CostAnswer({ result, total, scenario, range, lines, words }: CostAnswerProps) {
  const first = largestLine(lines)
  const facts = [
    ...(isSaid(result.shareOfRevenue) ? [] : [`${words.percent(result.shareOfRevenue)} of revenue`]),
    ...(isSaid(range) ? [] : [`P10 ${words.short(range.P10)} – P90 ${words.short(range.P90)}`]),
  ]
  return (
    <div className="chaos-answer">
      <p className="chaos-total">
        <b title={words.exact(total)}>{words.short(total)}</b> a year
      </p>
      {facts.length > 0 && (
        <p>
          {facts.map((fact, index) => (
            <Fragment key={fact}>
              {index > 0 && " · "}
              <span className="chaos-fact">{fact}</span>
            </Fragment>
          ))}
        </p>
      )}
      {scenario !== "Base" && (
        <p>
          That is every input at its {scenario.toLowerCase()} at once, which hardly happens; the range is of all inputs
          drawn together.
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
