import { Button, Input } from "@fluentui/react-components"
import { useId } from "react"
import type { Param } from "../../core/index.ts"

interface ArgumentFieldProps {
  readonly name: string
  readonly label: string
  readonly param?: Param<unknown>
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
  const { name, label, param, entry, isActive, problem, selection } = props
  const id = useId()
  const placeholder = param?.byDefault !== undefined ? `${param.byDefault} if left out` : ""

  return (
    <div className={isActive ? "pane-field pane-field-active" : "pane-field"}>
      <label htmlFor={id} className={param ? "pane-code" : undefined}>
        {label}
      </label>
      {param && <span className="pane-small pane-field-kind">{kindInWords(label, param)}</span>}
      <p id={`${id}about`} className="pane-small">
        {param ? param.about : "The cell that the formula goes to"}
      </p>
      <Input
        id={id}
        name={name}
        className="pane-input"
        value={entry}
        placeholder={placeholder}
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

function kindInWords(name: string, { optional, unit }: Param<unknown>): string {
  return [unit === name ? undefined : unit, optional ? "optional" : undefined].filter(Boolean).join(" · ")
}
