import { useState } from "react"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { sentenceOf } from "../sentenceOf.ts"

interface SheetLinkProps {
  readonly host: WorkbookHost
  readonly at: string
}

/** Where figures stand; a click selects them in the sheet. */
export function SheetLink({ host, at }: SheetLinkProps) {
  const [problem, setProblem] = useState("")
  const select = () =>
    host.select(at).then(
      () => setProblem(""),
      (error: unknown) => setProblem(sentenceOf(error)),
    )
  return (
    <>
      <button type="button" className="pane-link" aria-label={`Select ${at}`} onClick={select}>
        {at}
      </button>
      <span role="alert" className="pane-failed">
        {problem}
      </span>
    </>
  )
}
