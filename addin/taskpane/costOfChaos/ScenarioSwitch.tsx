import { Radio, RadioGroup } from "@fluentui/react-components"
import { useState } from "react"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { sentenceOf } from "../sentenceOf.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import { type Scenario, scenarios } from "./costResult.ts"

interface ScenarioSwitchProps {
  readonly host: WorkbookHost
  /** Undefined when the cell names none. */
  readonly selected: Scenario | undefined
  /** The selector cell. */
  readonly place: string
  readonly onWritten: () => void
}

/** Writes the selector cell, and shows what stands in it. */
export function ScenarioSwitch({ host, selected, place, onWritten }: ScenarioSwitchProps) {
  const [problem, setProblem] = useState("")

  async function select(scenario: string) {
    try {
      setProblem("")
      await host.writeCells([{ corner: place, cells: [[{ value: scenario }]] }], { overwrite: true })
      onWritten()
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }

  return (
    <div className="chaos-scenario">
      <h2 id="scenario">Scenario</h2>
      <RadioGroup
        layout="horizontal"
        aria-labelledby="scenario"
        value={selected ?? ""}
        onChange={(_, { value }) => select(value)}
      >
        {scenarios.map((scenario) => (
          <Radio key={scenario} value={scenario} label={scenario} />
        ))}
      </RadioGroup>
      {selected === undefined && (
        <p>
          Scenario: names none of the three. Choose one. <SheetLink host={host} at={place} />
        </p>
      )}
      <p role="alert" className="pane-failed">
        {problem}
      </p>
    </div>
  )
}
