import { Button } from "@fluentui/react-components"
import { type KeyboardEvent, useEffect, useId, useRef } from "react"

interface AskFirstProps {
  readonly question: string
  /** What will happen and what is kept. */
  readonly sentence: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** A question before something is taken away; Esc is no. */
export function AskFirst({ question, sentence, yes, no, onYes, onNo }: AskFirstProps) {
  const box = useRef<HTMLFieldSetElement>(null)
  const id = useId()
  useEffect(() => box.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onNo()
  }
  return (
    <fieldset className="pane-ask" ref={box} tabIndex={-1} aria-describedby={id} onKeyDown={onKeyDown}>
      <legend>{question}</legend>
      <p id={id}>{sentence}</p>
      <div className="pane-actions">
        <Button appearance="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </div>
    </fieldset>
  )
}
