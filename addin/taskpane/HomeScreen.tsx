import { useEffect, useRef, useState } from "react"
import { allFunctions } from "../../core/index.ts"
import { readAddress } from "../../core/worksheets/address.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { checkInstallation } from "./checkInstallation.ts"
import { jobs } from "./jobs.ts"
import { ListRow } from "./ListRow.tsx"
import type { LaterScreenName } from "./laterScreens.ts"
import { type FoundWorksheet, newestWorksheet } from "./newestWorksheet.ts"
import { Outcome, type OutcomeOf } from "./Outcome.tsx"
import { sentenceOf } from "./sentenceOf.ts"
import { topics } from "./topics.ts"

interface HomeScreenProps {
  readonly host: WorkbookHost
  /** Not when the pane has just been opened: then the focus stays in the sheet. */
  readonly takesFocus: boolean
  readonly onFunctions: () => void
  readonly onScreen: (name: LaterScreenName | "score" | "freeze") => void
}

export function HomeScreen({ host, takesFocus, onFunctions, onScreen }: HomeScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  return (
    <main className="pane-screen">
      <h1 className="pane-name" ref={heading} tabIndex={-1}>
        Sellmore
      </h1>
      <h2 id="jobs">What do you want to know?</h2>
      <ul className="pane-list" aria-labelledby="jobs">
        {jobs.map(({ topic, below, screen }) => (
          <ListRow key={topic} onClick={() => onScreen(screen)} below={below}>
            {topics[topic].question}
          </ListRow>
        ))}
      </ul>
      <Newest host={host} />
      <h2 id="reference">Look up</h2>
      <ul className="pane-list" aria-labelledby="reference">
        <ListRow onClick={onFunctions} below="Search, help, examples, insert">
          All {allFunctions.length} functions
        </ListRow>
        <ListRow onClick={() => onScreen("benchmarks")} below="What each counts, and how sure">
          Sources of our figures
        </ListRow>
      </ul>
      <h2 id="more">More</h2>
      <ul className="pane-list" aria-labelledby="more">
        <ListRow onClick={() => onScreen("score")} below="Points as values, for tables too large for one formula">
          Score the whole table
        </ListRow>
        <ListRow onClick={() => onScreen("freeze")} below="Formulas become what they show now">
          Freeze to values
        </ListRow>
        <CheckRow host={host} />
      </ul>
    </main>
  )
}

/** The worksheet of ours that came last, where there is one. */
function Newest({ host }: { readonly host: WorkbookHost }) {
  const [newest, setNewest] = useState<FoundWorksheet>()
  const [outcome, setOutcome] = useState<OutcomeOf>()
  useEffect(() => {
    let shown: string | undefined
    const find = () => newestWorksheet(host).then(setNewest, () => undefined)
    void find()
    // Another sheet is shown too when the workbook has become another, or sheets of it have gone.
    return host.onSelectionChange(({ address }) => {
      const sheet = readAddress(address)?.sheet
      if (sheet !== shown) void find()
      shown = sheet
    })
  }, [host])
  if (!newest) return null

  const select = () => host.select(newest.address).catch((error: unknown) => setOutcome({ failed: sentenceOf(error) }))
  return (
    <>
      <h2 id="newest">In this workbook</h2>
      <ul className="pane-list" aria-labelledby="newest">
        <ListRow onClick={select} below={`Shows the sheet ${newest.sheet}`}>
          {newest.title}
        </ListRow>
      </ul>
      <Outcome of={outcome} />
    </>
  )
}

/** The last row of its list, with what came of it below; that is brought into sight, as it may be under the edge. */
function CheckRow({ host }: { readonly host: WorkbookHost }) {
  const [outcome, setOutcome] = useState<OutcomeOf>()
  const [isBusy, setBusy] = useState(false)
  const below = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (outcome) below.current?.scrollIntoView({ block: "nearest" })
  }, [outcome])

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
    <>
      <ListRow onClick={check} below="A new sheet with every example, its expected answer and yours">
        Check this installation
      </ListRow>
      <li ref={below} className="pane-below">
        <Outcome of={outcome} />
      </li>
    </>
  )
}
