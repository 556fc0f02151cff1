import { useEffect, useRef, useState } from "react"
import { allFunctions, type FunctionDefinition, type Topic } from "../../core/index.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { checkInstallation } from "./checkInstallation.ts"
import { ListRow } from "./ListRow.tsx"
import { Outcome, type OutcomeOf } from "./Outcome.tsx"
import { sentenceOf } from "./sentenceOf.ts"
import { byTopic } from "./topics.ts"

interface HomeScreenProps {
  readonly host: WorkbookHost
  /** Not when the pane has just been opened: then the focus stays in the sheet. */
  readonly takesFocus: boolean
  readonly onOpen: (topic: Topic | undefined) => void
  readonly onScore: () => void
  readonly onFreeze: () => void
}

export function HomeScreen({ host, takesFocus, onOpen, onScore, onFreeze }: HomeScreenProps) {
  const [outcome, setOutcome] = useState<OutcomeOf>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const [isBusy, setBusy] = useState(false)

  async function check() {
    if (isBusy) return
    setBusy(true)
    setOutcome({ done: "Writing the sheet …" })
    try {
      await checkInstallation(host, (done) => setOutcome({ done }))
    } catch (error) {
      setOutcome({ failed: sentenceOf(error) })
    } finally {
      setBusy(false)
    }
  }

  return (
    <main className="pane-screen">
      <h1 className="pane-name" ref={heading} tabIndex={-1}>
        Sellmore
      </h1>
      <h2 id="jobs">What do you want to know?</h2>
      <ul className="pane-list" aria-labelledby="jobs">
        {byTopic().map(({ topic, question, functions }) => (
          <ListRow key={topic} onClick={() => onOpen(topic)} below={firstNames(functions)}>
            {question}
          </ListRow>
        ))}
      </ul>
      <h2 id="more">More</h2>
      <ul className="pane-list" aria-labelledby="more">
        <ListRow onClick={() => onOpen(undefined)} below="Search, help, examples, insert">
          All {allFunctions.length} functions
        </ListRow>
        <ListRow onClick={onScore} below="Points as values, for tables too large for one formula">
          Score the whole table
        </ListRow>
        <ListRow onClick={onFreeze} below="Formulas become what they show now">
          Freeze to values
        </ListRow>
        <ListRow onClick={check} below="A new sheet with every example, its expected answer and yours">
          Check this installation
        </ListRow>
      </ul>
      <Outcome of={outcome} />
    </main>
  )
}

const mostNames = 3

function firstNames(functions: readonly FunctionDefinition[]): string {
  const names = functions.map(({ name }) => name)
  if (names.length <= mostNames + 1) return names.join(", ")
  return `${names.slice(0, mostNames).join(", ")} and ${names.length - mostNames} more`
}
