import { Button } from "@fluentui/react-components"
import { useEffect, useRef, useState } from "react"
import type { Worksheets } from "../../../core/worksheets/worksheets.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { LongWork } from "../useLongWork.ts"
import { AskFirst } from "./AskFirst.tsx"
import { emptySample } from "./emptySample.ts"
import { undoInWords } from "./undoInWords.ts"

interface SampleNoticeProps {
  readonly host: WorkbookHost
  readonly worksheets: Worksheets
  readonly number: number
  readonly work: LongWork
  readonly onEmptied: () => void
}

/** Says that the figures are a sample, and empties it. */
export function SampleNotice({ host, worksheets, number, work, onEmptied }: SampleNoticeProps) {
  const [isAsking, setAsking] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isRefused) notice.current?.querySelector("button")?.focus()
  }, [isRefused])

  function empty() {
    setAsking(false)
    work.start(async () => {
      await emptySample(host, worksheets, number)
      onEmptied()
      return `The sample is gone; fill in your own figures. ${undoInWords(host, "brings it back")}`
    })
  }

  return (
    <div className="sheets-notice" ref={notice}>
      {isAsking ? (
        <AskFirst
          question="Empty the sample?"
          sentence={`The sample entries become empty, and what you typed among them too. Formulas, units, sources and the usual defaults are kept. ${undoInWords(host, "brings the entries back")}`}
          yes="Empty the sample"
          no="Keep it"
          onYes={empty}
          onNo={() => {
            setAsking(false)
            setRefused(true)
          }}
        />
      ) : (
        <>
          <span>These are sample figures.</span>
          <Button
            size="small"
            disabled={work.shown !== undefined}
            onClick={() => {
              setRefused(false)
              setAsking(true)
            }}
          >
            Empty the sample
          </Button>
        </>
      )}
    </div>
  )
}
