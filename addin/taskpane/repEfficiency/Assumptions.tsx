import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import { figureInWords, type Measure, measureNamed } from "./measures.ts"

interface AssumptionsProps {
  readonly host: WorkbookHost
  readonly assumptions: readonly Measure[]
  readonly measures: readonly Measure[]
  readonly at: string
  readonly words: NumberWords
}

export function Assumptions({ host, assumptions, measures, at, words }: AssumptionsProps) {
  if (assumptions.length === 0) return null
  const today = measureNamed(measures, "Selling hours a rep and week")?.base
  const then = measureNamed(measures, "New selling hours a rep and week")?.base
  return (
    <section aria-labelledby="reps-true">
      <h2 id="reps-true">What would have to be true?</h2>
      {today !== undefined && then !== undefined && (
        <p>
          Each rep sells {words.short(then)} hours a week instead of {words.short(today)}, and this holds:
        </p>
      )}
      <dl className="reps-figures">
        {assumptions.map((assumption) => {
          const { name, base, note, problem } = assumption
          return (
            <div key={assumption.at}>
              <dt>{name}</dt>
              <dd title={base === undefined ? undefined : words.exact(base)}>
                {base === undefined ? (problem ?? "empty") : figureInWords(assumption, words)}
              </dd>
              <dd className="pane-small">{note}</dd>
            </div>
          )
        })}
      </dl>
      <p className="reps-place">
        <SheetLink host={host} at={at} />
      </p>
    </section>
  )
}
