import { Button, Input } from "@fluentui/react-components"
import { SearchRegular } from "@fluentui/react-icons/svg/search"
import { type KeyboardEvent, useEffect, useState } from "react"
import { figures } from "../../../core/benchmarks/figures.ts"
import { onSheet } from "../../../core/worksheets/address.ts"
import { benchmarksSheet } from "../../../core/worksheets/benchmarksSheet.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { Outcome, type OutcomeOf } from "../Outcome.tsx"
import { ScreenHeader } from "../ScreenHeader.tsx"
import { sentenceOf } from "../sentenceOf.ts"
import { findFigures, groupFigures } from "./groupFigures.ts"
import { MetricCard } from "./MetricCard.tsx"
import "./benchmarks.css"

interface BenchmarksScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

export function BenchmarksScreen({ host, onBack }: BenchmarksScreenProps) {
  const [search, setSearch] = useState("")
  const [locale, setLocale] = useState("en-US")
  useEffect(() => {
    host.locale().then(
      ({ tag }) => setLocale(tag),
      () => undefined,
    )
  }, [host])
  const found = findFigures(figures, search)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || search === "") return
    setSearch("")
    event.preventDefault()
  }

  return (
    <main className="pane-screen">
      <ScreenHeader title="Benchmarks" onBack={onBack} />
      <p className="pane-lead">
        Published figures, each with what it counts. Compare yours within one definition only; figures that count
        different things are not comparable.
      </p>
      <Input
        type="search"
        className="pane-search"
        contentBefore={<SearchRegular aria-hidden />}
        placeholder="Search"
        aria-label="Search figures by name, definition or source"
        value={search}
        onChange={(_, { value }) => setSearch(value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={found.length === 0 ? "pane-unseen" : "pane-small"}>
        {search.trim() === "" ? `${figures.length} figures` : countInWords(found.length)}
      </p>
      {groupFigures(found).map((group) => (
        <MetricCard key={group.metric} group={group} locale={locale} />
      ))}
      {found.length === 0 && (
        <div className="pane-empty">
          <p>
            No figure has “{search.trim()}” in its name, definition or source. Try a plainer word, such as selling,
            growth or content.
          </p>
          <Button onClick={() => setSearch("")}>Show all {figures.length} figures</Button>
        </div>
      )}
      <CopyToSheet host={host} />
    </main>
  )
}

function CopyToSheet({ host }: { readonly host: WorkbookHost }) {
  const [outcome, setOutcome] = useState<OutcomeOf>()
  const [isBusy, setBusy] = useState(false)

  async function copy() {
    if (isBusy) return
    setBusy(true)
    try {
      const [sheet = ""] = await host.insertSheets([copiedSheet()])
      await host.select(onSheet(sheet, "A1"))
      setOutcome({ done: `The sheet ${sheet} is there. Its rows are yours to change.` })
    } catch (error) {
      setOutcome({ failed: sentenceOf(error) })
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="pane-insert">
      <Button appearance="primary" onClick={copy}>
        Copy {figures.length} figures to a sheet
      </Button>
      <Outcome of={outcome} />
    </div>
  )
}

/** Of its own name: under that of the sheet in the cost of chaos, a cost of chaos that comes later would be numbered. */
function copiedSheet(): SheetPlan {
  return { ...benchmarksSheet(), name: "Published figures", names: [] }
}

function countInWords(count: number): string {
  if (count === 0) return "Nothing found."
  return count === 1 ? "1 figure found" : `${count} figures found`
}
