import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { type Measure, measureNamed } from "./measures.ts"
import { NoFigure } from "./NoFigure.tsx"

interface SellingShareProps {
  readonly host: WorkbookHost
  readonly measures: readonly Measure[]
  readonly words: NumberWords
}

const published = ["least", "average", "best"]

/** The answer: how much of the week is selling, beside what is published for the same definition. */
export function SellingShare({ host, measures, words }: SellingShareProps) {
  const share = measureNamed(measures, "Selling share")
  const figures = published.flatMap((level) => {
    const figure = measureNamed(measures, `Published ${level}`)
    return figure?.base === undefined ? [] : [{ level, ...figure, base: figure.base }]
  })
  if (share?.base === undefined) return <NoFigure host={host} name="Selling share" measure={share} />
  return (
    <section aria-label="Selling share">
      <p className="reps-answer" title={words.exact(share.base)}>
        <b>{words.percent(share.base)}</b> of the week is selling
      </p>
      <p className="pane-small">{share.note}</p>
      {figures[0] && (
        <>
          <p className="reps-published">
            Published for the same definition:{" "}
            {figures.map(({ level, base, unit }) => `${words.inUnit(base, unit)} ${level}`).join(" · ")}
            {/^share$/i.test(figures[0].unit) ? "" : ` ${figures[0].unit}`}
          </p>
          <p className="pane-small">They count {figures[0].note.replace(/^[^:;]+: /, "")}.</p>
        </>
      )}
    </section>
  )
}
