import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import { figureInWords, type Measure, measureNamed, rangeInWords } from "./measures.ts"
import { NoFigure } from "./NoFigure.tsx"

interface GainProps {
  readonly host: WorkbookHost
  readonly measures: readonly Measure[]
  readonly at: string
  readonly words: NumberWords
}

const below = ["Added margin", "Cost of absorbing", "Programme cost", "Net"]

/** What the moved hours could bring, with its range. */
export function Gain({ host, measures, at, words }: GainProps) {
  const added = measureNamed(measures, "Added revenue")
  const alone = measureNamed(measures, "Added revenue by elasticity alone")
  return (
    <section aria-labelledby="reps-gain">
      <h2 id="reps-gain">What could that bring?</h2>
      {added?.base === undefined ? (
        <NoFigure host={host} name="Added revenue" measure={added} />
      ) : (
        <>
          <p className="sheets-answer" title={words.exact(added.base)}>
            <b>{words.short(added.base)}</b> added revenue a year
          </p>
          {rangeInWords(added, words) !== "" && <p>Low to high: {rangeInWords(added, words)}</p>}
          {alone && rangeInWords(alone, words) !== "" && <p>By elasticity alone: {rangeInWords(alone, words)}</p>}
          <p className="pane-small">{added.note}</p>
          <dl className="sheets-figures">
            {below.map((name) => {
              const measure = measureNamed(measures, name)
              return measure && <Figure key={name} host={host} measure={measure} words={words} />
            })}
          </dl>
        </>
      )}
      <p className="reps-place">
        <SheetLink host={host} at={at} />
      </p>
    </section>
  )
}

function Figure({ host, measure, words }: { host: WorkbookHost; measure: Measure; words: NumberWords }) {
  const { name, base, unit, note, problem, at } = measure
  return (
    <div>
      <dt>{name}</dt>
      <dd title={base === undefined ? undefined : words.exact(base)}>
        {base !== undefined && figureInWords(measure, words)}
        {problem !== undefined && (
          <>
            {problem} <SheetLink host={host} at={at} />
          </>
        )}
      </dd>
      <dd className="pane-small">{[unit, note].filter(Boolean).join(" · ")}</dd>
    </div>
  )
}
