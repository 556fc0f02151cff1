import { Button } from "@fluentui/react-components"
import { useState } from "react"
import { type Example, type FunctionDefinition, isMatrix } from "../../core/index.ts"
import { onSheet } from "../../core/worksheets/address.ts"
import { exampleFormula } from "../../core/worksheets/exampleLayout.ts"
import { exampleSheetPlan } from "../../core/worksheets/exampleSheet.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { CellTable } from "./CellTable.tsx"
import { Outcome, type OutcomeOf } from "./Outcome.tsx"
import { sentenceOf } from "./sentenceOf.ts"

interface ExampleBoxProps {
  readonly definition: FunctionDefinition
  readonly example: Example
  readonly isOpen: boolean
  readonly host: WorkbookHost
}

export function ExampleBox({ definition, example, isOpen, host }: ExampleBoxProps) {
  const [outcome, setOutcome] = useState<OutcomeOf>()
  const names = Object.keys(definition.params)
  const answer = example.error ?? example.gives ?? null

  async function insert() {
    try {
      const [sheet = ""] = await host.insertSheets([exampleSheetPlan(definition.name, names, example)])
      await host.select(onSheet(sheet, "A1"))
      setOutcome({ done: `The sheet ${sheet} is there.` })
    } catch (error) {
      setOutcome({ failed: sentenceOf(error) })
    }
  }

  return (
    <details className="pane-example" open={isOpen}>
      <summary>{example.about}</summary>
      <p className="pane-formula">{exampleFormula(definition.name, names, example)}</p>
      {example.args.map((argument, index) =>
        isMatrix(argument) ? <CellTable key={names[index]} name={names[index] ?? ""} cells={argument} /> : null,
      )}
      <CellTable
        name="Answer"
        cells={isMatrix(answer) ? answer : [[answer]]}
        hasHeadings={definition.returns.shape === "table" && isMatrix(answer)}
      />
      <p className="pane-small">Source: {example.source}</p>
      <div>
        <Button onClick={insert}>Insert example as a sheet</Button>
      </div>
      <Outcome of={outcome} />
    </details>
  )
}
