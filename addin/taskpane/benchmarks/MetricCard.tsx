import type { Figure } from "../../../core/benchmarks/figures.ts"
import { sureInWords, valueInWords, yearOf } from "./figureWords.ts"
import { barOf, type Definition, type MetricGroup } from "./groupFigures.ts"

/** A metric with each of its definitions apart, so that nobody reads one against the other. */
export function MetricCard({ group, locale }: { readonly group: MetricGroup; readonly locale: string }) {
  const { metric, definitions } = group
  return (
    <section className="benchmark" aria-label={metric}>
      <h2>{metric}</h2>
      {definitions.map((definition) => (
        <DefinitionOf key={`${definition.counts} ${definition.source}`} definition={definition} locale={locale} />
      ))}
    </section>
  )
}

function DefinitionOf({ definition, locale }: { readonly definition: Definition; readonly locale: string }) {
  const { counts, source, sure, figures } = definition
  const years = [...new Set(figures.map(yearOf))].join(", ")
  return (
    <div className="benchmark-definition">
      <p>{counts}</p>
      <dl className="benchmark-figures">
        {figures.map((figure) => (
          <FigureRow key={figure.level} figure={figure} definition={definition} locale={locale} />
        ))}
      </dl>
      <p className="pane-small">
        {source}
        {source.includes(years) ? "" : ` · ${years}`}
      </p>
      <p className="pane-small">
        <b>{sure}</b> {sureInWords[sure]}
      </p>
    </div>
  )
}

interface FigureRowProps {
  readonly figure: Figure
  readonly definition: Definition
  readonly locale: string
}

function FigureRow({ figure, definition, locale }: FigureRowProps) {
  const bar = barOf(figure.value, definition)
  return (
    <div>
      <dt className={figure.level === "share" ? "pane-unseen" : undefined}>{figure.level}</dt>
      <dd>
        <span className="benchmark-value">{valueInWords(figure, locale)}</span>
        {bar !== undefined && (
          <span className="benchmark-bar" aria-hidden>
            <span style={{ width: `${bar * 100}%` }} />
          </span>
        )}
      </dd>
    </div>
  )
}
