import { Button } from "@fluentui/react-components"
import { type ReactNode, useEffect, useId, useRef, useState } from "react"
import { isBlank } from "../../../core/index.ts"
import type { Worksheets } from "../../../core/worksheets/worksheets.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { Outcome } from "../Outcome.tsx"
import { ScreenHeader } from "../ScreenHeader.tsx"
import { useLongWork } from "../useLongWork.ts"
import { ChecksLine } from "./ChecksLine.tsx"
import { InsertWorksheets } from "./InsertWorksheets.tsx"
import type { FoundWorksheets, RangeNames } from "./readWorksheets.ts"
import { SampleNotice } from "./SampleNotice.tsx"
import { useWorksheets } from "./useWorksheets.ts"
import type { WorksheetCopy } from "./worksheetCopies.ts"
import "./worksheets.css"

type AlwaysThere = "sample" | "checks" | "checkTotal"

interface WorksheetsScreenProps<Key extends string> {
  readonly host: WorkbookHost
  readonly title: string
  /** What the sheets are called together: "calculator". */
  readonly noun: string
  readonly worksheets: Worksheets
  readonly names: RangeNames<Key | AlwaysThere>
  readonly onBack: () => void
  /** Stands below everything, whether the sheets are there or not. */
  readonly below?: ReactNode
  /** Where a sentence of the checks is mended, if that is known. */
  readonly placeOf?: (sentence: string, found: FoundWorksheets<Key | AlwaysThere>) => string | undefined
  /** What the sheets say. `read` is for after something was written. */
  readonly children: (found: FoundWorksheets<Key | AlwaysThere>, read: () => void) => ReactNode
}

/** A screen over a set of sheets: not there yet, being read, not to be read, or there. */
export function WorksheetsScreen<Key extends string>(props: WorksheetsScreenProps<Key>) {
  const { host, title, noun, worksheets, names, onBack, below, placeOf, children } = props
  const { state, copies, isSlow, read, choose } = useWorksheets(host, names)
  const work = useLongWork()
  const screen = useRef<HTMLElement>(null)
  useEffect(() => {
    if (work.outcome && document.activeElement === document.body) screen.current?.querySelector("h1")?.focus()
  }, [work.outcome])
  const insert = (
    <InsertWorksheets
      host={host}
      worksheets={worksheets}
      noun={noun}
      work={work}
      onInserted={() => {
        setInserting(false)
        choose(undefined)
      }}
    />
  )
  const [isInserting, setInserting] = useState(false)
  const isInOrder = state.kind === "found" && state.tables.checkTotal[0]?.[0] === 0
  const checksLine = state.kind === "found" && (
    <ChecksLine
      host={host}
      tables={state.tables}
      places={state.places}
      placeOf={placeOf && ((sentence) => placeOf(sentence, state))}
    />
  )

  return (
    <main className="pane-screen sheets-screen" ref={screen}>
      <ScreenHeader title={title} onBack={onBack} />
      <Outcome of={work.outcome} />
      <p role="status" className="pane-small sheets-reading">
        {isSlow ? "Reading the sheets …" : ""}
      </p>
      {state.kind === "none" && (
        <div className="pane-empty">
          <p>{worksheets.about}</p>
          {insert}
        </div>
      )}
      {state.kind === "failed" && (
        <div className="pane-empty">
          <p role="alert" className="pane-failed">
            {state.sentence}
          </p>
          <Button onClick={read}>Read again</Button>
        </div>
      )}
      {state.kind === "found" && (
        <>
          {!isBlank(state.tables.sample[0]?.[0]) && (
            <SampleNotice host={host} worksheets={worksheets} number={state.number} work={work} onEmptied={read} />
          )}
          {!isInOrder && checksLine}
          {children(state, read)}
          {isInOrder && checksLine}
        </>
      )}
      {(state.kind === "found" || state.kind === "failed") && (
        <div className="sheets-copies">
          {copies.length > 1 && state.kind === "found" && (
            <CopyChoice noun={noun} copies={copies} number={state.number} onChoose={choose} />
          )}
          {isInserting ? (
            insert
          ) : (
            <Button size="small" appearance="subtle" onClick={() => setInserting(true)}>
              Insert another {noun}
            </Button>
          )}
        </div>
      )}
      {below}
    </main>
  )
}

interface CopyChoiceProps {
  readonly noun: string
  readonly copies: readonly WorksheetCopy[]
  readonly number: number
  readonly onChoose: (number: number) => void
}

function CopyChoice({ noun, copies, number, onChoose }: CopyChoiceProps) {
  const id = useId()
  return (
    <p className="sheets-choice">
      <label htmlFor={id}>This is the {noun} with the sheet</label>{" "}
      <select id={id} value={number} onChange={({ target }) => onChoose(Number(target.value))}>
        {copies.map((copy) => (
          <option key={copy.number} value={copy.number}>
            {copy.sheet}
          </option>
        ))}
      </select>
    </p>
  )
}
