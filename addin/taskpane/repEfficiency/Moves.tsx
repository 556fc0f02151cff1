import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import { MoveRow } from "./MoveRow.tsx"
import { type Measure, rangeInWords } from "./measures.ts"
import type { Move } from "./moves.ts"

interface MovesProps {
  readonly host: WorkbookHost
  readonly moves: readonly Move[]
  readonly at: string
  /** The hours that come free. */
  readonly recovered: Measure | undefined
  readonly words: NumberWords
  readonly onWritten: () => void
}

/** The sheet's columns Include and Share as controls: they write to its cells and follow them. */
export function Moves({ host, moves, at, recovered, words, onWritten }: MovesProps) {
  const range = recovered ? rangeInWords(recovered, words) : ""
  return (
    <section aria-labelledby="reps-moves">
      <h2 id="reps-moves">What could move?</h2>
      {recovered?.base !== undefined && (
        <p>
          <b>{words.short(recovered.base)}&#160;h</b> a rep and week{range === "" ? "" : ` (${range})`}
        </p>
      )}
      <p className="pane-small">The share of an activity that others could take over. Changes go to the sheet.</p>
      {moves.length === 0 && <p>No activities yet. Name them in a Team.</p>}
      <ul className="reps-moves">
        {moves.map((move) => (
          <MoveRow key={move.includeAt} host={host} move={move} words={words} onWritten={onWritten} />
        ))}
      </ul>
      <p className="reps-place">
        <SheetLink host={host} at={at} />
      </p>
    </section>
  )
}
