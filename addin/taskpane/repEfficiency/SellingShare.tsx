import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { type Measure, measureNamed } from "./measures.ts"
import { NoFigure } from "./NoFigure.tsx"
import type { Published } from "./published.ts"

interface SellingShareProps {
  readonly host: WorkbookHost
  readonly measures: readonly Measure[]
  readonly published: Published | undefined
  readonly words: NumberWords
}

/** The answer: how much of the week is selling, beside what is published for the same definition. */
export function SellingShare({ host, measures, published, words }: SellingShareProps) {
  const share = measureNamed(measures, "Selling share")
  if (share?.base === undefined) return <NoFigure host={host} name="Selling share" measure={share} />
  return (
    <section aria-label="Selling share">
      <p className="sheets-answer" title={words.exact(share.base)}>
        <b>{words.percent(share.base)}</b> of the week is selling
      </p>
      <p className="pane-small">{share.note}</p>
      {published && (
        <>
          <p className="reps-published">Published for the same definition: {published.levels}</p>
          <p className="pane-small">They count {published.counts}.</p>
        </>
      )}
    </section>
  )
}
