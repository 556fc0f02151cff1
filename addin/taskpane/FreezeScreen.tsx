import { Button, Radio, RadioGroup } from "@fluentui/react-components"
import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import { readAddress } from "../../core/worksheets/address.ts"
import type { FreezeScope, Selection, WorkbookHost } from "../host/workbookHost.ts"
import { ScreenHeader } from "./ScreenHeader.tsx"
import { useLongWork } from "./useLongWork.ts"
import { useSelection } from "./useSelection.ts"
import { WorkBar } from "./WorkBar.tsx"

interface FreezeScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

export function FreezeScreen({ host, onBack }: FreezeScreenProps) {
  const [scope, setScope] = useState<FreezeScope>("selection")
  const [selection, setSelection] = useState<Selection>()
  const [isAsking, setAsking] = useState(false)
  const work = useLongWork()
  const [isRefused, setRefused] = useState(false)
  const screen = useRef<HTMLElement>(null)
  useSelection(host, setSelection)
  useEffect(() => {
    if (isRefused) screen.current?.querySelector<HTMLElement>(".pane-insert button")?.focus()
  }, [isRefused])

  function ask() {
    work.forget()
    setRefused(false)
    setAsking(true)
  }

  function refuse() {
    setAsking(false)
    setRefused(true)
  }

  function freeze() {
    setAsking(false)
    work.start(async (taskFor) => {
      const count = await host.freeze(scope, taskFor("Formulas:"))
      if (count === 0) return `There are no formulas in ${placeOf(scope, selection)}. Nothing was changed.`
      const frozen = count === 1 ? "1 formula is a value now." : `${count.toLocaleString()} formulas are values now.`
      return `${frozen} ${undoHint(host)}`
    })
  }

  return (
    <main className="pane-screen" ref={screen}>
      <ScreenHeader title="Freeze to values" onBack={onBack} />
      <p className="pane-lead">Formulas become the values they show now, to send or to keep as they are.</p>
      <h2 id="scope">Where</h2>
      <RadioGroup
        aria-labelledby="scope"
        value={scope}
        disabled={work.shown !== undefined}
        onChange={(_, { value }) => {
          setScope(value as FreezeScope)
          setAsking(false)
        }}
      >
        <Radio value="selection" label={`The selection${selection ? `, ${selection.address}` : ""}`} />
        <Radio value="sheet" label={`The sheet that is shown${sheetOf(selection)}`} />
        <Radio value="workbook" label="All sheets of the workbook" />
      </RadioGroup>
      <WorkBar work={work}>
        {isAsking ? (
          <Question
            sentence={`Every formula in ${placeOf(scope, selection)} becomes the value it shows and follows no more when cells change. Plain cells, formats and names stay. ${undoHint(host)}`}
            onYes={freeze}
            onNo={refuse}
          />
        ) : (
          <Button appearance="primary" onClick={ask}>
            Freeze {scope === "selection" ? "the selection" : scope === "sheet" ? "this sheet" : "the workbook"}
          </Button>
        )}
      </WorkBar>
    </main>
  )
}

interface QuestionProps {
  readonly sentence: string
  readonly onYes: () => void
  readonly onNo: () => void
}

function Question({ sentence, onYes, onNo }: QuestionProps) {
  const question = useRef<HTMLFieldSetElement>(null)
  useEffect(() => question.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onNo()
  }
  return (
    <fieldset className="pane-ask" ref={question} tabIndex={-1} aria-describedby="question" onKeyDown={onKeyDown}>
      <legend>Freeze to values?</legend>
      <p id="question">{sentence}</p>
      <div className="pane-actions">
        <Button appearance="primary" onClick={onYes}>
          Freeze
        </Button>
        <Button onClick={onNo}>Keep the formulas</Button>
      </div>
    </fieldset>
  )
}

function sheetOf(selection: Selection | undefined): string {
  const sheet = readAddress(selection?.address ?? "")?.sheet
  return sheet === undefined ? "" : `, ${sheet}`
}

function placeOf(scope: FreezeScope, selection: Selection | undefined): string {
  if (scope === "workbook") return "the workbook"
  if (scope === "sheet") return readAddress(selection?.address ?? "")?.sheet ?? "the sheet"
  return selection?.address ?? "the selection"
}

function undoHint({ capabilities }: WorkbookHost): string {
  if (capabilities.undoesInOneStep) return "One undo in the workbook brings the formulas back."
  return "The workbook may need several undo steps to bring the formulas back."
}
