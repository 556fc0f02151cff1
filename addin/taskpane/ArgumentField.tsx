import { Button, Input } from "@fluentui/react-components"
import { useId } from "react"

interface ArgumentFieldProps {
  readonly name: string
  readonly label: string
  readonly about: string
  /** What it is counted in, and whether it may be left out. */
  readonly kind?: string
  readonly placeholder?: string
  readonly entry: string
  /** Cells selected in the sheet go into this field. */
  readonly isActive: boolean
  readonly problem: string | undefined
  readonly selection: string | undefined
  readonly onFocus: () => void
  readonly onEntry: (entry: string) => void
  readonly onUseSelection: () => void
}

export function ArgumentField(props: ArgumentFieldProps) {
  const { name, label, about, kind, entry, isActive, problem, selection } = props
  const id = useId()

  return (
    <div className={isActive ? "pane-field pane-field-active" : "pane-field"}>
      <label htmlFor={id} className={kind === undefined ? undefined : "pane-code"}>
        {label}
      </label>
      {kind !== undefined && <span className="pane-small pane-field-kind">{kind}</span>}
      <p id={`${id}about`} className="pane-small">
        {about}
      </p>
      <Input
        id={id}
        name={name}
        className="pane-input"
        value={entry}
        placeholder={props.placeholder ?? ""}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}about ${id}hint`}
        aria-invalid={problem !== undefined}
        onFocus={props.onFocus}
        onChange={(_, { value }) => props.onEntry(value)}
      />
      <div id={`${id}hint`} className="pane-small">
        {problem !== undefined && entry !== "" && <p className="pane-failed">{problem}</p>}
        {isActive && selection === undefined && <p>Select cells in the sheet: they go here.</p>}
      </div>
      {isActive && selection !== undefined && selection !== entry && (
        <div className="pane-use">
          <Button size="small" onClick={props.onUseSelection}>
            Use {selection}
          </Button>
        </div>
      )}
    </div>
  )
}
