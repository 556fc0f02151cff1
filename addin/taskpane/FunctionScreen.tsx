import { allDocs, allFunctions, type FunctionDefinition, type FunctionDoc } from "../../core/index.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { ExampleBox } from "./ExampleBox.tsx"
import { InsertForm } from "./InsertForm.tsx"
import { ScreenHeader } from "./ScreenHeader.tsx"

interface FunctionScreenProps {
  readonly name: string
  readonly host: WorkbookHost
  readonly onOpen: (name: string) => void
  readonly onBack: () => void
}

export function FunctionScreen({ name, host, onOpen, onBack }: FunctionScreenProps) {
  const definition = allFunctions.find((one) => one.name === name)
  const doc = allDocs[name]
  if (!definition || !doc) throw new Error(`No function ${name}`)

  return (
    <main className="pane-screen">
      <ScreenHeader title={name} onBack={onBack} />
      <p className="pane-lead">{definition.summary}</p>
      <p className="pane-small">{answerInWords(definition.returns)}</p>
      <InsertForm definition={definition} host={host} />
      <h2>Examples</h2>
      {doc.examples.map((example, index) => (
        <ExampleBox key={example.about} definition={definition} example={example} isOpen={index === 0} host={host} />
      ))}
      <h2>How it counts</h2>
      {doc.details.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Facts doc={doc} />
      <SeeAlso doc={doc} onOpen={onOpen} />
    </main>
  )
}

function answerInWords({ shape, about }: FunctionDefinition["returns"]): string {
  switch (shape) {
    case "cell":
      return `${about}.`
    case "per row":
      return `${about}. One value for each row.`
    case "element-wise":
      return `${about}. One value, or one for each cell of a range.`
    case "table":
      return `A table: ${about}.`
  }
}

function Facts({ doc }: { readonly doc: FunctionDoc }) {
  const facts = [
    ["Formula", doc.formula],
    ["The same elsewhere", doc.twin],
    ["Source", doc.source],
  ].filter(([, fact]) => fact !== undefined)
  return (
    <dl className="pane-facts">
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Functions that are planned but not there yet are left out. */
function SeeAlso({ doc, onOpen }: { readonly doc: FunctionDoc; readonly onOpen: (name: string) => void }) {
  const there = doc.see.filter((name) => allFunctions.some((definition) => definition.name === name))
  if (there.length === 0) return null
  return (
    <p>
      See also{" "}
      {there.map((name) => (
        <button type="button" className="pane-link" key={name} onClick={() => onOpen(name)}>
          {name}
        </button>
      ))}
    </p>
  )
}
