import type { WorkbookHost } from "../../host/workbookHost.ts"
import { useNumberWords } from "../charts/useNumberWords.ts"
import type { FoundWorksheets } from "../worksheets/readWorksheets.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import type { LeadRange } from "./leadRanges.ts"
import { readScoring } from "./readScoring.ts"
import "./leadScoring.css"

interface LeadScoringProps {
  readonly host: WorkbookHost
  readonly found: FoundWorksheets<LeadRange>
}

/** How many leads go to sales, from which line on, and where that stands. */
export function LeadScoring({ host, found: { tables, places } }: LeadScoringProps) {
  const words = useNumberWords(host)
  const { leads, passed, shareWon, lines, scoredSays, thresholdSays } = readScoring(tables)
  const sheets = [
    ["The list", places.headings],
    ["Points", places.rules],
    ["Scores and reasons", places.scores],
  ] as const

  return (
    <>
      {passed ? (
        <>
          <p className="sheets-answer">
            <b>{words.exact(passed.mqls)}</b> {passed.mqls === 1 ? "MQL" : "MQLs"} of {words.exact(leads)}{" "}
            {leads === 1 ? "scored lead" : "scored leads"}
          </p>
          <p>
            From {words.short(passed.from)} points on:{" "}
            {passed.isOwn ? "your own threshold" : "the threshold by capacity"}.
          </p>
          <p>
            {shareWon === undefined
              ? "Share won: none of them is won or lost yet."
              : `Share won: ${words.percent(shareWon)} of those that are won or lost.`}
          </p>
        </>
      ) : (
        <p className="sheets-attention">{scoredSays}</p>
      )}
      <h2 id="line">Where should the line be?</h2>
      <p className={passed ? undefined : "sheets-attention"}>{thresholdSays}</p>
      <dl className="sheets-figures leads-lines">
        {lines.map(({ name, points, about }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{points === undefined ? "None yet" : `${words.short(points)} points`}</dd>
            <dd className="pane-small">{about}</dd>
          </div>
        ))}
      </dl>
      <SheetLink host={host} at={places.threshold} />
      <h2 id="sheets">Where it stands</h2>
      <ul className="leads-sheets">
        {sheets.map(([name, at]) => (
          <li key={name}>
            {name}: <SheetLink host={host} at={at} />
          </li>
        ))}
      </ul>
    </>
  )
}
