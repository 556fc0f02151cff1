import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import { figureInWords, type Measure } from "./measures.ts"

interface AssumptionsProps {
  readonly host: WorkbookHost
  readonly assumptions: readonly Measure[]
  /** The sheet's own sentences. */
  readonly truths: readonly string[]
  readonly at: string
  readonly words: NumberWords
}

export function Assumptions({ host, assumptions, truths, at, words }: AssumptionsProps) {
  if (assumptions.length === 0) return null
  return (
    <section aria-labelledby="reps-true">
      <h2 id="reps-true">What would have to be true?</h2>
      <ul className="reps-truths">
        {truths.map((truth) => (
          <li key={truth}>{truth}</li>
        ))}
      </ul>
      <dl className="sheets-figures">
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
