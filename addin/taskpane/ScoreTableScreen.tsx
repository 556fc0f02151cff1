import { Button } from "@fluentui/react-components"
import { type FormEvent, useRef, useState } from "react"
import { addressOf, onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { Selection, WorkbookHost } from "../host/workbookHost.ts"
import { ArgumentField } from "./ArgumentField.tsx"
import { ScreenHeader } from "./ScreenHeader.tsx"
import { type Scored, type ScoreRequest, scoreWholeTable } from "./scoreWholeTable.ts"
import { useLongWork } from "./useLongWork.ts"
import { useSelection } from "./useSelection.ts"
import { WorkBar } from "./WorkBar.tsx"

interface ScoreTableScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

type Field = keyof ScoreRequest

const fields: readonly { readonly name: Field; readonly about: string; readonly kind: string }[] = [
  { name: "leads", about: "The table of leads with its headings", kind: "" },
  { name: "rules", about: "The rules, with headings: Field, Operator, Value, Points, and more if wanted", kind: "" },
  { name: "caps", about: "Bounds of groups, with headings: Group, Min, Max", kind: "optional" },
  { name: "as_of", about: "The day that ages are counted to, as 2026-11-21 or a cell", kind: "optional" },
  { name: "target", about: "A cell of an empty column; the points stand beside their leads", kind: "" },
]

export function ScoreTableScreen({ host, onBack }: ScoreTableScreenProps) {
  const [entries, setEntries] = useState<Partial<ScoreRequest>>({})
  const [active, setActive] = useState<Field>("leads")
  const [selection, setSelection] = useState<Selection>()
  const [problem, setProblem] = useState<string>()
  const work = useLongWork()
  const form = useRef<HTMLFormElement>(null)
  const isBusy = work.shown !== undefined

  const enter = (field: Field, entry: string) => {
    setProblem(undefined)
    work.forget()
    setEntries((old) => ({ ...old, [field]: entry }))
  }
  useSelection(host, (selected) => {
    setSelection(selected)
    const isTable = selected.rows > 1 || active !== "leads"
    if (!isBusy && isTable) enter(active, selected.address)
  })
  const request: ScoreRequest = {
    leads: entries.leads ?? "",
    rules: entries.rules ?? "",
    caps: entries.caps ?? "",
    as_of: entries.as_of ?? "",
    target: entries.target ?? rightOf(entries.leads ?? ""),
  }

  function score(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    const missing = (["leads", "rules", "target"] as const).find((field) => request[field].trim() === "")
    if (missing) {
      setProblem(`${missing}: is empty. Select its cells in the sheet.`)
      return form.current?.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus()
    }
    work.start(async (taskFor) => inWords(await scoreWholeTable(host, request, taskFor), host))
  }

  return (
    <main className="pane-screen">
      <ScreenHeader title="Score the whole table" onBack={onBack} />
      <p className="pane-lead">
        Writes the points of each lead as values, for tables too large for one formula. To follow changes, insert
        LEADSCORE instead.
      </p>
      <form ref={form} onSubmit={score} aria-label="Score the whole table" noValidate>
        {fields.map(({ name, about, kind }) => (
          <ArgumentField
            key={name}
            name={name}
            label={name}
            about={about}
            kind={kind}
            entry={request[name]}
            isActive={active === name}
            problem={undefined}
            selection={selection?.address}
            onFocus={() => setActive(name)}
            onEntry={(entry) => enter(name, entry)}
            onUseSelection={() => selection && enter(name, selection.address)}
          />
        ))}
        <WorkBar work={work} refusal={problem === undefined ? undefined : { failed: problem }}>
          <Button appearance="primary" type="submit">
            {buttonWords(request.leads)}
          </Button>
        </WorkBar>
      </form>
    </main>
  )
}

/** The column to the right of the table, where it has an end. */
function rightOf(address: string): string {
  const area = readAddress(address)
  if (!area || !Number.isFinite(area.right)) return ""
  const cell = addressOf(area.top, area.right + 1)
  return area.sheet === undefined ? cell : onSheet(area.sheet, cell)
}

function buttonWords(leads: string): string {
  const area = readAddress(leads)
  const rows = area ? area.bottom - area.top : Number.NaN
  if (!Number.isFinite(rows) || rows < 1) return "Score the leads"
  return rows === 1 ? "Score 1 lead" : `Score ${rows.toLocaleString()} leads`
}

function inWords({ range, rows, wrong }: Scored, host: WorkbookHost): string {
  const leads = rows === 1 ? "1 row is" : `${rows.toLocaleString()} rows are`
  const errors = wrong === 0 ? "" : ` ${wrong.toLocaleString()} of them could not be scored: their cells say why.`
  const undo = host.capabilities.undoesInOneStep ? " One undo takes the points away." : ""
  return `${leads} scored in ${range}.${errors}${undo}`
}
